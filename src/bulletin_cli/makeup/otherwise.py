"""A few pages made again with one choice barred, all that stands before and after them as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from bulletin_cli.makeup.arrangement import Arrangement
from bulletin_cli.makeup.barred import FORBIDDEN
from bulletin_cli.makeup.frames import Frames, Part
from bulletin_cli.makeup.ledger import is_lost
from bulletin_cli.makeup.pages import SetPage, SetUnit, set_pages
from bulletin_cli.makeup.shop import Shop
from bulletin_cli.makeup.stacks import Stack, Stacks, stacked_on
from bulletin_cli.makeup.stories import Story
from bulletin_cli.makeup.strip import START, Position
from bulletin_cli.makeup.trail import Loss, Reached, Sheet, Unit

TIGHTEST = 6
"""Stacks over a story that is cut for which its cuts are looked at."""


@dataclass(frozen=True)
class Wish:
    """What is to be otherwise: stories and their arrangements, lines and white of a unit, where one is cut.

    Units are known by page and story.
    """

    stories: Mapping[int, Story] = field(default_factory=dict)
    arrangements: Mapping[int, Arrangement] = field(default_factory=dict)
    lines: Mapping[tuple[int, int], int] = field(default_factory=dict)
    """What a unit may not be high."""
    gaps: Mapping[tuple[int, int], int] = field(default_factory=dict)
    """White, more than the least, that may not stand over it."""
    cut: Position | None = None
    """Where the first page's last story may not be cut."""


@dataclass(frozen=True)
class Otherwise:
    """Makes pages that follow one another again; a story goes on from each of them to the next."""

    shop: Shop
    pages: tuple[SetPage, ...]

    def made(self, wish: Wish) -> tuple[SetPage, ...] | None:
        """The pages as they would be at the least cost; None where there is no such way."""
        first = self.pages[0].units[0]
        reached: dict[Position, Reached] = {first.start: Reached(0.0, None)}
        for number, page in enumerate(self.pages):
            whole = number + 1 == len(self.pages)
            reached = _Page(self.shop, page, wish, reached, bars_cut=not number, ends=whole).reached()
            if not reached:
                return None
        best = min(reached.values(), key=lambda way: way.cost)
        if best.cost >= FORBIDDEN / 2:
            return None
        return self._going_on(set_pages(best, self.shop.rooms.layout.furniture.jump))

    def _going_on(self, made: tuple[SetPage, ...]) -> tuple[SetPage, ...]:
        """The pages, the last going on to those after it as it did."""
        last, old = made[-1], self.pages[-1]
        units = (replace(one, jump=other.jump) for one, other in zip(last.units, old.units, strict=True))
        return (*made[:-1], replace(last, units=tuple(units)))


@dataclass(frozen=True)
class _Page:
    shop: Shop
    page: SetPage
    wish: Wish
    before: dict[Position, Reached]
    bars_cut: bool
    ends: bool
    """Whether its foot must stay as it is."""

    def reached(self) -> dict[Position, Reached]:
        """The positions that the page can leave, the cheapest sheet of each."""
        stacks: Stacks = {0: Stack(0.0)}
        for number, unit in enumerate(self.page.units):
            frames = self._frames(unit, first=number == 0)
            if unit.cut is not None:
                return dict(self._cut(stacks, unit, frames))
            stacks = self._under(stacks, unit, frames)
        if not stacks:
            return {}
        room = self._room
        used, best = min(stacks.items(), key=lambda item: item[1].cost + self._white(room - item[0]))
        return {START: Reached(best.cost + self._white(room - used), self._sheet(best.units))}

    @property
    def _room(self) -> int:
        return self.shop.rooms.room(self.page.page, last=self.page.last).lines

    def _white(self, lines: int) -> float:
        filled = self.shop.rooms.filled(self.page.page, lines)
        columns = self.shop.rooms.layout.grid.columns
        return self.shop.weights.foot(filled, columns, last=self.page.last)

    def _frames(self, unit: SetUnit, *, first: bool) -> Frames:
        """The unit's part of the story as it is wished; it begins where the page before may leave it."""
        old = unit.fitted.part
        story = self.wish.stories.get(unit.story, self.shop.story(unit.story))
        arrangement = self.wish.arrangements.get(unit.story, old.arrangement)
        starts = {unit.start: 0.0}
        if first:
            starts = {position: way.cost for position, way in self.before.items()}
        return Frames(story.part(arrangement, old.number, starts))

    def _under(self, stacks: Stacks, unit: SetUnit, frames: Frames) -> Stacks:
        """The stacks with the whole unit under them, in other lines and other white than it may not have."""
        key = (self.page.page, unit.story)
        barred, gap = self.wish.lines.get(key), self.wish.gaps.get(key)
        fits = {lines: fitted for lines, fitted in frames.finishes.items() if lines != barred}
        furniture = self.shop.rooms.layout.furniture
        if gap is not None:
            furniture = furniture._replace(story_gap_max=furniture.story_gap + gap - 1)
        return stacked_on(
            stacks, unit.story, fits, room=self._room, furniture=furniture, weights=self.shop.weights
        )

    def _cut(self, stacks: Stacks, unit: SetUnit, frames: Frames) -> Iterator[tuple[Position, Reached]]:
        furniture, least = self.shop.rooms.layout.furniture, self.shop.rooms.layout.limits.tail_least
        lost = is_lost(self.page, unit)
        jump, least = (0, 0) if lost else (furniture.jump, least)
        ranked = sorted(stacks.items(), key=lambda item: (item[1].cost, item[0]))[:TIGHTEST]
        found: dict[Position, Reached] = {}
        for used, stack in ranked:
            gap = furniture.story_gap if stack.units else 0
            lines = self._room - used - gap
            for position, fitted in frames.cuts(lines, jump=jump, least=least, breadth=2).items():
                if not self._may_cut(unit, position):
                    continue
                cost = stack.cost + fitted.cost + self._white(lines - fitted.lines)
                if position not in found or cost < found[position].cost:
                    units = (*stack.units, Unit(unit.story, fitted, gap, position, jump=unit.jump))
                    found[position] = Reached(cost, self._sheet(units, fitted.part if lost else None))
        yield from found.items()

    def _may_cut(self, unit: SetUnit, position: Position) -> bool:
        if self.ends:
            return position == unit.cut
        return not self.bars_cut or position != self.wish.cut

    def _sheet(self, units: Sequence[Unit], lost: Part | None = None) -> Sheet:
        losses = tuple(self._loss(loss, lost) for loss in self.page.losses)
        last = self.page.last
        return Sheet(self.page.page, tuple(units), self.before, runs_on=True, losses=losses, last=last)

    @staticmethod
    def _loss(loss: Loss, lost: Part | None) -> Loss:
        """The same loss, from the part that is cut now."""
        return loss._replace(part=lost) if lost is not None and loss.part is not None else loss
