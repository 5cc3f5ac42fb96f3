"""A strip: a story's pieces in order, with the white and the pull quotes that may stand between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from bulletin_cli.makeup.cost import IMPOSSIBLE, Weights
from bulletin_cli.makeup.pieces import Piece
from bulletin_cli.model.galley import QuoteBlock

TALLEST = 1023
"""Most lines a leg may have; heights are kept in ten bits of a key."""
NOTED = 1024
MASK = 11

Key = int
"""Lines of a leg | whether it has notes << 10 | pull quotes dealt with << 11."""


class Lead(NamedTuple):
    """What stands between two pieces: lines, cost, and the bit of the pull quote in it (0 for none)."""

    lines: int
    cost: float
    bit: int = 0
    opened: int = 0
    """Lines more than the least; of a pull quote's, the half under it."""


NO_LEAD = Lead(0, 0.0)


class Move(NamedTuple):
    """A lead and the next piece whole: lines and cost of both, the lead's bit, whether notes are called."""

    lines: int
    cost: float
    bit: int
    noted: bool
    lead: Lead
    way: int


class Cut(NamedTuple):
    """A lead and the beginning of the next piece, up to a mark; it is found by its height."""

    cost: float
    bit: int
    noted: bool
    lead: Lead
    way: int
    mark: int


class Position(NamedTuple):
    """A place in a strip: before piece `piece` (way -1), or at a mark of one of its ways."""

    piece: int
    way: int = -1
    mark: int = 0
    quotes: int = 0
    """Bits of the pull quotes dealt with."""


START = Position(0)


@dataclass(frozen=True, slots=True)
class Floating:
    """A pull quote, and the boundaries it may stand at with what each costs."""

    block: QuoteBlock
    places: tuple[tuple[int, float], ...]
    most_opened: int = 0
    """Lines more that may stand over and under it."""

    @property
    def last(self) -> int:
        """The last boundary it may stand at."""
        return self.places[-1][0]


@dataclass(frozen=True)
class Strip:
    """Pieces and floating pull quotes of a story. `noted` lines are added once to a leg that has notes."""

    pieces: tuple[Piece, ...]
    quotes: tuple[Floating, ...]
    weights: Weights
    noted: int = 0

    def gap(self, boundary: int) -> int:
        """Least lines between two pieces."""
        return max(self.pieces[boundary - 1].after, self.pieces[boundary].before)

    @cached_property
    def count(self) -> int:
        """How many pieces."""
        return len(self.pieces)

    @cached_property
    def full(self) -> int:
        """The bits of all pull quotes."""
        return (1 << len(self.quotes)) - 1

    def _leads(self, boundary: int) -> Iterator[Lead]:
        above, below = self.pieces[boundary - 1], self.pieces[boundary]
        gap = self.gap(boundary)
        yield Lead(gap, 0.0)
        for more in range(1, below.before_max - below.before + 1):
            if below.before + more > gap:
                price = self.weights.opened(self.weights.subhead_opened, more)
                yield Lead(below.before + more, price, 0, more)
        for number, quote in enumerate(self.quotes):
            for place, cost in quote.places:
                if place == boundary:
                    block = quote.block
                    lines = max(above.after, block.before) + block.height + max(block.after, below.before)
                    for more in range(quote.most_opened + 1):
                        price = self.weights.opened(self.weights.quote_opened, more)
                        yield Lead(lines + more, cost + price, 1 << number, more)

    @cached_property
    def moves(self) -> tuple[tuple[Move, ...], ...]:
        """Moves from each boundary, where a piece stands over it: the cheapest of those alike."""
        return ((), *(tuple(self._moves(number)) for number in range(1, self.count)))

    def _moves(self, boundary: int) -> Iterator[Move]:
        best: dict[tuple[int, int, bool], Move] = {}
        for lead in self._leads(boundary):
            for number, way in enumerate(self.pieces[boundary].ways):
                move = Move(lead.lines + way.height, lead.cost + way.cost, lead.bit, way.noted, lead, number)
                alike = (move.lines, move.bit, move.noted)
                if alike not in best or move.cost < best[alike].cost:
                    best[alike] = move
        yield from best.values()

    @cached_property
    def cuts(self) -> tuple[Mapping[int, tuple[Cut, ...]], ...]:
        """Cuts of the piece after each boundary, where a piece stands over it, by lines."""
        return ({}, *(self._cuts(number, tuple(self._leads(number))) for number in range(1, self.count)))

    def _cuts(self, boundary: int, leads: tuple[Lead, ...]) -> Mapping[int, tuple[Cut, ...]]:
        found: dict[int, list[Cut]] = {}
        for lead in leads:
            for number, way in enumerate(self.pieces[boundary].ways):
                for end, mark in way.by_end.items():
                    cost = lead.cost + way.cost + way.marks[mark].cost
                    cut = Cut(cost, lead.bit, way.marks[mark].notes > 0, lead, number, mark)
                    found.setdefault(lead.lines + way.base + end, []).append(cut)
        return {lines: tuple(cuts) for lines, cuts in found.items()}

    @cached_property
    def closing(self) -> tuple[int, ...]:
        """Bits of the pull quotes that must be dealt with at each boundary, if they were not before."""
        bits = [0] * (self.count + 1)
        for number, quote in enumerate(self.quotes):
            bits[quote.last] |= 1 << number
        return tuple(bits)

    def left_out(self, bits: int) -> float:
        """What it costs to leave those pull quotes out; infinite where one may not be."""
        out = [quote for number, quote in enumerate(self.quotes) if bits >> number & 1]
        if any(not quote.block.optional for quote in out):
            return IMPOSSIBLE
        return self.weights.quote_out * len(out)

    @cached_property
    def extremes(self) -> tuple[tuple[int, int], ...]:
        """Fewest and most lines from each piece to the end, white between pieces included, quotes not."""
        found = [(0, 0)]
        for number in range(self.count - 1, -1, -1):
            piece, (least, most) = self.pieces[number], found[-1]
            gap = self.gap(number + 1) if number + 1 < self.count else 0
            opened = max(piece.before_max - self.gap(number), 0) if number else 0
            found.append((least + piece.least + gap, most + piece.most + gap + opened))
        return tuple(reversed(found))

    @cached_property
    def _inked(self) -> tuple[int, ...]:
        """Fewest lines from each piece to the end, white between pieces not counted."""
        found = [0]
        for piece in reversed(self.pieces):
            found.append(found[-1] + piece.least)
        return tuple(reversed(found))

    def inked(self, at: Position) -> int:
        """Fewest lines from a position to the end, white left out: what two legs hold at the least."""
        least = self._inked[min(at.piece, self.count)]
        if at.way >= 0:
            piece = self.pieces[at.piece]
            least += piece.ways[at.way].rest(at.mark) - piece.least
        waiting = (q.block for n, q in enumerate(self.quotes) if not at.quotes >> n & 1)
        return least + sum(block.height for block in waiting if not block.optional)

    def remaining(self, at: Position) -> tuple[int, int]:
        """Fewest and most column lines from a position to the end, pull quotes included."""
        least, most = self.extremes[min(at.piece, self.count)]
        if at.way >= 0:
            piece = self.pieces[at.piece]
            rest = piece.ways[at.way].rest(at.mark)
            least, most = least - piece.least + rest, most - piece.most + rest
        for number, quote in enumerate(self.quotes):
            if not at.quotes >> number & 1:
                height = quote.block.height + quote.block.before + quote.block.after
                most += quote.most_opened
                least += 0 if quote.block.optional else height
                most += height
        return least, most
