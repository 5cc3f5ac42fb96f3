"""Words that no known one is near: terms and foreign words, and slips that are two letters off."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import spl001_unknown_word
from bulletin_cli.rules.slips.two_slips import distance, two_slips
from bulletin_cli.rules.words.spelling import english
from rules.proofs import found, marks, story


@pytest.mark.parametrize(
    "copy",
    [
        "The phagosomal membrane of glaucophytes and rhodophytes drowned the coast transgressionally.",
        "A mayor is a burmistrz; the printseller saw its thingness, and cyanobacterial bilayers.",
        "Each clade (genetic branch) is old, and a beroid (a jelly) eats what another beroid eats.",
        "A cydippid has tentilla (“little tentacles”). Lexus and Infiniti, and the site Informini, came.",
    ],
)
def test_terms_and_foreign_words_are_left_alone(copy: str) -> None:
    assert found(spl001_unknown_word, copy) == []


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("A refferal to rehabilation was neccesary.", ["refferal", "rehabilation", "neccesary"]),
        (
            "The vacuumpacked drugs were publically burnt by kazakh officers.",
            ["vacuumpacked", "publically", "kazakh"],
        ),
        ("They was'nt there, and zxcvbnm is nothing.", ["was'nt", "zxcvbnm"]),
    ],
)
def test_slips_are_told(copy: str, wrong: list[str]) -> None:
    assert found(spl001_unknown_word, copy) == wrong


def test_a_word_that_comes_again_is_told_once_with_its_places() -> None:
    (mark,) = marks(spl001_unknown_word, story("The salp is small. A salp swims. No salp sings."))
    assert (mark.message, len(mark.also)) == ("unknown word “salp”, 3 times", 2)


def test_a_slip_of_a_word_of_the_story_is_told_each_time() -> None:
    copy = "They recieve it, and recieve more, who receive."
    assert found(spl001_unknown_word, copy) == ["recieve", "recieve"]


def test_words_two_slips_away() -> None:
    known = english()
    assert two_slips("rehabilation", known) == ("rehabilitation",)
    assert (two_slips("gmina", known), two_slips("glaucophyte", known), two_slips("x" * 40, known)) == (
        (),
        (),
        (),
    )


def test_the_words_with_a_beginning() -> None:
    known = english()
    assert known.beginning("zygotes") == ("zygotes",)
    assert known.beginning("qqq") == ()


@pytest.mark.parametrize(
    ("left", "right", "slips"),
    [("form", "from", 1), ("a", "a", 0), ("ab", "", 2), ("seperatly", "separately", 2), ("abcd", "badc", 2)],
)
def test_slips_between_two_words(left: str, right: str, slips: int) -> None:
    assert distance(left, right) == distance(right, left) == slips


def test_a_misspelt_name_is_told_wherever_it_comes_beside_the_right_one() -> None:
    copy = "They left Tajikstan by road. Tajikistan is far. They came to Tajikstan again."
    assert found(spl001_unknown_word, copy) == ["Tajikstan", "Tajikstan"]
