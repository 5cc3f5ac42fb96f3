"""An independent check of a plan against its galleys: what must never be, told in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from bulletin_cli.model.galley import (
    FigureBlock,
    Galley,
    Galleys,
    QuoteBlock,
    SidebarBlock,
    TableBlock,
    TextBlock,
)
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import (
    Frame,
    Page,
    PlacedFigure,
    PlacedJump,
    PlacedRow,
    PlacedShape,
    PlacedText,
    Plan,
)
from makeup.balance import GIVE, evenest

HAIR = 0.01
FULL = 2
"""Lines that a full page may want in each of its columns, white over the contents among them."""


def faults(plan: Plan, galleys: Galleys, layout: Layout) -> list[str]:
    """Everything that is wrong with a plan; empty where it is right."""
    return [
        *_pages(plan),
        *(fault for page in plan.pages for fault in _page(page, layout)),
        *(fault for galley in galleys.stories for fault in Told(plan, galley, layout).faults()),
    ]


def _pages(plan: Plan) -> Iterator[str]:
    numbers = [page.number for page in plan.pages]
    if numbers != list(range(1, len(numbers) + 1)):
        yield f"pages are numbered {numbers}"
    for page in plan.pages:
        if not page.articles and page.number > 1 and not page.over:
            yield f"page {page.number} is blank"
    if plan.over != sum(page.over for page in plan.pages):
        yield f"stories are {plan.over} lines over, pages {sum(page.over for page in plan.pages)}"


@dataclass(frozen=True)
class Box:
    """A rectangle on the page, in pt."""

    what: str
    x: float
    y: float
    width: float
    height: float

    def meets(self, other: Box) -> bool:
        return (
            self.x + self.width > other.x + HAIR
            and other.x + other.width > self.x + HAIR
            and self.y + self.height > other.y + HAIR
            and other.y + other.height > self.y + HAIR
        )


def _page(page: Page, layout: Layout) -> Iterator[str]:
    line = 0
    for frame in page.frames:
        if frame.line < line:
            yield f"page {page.number}: frames overlap at line {frame.line}"
        line = frame.line + frame.lines
    if line > layout.grid.lines:
        yield f"page {page.number}: a frame ends at line {line}"
    for frame in page.frames:
        boxes = [box for item in frame.items for box in boxes_of(item, layout)]
        yield from _overlaps(page, boxes)
        yield from _outside(page, frame, boxes, layout)
        if frame.kind == "story":
            yield from _legs(page, frame, layout)
    yield from _free(page, layout)


def boxes_of(item: object, layout: Layout) -> Iterator[Box]:
    """The rectangles of ink of a placement; furniture shapes have none."""
    leading = layout.grid.leading
    match item:
        case PlacedText(block=block, first=first, last=last):
            height = block.height * leading if block.solid else (last - first) * leading
            if block.role == "caption":
                height = len(block.lines) * leading
            yield Box(block.id, item.x, item.y, block.measure if block.role != "caption" else 1, height)
        case PlacedFigure(caption=caption):
            yield Box(item.block.id, item.x, item.y, item.width, item.height)
            if caption is not None:
                yield Box(
                    f"{item.block.id} caption", item.x, caption.y, item.width, item.setting.caption_height
                )
        case PlacedRow():
            yield Box(item.row.id, item.x, item.y, item.table.measure, item.height)
        case PlacedJump():
            yield Box(f"jump {item.kind}", item.x, item.y, item.width, leading * layout.furniture.jump)


def _overlaps(page: Page, boxes: list[Box]) -> Iterator[str]:
    for number, box in enumerate(boxes):
        for other in boxes[number + 1 :]:
            if box.meets(other):
                yield f"page {page.number}: {box.what} and {other.what} overlap"


def _outside(page: Page, frame: Frame, boxes: list[Box], layout: Layout) -> Iterator[str]:
    top, foot = layout.y(frame.line), layout.y(frame.line + frame.lines)
    left, right = layout.left(page.number), layout.left(page.number) + layout.text_width
    for box in boxes:
        if box.y < top - HAIR or box.y + box.height > foot + HAIR:
            yield f"page {page.number}: {box.what} leaves its frame"
        if box.x < left - HAIR:
            yield f"page {page.number}: {box.what} leaves the text area"
        if frame.kind == "story" and box.x + min(box.width, layout.text_width) > right + HAIR:
            yield f"page {page.number}: {box.what} leaves the text area"


def _legs(page: Page, frame: Frame, layout: Layout) -> Iterator[str]:
    used = [leg.used for leg in frame.legs]
    if used and max(used) > frame.legs[0].lines:
        yield f"page {page.number}: a leg of {frame.article} is too long"
    for left, (one, other) in enumerate(pairwise(used)):
        if abs(one - other) > max(1, evenest(frame, left, layout) + GIVE):
            yield f"page {page.number}: legs of {frame.article} differ by {abs(one - other)} lines"


def _over_contents(page: Page, layout: Layout) -> int:
    """Column lines that may be white between the stories and the contents, beyond the least."""
    if not any(frame.kind == "contents" for frame in page.frames):
        return 0
    return (layout.furniture.contents_gap_max - 1) * layout.grid.columns


def _free(page: Page, layout: Layout) -> Iterator[str]:
    columns = layout.grid.columns
    stories = [frame for frame in page.frames if frame.kind == "story"]
    if not stories:
        return
    white = page.lines - (stories[-1].line + stories[-1].lines - stories[0].line) * columns
    free = white + sum(leg.lines - leg.used for frame in stories for leg in frame.legs)
    if free <= FULL * columns:
        free -= min(white, _over_contents(page, layout))
    if free != page.free:
        yield f"page {page.number}: {page.free} lines are said to be free, {free} are"


@dataclass
class Told:
    """One story as the plan tells it, leg after leg."""

    plan: Plan
    galley: Galley
    layout: Layout
    frames: list[tuple[int, Frame]] = field(default_factory=list)

    def faults(self) -> Iterator[str]:
        slug = self.galley.article
        self.frames = [
            (page.number, frame)
            for page in self.plan.pages
            for frame in page.frames
            if frame.kind == "story" and frame.article == slug
        ]
        over = next(fit.over for fit in self.plan.fits if fit.article == slug)
        if not self.frames:
            if not over:
                yield f"{slug}: nowhere, and not over"
            return
        yield from self._order(over)
        yield from self._whole(over)
        yield from self._never(over)
        yield from self._parts(over)

    @property
    def items(self) -> list[object]:
        return [item for _, frame in self.frames for item in frame.items]

    def _order(self, over: int) -> Iterator[str]:
        """Body blocks in the order of the copy, all or, where the story is over, a beginning of them."""
        wanted = [block.id for block in self.galley.body if not isinstance(block, FigureBlock)]
        names = set(wanted)
        met = list(dict.fromkeys(name for item in self.items if (name := _name(item)) in names))
        met += [name for name in self._sidebars() if name not in met]
        met.sort(key=wanted.index) if self._sidebars() else None
        if met != wanted[: len(met)] or (not over and met != wanted):
            yield f"{self.galley.article}: blocks stand as {met}, not {wanted}"

    def _sidebars(self) -> list[str]:
        placed = {_name(item) for item in self.items}
        return [b.id for b in self.galley.body if isinstance(b, SidebarBlock) and b.parts[0].id in placed]

    def _whole(self, over: int) -> Iterator[str]:
        texts = [item for item in self.items if isinstance(item, PlacedText)]
        bodies = [b for b in self.galley.body if isinstance(b, TextBlock)]
        bodies += [
            p
            for b in self.galley.body
            if isinstance(b, SidebarBlock)
            for p in b.parts
            if isinstance(p, TextBlock)
        ]
        for block in [*self.galley.head, *bodies]:
            yield from self._text(block, [text for text in texts if text.block is block], over)
        rows = [item for item in self.items if isinstance(item, PlacedRow) and not item.repeated]
        for table in (b for b in self.galley.body if isinstance(b, TableBlock)):
            met = [item.row.id for item in rows if item.table is table]
            wanted = [row.id for row in (table.header, *table.rows)]
            if met != wanted and not over:
                yield f"{table.id}: rows {met}"
        yield from self._floating(over)
        yield from self._notes(texts)

    def _text(self, block: TextBlock, placed: list[PlacedText], over: int) -> Iterator[str]:
        if not placed:
            if not over:
                yield f"{block.id}: nowhere"
            return
        if len({text.setting for text in placed}) > 1:
            yield f"{block.id}: two settings"
        lines = len(block.settings[placed[0].setting].lines)
        at = 0
        for text in placed:
            if text.first != at:
                yield f"{block.id}: line {text.first} follows line {at}"
            at = text.last
        if at != lines and not over:
            yield f"{block.id}: ends at line {at} of {lines}"

    def _floating(self, over: int) -> Iterator[str]:
        shown = [item.block.id for item in self.items if isinstance(item, PlacedFigure)]
        here = [b for b in self.galley.body if isinstance(b, FigureBlock)]
        for figure in [*self.galley.figures, *here]:
            least = 0 if over or figure.figure.optional else 1
            if not least <= shown.count(figure.id) <= 1:
                yield f"{figure.id}: stands {shown.count(figure.id)} times"
        quoted = [item.block.id for item in self.items if isinstance(item, PlacedText)]
        for quote in self.galley.quotes:
            least = 0 if over or quote.optional else 1
            if not least <= quoted.count(quote.text.id) <= 1:
                yield f"{quote.id}: stands {quoted.count(quote.text.id)} times"

    def _notes(self, texts: list[PlacedText]) -> Iterator[str]:
        for number, note in self.galley.notes.items():
            calls = [t for t in texts if number in _called(t)]
            notes = [t for t in texts if t.block is note]
            if len(notes) != len(calls):
                yield f"note {number} stands {len(notes)} times for {len(calls)} calls"
            for call, text in zip(calls, notes, strict=False):
                if (call.x, call.column) != (text.x, text.column) or text.y < call.y:
                    yield f"note {number} stands in another leg than its call"

    def _never(self, over: int) -> Iterator[str]:
        legs = list(self._legs())
        for number, (where, leg) in enumerate(legs):
            if not leg:
                continue
            ends_story = number == len(legs) - 1 or not any(later for _, later in legs[number + 1 :])
            last = leg[-1]
            if (
                isinstance(last, PlacedText)
                and last.block.keep_next
                and not ends_story
                and self._whole_text(last)
            ):
                yield f"{where}: heading {last.block.id} is the last thing in a leg"
            for item in leg:
                if isinstance(item, PlacedText) and not item.block.solid:
                    yield from self._piece(where, item, over if ends_story else 0)
        texts = [b for b in self.galley.body if isinstance(b, TextBlock) and b.paragraph]
        if len(texts) < 4:
            return
        for _, leg in legs:
            for above, below in pairwise(leg):
                if _is_quote(above, self.galley) and isinstance(below, PlacedFigure):
                    yield f"{below.block.id} touches a pull quote"
            if leg and _is_quote(leg[0], self.galley):
                yield f"a pull quote stands at the top of a leg of {self.galley.article}"

    def _piece(self, where: str, item: PlacedText, over: int) -> Iterator[str]:
        lines = len(item.block.settings[item.setting].lines)
        least = self.layout.limits.leg_least
        cut = item.first > 0 or (item.last < lines and not over)
        if cut and item.last - item.first < least:
            yield f"{where}: {item.last - item.first} lines of {item.block.id}"

    @staticmethod
    def _whole_text(item: PlacedText) -> bool:
        return item.last == len(item.block.settings[item.setting].lines)

    def _legs(self) -> Iterator[tuple[str, list[object]]]:
        """Every leg of the story: the texts, figures and rows that stand in it, from the top."""
        for page, frame in self.frames:
            columns = [leg.column for leg in frame.legs]
            for column in columns:
                found = [
                    item
                    for item in frame.items
                    if not isinstance(item, PlacedShape)
                    and getattr(item, "column", None) == column
                    and not (isinstance(item, PlacedText) and item.block.role == "note")
                ]
                yield f"page {page}, leg {column}", found

    def _parts(self, over: int) -> Iterator[str]:
        for number, (page, frame) in enumerate(self.frames):
            jumps = [item for item in frame.items if isinstance(item, PlacedJump)]
            kinds = [jump.kind for jump in jumps]
            wanted = (["from"] if number else []) + (["to"] if number < len(self.frames) - 1 else [])
            if sorted(kinds) != sorted(wanted):
                yield f"page {page}: jumps of {frame.article} are {kinds}, not {wanted}"
            for jump in jumps:
                other = self.frames[number + (1 if jump.kind == "to" else -1)][0]
                if jump.page != other:
                    yield f"page {page}: {frame.article} jumps {jump.kind} {jump.page}, not {other}"
            if (
                len(self.frames) > 1
                and sum(leg.used for leg in frame.legs) < self.layout.limits.tail_least
                and not over
            ):
                yield f"page {page}: only {sum(leg.used for leg in frame.legs)} lines of {frame.article}"
        pages = [page for page, _ in self.frames]
        if pages != sorted(set(pages)):
            yield f"{self.galley.article} goes on at an earlier page: {pages}"


def _called(text: PlacedText) -> set[int]:
    return {
        note
        for line in text.block.settings[text.setting].lines[text.first : text.last]
        for note in line.notes
    }


def _name(item: object) -> str:
    match item:
        case PlacedText(block=block):
            return block.id
        case PlacedRow(table=table):
            return table.id
    return ""


def _is_quote(item: object, galley: Galley) -> bool:
    quotes: list[QuoteBlock] = list(galley.quotes)
    return isinstance(item, PlacedText) and any(item.block is quote.text for quote in quotes)
