"""A page of type, locked up: every line with its pen position, and where in the tag tree it belongs."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby

from bulletin_cli.model.galley import Line, Run, TextBlock
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import PlacedText
from bulletin_cli.press.addresses import followed
from bulletin_cli.press.lettering import SPACES, Hand
from bulletin_cli.press.tagtree import Element, LinkArea, Marked

PX = 4 / 3
"""CSS px in a pt."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """Runs of one line with their x, on a baseline; pt from the top left of the page."""

    line: Line
    y: float
    runs: tuple[tuple[Run, float], ...]
    space: bool = False
    """True where the copy has a space after it, which no one sees but who extracts the text."""


@dataclass(slots=True)
class Passage:
    """What is painted as one marked-content sequence; an artifact where it has no element."""

    element: Element | None
    mark: Marked | None
    hand: Hand
    colour: str
    strokes: list[Stroke] = field(default_factory=list)


@dataclass(slots=True)
class Forme:
    """One page: passages in the order of painting, link areas, anchors (px)."""

    number: int
    index: int
    """Of the page in the file, from 0."""
    passages: list[Passage] = field(default_factory=list)
    links: list[LinkArea] = field(default_factory=list)
    anchors: dict[str, tuple[float, float]] = field(default_factory=dict)

    def link(
        self, target: str, box: tuple[float, float, float, float], says: str, *, internal: bool
    ) -> LinkArea:
        """A new link area; the box is x1, y1, x2, y2 in pt."""
        x1, y1, x2, y2 = (value * PX for value in box)
        area = LinkArea(self.index, target, internal, (x1, y1, x2, y2), says)
        self.links.append(area)
        return area


@dataclass
class Compositor:
    """Sets placed text into formes. Links that break over lines or pages stay one element."""

    layout: Layout
    _open_links: dict[str, tuple[str, Element]] = field(default_factory=dict)
    _called: set[str] = field(default_factory=set)

    def set_text(
        self,
        forme: Forme,
        placed: PlacedText,
        element: Element | None,
        *,
        source: str = "",
        notes: str = "",
        more: bool = False,
    ) -> None:
        """The placed lines as passages of the forme, under the element. `notes` begins the names of the
        places that note marks lead to; with `more` a space follows the last line, for words beside it."""
        block = placed.block
        role = self.layout.role(block.role)
        hand = Hand(role, role.size, block.language)
        lines = block.settings[placed.setting].lines
        for number in range(placed.first, placed.last):
            line = lines[number]
            y = placed.y + block.baseline + (number - placed.first) * block.leading
            following = lines[number + 1] if number + 1 < len(lines) else None
            space = _space_after(line, following, source) if following else more
            self._set_line(forme, placed, hand, line, element, y=y, space=space, notes=notes)

    def set_line(
        self,
        forme: Forme,
        placed: PlacedText,
        line: Line,
        element: Element | None,
        *,
        y: float,
        size: float | None = None,
    ) -> None:
        """One line beside the block's own: a marker, a drop initial; `size` where not the role's."""
        role = self.layout.role(placed.block.role)
        hand = Hand(role, size or role.size, placed.block.language)
        self._set_line(forme, placed, hand, line, element, y=y, space=False)

    def _set_line(
        self,
        forme: Forme,
        placed: PlacedText,
        hand: Hand,
        line: Line,
        element: Element | None,
        *,
        y: float,
        space: bool,
        notes: str = "",
    ) -> None:
        parts = [(kind, list(part)) for kind, part in groupby(_pens(line, placed), key=_sort)]
        for number, ((typed, note, worn), runs) in enumerate(parts):
            href = followed(typed, {})
            last = number == len(parts) - 1
            stroke = Stroke(line, y, tuple(runs), space=space and last)
            dress = self._dress(hand, worn)
            target = f"{notes}{note}" if note and notes else ""
            if target and target not in self._called:
                self._called.add(target)
                forme.anchors[called_at(target)] = (runs[0][1] * PX, (y - placed.block.leading) * PX)
            if (href or target) and element is not None:
                link = self._link(forme, placed.block, element, href or target, stroke, internal=not href)
                self._enter(forme, link, dress, "accent" if href else dress.role.colour, stroke)
            else:
                self._open_links.pop(placed.block.id, None)
                self._enter(forme, element, dress, dress.role.colour, stroke)

    def _dress(self, hand: Hand, worn: str) -> Hand:
        """The hand itself, or that of the role that a run wears in its line."""
        if not worn:
            return hand
        role = self.layout.role(worn)
        return Hand(role, role.size, hand.language)

    def _link(
        self, forme: Forme, block: TextBlock, element: Element, target: str, stroke: Stroke, *, internal: bool
    ) -> Element:
        known, link = self._open_links.get(block.id, ("", element))
        if known != target:
            link = element.add("Reference").add("Link") if internal else element.add("Link")
            self._open_links[block.id] = (target, link)
        x1 = min(x for _run, x in stroke.runs)
        x2 = max(x + pen_width(stroke.line, run) for run, x in stroke.runs)
        top = stroke.y - 0.75 * block.leading
        number = "".join(run.text for run, _x in stroke.runs)
        says = self._note_named(number, block.language) if internal else target
        link.children.append(forme.link(target, (x1, top, x2, top + block.leading), says, internal=internal))
        return link

    def _note_named(self, number: str, language: str) -> str:
        """A note as it is spoken of: `Footnote 1`."""
        phrase = self.layout.phrase("footnote", language)
        return phrase.replace("{number}", number) if "{number}" in phrase else f"{phrase} {number}"

    def _enter(self, forme: Forme, element: Element | None, hand: Hand, colour: str, stroke: Stroke) -> None:
        shade = self.layout.colours.get(colour, colour)
        last = forme.passages[-1] if forme.passages else None
        if last is None or (last.element, last.hand, last.colour) != (element, hand, shade):
            mark = element.mark(forme.index) if element else None
            last = Passage(element, mark, hand, shade)
            forme.passages.append(last)
        last.strokes.append(stroke)


def _sort(pen: tuple[Run, float]) -> tuple[str, int, str]:
    """What decides whether two runs of a line are painted together."""
    run, _x = pen
    return run.href, run.note, run.role


def pen_width(line: Line, run: Run) -> float:
    """A run's width as painted, spacing and scale included, in pt."""
    spaces = sum(character in SPACES for character in run.text)
    return (run.width + line.space * spaces) * line.scale


def _pens(line: Line, placed: PlacedText) -> list[tuple[Run, float]]:
    """Runs in the order of the copy, each with its x as painted."""
    block = placed.block
    widths = [pen_width(line, run) for run in line.runs]
    x = placed.x + (block.measure - line.indent - sum(widths) if block.rtl else line.indent)
    places = [0.0] * len(widths)
    for number in painted_order([run.level for run in line.runs]):
        places[number] = x
        x += widths[number]
    return list(zip(line.runs, places, strict=True))


def painted_order(levels: list[int]) -> list[int]:
    """Runs from left to right, as numbers, by embedding levels (Unicode bidirectional algorithm, rule L2)."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return order


def called_at(note: str) -> str:
    """The name of the place where a note is called first."""
    return f"{note}.call"


def words_of(lines: tuple[Line, ...], source: str) -> str:
    """The words of lines as the copy has them, without hyphens of ours."""
    parts = []
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        parts.append(line.text[:-1] if line.hyphen else line.text)
        parts.append(" " if following and _space_after(line, following, source) else "")
    return "".join(parts)


def _space_after(line: Line, following: Line, source: str) -> bool:
    """Whether the copy has a space between two lines; a dash or a hyphen of the copy may have none."""
    if line.hyphen:
        return False
    between = source[max(line.place.end - 1, 0) : following.place.start + 1]
    return not between or any(character.isspace() for character in between)
