"""What a make-up has reckoned is gone with it: a long issue, and one issue after another, leave nothing to sweep."""

from __future__ import annotations

import gc

from bulletin_cli.makeup import make_up
from makeup.dummies import figure, galley, galleys, issue, layout, publication, quote

OF = layout(20)
STORIES = [
    galley("a", [9, 9, 9, 9], figures=(figure("a.f", 4, 6),)),
    galley("b", [9, 9, 9, 9], quotes=(quote("b.q", 3, 2),)),
    galley("c", [9, 9, 9]),
]


def left(*, pages: int | None = None) -> int:
    """The values in cycles that a make-up leaves, found by a sweep."""
    gc.collect()
    make_up(issue(STORIES, pages=pages), publication(), OF, galleys(STORIES))
    return gc.collect()


def test_nothing_is_left_of_a_make_up() -> None:
    assert left() == 0


def test_nothing_is_left_where_copy_is_over() -> None:
    assert left(pages=2) == 0


def test_sweeping_goes_on_afterwards() -> None:
    left()
    assert gc.isenabled()
