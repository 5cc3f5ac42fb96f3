"""Filling legs: which heights the pieces of a strip reach, at what cost, and where they may be cut.

Dynamic programming over (piece, lines used): a leg is poured once for all heights; what is poured is
then asked where it can end at a given height.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from bulletin_cli.makeup.cost import IMPOSSIBLE
from bulletin_cli.makeup.pieces import Way
from bulletin_cli.makeup.strip import MASK, NO_LEAD, NOTED, TALLEST, Key, Lead, Move, Position, Strip

EDGE = 4
"""A pull quote with fewer lines over or under it in its leg stands near its edge."""


class Stand(NamedTuple):
    """Lines of a figure, and of the white between it and the text."""

    lines: int
    white: int
    most: float = math.inf
    """pt that its picture may be high, to end level with one beside it."""


class Fixture(NamedTuple):
    """Figures that stand at the top or the foot of a leg: lines with their white, cost, lines of each."""

    lines: int
    cost: float
    stands: tuple[Stand, ...] = ()

    def ending(self, height: float) -> Fixture:
        """The same, its pictures at most so many pt high."""
        return self._replace(stands=tuple(stand._replace(most=height) for stand in self.stands))


NO_FIXTURES = (Fixture(0, 0.0),)
BARE = -1
"""The way of the first piece of a leg without any."""


class Origin(NamedTuple):
    """How a row began: the position that the leg starts from, its fixture, the way of its first piece."""

    position: Position
    fixture: Fixture
    way: int


Entry = tuple[float, Key, Move | Origin]
"""The cheapest way to a key: its cost, the key it came from, and by which move (or how the leg began)."""
Rows = dict[int, dict[Key, Entry]]


class Ending(NamedTuple):
    """The end of a leg: cost so far, and where to trace it from.

    `row` and `key` are of the last whole piece (row -1: the leg is a slice of its first piece, see `origin`);
    `lead` stands over the piece that is cut.
    """

    cost: float
    row: int
    key: Key
    lead: Lead = NO_LEAD
    origin: Origin | None = None


@dataclass
class Poured:
    """A leg poured from given positions: for every boundary the heights it may come at."""

    strip: Strip
    starts: Mapping[Position, float]
    fixtures: tuple[Fixture, ...] = NO_FIXTURES
    limit: int = TALLEST
    rows: Rows = field(default_factory=dict)
    _spans: list[tuple[int, int, int]] = field(default_factory=list)
    _ends: dict[int, dict[Position, Ending]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for position, cost in self.starts.items():
            self._begin(position, cost)
        boundary = min(self.rows, default=self.strip.count)
        while boundary < self.strip.count and (boundary in self.rows or boundary < max(self.rows)):
            if self.rows.get(boundary):
                self._extend(boundary)
            boundary += 1
        for number, row in sorted(self.rows.items()):
            if row:
                heights = [key & TALLEST for key in row]
                self._spans.append((number, min(heights), max(heights)))

    def _begin(self, position: Position, cost: float) -> None:
        """Enter the first piece from the leg's top, once for each fixture."""
        if position.piece >= self.strip.count:
            return
        row = self.rows.setdefault(position.piece + 1, {})
        for way, lines, noted, price in openings(self.strip, position):
            for fixture in self.fixtures:
                height = fixture.lines + lines
                if height > self.limit:
                    continue
                key = height | (NOTED if noted else 0) | position.quotes << MASK
                total = cost + price + fixture.cost
                known = row.get(key)
                if known is None or total < known[0]:
                    row[key] = (total, 0, Origin(position, fixture, way))

    def _extend(self, boundary: int) -> None:
        """Set the next piece after every height that its boundary may come at."""
        target = self.rows.setdefault(boundary + 1, {})
        limit = self.limit
        edge = self.strip.weights.quote_edge
        for move in self.strip.moves[boundary]:
            lines, price, bit, noted = move.lines, move.cost, move.bit << MASK, NOTED * move.noted
            for origin, key, cost in self._settled(boundary, move.bit):
                height = (key & TALLEST) + lines
                if height > limit or key & bit:
                    continue
                reached = (key + lines) | bit | noted
                total = cost + price
                if bit and height - lines < EDGE:
                    total += edge
                known = target.get(reached)
                if known is None or total < known[0]:
                    target[reached] = (total, origin, move)

    def _settled(self, boundary: int, bit: int) -> list[tuple[Key, Key, float]]:
        """Rows of a boundary (key, key once quotes are dealt with, cost) before a lead with that quote."""
        row, closing = self.rows[boundary], self.strip.closing[boundary] & ~bit
        if not closing:
            return [(key, key, entry[0]) for key, entry in row.items()]
        found = []
        for key, entry in row.items():
            missing = closing & ~(key >> MASK)
            price = self.strip.left_out(missing) if missing else 0.0
            if price < IMPOSSIBLE:
                found.append((key, key | missing << MASK, entry[0] + price))
        return found

    def ends(self, lines: int) -> dict[Position, Ending]:
        """Where a leg of exactly so many lines may end, each at its least cost."""
        found = self._ends.get(lines)
        if found is None:
            found = self._ends[lines] = {}
            for position, ending in self._endings(lines):
                known = found.get(position)
                if known is None or ending.cost < known.cost:
                    found[position] = ending
        return found

    def bare(self, lines: int) -> Iterator[tuple[Position, Ending]]:
        """The leg holds its figures and no more, and ends where it began."""
        for fixture in self.fixtures:
            if fixture.lines == lines and fixture.stands:
                for start, cost in self.starts.items():
                    yield start, Ending(cost + fixture.cost, -1, 0, origin=Origin(start, fixture, BARE))

    def _endings(self, lines: int) -> Iterator[tuple[Position, Ending]]:
        yield from self._within_first(lines)
        extra = self.strip.noted
        for boundary, least, most in self._spans:
            if least > lines:
                continue
            if most + extra >= lines:
                yield from self._between(lines, boundary)
            if boundary < self.strip.count:
                cuts = self.strip.cuts[boundary]
                if cuts and most + max(cuts) + extra >= lines:
                    yield from self._within(lines, boundary)

    def _between(self, lines: int, boundary: int) -> Iterator[tuple[Position, Ending]]:
        """The leg ends after a whole piece, or with the story."""
        last = boundary == self.strip.count
        if not last and self.strip.pieces[boundary - 1].keep_next:
            return
        extra = self.strip.noted
        for key, entry in self.rows[boundary].items():
            if (key & TALLEST) + (extra if key & NOTED else 0) != lines:
                continue
            dealt = key >> MASK
            missing = (self.strip.full if last else self.strip.closing[boundary]) & ~dealt
            price = entry[0] + (self.strip.left_out(missing) if missing else 0.0)
            if price < IMPOSSIBLE:
                yield Position(boundary, quotes=dealt | missing), Ending(price, boundary, key)

    def _within(self, lines: int, boundary: int) -> Iterator[tuple[Position, Ending]]:
        """The leg ends inside the piece after a boundary."""
        cuts, closing, extra = self.strip.cuts[boundary], self.strip.closing[boundary], self.strip.noted
        edge = self.strip.weights.quote_edge
        for key, entry in self.rows[boundary].items():
            height, dealt = key & TALLEST, key >> MASK
            hits = cuts.get(lines - height - (extra if key & NOTED else 0), ())
            if extra and not key & NOTED:
                with_notes = cuts.get(lines - height - extra, ())
                hits = (*(cut for cut in hits if not cut.noted), *(cut for cut in with_notes if cut.noted))
            for cut in hits:
                if cut.bit & dealt:
                    continue
                missing = closing & ~(dealt | cut.bit)
                price = entry[0] + cut.cost + (self.strip.left_out(missing) if missing else 0.0)
                if cut.bit and height < EDGE:
                    price += edge
                if price < IMPOSSIBLE:
                    position = Position(boundary, cut.way, cut.mark, dealt | cut.bit | missing)
                    yield position, Ending(price, boundary, key, cut.lead)

    def _within_first(self, lines: int) -> Iterator[tuple[Position, Ending]]:
        """Legs that are a slice of one piece."""
        for start, cost in self.starts.items():
            if start.piece >= self.strip.count:
                continue
            for number, way in enumerate(self.strip.pieces[start.piece].ways):
                if start.way not in (-1, number) or not way.by_end:
                    continue
                for fixture in self.fixtures:
                    mark = _cut(way, start.mark, lines - fixture.lines, self.strip.noted)
                    if mark is not None:
                        price = cost + fixture.cost + way.marks[mark].cost
                        price += way.cost if start.way < 0 else 0.0
                        origin = Origin(start, fixture, number)
                        position = Position(start.piece, number, mark, start.quotes)
                        yield position, Ending(price, -1, 0, origin=origin)


def _cut(way: Way, start: int, lines: int, extra: int) -> int | None:
    """The mark at which a slice from `start` has so many lines, the white over its notes included."""
    mark = way.cut_after(start, lines)
    if not extra or (mark is not None and way.marks[mark].notes == way.marks[start].notes):
        return mark
    mark = way.cut_after(start, lines - extra)
    return mark if mark is not None and way.marks[mark].notes > way.marks[start].notes else None


def openings(strip: Strip, position: Position) -> Iterator[tuple[int, int, bool, float]]:
    """Ways to set the first piece of a leg whole: way, lines, whether it calls notes, cost."""
    ways = strip.pieces[position.piece].ways
    if position.way >= 0:
        way = ways[position.way]
        yield position.way, way.rest(position.mark), way.rest_noted(position.mark), 0.0
        return
    for number, way in enumerate(ways):
        yield number, way.height, way.noted, way.cost
