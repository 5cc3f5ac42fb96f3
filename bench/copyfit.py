"""How well copyfit fits: generated issues of 4 to 24 pages, against a greedy fill.

.venv/bin/python bench/copyfit.py [ISSUES] [-v]
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tests")]

from copyfit_greedy import Poured, greedy  # noqa: E402

from bulletin_cli.compose import Composer  # noqa: E402
from bulletin_cli.desk.layouts import load_layout  # noqa: E402
from bulletin_cli.makeup import make_up  # noqa: E402
from bulletin_cli.model.layout import Layout  # noqa: E402
from bulletin_cli.model.place import Source  # noqa: E402
from bulletin_cli.model.plan import Page  # noqa: E402
from bulletin_cli.model.publication import Publication  # noqa: E402
from makeup.bulletins import generated, natural, room  # noqa: E402
from makeup.never import faults  # noqa: E402

FULL = 2
"""Lines that a full page may want in each of its columns."""
NEAR = 0.04
"""Share of the room by which copy may miss it."""
PUBLICATION = Publication(Source("bulletin.yaml", ""), title="Bench")


@dataclass(frozen=True)
class Row:
    """What came of one issue."""

    seed: int
    pages: int
    share: float
    """Its copy's share of the room."""
    over: int
    free: tuple[int, ...]
    """Empty column lines of each page."""
    front: int
    """The same of the front page, white over the contents counted."""
    fills: tuple[float, ...]
    seconds: float
    wrong: tuple[str, ...]
    unlike: bool
    """Whether a second run gave another plan."""
    base: Poured

    @property
    def near(self) -> bool:
        """Whether its copy is about as long as its room."""
        return abs(self.share - 1) <= NEAR

    @property
    def made(self) -> bool:
        """Whether it came to its pages with nothing over."""
        return not self.over and len(self.free) == self.pages

    @property
    def full(self) -> bool:
        """Whether all its pages but the last are full, white over the contents counted."""
        whites = (max(self.front, self.free[0]), *self.free[1:])[:-1]
        return self.made and all(-(-white // 2) <= FULL for white in whites)  # in two columns


def front_white(page: Page) -> int:
    """Empty column lines of a front page, all between stories and contents but one line among them."""
    stories = [frame for frame in page.frames if frame.kind == "story"]
    contents = [frame for frame in page.frames if frame.kind == "contents"]
    if not stories or not contents:
        return page.free
    between = contents[0].line - stories[-1].line - stories[-1].lines - 1
    return 2 * between + sum(leg.lines - leg.used for frame in stories for leg in frame.legs)


def measured(seed: int, composer: Composer, layout: Layout) -> Row:
    """One issue, generated and made up twice."""
    made = generated(seed, composer, PUBLICATION)
    started = time.process_time()
    plan = make_up(made.issue, PUBLICATION, layout, made.galleys)
    seconds = time.process_time() - started
    return Row(
        seed,
        made.pages,
        sum(natural(galley, layout) for galley in made.galleys.stories) / room(layout, made.pages),
        plan.over,
        tuple(page.free for page in plan.pages),
        front_white(plan.pages[0]),
        tuple(1 - page.free / page.lines for page in plan.pages),
        seconds,
        tuple(faults(plan, made.galleys, layout)),
        plan != make_up(made.issue, PUBLICATION, layout, made.galleys),
        greedy(made.galleys, layout, made.pages),
    )


def main(count: int, *, told: bool) -> None:
    """Print the table."""
    layout = load_layout("two-column").value
    assert layout is not None
    composer = Composer(layout)
    rows = []
    for seed in range(count):
        rows.append(measured(seed, composer, layout))
        if told:
            _tell(rows[-1])
    for name, value in table(rows).items():
        print(f"{name:<53}{value}")


def table(rows: Sequence[Row]) -> dict[str, object]:
    """What came of all issues, by name."""
    near = [row for row in rows if row.near]
    base = [fill for row in rows for fill in row.base.fills]
    return {
        "issues": len(rows),
        "copy within 4 % of the room": len(near),
        "of these, all pages but the last full, nothing over": _share([row.full for row in near]),
        "the same, greedy": _share([row.base.fits for row in near]),
        "of all issues, pages as asked and nothing over": _share([row.made for row in rows]),
        "mean fill of pages but the last": _mean([fill for row in rows for fill in row.fills[:-1]]),
        "mean fill of all pages, of issues within 4 %": _mean([fill for row in near for fill in row.fills]),
        "mean fill of pages but the last, greedy": _mean(base),
        "issues in which a Never is broken": sum(bool(row.wrong) for row in rows),
        "plans that differ at a second run": sum(row.unlike for row in rows),
        "make-up, mean per page": f"{1000 * sum(r.seconds for r in rows) / sum(r.pages for r in rows):.0f} ms",
    }


def _tell(row: Row) -> None:
    fits = "fits" if row.full else "FAILS"
    print(row.seed, row.pages, f"{row.share:.3f}", fits, row.over, list(row.free), row.front, end=" ")
    print(f"{row.seconds:.2f} s", *row.wrong[:2], flush=True)


def _mean(values: list[float]) -> str:
    return f"{sum(values) / max(len(values), 1):.4f}"


def _share(values: list[bool]) -> str:
    return f"{sum(values)} of {len(values)}, {sum(values) / max(len(values), 1):.1%}"


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    main(numbers[0] if numbers else 200, told="-v" in sys.argv)
