"""A story as the pages see it: in how many lines it can stand, whole or in part, and at what cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from bulletin_cli.makeup.arrangement import Arrangement, arrangements, shared_out
from bulletin_cli.makeup.castoff import CastOff
from bulletin_cli.makeup.closing import Closing
from bulletin_cli.makeup.cost import Weights
from bulletin_cli.makeup.dress import Dress, dresses, leg_fixtures
from bulletin_cli.makeup.parts import Finish, Legs
from bulletin_cli.makeup.pieces import Piece
from bulletin_cli.makeup.strip import START, Position
from bulletin_cli.makeup.striping import strip_of
from bulletin_cli.model.galley import Galley
from bulletin_cli.model.layout import Layout


class Fitted(NamedTuple):
    """A part of a story in a frame: cost, lines of frame and legs, dress; `finish` where it ends."""

    cost: float
    lines: int
    legs: int
    dress: Dress
    part: Part
    finish: Finish | None
    uneven: int = 1
    """Lines that its legs may differ by."""


UNEVEN = (1, 2, 3, 6, 1000)
"""Lines that the legs of a story may differ by: what is tried first, and where that cannot be."""
CUT_TRIES = ((1, 5), (3, 3), (6, 1))
"""For a part that is cut: lines that legs may differ by, lines by which it may end over the page's foot."""


@dataclass
class Part:
    """A story's part number `number` in one arrangement, from given starts."""

    story: Story
    arrangement: Arrangement
    number: int
    starts: Mapping[Position, float]
    _kept: dict[tuple[int, int, int, int], dict[Position, Fitted]] = field(default_factory=dict)

    @cached_property
    def legs(self) -> Legs:
        """Its legs side by side."""
        story = self.story
        fixtures = tuple(
            leg_fixtures(self.arrangement, self.number, leg, story.castoff)
            for leg in range(max(story.galley.columns, 1))
        )
        closing = story.closing(self.arrangement)
        return Legs(closing.strip, closing, self.starts, fixtures, story.layout.grid.lines)

    @cached_property
    def dresses(self) -> Mapping[int, Dress]:
        """Its dress in each number of lines."""
        return dresses(self.story.galley, self.arrangement, self.number, self.story.castoff)

    @cached_property
    def finishes(self) -> Mapping[int, Fitted]:
        """Frames in which the rest of the story can end, by their lines; the cheapest of each."""
        if self.number < self.arrangement.last_part:
            return {}
        return next((found for uneven in UNEVEN if (found := self._finishes(uneven))), {})

    def _finishes(self, uneven: int) -> dict[int, Fitted]:
        found: dict[int, Fitted] = {}
        for height in self.legs.heights(uneven=uneven):
            finish = self.legs.finish(height, uneven=uneven)
            if finish is None:
                continue
            base = finish.cost + self.arrangement.cost + self._stub(height)
            for dress in self.dresses.values():
                lines, cost = height + dress.lines, base + dress.cost
                if lines not in found or cost < found[lines].cost:
                    found[lines] = Fitted(cost, lines, height, dress, self, finish, uneven)
        return found

    def lost(self, position: Position, *, after: bool) -> int:
        """Column lines that find no room where nothing stands from a position on, at least one.

        The figures of later parts are lost with it, and this part's own unless it is only lost `after` it.
        """
        shown = [each for each in self.arrangement.shown if each.place in ("top", "foot")]
        columns = max(self.story.galley.columns, 1)
        figures = sum(
            each.setting.lines_least * (columns if each.page_wide else 1)
            for each in shown
            if each.part >= self.number + after
        )
        return max(self.legs.strip.remaining(position)[0] + figures, 1)

    def _stub(self, height: int) -> float:
        return self.story.weights.part(height) if self.number else 0.0

    def cuts(self, lines: int, *, jump: int, least: int, breadth: int = 1) -> dict[Position, Fitted]:
        """Where the story may be cut at the foot of a frame of so many lines, the cheapest of each.

        At least `least` column lines stand on both sides of the cut. The frame is lower where no cut would
        else leave legs of one height.
        """
        key = (lines, jump, least, breadth)
        if key not in self._kept:
            self._kept[key] = self._any_cuts(lines, jump=jump, least=least, breadth=breadth)
        return self._kept[key]

    def _any_cuts(self, lines: int, *, jump: int, least: int, breadth: int) -> dict[Position, Fitted]:
        for uneven, shortened in CUT_TRIES:
            highest = self.legs.highest_cut(uneven=uneven, least=least) + max(self.dresses)
            fewest = max(lines - highest, 0)
            for short in range(fewest, fewest + shortened):
                found: dict[Position, Fitted] = {}
                for dress in self._ranked(breadth):
                    self._cut(found, dress, lines - short, jump=jump, least=least, uneven=uneven)
                if found:
                    return found
        return {}

    def _ranked(self, breadth: int) -> list[Dress]:
        """The cheapest dresses and the lowest; where more is looked at, also one between these."""
        ranked = sorted(self.dresses.values(), key=lambda dress: (dress.cost, dress.lines))
        lowest = min(ranked, key=lambda dress: dress.lines)
        middle = (lowest.lines + ranked[0].lines) // 2
        between = [dress for dress in ranked if breadth > 1 and dress.lines == middle]
        return list(dict.fromkeys((*ranked[: 2 * breadth], lowest, *between)))

    def _cut(
        self,
        found: dict[Position, Fitted],
        dress: Dress,
        lines: int,
        *,
        jump: int,
        least: int,
        uneven: int,
    ) -> None:
        """Enter the cuts of a frame of so many lines in one dress, where they are cheaper."""
        height = lines - dress.lines
        if height < 1 or height * self.legs.count - jump < least:
            return
        base = dress.cost + self.story.weights.part(height)
        for position, cost in self.legs.breaks(height, jump, uneven=uneven).items():
            known = found.get(position)
            if (known is None or base + cost < known.cost) and self.legs.strip.inked(position) >= least:
                found[position] = Fitted(base + cost, lines, height, dress, self, None, uneven)


@dataclass
class Story:
    """A galley with all that is reckoned of it, kept."""

    galley: Galley
    layout: Layout
    weights: Weights
    tries: int = 0
    """Arrangements looked at so far."""
    _pieces: dict[str, Piece] = field(default_factory=dict)
    _closings: dict[Arrangement, Closing] = field(default_factory=dict)
    _wholes: dict[int, dict[int, Fitted]] = field(default_factory=dict)
    _openings: dict[Arrangement, Part] = field(default_factory=dict)

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
            self.tries += 1
        return self._closings[arrangement]

    def opening(self, arrangement: Arrangement) -> Part:
        """The story's first part."""
        if arrangement not in self._openings:
            self._openings[arrangement] = Part(self, arrangement, 0, {START: 0.0})
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
        part = self.opening(arrangement)
        dress = min(part.dresses)
        fixed = sum(min(f.lines for f in leg) for leg in part.legs.fixtures)
        return dress * columns + fixed + part.legs.strip.remaining(START)[0]
