"""Totals of tables that say “all” or “both”, and those with a unit in the head."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import num001_wrong_sum
from rules.proofs import found

_SAT = "| Town | Sat | Failed |\n| --- | --: | --: |\n| Osh | 14 | 2 |\n| Batken | 9 | 1 |\n"
_SHED = "| Shed | Powder (tons) | Liquid (tons) | Total (tons) |\n| --- | --: | --: | --: |\n"


@pytest.mark.parametrize(
    ("copy", "typed"),
    [
        (f"{_SAT}| Both towns | 23 | 5 |\n", ["5"]),
        (f"{_SHED}| East | 61 | 18 | 79 |\n| West | 74 | 9 | 93 |\n", ["93"]),
        ("They met 2,150 men in Osh and 1,530 women in Batken, which makes 3,600 in all.", None),
        ("It cost $96,000, of which Osh paid $41,000, WHO $25,000 and a mill in Batken $20,000.", None),
    ],
)
def test_what_the_parts_do_not_make_is_marked(copy: str, typed: list[str] | None) -> None:
    told = found(num001_wrong_sum, copy)
    assert told == typed if typed else len(told) == 1


@pytest.mark.parametrize(
    "copy",
    [
        f"{_SAT}| Both towns | 23 | 3 |\n",
        "| Town | Share |\n| --- | --: |\n| Osh | 14 |\n| Batken | 9 |\n| Both towns | 12 |\n",
        "It cost $96,000, of which Osh paid $41,000 and WHO $25,000.",
        "The course covered four days:\n\n- law;\n- order;\n- roads.\n",
    ],
)
def test_what_agrees_or_is_no_sum_is_quiet(copy: str) -> None:
    assert found(num001_wrong_sum, copy) == []
