"""What a page of the flow leaves behind, so that the cheapest way can be walked back from the last page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from bulletin_cli.makeup.arrangement import Arrangement
from bulletin_cli.makeup.frames import Fitted, Part
from bulletin_cli.makeup.strip import Position


class Unit(NamedTuple):
    """A story's part on a page: how it fits; where it is cut and whether it goes on (None: it ends here)."""

    story: int
    fitted: Fitted
    gap: int = 0
    """Lines over it, where another stands there."""
    cut: Position | None = None
    jump: bool = False


class Loss(NamedTuple):
    """Copy that found no room: the story's number, column lines, and the part it is lost from (None: all)."""

    story: int
    lines: int
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its units from the top. `before` are the positions that its first unit may start from."""

    page: int
    units: tuple[Unit, ...]
    before: Mapping[Position, Reached]
    runs_on: bool = False
    """Whether the first unit starts from one of the positions before; else the sheet before is START's."""
    losses: tuple[Loss, ...] = ()
    last: bool = False
    hollow: tuple[int, ...] = ()
    """The pages up to this one that are not full, or on which something is lost."""


class Reached(NamedTuple):
    """The cost of a state so far, and its last page."""

    cost: float
    sheet: Sheet | None


class Tail(NamedTuple):
    """A story that waits to go on: its number, arrangement, part, position, and page (0: where it fits)."""

    story: int
    arrangement: Arrangement
    part: int
    position: Position
    page: int


class State(NamedTuple):
    """What a page leaves to the next: the next story, the part of the one that runs on, what waits."""

    story: int
    arrangement: Arrangement | None = None
    part: int = 0
    waiting: Tail | None = None


@dataclass
class Frontier:
    """States between two pages, each with its positions; a fresh page has the one position START."""

    states: dict[State, dict[Position, Reached]] = field(default_factory=dict)

    def enter(self, state: State, position: Position, cost: float, sheet: Sheet) -> None:
        """Keep the cheapest way to a state and position."""
        known = self.states.setdefault(state, {})
        if position not in known or cost < known[position].cost:
            known[position] = Reached(cost, sheet)

    def cheapest(self) -> Reached | None:
        """The cheapest of all."""
        ways = (reached for positions in self.states.values() for reached in positions.values())
        return min(ways, key=lambda reached: reached.cost, default=None)
