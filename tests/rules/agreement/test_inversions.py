"""Verbs before their subjects: “In the valley is three wells”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion as sty018
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("In the valley is three old bridges.", "is three old bridges"),
        ("Next to the museum stands two old tents.", "stands two old tents"),
        ("Here is the pumps that the board chose.", "Here is the pumps"),
        ("Why does the nurses need more money?", "does the nurses"),
        ("How do the guard choose the courses?", "do the guard"),
        ("Why have the bridge been closed?", "have the bridge"),
        ("What are the role of women?", "are the role"),
        ("What are the old bridge for?", "are the old bridge"),
        ("Among them was eleven midwives and a guard.", "was eleven"),
    ],
)
def test_a_verb_before_its_subject_that_disagrees_is_told(copy: str, wrong: str) -> None:
    assert found(sty018, copy) == [wrong]


@pytest.mark.parametrize(
    "copy",
    [
        "In the box is two years of work. Here is the news. Here is the man. In the valley are three bridges.",
        "What do the police do? How do the state run schools work? What does the drugs law say?",
        "How are the court and the prison linked? What have the ministry officials said?",
    ],
)
def test_a_verb_before_its_subject_that_agrees_is_left_alone(copy: str) -> None:
    assert found(sty018, copy) == []
