"""Totals before and behind a list, and what the items make."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import num001_wrong_sum
from rules.proofs import found

TRAINED = "They were many:\n\n- 42 officers of customs\n- 38 border guards\n- 16 judges\n\n{}"
REACHED = "It reached {} families in three places:\n\n- Osh, 290 families\n- Naryn, 184 families\n- Talas: 154 families\n"


@pytest.mark.parametrize(
    ("close", "marked"),
    [
        ("In all, 94 officers attended the courses.", ["94"]),
        ("Altogether 94 people came.", ["94"]),
        ("In all, 96 officers attended the courses.", []),
        ("In all, 140 officers attended the courses.", []),
        ("Another 94 officers will.", []),
    ],
)
def test_a_total_behind_a_list_is_added_up(close: str, marked: list[str]) -> None:
    assert found(num001_wrong_sum, TRAINED.format(close)) == marked


def test_items_may_name_their_place_first() -> None:
    assert found(num001_wrong_sum, REACHED.format(618)) == ["618"]
    assert found(num001_wrong_sum, REACHED.format(628)) == []


def test_items_without_a_number_make_no_sum() -> None:
    assert found(num001_wrong_sum, REACHED.format(618).replace("184 families", "some families")) == []
