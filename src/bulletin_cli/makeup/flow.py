"""The flow of stories over pages: after each page the cheapest way to every state that it can leave.

Viterbi's algorithm (1967) over pages; what can be done with one page is in `stone`. Where the cheapest way
leaves a page short or loses copy, the flow goes back a few pages and takes them up again with more care.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import takewhile

from bulletin_cli.makeup.pages import SetPage, full, set_pages
from bulletin_cli.makeup.shop import CARES, Care, Shop
from bulletin_cli.makeup.stone import Stone
from bulletin_cli.makeup.stories import Story
from bulletin_cli.makeup.strip import START, Position
from bulletin_cli.makeup.trail import Frontier, Reached, State
from bulletin_cli.model.plan import Step

MOST_STATES = 6
MOST_POSITIONS = 12
WINDOW = 1500.0
"""A state that costs so much more than the cheapest is not followed."""
MOST_PAGES = 2000
WORK = 40
"""States that a page may be made from for each of the budget, counted by the care that is taken."""
PULL = 12.0
"""Price of a column line that is left, by which ways are ranked once copy has found no room."""
BACK = 3
"""Pages before one that is not full that are taken up again with it, and the one after."""
LATE = 2
"""Pages after it by which it is seen."""


@dataclass
class Flow:
    """An issue's stories over its pages; what may be done again grows with `budget` and the pages."""

    shop: Shop
    budget: int = 1
    steps: list[Step] = field(default_factory=list)
    final: Frontier = field(default_factory=Frontier)
    kept: list[Frontier] = field(default_factory=lambda: [Frontier({State(0): {START: Reached(0.0, None)}})])
    """What is known before it runs: the frontiers before the first pages."""
    _before: list[Frontier] = field(default_factory=list)
    _care: dict[int, int] = field(default_factory=dict)
    _worked: int = 0
    _pull: float = 0.0

    def run(self) -> Reached | None:
        """The cheapest way through all pages; None where there is no story."""
        if not self.shop.queue.stories:
            return None
        allowed = self.shop.queue.pages
        way = self._through(allowed)
        if way is None and allowed is not None:
            way = self._shorter()
        return way or self._through(None, lossy=True)

    def again(self, stories: Mapping[int, Story], budget: int) -> Flow:
        """A flow of the same issue with other stories, which takes up at the first page they may stand on."""
        first = min(stories, default=len(self.shop.queue.stories))
        queue = self.shop.queue.with_stories(stories)
        kept = list(takewhile(lambda frontier: _before_story(frontier, first), self._before))
        return Flow(replace(self.shop, queue=queue), budget, kept=kept or self.kept[:1])

    def _through(self, allowed: tuple[int, ...] | None, *, lossy: bool = False) -> Reached | None:
        """The cheapest way to one of the allowed numbers of pages, or to the fewest that hold all."""
        self.final = Frontier()
        self._before, self._care = list(self.kept), {}
        self._worked, self._pull = 0, 0.0
        return self._walk(len(self.kept), allowed, lossy=lossy)

    def _shorter(self) -> Reached | None:
        """The cheapest way to fewer pages, where the copy came to its end before those that are allowed."""
        for page in range(1, len(self._before) + 1):
            for state, positions in self._before[page - 1].states.items():
                self._last(page, state, positions, CARES[self._care.get(page, 0)], lossy=False)
        hollow = self._hollow(len(self._before), Frontier(), ended=True)
        if hollow:
            return self._walk(self._go_back(hollow, self.final.cheapest()), None)
        return self.final.cheapest()

    def _walk(self, page: int, allowed: tuple[int, ...] | None, *, lossy: bool = False) -> Reached | None:
        """From a page to the last, and back to pages that are not full as often as the budget allows."""
        most = max(allowed) if allowed else MOST_PAGES
        while True:
            self._draw_in(page)
            onward = self._page(page, allowed, most, lossy=lossy)
            ended = page == most or not onward.states or (allowed is None and self._done(page))
            if ended and self._too_long():
                page = self._tighten()
                continue
            hollow = self._hollow(page, onward, ended=ended)
            if hollow:
                page = self._go_back(hollow, self.final.cheapest() if ended else onward.cheapest())
                continue
            if ended:
                return self.final.cheapest()
            self._before.append(onward)
            page += 1

    def _too_long(self) -> bool:
        """Whether copy finds no room on the cheapest way, and ways were not yet ranked by what they leave."""
        return not self._pull and any(page.losses for page in self._pages())

    def _tighten(self) -> int:
        """The page to begin again from, with ways ranked by what they leave to the end, too."""
        way = self.final.cheapest()
        self._pull, self._before = PULL, list(self.kept)
        self.steps.append(
            Step("copy is over: all pages again, tighter", way.cost if way else 0.0, taken=False)
        )
        return len(self.kept)

    def _draw_in(self, page: int) -> None:
        """Where all that the cheapest way leaves to a page waits for later ones, draw that in to it."""
        queue, found = self.shop.queue, self._before[page - 1].states
        states = [state for state in found if queue.waits(state.story, page) and _waits(state, page)]
        if page == 1 or not states or min(found, key=lambda state: _least(found[state])) not in states:
            return
        later = [queue.next_pin(page), *(state.waiting.page for state in states if state.waiting)]
        by = min((number for number in later if number), default=page) - page
        if not by:
            return
        what = f"page {page} would be blank: what waits comes {by} earlier"
        self.steps.append(Step(what, 0.0, taken=False))
        self.shop = replace(self.shop, queue=queue.drawn_in(page, by))
        self._before[page - 1] = _drawn_in({state: found[state] for state in states}, page, by)

    def _page(self, page: int, allowed: tuple[int, ...] | None, most: int, *, lossy: bool) -> Frontier:
        """What a page can leave to the next; what ends the issue on it is entered as final."""
        care = CARES[self._care.get(page, 0)]
        following = Frontier()
        self._worked += len(self._before[page - 1].states) * care.arrangements * care.breadth
        for state, positions in self._before[page - 1].states.items():
            if allowed is None or page in allowed:
                losing = lossy or (bool(allowed) and page == most)
                self._last(page, state, positions, care, lossy=losing)
            if page < most:
                barrier = self.shop.queue.barrier(page + 1)
                Stone(self.shop, page, state, positions, following, barrier, care=care).work()
        unfinished = _unfinished(following, len(self.shop.queue.stories))
        return _pruned(unfinished, care.breadth, self._ranked if self._pull else _cost)

    def _ranked(self, state: State, position: Position, reached: Reached) -> float:
        """The cost of a way, and the price of the lines that it leaves."""
        left = self.shop.queue.least_lines[state.story + (state.arrangement is not None)]
        if state.arrangement is not None:
            strip = self.shop.story(state.story).closing(state.arrangement).strip
            left += strip.remaining(position)[0]
        return reached.cost + self._pull * left

    def _last(
        self, page: int, state: State, positions: Mapping[Position, Reached], care: Care, *, lossy: bool
    ) -> None:
        count = len(self.shop.queue.stories)
        room = self.shop.rooms.room(page, last=True).lines * self.shop.rooms.layout.grid.columns
        left = self.shop.queue.least_lines[min(state.story + (state.arrangement is not None), count)]
        if lossy or left <= room:
            Stone(
                self.shop, page, state, positions, self.final, count, is_last=True, lossy=lossy, care=care
            ).work()

    def _hollow(self, page: int, onward: Frontier, *, ended: bool) -> int:
        """A page not long past, at the end any, that the cheapest way leaves short and more care may fill."""
        start = len(self.kept)
        if self._worked >= self.budget * WORK * max(page - start + 1, 4):
            return 0
        short = (n for n in self._short(onward, ended=ended) if n >= start)
        able = (n for n in short if self._care.get(n, 0) + 1 < len(CARES))
        return min((number for number in able if ended or number >= page - LATE), default=0)

    def _short(self, onward: Frontier, *, ended: bool) -> Iterable[int]:
        """Pages of the cheapest way that are not full: nearly all of them, at the end all."""
        if not ended:
            way = onward.cheapest()
            return way.sheet.hollow if way and way.sheet else ()
        rooms = self.shop.rooms
        pages = self._pages()
        return (page.page for page in pages if page.losses or (not page.last and not full(page, rooms)))

    def _pages(self) -> tuple[SetPage, ...]:
        """The pages of the cheapest way to the end; none where there is no way yet."""
        return set_pages(self.final.cheapest(), self.shop.rooms.layout.furniture.jump)

    def _go_back(self, hollow: int, way: Reached | None) -> int:
        """The page to begin again from, so that one that is not full is made with more care."""
        care = self._care.get(hollow, 0) + 1
        first = max(hollow - BACK, len(self.kept))
        for page in range(first, hollow + 2):
            self._care[page] = max(self._care.get(page, 0), care)
        del self._before[first:]
        ways = f"{CARES[care].arrangements} arrangements of each story"
        what = f"page {hollow} is not full: pages {first} to {hollow + 1} again, {ways}"
        self.steps.append(Step(what, way.cost if way else 0.0, taken=False))
        return first

    def _done(self, page: int) -> bool:
        """Whether a page more can no longer be cheaper."""
        best = self.final.cheapest()
        return best is not None and best.sheet is not None and best.sheet.page < page


def _waits(state: State, page: int) -> bool:
    """Whether no story goes on at a page: none is in hand, and what waits does so for a later one."""
    return state.arrangement is None and (state.waiting is None or state.waiting.page > page)


def _before_story(frontier: Frontier, number: int) -> bool:
    """Whether no state has begun a story, or is past it."""
    return all(
        state.story <= number - (state.arrangement is not None)
        and (state.waiting is None or state.waiting.story < number)
        for state in frontier.states
    )


def _drawn_in(states: Mapping[State, dict[Position, Reached]], page: int, by: int) -> Frontier:
    """The states with tails that wait for pages after this one so many pages nearer."""
    drawn = Frontier()
    for state, positions in states.items():
        tail, nearer = state.waiting, state
        if tail is not None and tail.page > page:
            nearer = state._replace(waiting=tail._replace(page=max(tail.page - by, page)))
        known = drawn.states.get(nearer)
        if known is None or _least(positions) < _least(known):
            drawn.states[nearer] = positions
    return drawn


def _unfinished(frontier: Frontier, count: int) -> Frontier:
    """The states that leave something to the next page."""
    done = State(count)
    return Frontier({state: positions for state, positions in frontier.states.items() if state != done})


Ranking = Callable[[State, Position, Reached], float]


def _cost(state: State, position: Position, reached: Reached) -> float:  # noqa: ARG001 - a Ranking
    return reached.cost


def _pruned(frontier: Frontier, breadth: int, ranking: Ranking) -> Frontier:
    """The cheapest states and positions only, where there are many, and the one that has come furthest."""
    most = MOST_POSITIONS * breadth
    ranked = []
    for state, positions in frontier.states.items():
        prices = {place: ranking(state, place, reached) for place, reached in positions.items()}
        ranked.append((min(prices.values()), state, _fewer(positions, prices, most)))
    ranked.sort(key=lambda item: item[0])
    kept = [item for item in ranked[: MOST_STATES * breadth] if item[0] <= ranked[0][0] + WINDOW]
    if len(ranked) > len(kept):
        furthest = max(ranked, key=lambda item: (item[1].story, item[1].part, -item[0]))
        kept += [furthest] if furthest not in kept else []
    return Frontier({state: positions for _, state, positions in kept})


def _least(positions: Mapping[Position, Reached]) -> float:
    return min(reached.cost for reached in positions.values())


def _fewer(
    positions: dict[Position, Reached], prices: Mapping[Position, float], most: int
) -> dict[Position, Reached]:
    if len(positions) <= most:
        return positions
    ranked = sorted(positions, key=lambda place: (prices[place], place))
    furthest = max(ranked, key=lambda place: (place.piece, place.mark, -prices[place]))
    return {place: positions[place] for place in (*ranked[:most], furthest)}
