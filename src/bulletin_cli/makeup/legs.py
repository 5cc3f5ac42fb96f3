"""Filling legs: which heights the pieces of a strip reach, at what cost, and where they may be cut.

Dynamic programming over (piece, lines used): every leg is poured once for all heights; what is poured is then
asked where it can end at a given height. Nothing here is tried twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from bulletin_cli.makeup.cost import IMPOSSIBLE
from bulletin_cli.makeup.pieces import Way
from bulletin_cli.makeup.strip import MASK, NOTED, TALLEST, Key, Position, Strip

EDGE = 4
"""A pull quote with fewer lines over or under it in its leg stands near its edge."""


class Fixture(NamedTuple):
    """Figures that stand at the top or the foot of a leg: lines with their white, cost, lines of each."""

    lines: int
    cost: float
    heights: tuple[int, ...] = ()


NO_FIXTURES = (Fixture(0, 0.0),)


class Origin(NamedTuple):
    """How a row began: the position that the leg starts from, its fixture, the way of its first piece."""

    position: Position
    fixture: Fixture
    way: int


class Step(NamedTuple):
    """How a row goes on from the row before it."""

    key: Key
    lead: int
    way: int


class Ending(NamedTuple):
    """The end of a leg: cost so far, and where to trace it from.

    `row` and `key` of the last whole piece (row -1: the leg is a slice of its first piece), `lead` to the cut one.
    """

    cost: float
    row: int
    key: Key
    lead: int = -1
    origin: Origin | None = None


Rows = dict[int, dict[Key, tuple[float, Origin | Step]]]


@dataclass
class Poured:
    """A leg poured from given positions: for every boundary the heights it may come at."""

    strip: Strip
    starts: Mapping[Position, float]
    fixtures: tuple[Fixture, ...] = NO_FIXTURES
    limit: int = TALLEST
    rows: Rows = field(default_factory=dict)
    _ends: dict[int, dict[Position, Ending]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for position, cost in self.starts.items():
            self._begin(position, cost)
        for boundary in range(min(self.rows, default=0), len(self.strip.pieces)):
            if boundary in self.rows:
                self._extend(boundary)

    def _begin(self, position: Position, cost: float) -> None:
        """Enter the first piece from the leg's top, once for each fixture."""
        if position.piece >= len(self.strip.pieces):
            return
        for way, lines, noted, quotes, price in openings(self.strip, position):
            for fixture in self.fixtures:
                height = fixture.lines + lines
                if height <= self.limit:
                    key = height | (NOTED if noted else 0) | quotes << MASK
                    origin = Origin(position, fixture, way)
                    self._enter(position.piece + 1, key, cost + price + fixture.cost, origin)

    def _enter(self, row: int, key: Key, cost: float, back: Origin | Step) -> None:
        entries = self.rows.setdefault(row, {})
        known = entries.get(key)
        if known is None or cost < known[0]:
            entries[key] = (cost, back)

    def _extend(self, boundary: int) -> None:
        """Set the next piece after every height that its boundary may come at."""
        ways = [(n, w.height, NOTED if w.noted else 0, w.cost) for n, w in enumerate(self._ways(boundary))]
        target = self.rows.setdefault(boundary + 1, {})
        limit = self.limit
        for key, lead, height, quotes, cost in list(self._led(boundary)):
            noted = key & NOTED
            for number, lines, notes, price in ways:
                total = height + lines
                if total > limit:
                    continue
                entry = total | (noted or notes) | quotes << MASK
                known = target.get(entry)
                if known is None or cost + price < known[0]:
                    target[entry] = (cost + price, Step(key, lead, number))

    def _ways(self, boundary: int) -> tuple[Way, ...]:
        return self.strip.pieces[boundary].ways

    def _led(self, boundary: int) -> Iterator[tuple[Key, int, int, int, float]]:
        """Every row of a boundary with every lead: key, lead, height, quotes dealt with, cost."""
        leads, closing = self.strip.leads[boundary], self.strip.closing[boundary]
        edge = self.strip.weights.quote_edge
        for key, (cost, _) in self.rows[boundary].items():
            height, quotes = key & TALLEST, key >> MASK
            for number, lead in enumerate(leads):
                if lead.bit & quotes:
                    continue
                price = cost + lead.cost
                if lead.bit and height < EDGE:
                    price += edge
                dealt = quotes | lead.bit
                missing = closing & ~dealt
                if missing:
                    price += self.strip.left_out(missing)
                    if price == IMPOSSIBLE:
                        continue
                yield key, number, height + lead.lines, dealt | missing, price

    def ends(self, lines: int) -> dict[Position, Ending]:
        """Where a leg of exactly so many lines may end, each at its least cost."""
        if lines not in self._ends:
            found: dict[Position, Ending] = {}
            for position, ending in self._endings(lines):
                known = found.get(position)
                if known is None or ending.cost < known.cost:
                    found[position] = ending
            self._ends[lines] = found
        return self._ends[lines]

    def _endings(self, lines: int) -> Iterator[tuple[Position, Ending]]:
        yield from self._within_first(lines)
        for boundary, row in self.rows.items():
            if boundary == len(self.strip.pieces):
                yield from self._at_end(lines, row)
                continue
            if not self.strip.pieces[boundary - 1].keep_next:
                yield from self._between(lines, boundary, row)
            if any(way.by_end for way in self._ways(boundary)):
                yield from self._within(lines, boundary)

    def _height(self, key: Key, *, noted: bool = False) -> int:
        return (key & TALLEST) + (self.strip.noted if noted or key & NOTED else 0)

    def _at_end(
        self, lines: int, row: Mapping[Key, tuple[float, Origin | Step]]
    ) -> Iterator[tuple[Position, Ending]]:
        """The story ends in this leg."""
        for key, (cost, _) in row.items():
            missing = self.strip.full & ~(key >> MASK)
            price = cost + (self.strip.left_out(missing) if missing else 0.0)
            if self._height(key) == lines and price < IMPOSSIBLE:
                position = Position(len(self.strip.pieces), quotes=self.strip.full)
                yield position, Ending(price, len(self.strip.pieces), key)

    def _between(
        self, lines: int, boundary: int, row: Mapping[Key, tuple[float, Origin | Step]]
    ) -> Iterator[tuple[Position, Ending]]:
        closing = self.strip.closing[boundary]
        for key, (cost, _) in row.items():
            if self._height(key) != lines:
                continue
            missing = closing & ~(key >> MASK)
            price = cost + (self.strip.left_out(missing) if missing else 0.0)
            if price < IMPOSSIBLE:
                yield Position(boundary, quotes=key >> MASK | missing), Ending(price, boundary, key)

    def _within(self, lines: int, boundary: int) -> Iterator[tuple[Position, Ending]]:
        ways = self._ways(boundary)
        highest = max((mark.ends + way.base for way in ways for mark in way.marks[-2:-1]), default=0)
        for key, lead, height, quotes, cost in self._led(boundary):
            if height > lines or height + highest + self.strip.noted < lines:
                continue
            for number, way in enumerate(ways):
                mark = self._cut(way, 0, lines, height, noted=bool(key & NOTED))
                if mark is not None:
                    price = cost + way.cost + way.marks[mark].cost
                    yield Position(boundary, number, mark, quotes), Ending(price, boundary, key, lead)

    def _cut(self, way: Way, start: int, lines: int, height: int, *, noted: bool) -> int | None:
        """The mark at which a leg of so many lines ends that is already so high."""
        extra = self.strip.noted
        if not extra or noted:
            return way.cut_after(start, lines - height - (extra if noted else 0))
        mark = way.cut_after(start, lines - height)
        if mark is not None and way.marks[mark].notes == way.marks[start].notes:
            return mark
        mark = way.cut_after(start, lines - height - extra)
        return mark if mark is not None and way.marks[mark].notes > way.marks[start].notes else None

    def _within_first(self, lines: int) -> Iterator[tuple[Position, Ending]]:
        """Legs that are a slice of one piece."""
        for start, cost in self.starts.items():
            if start.piece >= len(self.strip.pieces):
                continue
            for number, way in enumerate(self._ways(start.piece)):
                if start.way not in (-1, number):
                    continue
                for fixture in self.fixtures:
                    mark = self._cut(way, start.mark, lines, fixture.lines, noted=False)
                    if mark is None:
                        continue
                    price = cost + fixture.cost + way.marks[mark].cost + (way.cost if start.way < 0 else 0.0)
                    quotes = start.quotes
                    origin = Origin(start, fixture, number)
                    yield (
                        Position(start.piece, number, mark, quotes),
                        Ending(price, -1, 0, origin=origin),
                    )


def openings(strip: Strip, position: Position) -> Iterator[tuple[int, int, bool, int, float]]:
    """Ways to set the first piece of a leg whole: way, lines, whether it calls notes, quotes, cost."""
    ways = strip.pieces[position.piece].ways
    if position.way >= 0:
        way = ways[position.way]
        yield position.way, way.rest(position.mark), way.rest_noted(position.mark), position.quotes, 0.0
        return
    for number, way in enumerate(ways):
        yield number, way.height, way.noted, position.quotes, way.cost
