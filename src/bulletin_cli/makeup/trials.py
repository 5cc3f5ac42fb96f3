"""Trials: the issue made up again with other galleys for some of its stories."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from bulletin_cli.makeup.pages import losses
from bulletin_cli.makeup.search import Found
from bulletin_cli.makeup.stories import Story
from bulletin_cli.model.galley import Galley


@dataclass(frozen=True)
class Trials:
    """Makes up again what a search has found; what is over of the stories in `but` does not count."""

    found: Found
    but: Collection[int] = ()

    def galley(self, number: int) -> Galley:
        """A story's galley as it is."""
        return self.found.queue.stories[number].story.galley

    def over(self, changed: Mapping[int, Galley]) -> Mapping[int, int]:
        """Lines over by story with these galleys."""
        old = {number: self.found.queue.stories[number].story for number in changed}
        pages = self.found.again({n: Story(g, old[n].layout, old[n].weights) for n, g in changed.items()})
        return {number: lines for number, lines in losses(pages).items() if number not in self.but}
