"""Names that are slips of words which are known, or which the story has elsewhere."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import spl001_unknown_word, spl002_spelling_varies
from rules.proofs import found, mended


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The Border Liason Officers are nominated.", ["Liason"]),
        ("The liaison works. The Liason Office is open.", ["Liason"]),
        ("They met the Drug Demmand Reduction Unit.", ["Demmand"]),
        ("It is in the Public Hearring Hall of the State Custons Committee.", ["Hearring", "Custons"]),
        ("The National Narcotcs Board and the Legal Refrom Project agreed.", ["Narcotcs", "Refrom"]),
        ("They met the Public Councl of Osh, and the council was glad.", ["Councl"]),
    ],
)
def test_a_slip_among_the_words_of_a_name_is_seen(copy: str, wrong: list[str]) -> None:
    assert found(spl001_unknown_word, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "He thanked the Kaiser Family Foundation, Brookings Institution and the Sandia Laboratory.",
        "The Grant Thornton Report and the Mark Hansson Award went to the Peter Drucker School.",
        "The Extractives Industry Initiative met. Hotel Dostuk Main Hall is old.",
        "She saw Mount Pobeda Base Camp, Lake Karakul Guest House and Central Hotel Avesta Hall.",
        "The Liason Office is open.",
    ],
)
def test_names_that_only_look_like_words_are_left_alone(copy: str) -> None:
    assert found(spl001_unknown_word, copy) == []


def test_a_name_is_mended_as_its_words_are_spelt() -> None:
    wanted = "The Border Liaison Officers came."
    assert mended(spl001_unknown_word, "The Border Liason Officers came.") == wanted


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("They met Farkhod, and Farkhod left. Farhod’s daughter is seven.", ["Farhod"]),
        ("Farkhod came. They met Farkhod. Farhod’s daughter is seven.", ["Farhod"]),
        ("They met Farkhod. Farhod’s daughter is seven.", []),
        ("They met Farkhod and Farkhod’s wife. Farhod left. Farhod came back.", []),
        ("They met Karimov, and Karimov left. Karimova stayed.", []),
        ("They met an Uzbek and an Uzbek’s son. Uzbeks travel.", []),
        ("Mr. Salimov and Ms. Salimov left. Kalimov stayed.", []),
        ("They planned “Tarcet” long ago. In the days of “Tarset” they slept in it.", ["Tarset"]),
        ("They planned Tarcet long ago. In the days of Tarset they slept in it.", []),
    ],
)
def test_a_name_at_a_sentence_s_head_is_compared(copy: str, wrong: list[str]) -> None:
    assert found(spl002_spelling_varies, copy) == wrong
