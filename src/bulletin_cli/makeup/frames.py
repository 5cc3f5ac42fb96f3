"""A part of a story: the frames that it can stand in, to its end or cut, and at what cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import product
from typing import NamedTuple

from bulletin_cli.makeup.arrangement import Arrangement
from bulletin_cli.makeup.castoff import CastOff
from bulletin_cli.makeup.closing import Closing
from bulletin_cli.makeup.dress import Dress, dresses
from bulletin_cli.makeup.heads import Heads, heads_of
from bulletin_cli.makeup.parts import Finish, Legs
from bulletin_cli.makeup.strip import Position
from bulletin_cli.model.galley import Galley


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
    """A story's part number `number` in one arrangement, from given starts.

    It keeps neither the story nor what is fitted, so that all of them are gone once the plan is made.
    """

    galley: Galley
    castoff: CastOff
    closing: Closing
    arrangement: Arrangement
    number: int
    starts: Mapping[Position, float]
    chosen: Heads | None = None
    """What stands at its legs' ends, where that is chosen already."""

    @cached_property
    def heads(self) -> tuple[Heads, ...]:
        """What may stand at its legs' ends; the last is any of it."""
        return heads_of(self.arrangement, self.number, max(self.galley.columns, 1), self.castoff)

    @property
    def uneven_heads(self) -> float:
        """What it costs that the text under figures at its legs' heads begins at different lines."""
        return self.chosen.cost if self.chosen else 0.0

    @cached_property
    def legs(self) -> Legs:
        """Its legs side by side."""
        heads = self.chosen or self.heads[-1]
        lines = self.castoff.layout.grid.lines
        return Legs(self.closing.strip, self.closing, self.starts, heads.fixtures, lines)

    @cached_property
    def dresses(self) -> Mapping[int, Dress]:
        """Its dress in each number of lines."""
        return dresses(self.galley, self.arrangement, self.number, self.castoff)

    def lost(self, position: Position, *, after: bool) -> int:
        """Column lines that find no room where nothing stands from a position on, at least one.

        The figures of later parts are lost with it, and this part's own unless it is only lost `after` it.
        """
        shown = [each for each in self.arrangement.shown if each.place in ("top", "foot")]
        columns = max(self.galley.columns, 1)
        figures = sum(
            each.setting.lines_least * (columns if each.page_wide else 1)
            for each in shown
            if each.part >= self.number + after
        )
        return max(self.legs.strip.remaining(position)[0] + figures, 1)


@dataclass
class Frames:
    """The frames that a part of a story can stand in, kept."""

    part: Part
    _kept: dict[tuple[int, int, int, int], dict[Position, Fitted]] = field(default_factory=dict)

    @cached_property
    def ways(self) -> tuple[Part, ...]:
        """The part with each choice of what stands at its legs' ends."""
        heads = self.part.heads
        return tuple(replace(self.part, chosen=each) for each in heads) if heads[1:] else (self.part,)

    @cached_property
    def finishes(self) -> Mapping[int, Fitted]:
        """Frames in which the rest of the story can end, by their lines; the cheapest of each."""
        if self.part.number < self.part.arrangement.last_part:
            return {}
        return next((found for uneven in UNEVEN if (found := self._finishes(uneven))), {})

    def _finishes(self, uneven: int) -> dict[int, Fitted]:
        found: dict[int, Fitted] = {}
        for part in self.ways:
            self._finish(found, part, uneven=uneven)
        return found

    def _finish(self, found: dict[int, Fitted], part: Part, *, uneven: int) -> None:
        """Enter the frames in which the rest of the story can end, where they are cheaper."""
        for height in part.legs.heights(uneven=uneven):
            finish = part.legs.finish(height, uneven=uneven)
            if finish is None:
                continue
            base = finish.cost + part.arrangement.cost + part.uneven_heads + self._stub(height)
            for dress in self.part.dresses.values():
                lines, cost = height + dress.lines, base + dress.cost
                if lines not in found or cost < found[lines].cost:
                    found[lines] = Fitted(cost, lines, height, dress, part, finish, uneven)

    def _stub(self, height: int) -> float:
        return self.part.castoff.weights.part(height) if self.part.number else 0.0

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
            most = max(part.legs.highest_cut(uneven=uneven, least=least) for part in self.ways)
            highest = most + max(self.part.dresses)
            fewest = max(lines - highest, 0)
            for short in range(fewest, fewest + shortened):
                found: dict[Position, Fitted] = {}
                for part, dress in product(self.ways, self._ranked(breadth)):
                    self._cut(found, part, dress, lines - short, jump=jump, least=least, uneven=uneven)
                if found:
                    return found
        return {}

    def _ranked(self, breadth: int) -> list[Dress]:
        """The cheapest dresses and the lowest; where more is looked at, also one between these."""
        ranked = sorted(self.part.dresses.values(), key=lambda dress: (dress.cost, dress.lines))
        lowest = min(ranked, key=lambda dress: dress.lines)
        middle = (lowest.lines + ranked[0].lines) // 2
        between = [dress for dress in ranked if breadth > 1 and dress.lines == middle]
        return list(dict.fromkeys((*ranked[: 2 * breadth], lowest, *between)))

    def _cut(
        self,
        found: dict[Position, Fitted],
        part: Part,
        dress: Dress,
        lines: int,
        *,
        jump: int,
        least: int,
        uneven: int,
    ) -> None:
        """Enter the cuts of a frame of so many lines in one dress, where they are cheaper."""
        height = lines - dress.lines
        if height < 1 or height * part.legs.count - jump < least:
            return
        base = dress.cost + part.uneven_heads + part.castoff.weights.part(height)
        for position, cost in part.legs.breaks(height, jump, uneven=uneven).items():
            known = found.get(position)
            if (known is None or base + cost < known.cost) and part.legs.strip.inked(position) >= least:
                found[position] = Fitted(base + cost, lines, height, dress, part, None, uneven)
