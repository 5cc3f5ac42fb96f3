"""Advice to an editor: what to cut where lines are over, what there is room for where they are free.

Nothing is told that was not tried: the issue is made up again as it would be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bulletin_cli.makeup.advising_words import counted, gains
from bulletin_cli.makeup.crowding import Crowding
from bulletin_cli.makeup.otherways import OtherWays
from bulletin_cli.makeup.pages import SetPage, free_lines
from bulletin_cli.makeup.search import Found
from bulletin_cli.makeup.shop import Shop
from bulletin_cli.makeup.shortening import Shortening
from bulletin_cli.makeup.surplus import Surplus, Surpluses
from bulletin_cli.makeup.trials import Trials
from bulletin_cli.model.galley import TextBlock
from bulletin_cli.model.plan import Advice, Cut

SPARE = 3
"""Empty column lines of a page that nobody is asked to fill."""
WORDS_A_LINE = 9.0
PICTURE_MOST = 0.6
"""Share of a page's lines that a picture in a column may fill; there is no room for a higher one."""


@dataclass
class Adviser:
    """Advises on what a search has found; the issue's number of pages must be a multiple of `step`."""

    shop: Shop
    found: Found
    step: int = 1

    def __post_init__(self) -> None:
        self.surpluses = Surpluses(self.shop, self.found, self.step)
        self.surplus = self.surpluses.large()
        trials = Trials(self.found, frozenset(_stories(self.surplus)))
        self.crowding = Crowding(trials)
        self.out = self.crowding.out()
        shortening = Shortening(trials, self.shop.rooms, self.crowding, self.out)
        self.targets = shortening.targets
        cuts = shortening.cuts() if self.targets else {}
        if cuts is None:
            self.surplus += self.surpluses.all(but=trials.but)
        self.cuts: Mapping[int, tuple[Cut, ...]] = cuts or {}
        leading = self.shop.rooms.layout.grid.leading
        self.other = OtherWays(trials, leading, shortening.shorter(self.cuts))

    def advice(self) -> tuple[Advice, ...]:
        """Sentences about pages, in their order."""
        found = [
            each
            for page in self.found.pages
            for each in (*self._over(page), *([] if page.last else self._free(page)))
        ]
        return tuple(sorted((*map(self._taken_out, self.surplus), *found), key=lambda each: each.page))

    def _taken_out(self, surplus: Surplus) -> Advice:
        slugs = tuple(self._slug(number) for number in surplus.out)
        slug = self._slug(surplus.stories[0])
        return Advice(surplus.page, "over", surplus.lines, self.surpluses.said(surplus), slug, out=slugs)

    def _slug(self, number: int) -> str:
        return self.found.queue.stories[number].slug

    def _over(self, page: SetPage) -> Iterator[Advice]:
        told = set(_stories(self.surplus))
        for number in dict.fromkeys(loss.story for loss in page.losses if loss.story not in told):
            lines = sum(loss.lines for loss in page.losses if loss.story == number)
            stood = [p.page for p in self.found.pages if any(u.story == number for u in p.units)]
            at = stood[-1] if stood else page.page
            cuts = tuple(cut for each in self._cut_for(number) for cut in self.cuts[each])
            text = f"page {at}: {self._said(number, lines)}"
            yield Advice(at, "over", lines, text, self._slug(number), cuts)

    def _cut_for(self, number: int) -> tuple[int, ...]:
        """The stories that are cut where one is over: its target, and others that give more."""
        target, over = self.targets[number], sorted(self.targets)
        more = (n for n in self.cuts if n not in self.targets.values())
        mine = (n for n in more if number == next((each for each in over if each >= n), over[-1]))
        return (*([target] if target in self.cuts else []), *mine)

    def _said(self, number: int, lines: int) -> str:
        """What of a story is over, and what to do about that."""
        target = self.targets[number]
        out = self.out.get(number)
        cut = "; and ".join(self._cut(each) for each in self._cut_for(number))
        if out:
            return " and ".join(filter(None, (self.crowding.said(number, out) + ("," if cut else ""), cut)))
        if not cut:
            slug = self._slug(number)
            cut = f"no cut of words is enough: move {slug} to another page, or take it out"
        return f"{counted(lines, 'line')} over; {cut}{self._or_else(target, lines)}"

    def _cut(self, number: int) -> str:
        """The cuts of a story."""
        words = counted(sum(cut.words for cut in self.cuts[number]), "word")
        return f"cut about {words} from {self._slug(number)}: {gains(self.cuts[number])}"

    def _or_else(self, target: int, lines: int) -> str:
        return "" if self.out.get(target) else self.other.told(target, lines)

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
            for block in self.found.queue.stories[unit.story].story.galley.body
            if isinstance(block, TextBlock) and block.paragraph
        ]
        full = [line.words for block in blocks for line in block.lines[:-1]]
        return sum(full) / len(full) if full else WORDS_A_LINE


def _stories(surplus: Iterable[Surplus]) -> Iterator[int]:
    """The stories whose lines they tell of."""
    return (number for each in surplus for number in each.stories)
