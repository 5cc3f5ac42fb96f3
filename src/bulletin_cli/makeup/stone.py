"""The imposing stone: all that can be done with one page, from one state that the pages before it left.

Stories stand on it whole, one under another; the last of them may be cut at the page's foot.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from bulletin_cli.makeup.frames import Frames, Part
from bulletin_cli.makeup.shop import CARES, Care, Foot, Shop
from bulletin_cli.makeup.stacks import Stack, Stacks
from bulletin_cli.makeup.strip import START, Position
from bulletin_cli.makeup.trail import Frontier, Loss, Reached, Sheet, State, Tail, Unit

CUTS = 3
"""Stacks over a story that is cut for which its cuts are looked at."""
HOLLOW = 2
"""Empty lines at the foot of a page that is taken up again."""


@dataclass
class Stone:
    """One page from one state. `barrier` is the story that must be next: what is not done then is lost."""

    shop: Shop
    page: int
    state: State
    positions: Mapping[Position, Reached]
    onward: Frontier
    barrier: int | None
    is_last: bool = False
    lossy: bool = True
    care: Care = CARES[0]
    carried: tuple[Loss, ...] = ()
    entered: int = 0

    def __post_init__(self) -> None:
        layout = self.shop.rooms.layout
        self.room = self.shop.rooms.room(self.page, last=self.is_last).lines
        self.columns = layout.grid.columns
        self.furniture = layout.furniture
        self.least = layout.limits.tail_least
        cheapest = min(self.positions.values(), key=lambda reached: reached.cost)
        self.hollow = cheapest.sheet.hollow if cheapest.sheet else ()

    def work(self) -> None:
        """Enter every state that the page can leave."""
        for stacks, number, waiting in self._opened():
            self._fill(stacks, number, waiting)
        if not self.entered:
            self._give_up()

    def _opened(self) -> Iterator[tuple[Stacks, int, Tail | None]]:
        """The page before any story begins on it: empty, or with the rest of one that runs on."""
        state = self.state
        if state.arrangement is None:
            bare: Stacks = {0: Stack(self.positions[START].cost)}
            tail = state.waiting
            if (
                tail is not None
                and tail.page in (0, self.page)
                and self.shop.queue.barrier(self.page) is None
            ):
                yield self._with_tail(bare, tail), state.story, None
                if tail.page == self.page:
                    return
            yield bare, state.story, tail
            return
        starts = {position: reached.cost for position, reached in self.positions.items()}
        story = self.shop.story(state.story)
        frames = Frames(story.part(state.arrangement, state.part, starts))
        self._run_on({0: Stack(0.0)}, state.story, [frames], state.waiting)
        fits = {lines: fitted for lines, fitted in frames.finishes.items() if lines <= self.room}
        stacks = {lines: Stack(f.cost, (Unit(state.story, f),)) for lines, f in fits.items()}
        yield stacks, state.story + 1, state.waiting

    def _with_tail(self, stacks: Stacks, tail: Tail) -> Stacks:
        finishes = Frames(self._waiting(tail)).finishes
        return self.shop.under(stacks, tail.story, finishes, self.room)

    def _waiting(self, tail: Tail) -> Part:
        """The part of a story that waits."""
        return self.shop.story(tail.story).part(tail.arrangement, tail.part, {tail.position: 0.0})

    def _fill(self, stacks: Stacks, number: int, waiting: Tail | None) -> None:
        """Stand story after story on the page; after each, end the page or cut the next at its foot."""
        while stacks:
            self._end(stacks, number, waiting)
            if not self._may_begin(number):
                break
            story = self.shop.story(number)
            openings = [story.opening(each) for each in story.running(self.care.arrangements)]
            self._run_on(stacks, number, openings, waiting)
            fits = story.whole(self.care.arrangements)
            stacks = self._guest(number, self.shop.under(stacks, number, fits, self.room))
            number += 1

    def _may_begin(self, number: int) -> bool:
        """Whether a story may begin on this page."""
        return not self._later(number)

    def _later(self, number: int) -> bool:
        """Whether a story belongs on a later page, so that it is not lost on this one."""
        return number == self.barrier or self.shop.queue.waits(number, self.page)

    def _guest(self, number: int, stacks: Stacks) -> Stacks:
        if self.page > 1 or number == 0:
            return stacks
        guest = self.shop.weights.guest
        return {used: Stack(stack.cost + guest, stack.units) for used, stack in stacks.items()}

    def _run_on(self, stacks: Stacks, number: int, openings: list[Frames], waiting: Tail | None) -> None:
        """A part that is cut at the page's foot: it goes on elsewhere, or its rest is lost."""
        if waiting is not None and waiting.page in (0, self.page):
            return
        for used, stack in self._tightest(stacks):
            gap = self.furniture.story_gap if stack.units else 0
            foot = Foot(stack, number, self.room - used - gap, gap, waiting)
            for frames in openings:
                target = self._goes_on_at(number, frames.part)
                cost = stack.cost + self._run_cost(number, stack, target)
                if target is not None and not (waiting and target != self.page + 1):
                    self._cut(foot, frames, cost, target)
                if self.barrier is not None and self.lossy:
                    self._lose_rest(foot, frames)

    def _tightest(self, stacks: Stacks) -> list[tuple[int, Stack]]:
        """The stacks to cut a story under: the cheapest, and the lowest."""
        ranked = sorted(stacks.items(), key=lambda item: (item[1].cost, item[0]))[: CUTS * self.care.breadth]
        lowest = sorted(stacks.items())[:1]
        return [*ranked, *(item for item in lowest if item not in ranked)]

    def _goes_on_at(self, number: int, part: Part) -> int | None:
        """The page at which a story cut here goes on; 0 for where it fits; None where it cannot."""
        if self.is_last:
            return None
        wish = self.shop.queue.stories[number].entry.continued_on
        if (
            part.number == 0
            and wish is not None
            and wish > self.page
            and (wish > self.page + 1 or self.barrier)
        ):
            return wish
        if self.barrier is None:
            return self.page + 1
        return 0 if number == 0 and part.number == 0 else None

    def _run_cost(self, number: int, stack: Stack, target: int | None) -> float:
        weights = self.shop.weights
        cost = weights.run_on + (weights.low_start if stack.units else 0.0)
        if self.shop.story(number).galley.boxed:
            cost += weights.run_on_boxed
        if target is not None and target != self.page + 1:
            cost += weights.run_off
        return cost + (weights.guest if self.page == 1 and number else 0.0)

    def _cut(self, foot: Foot, frames: Frames, cost: float, target: int) -> None:
        """Enter the story's cuts as states of the next page, or as a tail that waits for its own."""
        jump, breadth, number = self.furniture.jump, self.care.breadth, foot.number
        part = frames.part
        for position, fitted in frames.cuts(foot.lines, jump=jump, least=self.least, breadth=breadth).items():
            white = foot.lines - fitted.lines
            sheet = self._sheet(foot.with_unit(Unit(number, fitted, foot.gap, position, jump=True)), white)
            total = cost + fitted.cost + self._white(white)
            if target == self.page + 1 and self.barrier is None:
                state = State(number, part.arrangement, part.number + 1, foot.waiting)
                self._enter(state, position, total, sheet)
                continue
            losses, price = self._untouched(number + 1)
            tail = Tail(number, part.arrangement, part.number + 1, position, target)
            state = State(self._next(number + 1), waiting=tail)
            self._enter(state, START, total + price, self._lost(sheet, losses))

    def _white(self, lines: int) -> float:
        """Of so many empty lines at the page's foot."""
        filled = self.shop.rooms.filled(self.page, lines)
        return self.shop.weights.foot(filled, self.columns, last=self.is_last)

    def _lose_rest(self, foot: Foot, frames: Frames) -> None:
        """The story is cut here and what is left of it is lost."""
        if foot.waiting is not None and self.is_last:
            return
        over, number, part = self.shop.weights.over, foot.number, frames.part
        best: tuple[float, Unit, Loss] | None = None
        for position, fitted in frames.cuts(foot.lines, jump=0, least=0).items():
            lost = part.lost(position, after=True)
            cost = fitted.cost + lost * over + self._white(foot.lines - fitted.lines)
            if best is None or cost < best[0]:
                best = (cost, Unit(number, fitted, foot.gap, position), Loss(number, lost, fitted.part))
        if best is not None:
            losses, price = self._untouched(number + 1)
            sheet = self._lost(self._sheet(foot.with_unit(best[1]), 0), (best[2], *losses))
            state = State(self._next(number + 1), waiting=foot.waiting)
            self._enter(state, START, foot.stack.cost + best[0] + price, sheet)

    def _untouched(self, number: int) -> tuple[tuple[Loss, ...], float]:
        """Stories that should have begun by the end of this page and did not, and what that costs."""
        until = self._next(number)
        losses = tuple(Loss(n, self.shop.story(n).least_lines) for n in range(number, until))
        return losses, sum(loss.lines for loss in losses) * self.shop.weights.over

    def _next(self, number: int) -> int:
        """The story that is next once those that belong on this page are done or lost."""
        if self.barrier is not None:
            return max(number, self.barrier)
        stories = self.shop.queue.stories
        while number < len(stories) and (stories[number].entry.page or self.page + 1) <= self.page:
            number += 1
        return number

    def _end(self, stacks: Stacks, number: int, waiting: Tail | None) -> None:
        """End the page under the stacks; the tail that waits for it goes to its foot."""
        if waiting is not None and waiting.page in (0, self.page):
            self._close(self._with_tail(stacks, waiting), number, None)
            if waiting.page == self.page and not self.is_last:
                self._close(stacks, number, waiting._replace(page=0))
                return
        self._close(stacks, number, waiting)

    def _close(self, stacks: Stacks, number: int, waiting: Tail | None) -> None:
        losses, price = self._untouched(number)
        if waiting is not None and self.is_last:
            loss = self._tail_lost(waiting)
            losses, price = (*losses, loss), price + loss.lines * self.shop.weights.over
        if losses and not self.lossy:
            return
        best: tuple[float, Stack, int] | None = None
        for used, stack in stacks.items():
            if not stack.units and self.page > 1 and not self.carried:
                continue
            cost = stack.cost + self._white(self.room - used)
            if best is None or cost < best[0]:
                best = (cost, stack, self.room - used)
        if best is not None:
            sheet = self._lost(self._sheet(best[1].units, best[2]), losses)
            state = State(self._next(number), waiting=None if self.is_last else waiting)
            self._enter(state, START, best[0] + price, sheet)

    def _tail_lost(self, tail: Tail) -> Loss:
        part = self._waiting(tail)
        return Loss(tail.story, part.lost(tail.position, after=False), part)

    def _give_up(self) -> None:
        """Nothing can stand here: what is next is lost, so that the others find their pages."""
        state = self.state
        if not self.lossy or state.story >= len(self.shop.queue.stories):
            return
        if state.arrangement is None and self._later(state.story):
            return
        reached = min(self.positions.values(), key=lambda way: way.cost)
        story = self.shop.story(state.story)
        if state.arrangement is None:
            loss = Loss(state.story, story.least_lines)
        else:
            position = min(self.positions, key=lambda place: self.positions[place].cost)
            part = story.part(state.arrangement, state.part, {position: 0.0})
            loss = Loss(state.story, part.lost(position, after=False), part)
        cost = reached.cost + loss.lines * self.shop.weights.over
        again = replace(
            self,
            state=State(state.story + 1, waiting=state.waiting),
            positions={START: Reached(cost, reached.sheet)},
            carried=(*self.carried, loss),
            entered=0,
        )
        again.work()

    def _sheet(self, units: tuple[Unit, ...], white: int) -> Sheet:
        """The page with those units and so many empty lines at its foot."""
        uneven = max((unit.fitted.uneven for unit in units), default=1)
        filled = self.shop.rooms.filled(self.page, white)
        empty = filled.left + max(filled.opened - 1, 0) + uneven - 1
        short = empty >= HOLLOW and not self.is_last
        hollow = (*self.hollow, self.page) if short else self.hollow
        runs = self.state.arrangement is not None
        sheet = Sheet(self.page, units, self.positions, runs_on=runs, last=self.is_last, hollow=hollow)
        return self._lost(sheet, self.carried)

    @staticmethod
    def _lost(sheet: Sheet, losses: tuple[Loss, ...]) -> Sheet:
        """The page with more that finds no room on it."""
        if not losses:
            return sheet
        hollow = tuple(dict.fromkeys((*sheet.hollow, sheet.page)))
        return replace(sheet, losses=sheet.losses + losses, hollow=hollow)

    def _enter(self, state: State, position: Position, cost: float, sheet: Sheet) -> None:
        self.entered += 1
        self.onward.enter(state, position, cost, sheet)
