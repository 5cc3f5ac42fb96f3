"""Openings of clauses whose verb disagrees: “What is the main causes”, “Every man and woman have”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("What is the main causes of it?", ["is the main causes"]),
        ("Where is the results kept?", ["is the results"]),
        ("The woman, whose sons is in prison, came.", ["whose sons is"]),
        ("Every man and woman have the right to it.", ["Every man and woman have"]),
        ("This are the first of them.", ["This are"]),
        ("We met 32 people, half of whom was girls.", ["half of whom was"]),
        ("The training of officers take place in Osh.", ["The training of officers take"]),
        ("He noted that the laboratory need a spectrometer.", ["the laboratory need"]),
        (
            "The main reason for these delays were the late transfer.",
            ["The main reason for these delays were"],
        ),
        ("He noted that a working group coordinate the efforts.", ["a working group coordinate"]),
    ],
)
def test_an_opening_that_disagrees_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "What is the news? What are the main causes of it? Where is the customs post? How is the men’s team?",
        "The woman whose son is in prison came. Every man has it. Both the court and the prison lack it.",
        "Doing this are the men of Osh. We met a class, half of which was new. No one need know.",
        "A group of experts have come. The reason they are here is clear. We asked that the group coordinate it.",
        "They raised what was left, which was the lamps.",
    ],
)
def test_an_opening_that_agrees_is_quiet(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The centre has three doctor and a nurse.", ["three doctor"]),
        ("Two other suspect escaped across the river.", ["Two other suspect"]),
        ("It covers all the region of the country.", ["the region"]),
        ("They asked for two additional search dog for the post.", ["two additional search dog"]),
        ("He wrote a five-page summaries of it.", ["a five-page summaries"]),
        ("It sets out less aims, and says why.", ["less aims"]),
        ("It is said in Article 54 and 55 of the Code.", ["Article 54 and 55"]),
        ("These programme help families.", ["These programme"]),
        ("They got new clothings, and thanked us for our supports.", ["clothings", "our supports"]),
    ],
)
def test_a_wrong_number_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "The two search dogs; a three judge panel; all the world of the child; these project help desks are new.",
        "A three-page summary. It is far less. The work supports us.",
    ],
)
def test_a_right_number_is_quiet(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
