"""Nouns for one that stand among several."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        (
            "It began with a series of regional workshop arranged by the office.",
            "series of regional workshop",
        ),
        ("A number of project funded by the office will end.", "number of project"),
        ("They met experts, officers and international organization in Osh.", "international organization"),
        ("The agencies, embassies and foreign institution gathered in Osh.", "foreign institution"),
    ],
)
def test_one_among_several_is_told(copy: str, marked: str) -> None:
    assert found(sty018_real_word_confusion, copy) == [marked]


@pytest.mark.parametrize(
    "copy",
    [
        "A series of workshops arranged by the office, and a range of support offered by it, will end.",
        "They met experts, officers and civil society in Osh; books, films and popular music; cars, buses and air travel.",
        "A number of people trained by the office left. In two years, three months and one day in Osh they met.",
        "They met experts, officers and foreign office staff, and women, girls and an elderly man in Osh.",
    ],
)
def test_what_is_not_counted_among_several_is_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
