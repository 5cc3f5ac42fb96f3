"""Slips of “too” and “where” that a comma gives away."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The subject has a legal side, to. Then they left.", ["to"]),
        ("A visit to Spain, were tea has been grown for years, changed it.", ["were"]),
        ("In Osh, were the course was held, it rained.", ["were"]),
        ("They went to Khorog, were they met the governor.", ["were"]),
    ],
)
def test_what_the_comma_gives_away_is_marked(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "It is the side that they turned to.",
        "Two teams, from Osh and Batken, were the first to come.",
        "The men from Spain, were they asked, would come.",
        "Guests, a few of them from Osh, were told that it was late.",
    ],
)
def test_other_words_behind_commas_are_quiet(copy: str) -> None:
    assert "were" not in found(sty018_real_word_confusion, copy)
