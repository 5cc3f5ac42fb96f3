"""Where lines stand on the grid: heights in lines of it, and the first baseline, in pt from a block's top."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from bulletin_cli.compose.fonts import Fount
from bulletin_cli.model.layout import Grid, Role

_HAIR = 1e-6


class Stand(NamedTuple):
    """A block's height in lines of the grid, its first baseline and its leading in pt."""

    height: int
    baseline: float
    leading: float


def on_grid(lines: int, grid: Grid) -> Stand:
    """A line of the grid a line."""
    return Stand(lines, grid.baseline, grid.leading)


def head_on_grid(lines: int, role: Role, fount: Fount, grid: Grid) -> Stand:
    """The last baseline stands on the grid, and the first line keeps below the block's top."""
    ascent, _ = fount.extent
    reach = (lines - 1) * role.leading + ascent
    height = max(1, ceil((reach - grid.baseline) / grid.leading - _HAIR) + 1)
    baseline = (height - 1) * grid.leading + grid.baseline - (lines - 1) * role.leading
    return Stand(height, baseline, role.leading)


def top_aligned(lines: int, role: Role, fount: Fount, grid: Grid) -> Stand:
    """Lines at their own leading from the block's top; what is left of the last grid line stays white.

    Where their leading is the grid's they stand on it.
    """
    if fits_grid(role, grid):
        return on_grid(lines, grid)
    baseline = rise(role, fount)
    _, descent = fount.extent
    reach = max(lines * role.leading, baseline + (lines - 1) * role.leading + descent)
    return Stand(max(1, ceil(reach / grid.leading - _HAIR)), baseline, role.leading)


def rise(role: Role, fount: Fount) -> float:
    """From the top of a line of the role to its baseline, letters centred in the leading."""
    ascent, descent = fount.extent
    return (role.leading - ascent - descent) / 2 + ascent


def fits_grid(role: Role, grid: Grid) -> bool:
    """Whether the role's lines are lines of the grid."""
    return abs(role.leading - grid.leading) < 0.01


def lines_in(points: float, grid: Grid) -> int:
    """Whole lines of the grid that hold so many pt."""
    return max(0, ceil(points / grid.leading - _HAIR))
