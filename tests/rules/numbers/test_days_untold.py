"""Days that only the writer knows: what stays quiet, then what is marked."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty006_relative_date as rule
from rules.proofs import found


@pytest.mark.parametrize(
    "copy",
    [
        "The talks began on 4 March.\n\nThe minister said on Thursday that they would go on.",
        "The minister said on Thursday, 4 March, that they would go on. He met them on Friday 5 March.",
        "The clinic is open on Monday, and on Tuesday it was said to be full on Mondays.",
        "“He said on Thursday that it had begun,” she recalled.",
        "The office has recently said more; only recently did they speak, and more recently he did.",
        "The recently signed agreement. He spoke only recently, and has told them recently that it works.",
    ],
)
def test_quiet(copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("The House on Thursday urged the university to act.", ["on Thursday"]),
        ("The fair was opened, she said in Lagos on Friday evening.", ["on Friday evening"]),
        ("He made it known on Tuesday at the talks.\n\nThey were held on 4 March.", ["on Tuesday"]),
        ("The chair stated this in Accra recently while giving a talk.", ["recently"]),
        ("The minister, who spoke recently in Lagos, disclosed recently that it works.", ["recently"] * 2),
    ],
)
def test_marked(copy: str, marked: list[str]) -> None:
    assert found(rule, copy) == marked
