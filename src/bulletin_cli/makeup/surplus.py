"""Far more copy than pages: which stories to take out, and how many pages would hold all of them."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from bulletin_cli.makeup.advising_words import counted, listed
from bulletin_cli.makeup.flow import Flow
from bulletin_cli.makeup.pages import SetPage, losses, set_pages
from bulletin_cli.makeup.running_order import Queue
from bulletin_cli.makeup.search import Found
from bulletin_cli.makeup.shop import Shop

TRIES = 4
"""Times that stories are taken out, more from time to time."""
FEW = 4
"""Stories to take out that are always named; where more are to go than stay, those that stay are."""
MOST_PAGES = 32
"""Pages of the longest issue that is tried."""


class Surplus(NamedTuple):
    """Lines over between two pins: their page, the stories they are of, by number, and those to take out."""

    page: int
    lines: int
    stories: tuple[int, ...]
    out: tuple[int, ...]


@dataclass(frozen=True)
class Surpluses:
    """What is over of an issue, pin by pin; its number of pages must be a multiple of `step`."""

    shop: Shop
    found: Found
    step: int = 1

    @cached_property
    def room(self) -> int:
        """Column lines of a page."""
        grid = self.shop.rooms.layout.grid
        return grid.lines * grid.columns

    def large(self) -> tuple[Surplus, ...]:
        """Those of more than a page for which stories could go that find no room at all."""
        made = (self._surplus(group) for group in self._groups if self._much(group))
        return tuple(surplus for surplus in made if surplus.out)

    def all(self, but: Collection[int]) -> tuple[Surplus, ...]:
        """All others than those of these stories for which stories could go."""
        rest = (group for group, over in self._groups.items() if not set(over) & set(but))
        made = (self._surplus(group) for group in rest)
        return tuple(surplus for surplus in made if surplus.out)

    def said(self, surplus: Surplus) -> str:
        """The surplus in pages, and what to do, as far as it was tried."""
        pages = f", {surplus.lines / self.room:.1f} pages of copy" if surplus.lines > self.room else ""
        longer = f", or make it {self.pages} pages" if self.pages else ""
        over = f"page {surplus.page}: {counted(surplus.lines, 'line')} over{pages}"
        return f"{over}; take out {self._named(surplus.out)}{longer}"

    def _named(self, out: Sequence[int]) -> str:
        """Stories by name; where these are most of all, those that stay."""
        stories = self.found.queue.stories
        kept = [waiting.slug for number, waiting in enumerate(stories) if number not in out]
        few = len(out) <= max(len(kept), FEW)
        return listed([stories[number].slug for number in out]) if few else f"all but {listed(kept)}"

    @cached_property
    def pages(self) -> int:
        """Pages that hold all copy; 0 where they do not help, or would be very many."""
        over = sum(losses(self.found.pages).values())
        if len(self.found.pages) + over / self.room > MOST_PAGES:
            return 0
        made = self._made(replace(self.found.queue, pages=None))
        return 0 if losses(made) else math.ceil(len(made) / self.step) * self.step

    @cached_property
    def _groups(self) -> Mapping[int, Mapping[int, int]]:
        """Lines over by story, by the story that the pin before it holds."""
        starts = sorted({0, *self.found.queue.starts.values()})
        groups: dict[int, dict[int, int]] = {}
        for number, lines in losses(self.found.pages).items():
            groups.setdefault(max(start for start in starts if start <= number), {})[number] = lines
        return groups

    def _much(self, group: int) -> bool:
        over = self._groups[group]
        homeless = {loss.story for page in self.found.pages for loss in page.losses if loss.part is None}
        return sum(over.values()) > self.room and bool(homeless & set(over))

    def _surplus(self, group: int) -> Surplus:
        over = self._groups[group]
        page = next(p.page for p in self.found.pages if any(loss.story in over for loss in p.losses))
        lines = sum(over.values())
        return Surplus(page, lines, tuple(over), self._least(group, lines))

    def _least(self, group: int, lines: int) -> tuple[int, ...]:
        """The fewest stories without which the others fit; none where there are no such."""
        tried: set[tuple[int, ...]] = set()
        for _ in range(TRIES):
            ways = (self._fewest(self._able(group, pinned=pinned), lines) for pinned in (False, True))
            out = next((found for way in ways if (found := tuple(sorted(way)))), ())
            if not out or out in tried:
                break
            tried.add(out)
            left = self._without(group, out)
            if not left:
                return out
            lines += left
        return ()

    def _able(self, group: int, *, pinned: bool) -> list[tuple[int, int]]:
        """Lines and numbers of stories up to the next pin that may go: not the lead, pinned ones if asked."""
        stories = self.found.queue.stories
        after = min((n for n in self.found.queue.starts.values() if n > group), default=len(stories))
        able = (n for n in range(max(group, 1), after) if pinned or stories[n].entry.page is None)
        return [(stories[n].story.least_lines, n) for n in able]

    @staticmethod
    def _fewest(stories: Sequence[tuple[int, int]], lines: int) -> Iterator[int]:
        """The fewest stories of so many lines together, and of few lines more; none if all are too few."""
        left = sorted(stories)
        if sum(size for size, _ in left) < lines:
            return
        while lines > 0:
            taken = next((each for each in left if each[0] >= lines), left[-1])
            left.remove(taken)
            lines -= taken[0]
            yield taken[1]

    def _without(self, group: int, out: Sequence[int]) -> int:
        """Lines that are still over up to the next pin once those stories are out."""
        queue = self.found.queue
        kept = tuple(each for number, each in enumerate(queue.stories) if number not in out)
        over = losses(self._made(replace(queue, stories=kept)))
        others = (lines for other, lost in self._groups.items() if other != group for lines in lost.values())
        return max(sum(over.values()) - sum(others), 0)

    def _made(self, queue: Queue) -> tuple[SetPage, ...]:
        """The pages of another queue, no page looked at twice."""
        flow = Flow(replace(self.shop, queue=queue), budget=0)
        return set_pages(flow.run(), self.shop.rooms.layout.furniture.jump)
