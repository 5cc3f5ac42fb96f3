"""Looks that wait for a rare word."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.looks.set_off import set_off
from rules.proofs import story


def _findings(copy: str) -> list[str]:
    return [passage.text[one.start : one.end] for passage, one in set_off(story(copy).passages)]


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("The officers which took part were happy.", ["which"]),
        ("He asked where is the office. Some does not.", ["Some does", "where is"]),
        ("Tajikistan have only one prison.", ["Tajikistan have"]),
    ],
)
def test_a_word_or_a_couple_of_words_sets_a_look_off(copy: str, marked: list[str]) -> None:
    assert _findings(copy) == marked


def test_copy_without_such_words_is_not_looked_at() -> None:
    assert _findings("The officers took part and were happy.") == []
