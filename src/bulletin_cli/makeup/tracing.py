"""From the cheapest cost back to the choices that gave it: what stands in every leg of a part."""

from __future__ import annotations

from typing import NamedTuple

from bulletin_cli.makeup.closing import Close, Closing
from bulletin_cli.makeup.frames import Fitted
from bulletin_cli.makeup.legs import BARE, Ending, Fixture, Origin, Poured
from bulletin_cli.makeup.parts import Chain, Legs
from bulletin_cli.makeup.strip import NO_LEAD, Lead, Position, Strip


class Slice(NamedTuple):
    """A piece, or what stands of it in one leg: way, marks from and to, and the lead over it."""

    piece: int
    way: int
    start: int
    end: int
    lead: Lead = NO_LEAD


class LegSetting(NamedTuple):
    """A leg as set: lines used, figures at its ends included; its fixture; its slices from the top."""

    lines: int
    fixture: Fixture
    slices: tuple[Slice, ...]


def set_legs(fitted: Fitted, cut: Position | None, jump: int) -> tuple[tuple[LegSetting, ...], Position]:
    """The legs of a fitted part, and the position that it starts from."""
    legs = fitted.part.legs
    if cut is not None:
        chain = legs.broken(fitted.legs, jump, uneven=fitted.uneven)
        return _back(chain, cut, [])
    finish = fitted.finish
    assert finish is not None
    last = LegSetting(
        finish.lines, finish.close.fixture, closing_slices(legs.closing, finish.position, finish.close)
    )
    if legs.count == 1:
        return (last,), finish.position
    chain = legs.before_last(fitted.legs, uneven=fitted.uneven)
    return _back(chain, finish.position, [last])


def _back(
    chain: Chain, position: Position, after: list[LegSetting]
) -> tuple[tuple[LegSetting, ...], Position]:
    """The legs of a chain that ends at a position, before those that come after."""
    found = list(after)
    for leg, reached in zip(reversed(chain.legs), reversed(chain.reached), strict=True):
        hit = reached[position]
        slices, origin = poured_slices(leg, position, hit.ending)
        found.insert(0, LegSetting(hit.lines, origin.fixture, slices))
        position = origin.position
    return tuple(found), position


def poured_slices(leg: Poured, position: Position, ending: Ending) -> tuple[tuple[Slice, ...], Origin]:
    """What stands in a poured leg that ends at a position, and how the leg began."""
    strip = leg.strip
    if ending.origin is not None and ending.origin.way == BARE:
        return (), ending.origin
    if ending.origin is not None:
        whence = ending.origin.position
        return (Slice(whence.piece, position.way, whence.mark, position.mark),), ending.origin
    found: list[Slice] = []
    row, key = ending.row, ending.key
    if position.way >= 0:
        found.append(Slice(row, position.way, 0, position.mark, ending.lead))
    while True:
        _, key, back = leg.rows[row][key]
        row -= 1
        if isinstance(back, Origin):
            start = back.position.mark if back.position.way >= 0 else 0
            found.append(Slice(row, back.way, start, _foot(strip, row, back.way)))
            return tuple(reversed(found)), back
        found.append(Slice(row, back.way, 0, _foot(strip, row, back.way), back.lead))


def closing_slices(closing: Closing, position: Position, close: Close) -> tuple[Slice, ...]:
    """What stands in the last leg from a position on."""
    strip = closing.strip
    if position.piece >= len(strip.pieces):
        return ()
    start = position.mark if position.way >= 0 else 0
    found = [Slice(position.piece, close.way, start, _foot(strip, position.piece, close.way))]
    key = close.key
    for boundary in range(position.piece + 1, len(strip.pieces)):
        _, move, key = closing.rows[boundary][key]
        assert move is not None
        found.append(Slice(boundary, move.way, 0, _foot(strip, boundary, move.way), move.lead))
    return tuple(found)


def _foot(strip: Strip, piece: int, way: int) -> int:
    return len(strip.pieces[piece].ways[way].marks) - 1


__all__ = ["LegSetting", "Legs", "Slice", "closing_slices", "poured_slices", "set_legs"]
