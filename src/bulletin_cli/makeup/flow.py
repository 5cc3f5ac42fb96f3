"""The flow of stories over pages: after each page the cheapest way to every state that it can leave.

Viterbi's algorithm (1967) over pages; what can be done with one page is in `stone`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bulletin_cli.makeup.stone import Shop, Stone
from bulletin_cli.makeup.strip import START, Position
from bulletin_cli.makeup.trail import Frontier, Reached, State

MOST_STATES = 24
MOST_PAGES = 2000


@dataclass
class Flow:
    """An issue's stories over its pages."""

    shop: Shop
    final: Frontier = field(default_factory=Frontier)

    def run(self) -> Reached | None:
        """The cheapest way through all pages; None where there is no story."""
        if not self.shop.queue.stories:
            return None
        return self._through(self.shop.queue.pages) or self._through(None)

    def _through(self, allowed: tuple[int, ...] | None) -> Reached | None:
        """The cheapest way to one of the allowed numbers of pages, or to the fewest that hold all."""
        self.final = Frontier()
        frontier = Frontier({State(0): {START: Reached(0.0, None)}})
        most = max(allowed) if allowed else MOST_PAGES
        for page in range(1, most + 1):
            following = Frontier()
            for state, positions in frontier.states.items():
                if allowed is None or page in allowed:
                    self._last(page, state, positions, lossy=bool(allowed) and page == most)
                if page < most:
                    self._inner(page, state, positions, following)
            frontier = _pruned(following)
            if not frontier.states or (allowed is None and self._done(page)):
                break
        return self.final.cheapest()

    def _inner(
        self, page: int, state: State, positions: Mapping[Position, Reached], onward: Frontier
    ) -> None:
        barrier = self.shop.queue.barrier(page + 1)
        Stone(self.shop, page, state, positions, onward, barrier).work()

    def _last(
        self, page: int, state: State, positions: Mapping[Position, Reached], *, lossy: bool
    ) -> None:
        count = len(self.shop.queue.stories)
        room = self.shop.rooms.room(page, last=True).lines * self.shop.rooms.layout.grid.columns
        left = self.shop.queue.least_lines[min(state.story + (state.arrangement is not None), count)]
        if lossy or left <= room:
            Stone(
                self.shop, page, state, positions, self.final, count, is_last=True, lossy=lossy
            ).work()

    def _done(self, page: int) -> bool:
        """Whether a page more can no longer be cheaper."""
        best = self.final.cheapest()
        return best is not None and best.sheet is not None and best.sheet.page < page


def _pruned(frontier: Frontier) -> Frontier:
    """The cheapest states only, where there are many."""
    if len(frontier.states) <= MOST_STATES:
        return frontier
    ranked = sorted(
        frontier.states.items(), key=lambda item: min(reached.cost for reached in item[1].values())
    )
    return Frontier(dict(ranked[:MOST_STATES]))
