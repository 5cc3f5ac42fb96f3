"""A story as the pages see it: its arrangements, and the frames that it can begin or stand whole in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from bulletin_cli.makeup.arrangement import Arrangement, arrangements, shared_out
from bulletin_cli.makeup.castoff import CastOff
from bulletin_cli.makeup.closing import Closing
from bulletin_cli.makeup.cost import Weights
from bulletin_cli.makeup.frames import Fitted, Frames, Part
from bulletin_cli.makeup.pieces import Piece
from bulletin_cli.makeup.strip import START, Position
from bulletin_cli.makeup.striping import strip_of
from bulletin_cli.model.galley import Galley
from bulletin_cli.model.layout import Layout


@dataclass
class Story:
    """A galley with all that is reckoned of it, kept."""

    galley: Galley
    layout: Layout
    weights: Weights
    _pieces: dict[str, Piece] = field(default_factory=dict)
    _closings: dict[Arrangement, Closing] = field(default_factory=dict)
    _wholes: dict[int, dict[int, Fitted]] = field(default_factory=dict)
    _openings: dict[Arrangement, Frames] = field(default_factory=dict)

    @cached_property
    def castoff(self) -> CastOff:
        """What makes its blocks into pieces."""
        return CastOff(self.layout, self.weights, self.galley.notes)

    @cached_property
    def arrangements(self) -> tuple[Arrangement, ...]:
        """Arrangements on one page, the cheapest first."""
        return arrangements(self.galley, self.weights, most=24)

    def closing(self, arrangement: Arrangement) -> Closing:
        """The strip of an arrangement, reckoned from its end."""
        if arrangement not in self._closings:
            gap = self.layout.furniture.notes_gap
            strip = strip_of(self.galley, arrangement, self.castoff, self._pieces, gap)
            self._closings[arrangement] = Closing(strip, self.layout.grid.lines)
        return self._closings[arrangement]

    def part(self, arrangement: Arrangement, number: int, starts: Mapping[Position, float]) -> Part:
        """A part of the story, from given starts."""
        closing = self.closing(arrangement)
        return Part(self.galley, self.castoff, closing, arrangement, number, starts)

    def opening(self, arrangement: Arrangement) -> Frames:
        """The frames of the story's first part."""
        if arrangement not in self._openings:
            self._openings[arrangement] = Frames(self.part(arrangement, 0, {START: 0.0}))
        return self._openings[arrangement]

    def whole(self, most: int) -> Mapping[int, Fitted]:
        """Frames that hold the whole story, by their lines, among the first `most` arrangements."""
        if most not in self._wholes:
            found: dict[int, Fitted] = {}
            for arrangement in self.arrangements[:most]:
                for lines, fitted in self.opening(arrangement).finishes.items():
                    if lines not in found or fitted.cost < found[lines].cost:
                        found[lines] = fitted
            self._wholes[most] = dict(sorted(found.items()))
        return self._wholes[most]

    def running(self, most: int) -> tuple[Arrangement, ...]:
        """Arrangements in which the story may run on, those with figures on later pages too."""
        first = self.arrangements[: max(most // 4, 1)]
        shared = [later for each in first for later in shared_out(each, self.galley, self.weights)]
        return (*first, *shared[: max(most, 2)])

    @cached_property
    def least_lines(self) -> int:
        """Fewest column lines of the whole story, head and figures included."""
        return min(self._column_lines(arrangement) for arrangement in self.arrangements[:4])

    def _column_lines(self, arrangement: Arrangement) -> int:
        columns = max(self.galley.columns, 1)
        part = self.opening(arrangement).part
        dress = min(part.dresses)
        fixed = sum(min(f.lines for f in leg) for leg in part.legs.fixtures)
        return dress * columns + fixed + part.legs.strip.remaining(START)[0]
