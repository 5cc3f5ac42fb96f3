"""The last leg of a story, reckoned from its end: in how many lines can the rest be set, and at what cost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from bulletin_cli.makeup.cost import IMPOSSIBLE
from bulletin_cli.makeup.legs import EDGE, NO_FIXTURES, Fixture, openings
from bulletin_cli.makeup.strip import MASK, NOTED, TALLEST, Key, Move, Position, Strip

Rest = tuple[float, Move | None, Key]
"""The pieces from a boundary on: their cost, the first move, the key of what follows it."""


class Close(NamedTuple):
    """The rest of a story in one leg: cost, fixture, way of the first piece, key of what follows it."""

    cost: float
    fixture: Fixture
    way: int
    key: Key


@dataclass
class Closing:
    """Rests of a strip by boundary and key; a key holds the pull quotes that stand in the rest."""

    strip: Strip
    limit: int
    rows: list[dict[Key, Rest]] = field(default_factory=list)

    def __post_init__(self) -> None:
        count = self.strip.count
        self.rows = [{} for _ in range(count + 1)]
        self.rows[count][0] = (0.0, None, 0)
        for boundary in range(count - 1, 0, -1):
            if not self.rows[boundary + 1]:
                break
            self._prepend(boundary)

    def _prepend(self, boundary: int) -> None:
        target, below, limit = self.rows[boundary], self.rows[boundary + 1], self.limit
        edge = self.strip.weights.quote_edge
        for move in self.strip.moves[boundary]:
            lines, noted, lead = move.lines, NOTED * move.noted, move.lead.lines
            for bits, price in self._dealt(boundary, move):
                taken = bits << MASK
                for key, rest in below.items():
                    height = (key & TALLEST) + lines
                    if height > limit or key & taken:
                        continue
                    cost = price + rest[0]
                    if move.bit and height - lead < EDGE:
                        cost += edge
                    entry = (key + lines) | noted | taken
                    known = target.get(entry)
                    if known is None or cost < known[0]:
                        target[entry] = (cost, move, key)

    def _dealt(self, boundary: int, move: Move) -> Iterator[tuple[int, float]]:
        """The pull quotes that a move deals with, and its cost, with any that may be left out here."""
        missing = self.strip.closing[boundary] & ~move.bit
        part = missing
        cost = move.cost + (self.strip.weights.quote_late if move.bit else 0.0)
        while part:
            price = self.strip.left_out(part)
            if price < IMPOSSIBLE:
                yield move.bit | part, cost + price
            part = (part - 1) & missing
        yield move.bit, cost

    def close(
        self, position: Position, lines: int, fixtures: tuple[Fixture, ...] = NO_FIXTURES
    ) -> Close | None:
        """The cheapest way to set all that follows a position in a leg of exactly so many lines."""
        if position.piece >= self.strip.count:
            return next((Close(f.cost, f, -1, 0) for f in fixtures if f.lines == lines), None)
        best: Close | None = None
        wanted = (self.strip.full & ~position.quotes) << MASK
        rests, extra = self.rows[position.piece + 1], self.strip.noted
        for way, height, noted, cost in openings(self.strip, position):
            for fixture in fixtures:
                left = lines - fixture.lines - height
                if left < 0:
                    continue
                for key in _keys(left, wanted, extra, noted=noted):
                    rest = rests.get(key)
                    if rest is None:
                        continue
                    total = cost + fixture.cost + rest[0]
                    if best is None or total < best.cost:
                        best = Close(total, fixture, way, key)
        return best


def _keys(lines: int, wanted: int, extra: int, *, noted: bool) -> tuple[Key, ...]:
    """Keys of rests that fill so many lines, the white over a leg's notes counted once."""
    if not extra:
        return (lines | wanted,)
    below = lines - extra
    keys = [lines | wanted] if not noted else []
    if below >= 0:
        keys += [below | wanted | NOTED, *([below | wanted] if noted else [])]
    return tuple(keys)
