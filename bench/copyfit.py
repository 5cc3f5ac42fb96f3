"""How well copyfit fits: generated issues of 4 to 24 pages, against a greedy fill.

.venv/bin/python bench/copyfit.py [ISSUES]
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tests")]

from copyfit_copy import Generated, generated, natural, room  # noqa: E402
from copyfit_greedy import greedy  # noqa: E402

from bulletin_cli.compose import Composer  # noqa: E402
from bulletin_cli.desk.layouts import load_layout  # noqa: E402
from bulletin_cli.makeup import make_up  # noqa: E402
from bulletin_cli.model.place import Source  # noqa: E402
from bulletin_cli.model.plan import Plan  # noqa: E402
from bulletin_cli.model.publication import Publication  # noqa: E402
from makeup.never import faults  # noqa: E402

FULL = 2
"""Lines that a full page may want in each of its columns."""
PUBLICATION = Publication(Source("bulletin.yaml", ""), title="Bench")


def shares(plan: Plan) -> list[float]:
    """How full each page but the last is."""
    return [1 - page.free / page.lines for page in plan.pages[:-1]]


def whites(plan: Plan) -> list[int]:
    """Empty lines at each page's foot but the last's, of its emptiest column."""
    found = []
    for page in plan.pages[:-1]:
        found.append(-(-page.free // 2))  # in two columns
    return found


def main(count: int) -> None:
    """Print the table."""
    layout = load_layout("two-column").value
    assert layout is not None
    composer = Composer(layout)
    rows, fills, greedy_fills, seconds = [], [], [], []
    broken = unlike = 0
    for seed in range(count):
        made: Generated = generated(seed, composer, PUBLICATION)
        share = sum(natural(g, layout) for g in made.galleys.stories) / room(layout, made.pages)
        started = time.process_time()
        plan = make_up(made.issue, PUBLICATION, layout, made.galleys)
        seconds.append((time.process_time() - started) / made.pages)
        unlike += plan != make_up(made.issue, PUBLICATION, layout, made.galleys) if seed % 10 == 0 else 0
        wrong = faults(plan, made.galleys, layout)
        broken += bool(wrong)
        fills += shares(plan)
        base = greedy(made.galleys, layout, made.pages)
        greedy_fills += base.fills
        fits = plan.over == 0 and len(plan.pages) == made.pages and max(whites(plan), default=0) <= FULL
        rows.append((abs(share - 1) <= 0.04, fits, base.fits))
        if "-v" in sys.argv:
            print(
                seed,
                made.pages,
                f"{share:.3f}",
                "fits" if fits else "FAILS",
                plan.over,
                [p.free for p in plan.pages],
                wrong[:2],
                f"{seconds[-1] * made.pages:.2f} s",
            )
    near = [row for row in rows if row[0]]
    print(f"issues                                       {count}")
    print(f"copy within 4 % of the room                  {len(near)}")
    print(
        f"of these, all pages full and nothing over    {_share(fits for _, fits, _ in near)}   greedy {_share(g for *_, g in near)}"
    )
    print(
        f"mean fill of pages but the last              {sum(fills) / len(fills):.4f}   greedy {sum(greedy_fills) / len(greedy_fills):.4f}"
    )
    print(f"issues in which a Never is broken            {broken}")
    print(f"plans that differ at a second run            {unlike}")
    print(f"make-up, mean per page                       {1000 * sum(seconds) / len(seconds):.0f} ms")


def _share(values) -> str:
    all_values = list(values)
    return f"{sum(all_values) / max(len(all_values), 1):.1%}"


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    main(numbers[0] if numbers else 200)
