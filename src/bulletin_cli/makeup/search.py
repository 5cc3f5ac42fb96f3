"""The search: first with every story as its copy wishes, then with more ways for those on pages that fail.

Each round follows all stories over all pages again (`flow`); what was reckoned of a story is kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from bulletin_cli.makeup.flow import Flow
from bulletin_cli.makeup.imposing import leg_white
from bulletin_cli.makeup.pages import SetPage, set_pages
from bulletin_cli.makeup.running_order import Queue
from bulletin_cli.makeup.stone import Shop
from bulletin_cli.makeup.trail import Reached
from bulletin_cli.model.plan import Step

ROUNDS = ((4, 2), (24, 2))
"""Of further rounds: arrangements of a story whose page is not full, and how many times the choices."""
SHORT = 2
"""Empty column lines of a page that a search leaves alone."""


@dataclass(frozen=True, slots=True)
class Found:
    """The cheapest make-up so far: its cost, the order of its stories, its pages."""

    cost: float
    queue: Queue
    pages: tuple[SetPage, ...]


@dataclass
class Search:
    """A search of at most `budget` rounds; `free_order` where stories may change places."""

    shop: Shop
    budget: int
    free_order: bool = False
    steps: list[Step] = field(default_factory=list)
    rounds: int = 0

    def run(self) -> Found:
        """The cheapest make-up found."""
        best = self._try(self.shop, "every story as its copy wishes", None)
        shop = self.shop
        for effort, breadth in ROUNDS:
            failing = sorted(set(self._failing(best.pages)))
            if not failing or self.rounds >= self.budget:
                break
            efforts = [max(e, effort) if n in failing else e for n, e in enumerate(shop.efforts)]
            shop = replace(shop, efforts=tuple(efforts), breadth=breadth)
            names = ", ".join(shop.queue.stories[number].slug for number in failing)
            best = self._try(shop, f"more ways for {names}", best)
        if self.free_order:
            best = self._reordered(best, replace(shop, breadth=1))
        return best

    def _try(self, shop: Shop, what: str, best: Found | None) -> Found:
        self.rounds += 1
        reached = Flow(shop).run()
        cost = reached.cost if reached else 0.0
        cheaper = best is None or cost < best.cost
        self.steps.append(Step(f"{what}: {self._told(reached, shop)}", cost, taken=cheaper))
        if not cheaper and best is not None:
            return best
        return Found(cost, shop.queue, set_pages(reached, shop.rooms.layout.furniture.jump))

    def _told(self, reached: Reached | None, shop: Shop) -> str:
        pages = set_pages(reached, shop.rooms.layout.furniture.jump)
        over = sum(loss.lines for page in pages for loss in page.losses)
        free = sum(self._free(page) for page in pages[:-1])
        return f"{len(pages)} pages, {over} lines over, {free} free"

    def _free(self, page: SetPage) -> int:
        return free_lines(page, self.shop)

    def _failing(self, pages: Sequence[SetPage]) -> Iterator[int]:
        """Stories on pages that are not full, or that lost something."""
        for page in pages:
            if page.losses or (self._free(page) > SHORT and not page.last):
                yield from (unit.story for unit in page.units)
                yield from (loss.story for loss in page.losses)

    def _reordered(self, best: Found, shop: Shop) -> Found:
        """Stories that are not pinned change places with others while that makes the issue cheaper."""
        for pair in self._exchanges(best.queue):
            if self.rounds >= self.budget or not set(self._failing(best.pages)):
                break
            queue = best.queue.exchanged(*pair)
            efforts = dict(zip((w.slug for w in self.shop.queue.stories), shop.efforts, strict=True))
            tried = replace(shop, queue=queue, efforts=tuple(efforts[w.slug] for w in queue.stories))
            names = " and ".join(best.queue.stories[n].slug for n in pair)
            best = self._try(tried, f"{names} change places", best)
        return best

    @staticmethod
    def _exchanges(queue: Queue) -> Iterator[tuple[int, int]]:
        loose = [n for n, waiting in enumerate(queue.stories) if n and waiting.entry.page is None]
        for step in range(1, len(loose)):
            yield from zip(loose, loose[step:], strict=False)


def free_lines(page: SetPage, shop: Shop) -> int:
    """Empty column lines of a page."""
    room = shop.rooms.room(page.page, last=page.last).lines
    used = sum(unit.gap + unit.fitted.lines for unit in page.units)
    return (room - used) * shop.rooms.layout.grid.columns + sum(leg_white(unit) for unit in page.units)
