"""Denials without “do”, and modal verbs with “to”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("They not always follow the rules of the road.", ["not always follow"]),
        ("He not came to the meeting with the mayor.", ["not came"]),
        ("She was sent home because they not know the law.", ["not know"]),
        ("The villagers not have clean water.", ["not have"]),
        ("The drug can to be found in every town.", ["can to"]),
        ("The police may to stop any car on the road.", ["may to"]),
        ("If they can to see it, they will.", ["they can to"]),
    ],
)
def test_a_verb_of_another_language_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "He not only came to the meeting but spoke there.",
        "The judge asked that they not have lawyers. Do they not know the law?",
        "The officers not on duty went home, and those not in uniform followed.",
        "Should the villagers not have clean water, they may ask for it.",
        "They did all they could, and do what they can to help the sick.",
        "They do the easiest thing they can to comply with the law.",
        "He gave the best help he may to the sick. In May to October it rains.",
        "She carried the watering can to water the tree. Old and young alike, as best they can to this day, keep bees.",
    ],
)
def test_denials_and_modal_verbs_that_are_right_are_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
