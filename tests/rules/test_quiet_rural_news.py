"""Correct sentences of the kind that farm and science news print: no rule may speak."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    "copy",
    [
        "More than 60,000 head are sold; it has 20,000 head of cattle, and 30 stone of flour.",
        "Seven buffalo and one bull came, and seven water buffalo were sent to the villages.",
        "Under the 457 programme, they came; the 666 combination is odd; its 7610 phone rang.",
        "It is among the first generation of stars, and one of the new breed of players that sing.",
        "A category three cyclone crossed the coast, and a type three ice boat sank; a top five car maker won.",
        "They had some of the best rain all year. People of other origin came.",
        "It is carried by flies and quarantine measures are expected. Another quarantine lab is due.",
    ],
)
def test_counts_are_quiet(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The 34 house were sold.", "34 house"),
        ("The 200 officer came.", "200 officer"),
        ("One of the project was late.", "the project"),
    ],
)
def test_counts_that_speak(copy: str, wrong: str) -> None:
    assert wrong in found(sty018_real_word_confusion, copy)
