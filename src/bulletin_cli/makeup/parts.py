"""A part of a story: what stands in its legs on one page, from given starts, at any height."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from bulletin_cli.makeup.closing import Close, Closing
from bulletin_cli.makeup.cost import IMPOSSIBLE
from bulletin_cli.makeup.legs import Ending, Fixture, Poured
from bulletin_cli.makeup.strip import Position, Strip


class Reached(NamedTuple):
    """A position that a leg ends at: cost so far, the leg's lines, where to trace it from."""

    cost: float
    lines: int
    ending: Ending


class Finish(NamedTuple):
    """The rest of the story in legs of one height: cost, the last leg's start, its lines and closing."""

    cost: float
    position: Position
    lines: int
    close: Close


class Chain(NamedTuple):
    """Legs poured one after another, with the positions that each one ends at."""

    legs: tuple[Poured, ...]
    reached: tuple[dict[Position, Reached], ...]


@dataclass
class Legs:
    """Legs side by side: `fixtures` for each; `starts` are positions with the cost of coming there."""

    strip: Strip
    closing: Closing
    starts: Mapping[Position, float]
    fixtures: tuple[tuple[Fixture, ...], ...]
    limit: int
    _chains: dict[tuple[int, int, int], Chain] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """Legs side by side."""
        return len(self.fixtures)

    @cached_property
    def first(self) -> Poured:
        """The first leg, poured for all heights."""
        return Poured(self.strip, self.starts, self.fixtures[0], self.limit)

    @cached_property
    def bounds(self) -> tuple[int, int]:
        """Fewest and most lines of all the rest, figures at the legs' ends included."""
        rests = [self.strip.remaining(start) for start in self.starts]
        fixed = [[fixture.lines for fixture in leg] for leg in self.fixtures]
        least = min(low for low, _ in rests) + sum(min(leg) for leg in fixed)
        most = max(high for _, high in rests) + sum(max(leg) for leg in fixed)
        return least, most + self.strip.noted * self.count

    def heights(self, *, uneven: int = 1) -> range:
        """Heights that legs holding all the rest may have, in lines."""
        least, most = self.bounds
        highest = (most + uneven * (self.count - 1)) // self.count + 1
        return range(max(least // self.count, 1), min(highest, most, self.limit) + 1)

    def highest_cut(self, *, uneven: int, least: int) -> int:
        """Lines of the highest legs after which `least` lines are left."""
        return (self.bounds[1] - least + uneven * self.count) // self.count + 1

    def finish(self, height: int, *, uneven: int = 1) -> Finish | None:
        """The cheapest way for the rest of the story to fill legs of that height."""
        best: Finish | None = None
        weights = self.strip.weights
        for position, (cost, short_before) in self._before_last(height, uneven=uneven).items():
            for short in range(min(uneven, height) + 1):
                if short and (short_before or self.count == 1):
                    break
                close = self.closing.close(position, height - short, self.fixtures[-1])
                if close is None:
                    continue
                total = cost + close.cost + (weights.legs(short) if self.count > 1 else 0.0)
                if best is None or total < best.cost:
                    best = Finish(total, position, height - short, close)
        return best

    def _before_last(self, height: int, *, uneven: int) -> Mapping[Position, tuple[float, bool]]:
        """Positions before the last leg, with their cost and whether the leg before it is short."""
        if self.count == 1:
            return {position: (cost, False) for position, cost in self.starts.items()}
        reached = self.before_last(height, uneven=uneven).reached[-1]
        return {position: (hit.cost, hit.lines < height) for position, hit in reached.items()}

    def before_last(self, height: int, *, uneven: int) -> Chain:
        """All legs but the last poured; figures may stand alone in them."""
        return self._chain(height, self.count - 1, uneven=uneven, bare=True)

    def _chain(self, height: int, count: int, *, jump: int = 0, uneven: int = 1, bare: bool = False) -> Chain:
        """The first `count` legs poured; the last of all is `jump` lines shorter."""
        legs: list[Poured] = []
        reached: list[dict[Position, Reached]] = []
        starts = self.starts
        for number in range(count):
            leg = self.first if number == 0 else Poured(self.strip, starts, self.fixtures[number], self.limit)
            room = height - (jump if number == self.count - 1 else 0)
            found = self._reached(leg, room, uneven=uneven, bare=bare)
            legs.append(leg)
            reached.append(found)
            starts = {position: hit.cost for position, hit in found.items()}
        return Chain(tuple(legs), tuple(reached))

    @staticmethod
    def _endings(leg: Poured, lines: int, *, bare: bool) -> Iterable[tuple[Position, Ending]]:
        ends = leg.ends(lines).items()
        return chain(ends, leg.bare(lines)) if bare else ends

    def _reached(self, leg: Poured, height: int, *, uneven: int, bare: bool) -> dict[Position, Reached]:
        found: dict[Position, Reached] = {}
        for short in range(min(uneven, height) + 1):
            price = self.strip.weights.legs(short)
            for position, ending in self._endings(leg, height - short, bare=bare):
                known = found.get(position)
                if known is None or ending.cost + price < known.cost:
                    found[position] = Reached(ending.cost + price, height - short, ending)
        return found

    def breaks(self, height: int, jump: int, *, uneven: int = 1) -> dict[Position, float]:
        """Where the story may be cut at the foot of the last leg, each with its cost."""
        reached = self.broken(height, jump, uneven=uneven).reached[-1]
        return {
            position: hit.cost + self._divided(position)
            for position, hit in reached.items()
            if position.piece < len(self.strip.pieces)
        }

    def broken(self, height: int, jump: int, *, uneven: int) -> Chain:
        """All legs poured up to cuts at the foot of the last."""
        key = (height, jump, uneven)
        if key not in self._chains:
            self._chains[key] = self._chain(height, self.count, jump=jump, uneven=uneven)
        return self._chains[key]

    def _divided(self, position: Position) -> float:
        """What a divided word at the foot of a page costs beyond that of a leg."""
        if position.way < 0:
            return 0.0
        mark = self.strip.pieces[position.piece].ways[position.way].marks[position.mark]
        weights = self.strip.weights
        return weights.hyphen_page if mark.cost == weights.hyphen_leg else 0.0


__all__ = ["IMPOSSIBLE", "Chain", "Finish", "Legs", "Reached"]
