"""Advice to an editor: what to cut where lines are over, what there is room for where they are free.

Every cut is tried before it is told: the issue is made up again as it would be, until it fits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bulletin_cli.makeup.advising_words import counted, gains
from bulletin_cli.makeup.crowding import Crowding
from bulletin_cli.makeup.cutting import cheapest_cuts, shortened
from bulletin_cli.makeup.pages import SetPage, free_lines
from bulletin_cli.makeup.pictures import lowered
from bulletin_cli.makeup.search import Found
from bulletin_cli.makeup.shop import Shop
from bulletin_cli.makeup.stories import Story
from bulletin_cli.model.galley import Galley, TextBlock
from bulletin_cli.model.plan import Advice, Cut

TRIES = 4
"""Times that cuts are tried and lengthened, or halved."""
SPARE = 3
"""Empty column lines of a page that nobody is asked to fill."""
CROP_MOST = 0.5
"""Share of a picture's height that an editor is never asked to crop beyond."""
WORDS_A_LINE = 9.0
NEAR = 1
"""Lines that may be cut beyond those that are known to be too few."""
PICTURE_MOST = 0.6
"""Share of a page's lines that a picture in a column may fill; there is no room for a higher one."""
SAFE = 1
"""Lines that are cut beyond those that were found to be enough."""


@dataclass
class Adviser:
    """Advises on what a search has found."""

    shop: Shop
    found: Found

    def __post_init__(self) -> None:
        self.over = losses(self.found.pages)
        self.targets = dict(self._targets())
        self.crowding = Crowding(self.found, lambda changed: losses(self._made(changed)))
        self.out = self.crowding.out()
        self.cuts: Mapping[int, tuple[Cut, ...]] = self._tried_cuts() if self.over else {}

    def advice(self) -> tuple[Advice, ...]:
        """Sentences about pages, in their order."""
        found = [
            each
            for page in self.found.pages
            for each in (*self._over(page), *([] if page.last else self._free(page)))
        ]
        return tuple(sorted(found, key=lambda each: each.page))

    def _story(self, number: int) -> Story:
        return self.found.queue.stories[number].story

    def _targets(self) -> Iterator[tuple[int, int]]:
        """For each story that is over the one to cut: of those on its page, where it costs fewest words."""
        for page in self.found.pages:
            for loss in page.losses:
                others = [unit.story for unit in page.units if unit.story != loss.story]
                if loss.part is None and others:
                    yield loss.story, max(others, key=lambda n: (self._story(n).galley.words, -n))
                else:
                    yield loss.story, min((loss.story, *others), key=lambda n: self._price(n, loss.lines))

    def _price(self, number: int, lines: int) -> tuple[int, int]:
        """How many lines too few a story can give, and the words that it gives them for."""
        cuts = cheapest_cuts(self._story(number).galley, lines)
        return lines - sum(cut.lines for cut in cuts), sum(cut.words for cut in cuts)

    def _wanted(self) -> dict[int, int]:
        """Lines to cut from each story, at first; none where it is enough that figures are out."""
        wanted: dict[int, int] = {}
        for page in self.found.pages:
            for loss in page.losses:
                if loss.story in self.out:
                    wanted.setdefault(loss.story, 0)
                    continue
                target = self.targets[loss.story]
                spare = free_lines(page, self.shop.rooms) if target != loss.story else 0
                wanted[target] = wanted.get(target, 0) + max(loss.lines - spare, 1)
        return wanted

    def _tried_cuts(self) -> Mapping[int, tuple[Cut, ...]]:
        """Cuts for every story that is over, so many that the issue fits with them, and not many more.

        None where there are no more, or the tries end first: cuts that were not seen to do are not told.
        """
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
            if self._cuts(wanted) == self._cuts(least):
                return {}
        else:
            return {}
        for _ in range(TRIES):
            if sum(wanted.values()) - sum(least.values()) <= NEAR:
                break
            fewer = {n: (lines + least.get(n, 0)) // 2 for n, lines in wanted.items()}
            wanted, least = (wanted, fewer) if self._still_over(fewer) else (fewer, least)
        return self._cuts({n: _safely(lines) for n, lines in wanted.items() if lines})

    def _cuts(self, wanted: Mapping[int, int]) -> dict[int, tuple[Cut, ...]]:
        return {n: cheapest_cuts(self._story(n).galley, lines) for n, lines in wanted.items()}

    def _still_over(self, wanted: Mapping[int, int]) -> dict[int, int]:
        """Lines over by story once so many are cut, and the figures that have no room are out."""
        cuts = self._cuts(wanted)
        fewer = {n: self.crowding.without(n, self.out.get(n, ())) for n in cuts}
        return losses(self._made({n: shortened(fewer[n], cuts[n]) for n in cuts}))

    def _made(self, changed: Mapping[int, Galley]) -> tuple[SetPage, ...]:
        """The pages as they would be with other galleys for some stories."""
        old = {number: self._story(number) for number in changed}
        return self.found.again(
            {n: Story(galley, old[n].layout, old[n].weights) for n, galley in changed.items()}
        )

    def _over(self, page: SetPage) -> Iterator[Advice]:
        for number in dict.fromkeys(loss.story for loss in page.losses):
            target = self.targets[number]
            waiting, cuts = self.found.queue.stories[target], self.cuts.get(target, ())
            lines = sum(loss.lines for loss in page.losses if loss.story == number)
            words = sum(cut.words for cut in cuts)
            slug = self.found.queue.stories[number].slug
            stood = [p.page for p in self.found.pages if any(u.story == number for u in p.units)]
            at = stood[-1] if stood else page.page
            text = f"page {at}: "
            if self.out.get(number):
                text += self.crowding.said(number, self.out[number]) + (", and " if cuts else "")
            else:
                text += f"{counted(lines, 'line')} over; "
            text += f"cut about {counted(words, 'word')} from {waiting.slug}" if cuts else ""
            if not cuts and not self.out.get(number):
                text += f"no cut of words is enough: move {slug} to another page, or take it out"
            text += (f": {gains(cuts)}" if cuts else "") + self._or_else(target, lines)
            yield Advice(at, "over", lines, text, slug, cuts)

    def _or_else(self, number: int, lines: int) -> str:
        """The other way: a picture cropped further, a quote or a picture left out, where that is enough."""
        if self.out.get(number):
            return ""
        return self._or_crop(number, lines) or self._or_quote(number) or self._or_figure(number)

    def _or_figure(self, number: int) -> str:
        """The last figure without which the story fits."""
        for which in range(len(self._story(number).galley.figures), 0, -1):
            fewer = {number: self.crowding.without(number, (which,))}
            if not losses(self._made({**self._other_cuts(number), **fewer})):
                return f"; or take figure {which} out"
        return ""

    def _or_quote(self, number: int) -> str:
        galley = self._story(number).galley
        for which, quote in enumerate(galley.quotes):
            if quote.optional:
                continue
            freed = replace(quote, optional=True)
            quotes = (*galley.quotes[:which], freed, *galley.quotes[which + 1 :])
            if not losses(self._made({**self._other_cuts(number), number: replace(galley, quotes=quotes)})):
                return f"; or mark pull quote {which + 1} optional"
        return ""

    def _other_cuts(self, number: int) -> dict[int, Galley]:
        """The other stories as they will be cut."""
        return {n: shortened(self._story(n).galley, c) for n, c in self.cuts.items() if n != number}

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
            if not losses(self._made({**self._other_cuts(number), number: replace(galley, figures=figures)})):
                many = counted(lines, "line")
                return f"; or let figure {which + 1} be up to {many} shorter: crop: {crop:.2f} allows it"
        return ""

    def _free(self, page: SetPage) -> Iterator[Advice]:
        free = free_lines(page, self.shop.rooms)
        if free <= SPARE:
            return
        words = int(free * self._words_a_line(page) / 5) * 5
        text = f"page {page.page} has room for about {words} words"
        text += self._picture(free)
        slug = self.found.queue.stories[page.units[-1].story].slug if page.units else ""
        yield Advice(page.page, "free", free, text, slug)

    def _picture(self, free: int) -> str:
        """A picture for which so many column lines have room: in a column, or across all of them."""
        layout = self.shop.rooms.layout
        least, gap = layout.furniture.figure_least, layout.furniture.figure_after
        if least <= free - gap <= PICTURE_MOST * layout.grid.lines:
            return f" or a picture of {free - gap} lines"
        across = free // layout.grid.columns - gap
        return f" or a picture {across} lines high across the page" if across >= least else ""

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


def losses(pages: Sequence[SetPage]) -> dict[int, int]:
    """Lines over by story."""
    lost: dict[int, int] = {}
    for page in pages:
        for loss in page.losses:
            lost[loss.story] = lost.get(loss.story, 0) + loss.lines
    return lost
