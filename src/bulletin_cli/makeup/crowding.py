"""Figures that a story has no room for, and what an editor can do about them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bulletin_cli.makeup.advising_words import numbers
from bulletin_cli.makeup.trials import Trials
from bulletin_cli.model.galley import Galley


@dataclass(frozen=True)
class Crowding:
    """Tries a story with fewer figures."""

    trials: Trials

    def out(self) -> dict[int, tuple[int, ...]]:
        """For each story that is crowded, the figures (by number, from 1) to take out so that it fits."""
        return {number: self._enough(number, out) for number, out in self._crowded()}

    def said(self, number: int, out: tuple[int, ...]) -> str:
        """That these figures have no room, and what to do, as far as it was tried."""
        slug, them = self.trials.found.queue.stories[number].slug, "it" if len(out) == 1 else "them"
        galley = self.trials.galley(number)
        freed = tuple(
            figure._replace(figure=figure.figure._replace(optional=True)) if n in out else figure
            for n, figure in enumerate(galley.figures, 1)
        )
        enough = number not in self.trials.over({number: galley._replace(figures=freed)})
        also = f", or mark {them} optional" if enough else ""
        return f"no room for {numbers('figure', out)} of {slug}; take {them} out{also}"

    def without(self, number: int, out: tuple[int, ...]) -> Galley:
        """A story's galley without some of its figures."""
        galley = self.trials.galley(number)
        return galley._replace(figures=tuple(f for n, f in enumerate(galley.figures, 1) if n not in out))

    def _crowded(self) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Stories with figures of parts for which there is no page."""
        for page in self.trials.found.pages:
            for loss in page.losses:
                if loss.part is None or loss.story in self.trials.but:
                    continue
                stands = any(unit.fitted.part is loss.part for unit in page.units)
                shown = [each for each in loss.part.arrangement.shown if each.place in ("top", "foot")]
                out = [each.block for each in shown if each.part >= loss.part.number + stands]
                figures = self.trials.galley(loss.story).figures
                found = tuple(n for n, figure in enumerate(figures, 1) if any(figure is each for each in out))
                if found:
                    yield loss.story, found

    def _enough(self, number: int, out: tuple[int, ...]) -> tuple[int, ...]:
        """Those figures, with as many before them as must go too; where that is not enough, those alone."""
        for first in range(out[0], 0, -1):
            fewer = (*range(first, out[0]), *out)
            if number not in self.trials.over({number: self.without(number, fewer)}):
                return fewer
        return out
