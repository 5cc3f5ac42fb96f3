"""Rooms: walls, floors, windows, tables, and the light that falls into them."""

from __future__ import annotations

from collections.abc import Callable

from examples.atelier.palette import CREAM, INK, WHITE, Colour, mix
from examples.atelier.sheet import Point, Sheet, arc


def wall(sheet: Sheet, floor: float, upper: Colour, lower: Colour, boards: Colour) -> None:
    """A wall down to its skirting, and the floor under it."""
    wide, high = sheet.width, sheet.height
    sheet.blend([(0, 0), (wide, 0), (wide, floor), (0, floor)], upper, lower)
    sheet.blend([(0, floor), (wide, floor), (wide, high), (0, high)], boards, mix(boards, INK, 0.3))
    sheet.box(0, floor - 18, wide, floor, mix(lower, WHITE, 0.35))
    sheet.box(0, floor - 20, wide, floor - 17, mix(lower, INK, 0.2))


def arched(left: float, top: float, right: float, bottom: float) -> list[Point]:
    """The outline of a window or a door with a round head."""
    radius = (right - left) / 2
    return [*arc(((left + right) / 2, top + radius), radius, radius, 180, 360, 60), (right, bottom), (left, bottom)]


def window(
    sheet: Sheet,
    outline: tuple[float, float, float, float],
    view: Callable[[Sheet], None],
    frame: Colour,
    *,
    arch: bool = True,
    across: int = 2,
    down: int = 3,
    thick: float = 10,
) -> None:
    """A window onto a view that is drawn on a sheet of its own, as large as the opening."""
    left, top, right, bottom = outline
    wide = thick * 2.4
    shape, casing = (
        arched(*box) if arch else [(box[0], box[1]), (box[2], box[1]), (box[2], box[3]), (box[0], box[3])]
        for box in (outline, (left - wide, top - wide, right + wide, bottom + wide))
    )
    sheet.polygon(casing, mix(frame, INK, 0.18))
    pane = Sheet(round(right - left), round(bottom - top), CREAM)
    view(pane)
    sheet.inset(pane, (left, top), shape)
    radius = (right - left) / 2
    for i in range(1, across):
        x = left + (right - left) * i / across
        rise = (radius**2 - (x - left - radius) ** 2) ** 0.5 if arch else radius
        sheet.line([(x, top + (radius - rise if arch else 0)), (x, bottom)], thick, frame)
    for i in range(1, down):
        y = (top + radius if arch else top) + (bottom - top - (radius if arch else 0)) * (i - (1 if arch else 0)) / (down - (1 if arch else 0))
        sheet.line([(left, y), (right, y)], thick, frame)
    sheet.line([*shape, shape[0]], thick * 1.4, frame)


def shaft(sheet: Sheet, points: list[Point], strength: float = 0.16) -> None:
    """Light that falls into the room."""
    sheet.polygon(points, WHITE, strength)
