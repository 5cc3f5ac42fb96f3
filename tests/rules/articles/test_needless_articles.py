"""Articles that are one too many."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("It was held in a close cooperation with them.", ["a close cooperation"]),
        (
            "He has an important information, and a new equipment.",
            ["an important information", "a new equipment"],
        ),
        ("All the five came, and the all six left.", ["All the five", "the all six"]),
        ("It is written in the Russian, and sold in the Kyrgyzstan.", ["the Russian", "the Kyrgyzstan"]),
        ("They found a heroin in the car and held a training.", ["a heroin", "a training"]),
        (
            "They have a direct access to it and a rich experience in it, done with a great success.",
            ["a direct access", "a great success", "a rich experience"],
        ),
        (
            "They are learning the English, and love the Western Europe.",
            ["the English", "the Western Europe"],
        ),
    ],
)
def test_a_wrong_article_is_found(copy: str, wrong: list[str]) -> None:
    assert sorted(found(sty018_real_word_confusion, copy)) == sorted(wrong)


@pytest.mark.parametrize(
    "copy",
    [
        "An information system, a cooperation agreement, a research project, good advice, all of the five, all five.",
        "A great success for us, an access road, a new experience, with a great interest in it.",
        "In the Russian language, the English came; the Russia that he knew; the Georgia coast.",
        "A patience that surprised us; a heroin dealer; the America we know; a little luck.",
        "“It is held in a close cooperation,” he said.",
    ],
)
def test_a_right_article_is_quiet(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
