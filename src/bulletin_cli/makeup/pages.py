"""The pages that a flow has come to, each part of a story with what stands in its legs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bulletin_cli.makeup.frames import Fitted
from bulletin_cli.makeup.rooms import Filled, Rooms
from bulletin_cli.makeup.strip import START, Position
from bulletin_cli.makeup.tracing import LegSetting, set_legs
from bulletin_cli.makeup.trail import Loss, Reached, Sheet, Unit

FULL = 2
"""Empty lines that a full page may have in each of its columns."""


@dataclass(frozen=True, slots=True)
class SetUnit:
    """A story's part on a page, set: its number in the queue, fitting, legs, where it starts and is cut."""

    story: int
    fitted: Fitted
    gap: int
    legs: tuple[LegSetting, ...]
    start: Position
    cut: Position | None
    jump: bool

    @property
    def part(self) -> int:
        """Number of the part, from 0."""
        return self.fitted.part.number


@dataclass(frozen=True, slots=True)
class SetPage:
    """A page with its units from the top, and the copy that found no room."""

    page: int
    units: tuple[SetUnit, ...]
    losses: tuple[Loss, ...]
    last: bool
    runs_on: bool = False
    """Whether its first unit goes on from the page before, without having waited."""


def set_pages(reached: Reached | None, jump: int) -> tuple[SetPage, ...]:
    """The pages of a flow's cheapest way, in their order."""
    pages: list[SetPage] = []
    while reached is not None and reached.sheet is not None:
        sheet = reached.sheet
        units = tuple(_set(unit, jump) for unit in sheet.units)
        pages.append(SetPage(sheet.page, units, sheet.losses, sheet.last, sheet.runs_on))
        reached = sheet.before[_start(sheet, units)]
    return tuple(reversed(_told(pages)))


def _told(pages: list[SetPage]) -> list[SetPage]:
    """Pages, from the last, on which no story says that it goes on where what follows was lost."""
    later: set[int] = set()
    told: list[SetPage] = []
    for page in pages:
        units = tuple(replace(unit, jump=unit.jump and unit.story in later) for unit in page.units)
        later |= {unit.story for unit in units}
        told.append(replace(page, units=units))
    return told


def _set(unit: Unit, jump: int) -> SetUnit:
    legs, start = set_legs(unit.fitted, unit.cut, jump if unit.jump else 0)
    return SetUnit(unit.story, unit.fitted, unit.gap, legs, start, unit.cut, unit.jump)


def _start(sheet: Sheet, units: tuple[SetUnit, ...]) -> Position:
    """The position before a page that its cheapest way came from."""
    return units[0].start if sheet.runs_on and units else START


def leg_white(unit: SetUnit) -> int:
    """Empty lines at the feet of a unit's legs."""
    jump = unit.fitted.part.castoff.layout.furniture.jump if unit.jump else 0
    return sum(unit.fitted.legs - leg.lines for leg in unit.legs) - jump


def filled_by(page: SetPage, rooms: Rooms) -> Filled:
    """What fills the lines that a page's stories leave empty."""
    used = sum(unit.gap + unit.fitted.lines for unit in page.units)
    return rooms.filled(page.page, rooms.room(page.page, last=page.last).lines - used)


def empty_lines(page: SetPage, rooms: Rooms) -> int:
    """Empty column lines of a page, all white over the contents beyond the least among them."""
    filled = filled_by(page, rooms)
    white = (filled.left + filled.opened) * rooms.layout.grid.columns
    return white + sum(leg_white(unit) for unit in page.units)


def free_lines(page: SetPage, rooms: Rooms) -> int:
    """Empty column lines of a page, white that may stand over the contents left out while it is full."""
    empty, columns = empty_lines(page, rooms), rooms.layout.grid.columns
    return empty if empty > FULL * columns else empty - filled_by(page, rooms).opened * columns


def full(page: SetPage, rooms: Rooms) -> bool:
    """Whether at most two lines are empty in each of a page's columns."""
    return empty_lines(page, rooms) <= FULL * rooms.layout.grid.columns


def losses(pages: Sequence[SetPage]) -> dict[int, int]:
    """Lines over by story."""
    lost: dict[int, int] = {}
    for page in pages:
        for loss in page.losses:
            lost[loss.story] = lost.get(loss.story, 0) + loss.lines
    return lost
