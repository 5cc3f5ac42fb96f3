"""How every story fits, in an editor's terms: pages, lines, words to cut, what copyfit did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bulletin_cli.makeup.choices import choices
from bulletin_cli.makeup.pages import SetPage, leg_white
from bulletin_cli.makeup.running_order import Queue
from bulletin_cli.model.plan import Cut, Fit


@dataclass(frozen=True, slots=True)
class Fits:
    """Reckons the fits of an issue's pages."""

    queue: Queue
    pages: Sequence[SetPage]
    columns: int
    cuts: Mapping[int, tuple[Cut, ...]]

    def all(self) -> tuple[Fit, ...]:
        """One for each story, in reading order."""
        return tuple(self._fit(number) for number in range(len(self.queue.stories)))

    def _fit(self, number: int) -> Fit:
        waiting = self.queue.stories[number]
        here = [(page.page, unit) for page in self.pages for unit in page.units if unit.story == number]
        white = sum(leg_white(unit) for _, unit in here)
        lines = sum(unit.fitted.lines * self.columns for _, unit in here) - white
        over = sum(loss.lines for page in self.pages for loss in page.losses if loss.story == number)
        pages = tuple(page for page, _ in here)
        return Fit(
            waiting.slug,
            waiting.story.galley.words,
            pages,
            lines,
            over=over,
            free=white,
            cut_words=sum(cut.words for cut in self.cuts.get(number, ())),
            jumps=tuple(pairwise(pages)),
            copyfit=tuple(choices([unit for _, unit in here], pages)),
            cuts=self.cuts.get(number, ()),
        )
