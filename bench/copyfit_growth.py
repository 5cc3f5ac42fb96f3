"""Whether make-up grows with the pages and no faster: the processor's time a page, in short issues and long ones.

The same stories make one issue of 64 pages, two of 32, four of 16, eight of 8; of each the least time of three counts.

    .venv/bin/python bench/copyfit_growth.py [SEEDS]
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent.parent / "tests")]

from bulletin_cli.compose import Composer  # noqa: E402
from bulletin_cli.desk.layouts import load_layout  # noqa: E402
from bulletin_cli.makeup import make_up  # noqa: E402
from bulletin_cli.model.galley import Galleys  # noqa: E402
from bulletin_cli.model.layout import Layout  # noqa: E402
from bulletin_cli.model.place import Source  # noqa: E402
from bulletin_cli.model.plan import Plan  # noqa: E402
from bulletin_cli.model.publication import Issue, Publication  # noqa: E402
from makeup.bulletins import generated  # noqa: E402

PUBLICATION = Publication(Source("bulletin.yaml", ""), title="Bench")
SIZES = (8, 16, 32, 64)
TIMES = 3


@dataclass(frozen=True)
class Copy:
    """An issue with its type."""

    issue: Issue
    galleys: Galleys

    def planned(self, layout: Layout) -> Plan:
        """The issue made up."""
        return make_up(self.issue, PUBLICATION, layout, self.galleys)

    def part(self, slugs: set[str]) -> Copy:
        """An issue of some of the stories."""
        entries = tuple(entry for entry in self.issue.contents if entry.article in slugs)
        articles = tuple(article for article in self.issue.articles if article.slug in slugs)
        stories = tuple(galley for galley in self.galleys.stories if galley.article in slugs)
        contents = tuple(item for item in self.galleys.contents if item.article in slugs)
        issue = self.issue._replace(contents=entries, articles=articles)
        return Copy(issue, replace(self.galleys, stories=stories, contents=contents))

    def asking(self, layout: Layout) -> Copy:
        """The issue with as many pages asked for as its copy takes."""
        return replace(self, issue=self.issue._replace(pages=len(self.planned(layout).pages)))


@dataclass(frozen=True)
class Cost:
    """What issues of one size cost: their pages, seconds of the processor, times that pages were taken up again."""

    pages: int = 0
    seconds: float = 0.0
    again: int = 0

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.pages + other.pages, self.seconds + other.seconds, self.again + other.again)

    @property
    def page(self) -> float:
        """Milliseconds a page."""
        return 1000 * self.seconds / max(self.pages, 1)


def issues(seed: int, size: int, whole: Copy, layout: Layout) -> Iterator[Copy]:
    """Issues of about so many pages from the stories of a long one, in their order."""
    starts = {
        article: page.number for page in reversed(whole.planned(layout).pages) for article in page.articles
    }
    for first in range(1, max(SIZES) + 1, size):
        slugs = {slug for slug, page in starts.items() if first <= page < first + size}
        if slugs:
            part = whole.part(slugs)
            yield replace(part, issue=part.issue._replace(id=f"{seed}-{size}-{first}")).asking(layout)


def cost(copy: Copy, layout: Layout) -> Cost:
    """What one issue costs, at the least of some times."""
    seconds = []
    for _ in range(TIMES):
        gc.collect()
        started = time.process_time()
        plan = copy.planned(layout)
        seconds.append(time.process_time() - started)
    return Cost(len(plan.pages), min(seconds), len(plan.steps) - 1)


def main(count: int, *, told: bool) -> None:
    """Print the table."""
    layout = load_layout("two-column").value
    assert layout is not None
    composer = Composer(layout)
    found: dict[int, list[Cost]] = {size: [] for size in SIZES}
    for seed in range(count):
        made = generated(seed, composer, PUBLICATION, pages=max(SIZES), share=1.0)
        whole = Copy(made.issue._replace(pages=None), made.galleys)
        for size in SIZES:
            found[size].append(sum((cost(i, layout) for i in issues(seed, size, whole, layout)), Cost()))
            if told:
                print(seed, size, found[size][-1], f"{found[size][-1].page:.1f} ms a page", flush=True)
    print("pages of each issue   pages in all   taken up again   ms a page   median of seeds")
    for size, costs in found.items():
        whole_cost = sum(costs, Cost())
        middle = statistics.median(each.page for each in costs)
        print(
            f"{size:>19}{whole_cost.pages:>15}{whole_cost.again:>17}{whole_cost.page:>12.1f}{middle:>18.1f}"
        )


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    main(numbers[0] if numbers else 5, told="-v" in sys.argv)
