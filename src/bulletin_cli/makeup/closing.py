"""The last leg of a story, reckoned from its end: in how many lines can the rest be set, and at what cost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from bulletin_cli.makeup.cost import IMPOSSIBLE
from bulletin_cli.makeup.legs import EDGE, NO_FIXTURES, Fixture, openings
from bulletin_cli.makeup.strip import MASK, NOTED, TALLEST, Key, Position, Strip


class Rest(NamedTuple):
    """The pieces from a boundary on: their cost, the lead and way of the first, the key of what follows."""

    cost: float
    lead: int
    way: int
    key: Key


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
        count = len(self.strip.pieces)
        self.rows = [{} for _ in range(count + 1)]
        self.rows[count][0] = Rest(0.0, -1, -1, 0)
        for boundary in range(count - 1, 0, -1):
            if not self.rows[boundary + 1]:
                break
            self._prepend(boundary)

    def _prepend(self, boundary: int) -> None:
        target, limit = self.rows[boundary], self.limit
        ways = self.strip.pieces[boundary].ways
        for number, bits, height, quoted, price in self._leads(boundary):
            for way_number, way in enumerate(ways):
                lines, noted = height + way.height, NOTED if way.noted else 0
                for key, rest in self.rows[boundary + 1].items():
                    total = lines + (key & TALLEST)
                    if total > limit or (key >> MASK) & bits:
                        continue
                    cost = price + way.cost + rest.cost
                    if quoted and way.height + (key & TALLEST) < EDGE:
                        cost += self.strip.weights.quote_edge
                    entry = total | (noted | (key & NOTED)) | (bits | key >> MASK) << MASK
                    known = target.get(entry)
                    if known is None or cost < known.cost:
                        target[entry] = Rest(cost, number, way_number, key)

    def _leads(self, boundary: int) -> Iterator[tuple[int, int, int, bool, float]]:
        """Leads with the pull quotes they deal with: number, bits, lines, whether one stands here, cost."""
        closing = self.strip.closing[boundary]
        for number, lead in enumerate(self.strip.leads[boundary]):
            missing = closing & ~lead.bit
            part = missing
            while True:
                price = self.strip.left_out(part) if part else 0.0
                if price < IMPOSSIBLE:
                    yield number, lead.bit | part, lead.lines, bool(lead.bit), lead.cost + price
                if not part:
                    break
                part = (part - 1) & missing

    def close(
        self, position: Position, lines: int, fixtures: tuple[Fixture, ...] = NO_FIXTURES
    ) -> Close | None:
        """The cheapest way to set all that follows a position in a leg of exactly so many lines."""
        if position.piece >= len(self.strip.pieces):
            return next((Close(f.cost, f, -1, 0) for f in fixtures if f.lines == lines), None)
        best: Close | None = None
        wanted = (self.strip.full & ~position.quotes) << MASK
        rests = self.rows[position.piece + 1]
        for way, height, noted, _, cost in openings(self.strip, position):
            for fixture in fixtures:
                left = lines - fixture.lines - height
                for key, rest in _looked_up(rests, left, wanted, self.strip.noted, noted=noted):
                    total = cost + fixture.cost + rest.cost
                    if best is None or total < best.cost:
                        best = Close(total, fixture, way, key)
        return best


def _looked_up(
    rests: dict[Key, Rest], lines: int, wanted: int, extra: int, *, noted: bool
) -> Iterator[tuple[Key, Rest]]:
    """Rests of exactly so many lines, the white over a leg's notes counted once."""
    plain = (lines - extra if noted else lines) | wanted
    with_notes = (lines - extra) | wanted | NOTED
    if lines - (extra if noted else 0) >= 0 and plain in rests:
        yield plain, rests[plain]
    if lines >= extra and with_notes in rests:
        yield with_notes, rests[with_notes]
