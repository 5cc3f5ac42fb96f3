"""The flow of stories over pages: after each page the cheapest way to every state that it can leave.

Viterbi's algorithm (1967) over pages; what can be done with one page is in `stone`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from bulletin_cli.makeup.stone import Shop, Stone
from bulletin_cli.makeup.strip import START, Position
from bulletin_cli.makeup.trail import Frontier, Reached, State

MOST_STATES = 10
MOST_POSITIONS = 12
WINDOW = 1500.0
"""A state that costs so much more than the cheapest is not followed."""
MOST_PAGES = 2000


@dataclass
class Flow:
    """An issue's stories over its pages."""

    shop: Shop
    final: Frontier = field(default_factory=Frontier)
    stopped: int = 0
    """The last page that was looked at."""

    def run(self) -> Reached | None:
        """The cheapest way through all pages; None where there is no story."""
        if not self.shop.queue.stories:
            return None
        return (
            self._through(self.shop.queue.pages)
            or self._through(None)
            or self._drawn_in()
            or self._through(None, lossy=True)
        )

    def _drawn_in(self) -> Reached | None:
        """The cheapest way with pins that would leave a page blank drawn in."""
        queue = self.shop.queue.drawn_in(self.stopped)
        return Flow(replace(self.shop, queue=queue)).run() if queue else None

    def _through(self, allowed: tuple[int, ...] | None, *, lossy: bool = False) -> Reached | None:
        """The cheapest way to one of the allowed numbers of pages, or to the fewest that hold all."""
        self.final = Frontier()
        frontier = Frontier({State(0): {START: Reached(0.0, None)}})
        most = max(allowed) if allowed else MOST_PAGES
        for page in range(1, most + 1):
            following = Frontier()
            for state, positions in frontier.states.items():
                if allowed is None or page in allowed:
                    self._last(page, state, positions, lossy=lossy or (bool(allowed) and page == most))
                if page < most:
                    self._inner(page, state, positions, following)
            frontier = _pruned(following, self.shop.breadth)
            self.stopped = page
            if not frontier.states or (allowed is None and self._done(page)):
                break
        return self.final.cheapest()

    def _inner(
        self, page: int, state: State, positions: Mapping[Position, Reached], onward: Frontier
    ) -> None:
        barrier = self.shop.queue.barrier(page + 1)
        Stone(self.shop, page, state, positions, onward, barrier).work()

    def _last(self, page: int, state: State, positions: Mapping[Position, Reached], *, lossy: bool) -> None:
        count = len(self.shop.queue.stories)
        room = self.shop.rooms.room(page, last=True).lines * self.shop.rooms.layout.grid.columns
        left = self.shop.queue.least_lines[min(state.story + (state.arrangement is not None), count)]
        if lossy or left <= room:
            Stone(self.shop, page, state, positions, self.final, count, is_last=True, lossy=lossy).work()

    def _done(self, page: int) -> bool:
        """Whether a page more can no longer be cheaper."""
        best = self.final.cheapest()
        return best is not None and best.sheet is not None and best.sheet.page < page


def _pruned(frontier: Frontier, breadth: int) -> Frontier:
    """The cheapest states and positions only, where there are many, and the one that has come furthest."""
    most = MOST_POSITIONS * breadth
    states = {state: _fewer(positions, most) for state, positions in frontier.states.items()}
    if len(states) <= 1:
        return Frontier(states)
    ranked = sorted(states.items(), key=lambda item: _least(item[1]))
    dearest = _least(ranked[0][1]) + WINDOW
    kept = [item for item in ranked[: MOST_STATES * breadth] if _least(item[1]) <= dearest]
    furthest = max(ranked, key=lambda item: (item[0].story, item[0].part, -_least(item[1])))
    return Frontier(dict(kept if furthest in kept else [*kept, furthest]))


def _least(positions: Mapping[Position, Reached]) -> float:
    return min(reached.cost for reached in positions.values())


def _fewer(positions: dict[Position, Reached], most: int) -> dict[Position, Reached]:
    if len(positions) <= most:
        return positions
    ranked = sorted(positions.items(), key=lambda item: (item[1].cost, item[0]))
    return dict(ranked[:most])
