"""Advice to an editor: what to cut where lines are over, what there is room for where they are free.

Every cut is tried before it is told: the issue is made up again as it would be, until it fits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from bulletin_cli.makeup.cutting import cheapest_cuts, shortened
from bulletin_cli.makeup.pages import SetPage, free_lines
from bulletin_cli.makeup.pictures import lowered
from bulletin_cli.makeup.running_order import Waiting
from bulletin_cli.makeup.search import Found, Search
from bulletin_cli.makeup.shop import Shop
from bulletin_cli.makeup.stories import Story
from bulletin_cli.model.galley import Galley, TextBlock
from bulletin_cli.model.plan import Advice, Cut

TRIES = 4
"""Times that cuts are tried and lengthened."""
SPARE = 3
"""Empty column lines of a page that nobody is asked to fill."""
CROP_MOST = 0.5
"""Share of a picture's height that an editor is never asked to crop beyond."""
WORDS_A_LINE = 9.0
NEAR = 6
"""Lines that may be cut beyond those that are known to be too few."""
SAFE = 1
"""Lines that are cut beyond those that were found to be enough."""


@dataclass
class Adviser:
    """Advises on what a search has found."""

    shop: Shop
    found: Found

    def __post_init__(self) -> None:
        self.over = losses(self.found)
        self.targets = dict(self._targets())
        self.cuts: Mapping[int, tuple[Cut, ...]] = self._tried_cuts() if self.over else {}

    def advice(self) -> tuple[Advice, ...]:
        """Sentences about pages, in their order."""
        return tuple(
            each
            for page in self.found.pages
            for each in (*self._over(page), *([] if page.last else self._free(page)))
        )

    def _story(self, number: int) -> Story:
        return self.found.queue.stories[number].story

    def _targets(self) -> Iterator[tuple[int, int]]:
        """For each story that is over, the one to cut: itself, or what fills its page if all is lost."""
        for page in self.found.pages:
            for loss in page.losses:
                others = [unit.story for unit in page.units if unit.story != loss.story]
                if loss.part is None and others:
                    yield loss.story, max(others, key=lambda n: (self._story(n).galley.words, -n))
                else:
                    yield loss.story, loss.story

    def _wanted(self) -> dict[int, int]:
        """Lines to cut from each story, at first."""
        wanted: dict[int, int] = {}
        for page in self.found.pages:
            for loss in page.losses:
                target = self.targets[loss.story]
                spare = free_lines(page, self.shop.rooms) if target != loss.story else 0
                wanted[target] = wanted.get(target, 0) + max(loss.lines - spare, 1)
        return wanted

    def _tried_cuts(self) -> Mapping[int, tuple[Cut, ...]]:
        """Cuts for every story that is over, so many that the issue fits with them, and not many more."""
        least: dict[int, int] = {}
        wanted = self._wanted()
        for _ in range(TRIES):
            still = self._still_over(wanted)
            if not still:
                break
            least = dict(wanted)
            for number, lines in still.items():
                target = self.targets.get(number, number)
                wanted[target] = wanted.get(target, 0) + lines
        else:
            return self._cuts(wanted)
        for _ in range(TRIES):
            if sum(wanted.values()) - sum(least.values()) <= NEAR:
                break
            fewer = {n: (lines + least.get(n, 0)) // 2 for n, lines in wanted.items()}
            wanted, least = (wanted, fewer) if self._still_over(fewer) else (fewer, least)
        return self._cuts({n: _safely(lines) for n, lines in wanted.items()})

    def _cuts(self, wanted: Mapping[int, int]) -> dict[int, tuple[Cut, ...]]:
        return {n: cheapest_cuts(self._story(n).galley, lines) for n, lines in wanted.items()}

    def _still_over(self, wanted: Mapping[int, int]) -> dict[int, int]:
        """Lines over by story once so many are cut."""
        cuts = self._cuts(wanted)
        return losses(self._made({n: shortened(self._story(n).galley, cuts[n]) for n in cuts}))

    def _made(self, changed: Mapping[int, Galley]) -> Found:
        """The issue as it would be with other galleys for some stories."""
        stories = list(self.found.queue.stories)
        for number, galley in changed.items():
            story = stories[number].story
            stories[number] = Waiting(Story(galley, story.layout, story.weights), stories[number].entry)
        queue = replace(self.found.queue, stories=tuple(stories))
        return Search(replace(self.shop, queue=queue), budget=2).run()

    def _over(self, page: SetPage) -> Iterator[Advice]:
        for number in dict.fromkeys(loss.story for loss in page.losses):
            target = self.targets[number]
            waiting, cuts = self.found.queue.stories[target], self.cuts.get(target, ())
            lines = sum(loss.lines for loss in page.losses if loss.story == number)
            words = sum(cut.words for cut in cuts)
            gains = ", ".join(_gain(cut, first=cut is cuts[0]) for cut in cuts[:3])
            text = f"page {page.page}: {_counted(lines, 'line')} over; "
            text += (
                f"cut about {_counted(words, 'word')} from {waiting.slug}" if cuts else f"cut {waiting.slug}"
            )
            text += (f": {gains}" if gains else "") + self._or_crop(target, lines)
            slug = self.found.queue.stories[number].slug
            yield Advice(page.page, "over", lines, text, slug, cuts)

    def _or_crop(self, number: int, lines: int) -> str:
        """The other way: a picture that is cropped further than its article allows, where that does it."""
        galley = self._story(number).galley
        leading = self.shop.rooms.layout.grid.leading
        for which, figure in enumerate(galley.figures):
            lower = lowered(figure, lines, leading, most=CROP_MOST)
            if lower is None:
                continue
            block, crop = lower
            figures = (*galley.figures[:which], block, *galley.figures[which + 1 :])
            rest = {n: shortened(self._story(n).galley, c) for n, c in self.cuts.items() if n != number}
            if not losses(self._made({**rest, number: replace(galley, figures=figures)})):
                many = _counted(lines, "line")
                return f"; or let figure {which + 1} be up to {many} shorter: crop: {crop:.2f} allows it"
        return ""

    def _free(self, page: SetPage) -> Iterator[Advice]:
        free = free_lines(page, self.shop.rooms)
        if free <= SPARE:
            return
        words = int(free * self._words_a_line(page) / 5) * 5
        text = f"page {page.page} has room for about {words} words"
        furniture = self.shop.rooms.layout.furniture
        picture = free - furniture.figure_after
        if picture >= furniture.figure_least:
            text += f" or a picture of {picture} lines"
        slug = self.found.queue.stories[page.units[-1].story].slug if page.units else ""
        yield Advice(page.page, "free", free, text, slug)

    def _words_a_line(self, page: SetPage) -> float:
        blocks = [
            block
            for unit in page.units
            for block in self._story(unit.story).galley.body
            if isinstance(block, TextBlock) and block.paragraph
        ]
        full = [line.words for block in blocks for line in block.lines[:-1]]
        return sum(full) / len(full) if full else WORDS_A_LINE


def _safely(lines: int) -> int:
    """Lines to cut, with some to spare: copy that is set again may come out longer than it was cut."""
    return lines + SAFE


def losses(found: Found) -> dict[int, int]:
    """Lines over by story."""
    lost: dict[int, int] = {}
    for page in found.pages:
        for loss in page.losses:
            lost[loss.story] = lost.get(loss.story, 0) + loss.lines
    return lost


def _gain(cut: Cut, *, first: bool) -> str:
    words = _counted(cut.words, "word") if first else str(cut.words)
    gives = f" gives {cut.lines} lines"
    if cut.lines == 1:
        gives = " gives a line" if first else ""
    return f"paragraph {cut.paragraph}{gives} for {words}"


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
