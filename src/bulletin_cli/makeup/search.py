"""The search: the flow over all pages; where the order is free, again with stories in each other's place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from bulletin_cli.makeup.flow import Flow
from bulletin_cli.makeup.pages import SetPage, free_lines, set_pages
from bulletin_cli.makeup.running_order import Queue
from bulletin_cli.makeup.shop import Shop
from bulletin_cli.makeup.stories import Story
from bulletin_cli.model.plan import Step

SHORT = 2
"""Empty column lines of a page that a search leaves alone."""
AGAIN = 2
"""Budget of an issue that is made up again with other copy."""


@dataclass(frozen=True, slots=True)
class Found:
    """The cheapest make-up so far: its cost, the order of its stories, its pages."""

    cost: float
    queue: Queue
    pages: tuple[SetPage, ...]
    flow: Flow = field(compare=False, repr=False)

    def again(self, stories: Mapping[int, Story]) -> tuple[SetPage, ...]:
        """The pages with other stories, so far as these change them; quickly made."""
        flow = self.flow.again(stories, AGAIN)
        return set_pages(flow.run(), flow.shop.rooms.layout.furniture.jump)


@dataclass
class Search:
    """A search; `budget` is how often pages and their order may be tried; `free_order`: that may change."""

    shop: Shop
    budget: int
    free_order: bool = False
    steps: list[Step] = field(default_factory=list)
    rounds: int = 0

    def run(self) -> Found:
        """The cheapest make-up found."""
        best = self._try(self.shop, "every story as its copy wishes", None)
        return self._reordered(best) if self.free_order else best

    def _try(self, shop: Shop, what: str, best: Found | None) -> Found:
        self.rounds += 1
        flow = Flow(shop, self.budget)
        reached = flow.run()
        cost = reached.cost if reached else 0.0
        cheaper = best is None or cost < best.cost
        pages = set_pages(reached, shop.rooms.layout.furniture.jump)
        self.steps += [*flow.steps, Step(f"{what}: {self._told(pages)}", cost, taken=cheaper)]
        return Found(cost, shop.queue, pages, flow) if best is None or cheaper else best

    def _told(self, pages: Sequence[SetPage]) -> str:
        over = sum(loss.lines for page in pages for loss in page.losses)
        free = sum(free_lines(page, self.shop.rooms) for page in pages[:-1])
        return f"{len(pages)} pages, {over} lines over, {free} free"

    def _fails(self, page: SetPage) -> bool:
        """Whether a page is not full, or lost something."""
        return bool(page.losses) or (free_lines(page, self.shop.rooms) > SHORT and not page.last)

    def _reordered(self, best: Found) -> Found:
        """Stories that are not pinned change places with others while that makes the issue cheaper."""
        for pair in self._exchanges(best.queue):
            if self.rounds >= self.budget or not any(map(self._fails, best.pages)):
                break
            names = " and ".join(best.queue.stories[n].slug for n in pair)
            tried = replace(self.shop, queue=best.queue.exchanged(*pair))
            best = self._try(tried, f"{names} change places", best)
        return best

    @staticmethod
    def _exchanges(queue: Queue) -> Iterator[tuple[int, int]]:
        loose = [n for n, waiting in enumerate(queue.stories) if n and waiting.entry.page is None]
        for step in range(1, len(loose)):
            yield from zip(loose, loose[step:], strict=False)
