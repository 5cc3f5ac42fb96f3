"""Other ways to make a story fit than to cut its words, by pictures and pull quotes; each is tried first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bulletin_cli.makeup.advising_words import counted
from bulletin_cli.makeup.pictures import lowered
from bulletin_cli.makeup.trials import Trials
from bulletin_cli.model.galley import Galley

CROP_MOST = 0.5
"""Share of a picture's height that an editor is never asked to crop beyond."""


@dataclass(frozen=True)
class OtherWays:
    """Tries one story otherwise, while others are cut as it is told; `leading` is the grid's, in pt."""

    trials: Trials
    leading: float
    cut: Mapping[int, Galley]
    """The stories as they will be cut."""
    _told: dict[int, str] = field(default_factory=dict)

    def told(self, number: int, lines: int) -> str:
        """The other way: a picture cropped further, a quote or a picture left out, where that is enough."""
        if number not in self._told:
            self._told[number] = self._crop(number, lines) or self._quote(number) or self._figure(number)
        return self._told[number]

    def _fits(self, number: int, galley: Galley) -> bool:
        """Whether nothing is over with this galley for the story."""
        return not self.trials.over({**self.cut, number: galley})

    def _figure(self, number: int) -> str:
        """The last figure without which the story fits."""
        galley = self.trials.galley(number)
        for which in range(len(galley.figures), 0, -1):
            figures = (*galley.figures[: which - 1], *galley.figures[which:])
            if self._fits(number, galley._replace(figures=figures)):
                return f"; or take figure {which} out"
        return ""

    def _quote(self, number: int) -> str:
        galley = self.trials.galley(number)
        for which, quote in enumerate(galley.quotes):
            if quote.optional:
                continue
            freed = quote._replace(optional=True)
            quotes = (*galley.quotes[:which], freed, *galley.quotes[which + 1 :])
            if self._fits(number, galley._replace(quotes=quotes)):
                return f"; or mark pull quote {which + 1} optional"
        return ""

    def _crop(self, number: int, lines: int) -> str:
        """The other way: a picture that is cropped further than its article allows, where that does it."""
        galley = self.trials.galley(number)
        for which, figure in enumerate(galley.figures):
            lower = lowered(figure, lines, self.leading, most=CROP_MOST)
            if lower is None:
                continue
            block, crop = lower
            figures = (*galley.figures[:which], block, *galley.figures[which + 1 :])
            if self._fits(number, galley._replace(figures=figures)):
                many = counted(lines, "line")
                return f"; or let figure {which + 1} be up to {many} shorter: crop: {crop:.2f} allows it"
        return ""
