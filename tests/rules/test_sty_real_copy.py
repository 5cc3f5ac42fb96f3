"""What writers of other languages carry into copy: spellings by sense, many words for one, fixed phrases."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import (
    sty001_locale_spelling,
    sty016_unhyphenated_compound,
    sty020_wrong_phrase,
)
from rules.proofs import found, mended


@pytest.mark.parametrize(
    "copy",
    [
        "He tires of the meter: the water meter and the gas meter run, and so does the meter reading.",
        "Two stories of hers, the story building up in the papers, and a one-story solution.",
        "The checks at the door and the curb on spending; they check for weapons.",
        "“It is 500 meters long,” he said.",
        "The Program of the Center for Labor Studies in Washington.",
    ],
)
def test_the_sense_that_both_englishes_spell_alike_is_quiet(copy: str) -> None:
    assert found(sty001_locale_spelling, copy) == []


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("They built 30,000 cubic meters of it.", "They built 30,000 cubic metres of it."),
        ("It makes truck tires and a tire factory.", "It makes truck tyres and a tyre factory."),
        ("A multi-story house, a 200-meter wall.", "A multi-storey house, a 200-metre wall."),
        ("It is five stories high and two story houses.", "It is five storeys high and two storey houses."),
        ("He wrote a check, a bank check for $5.", "He wrote a cheque, a bank cheque for $5."),
        ("Gray clouds; a gray airplane.", "Gray clouds; a grey aeroplane."),
    ],
)
def test_the_american_sense_is_mended(copy: str, wanted: str) -> None:
    assert mended(sty001_locale_spelling, copy) == wanted


def test_a_name_in_copy_that_spells_the_american_way_is_marked() -> None:
    copy = "The colorful flags were honored at the Press Center."
    assert found(sty001_locale_spelling, copy) == ["Center", "colorful", "honored"]
    assert found(sty001_locale_spelling, f"An American came. {copy}") == ["colorful", "honored"]


@pytest.mark.parametrize(
    "copy",
    [
        "It is well designed and of high quality; it was well received in May, and the well is deep.",
        "The policy makers of the third party met people of working age, and the visit was long awaited.",
        "The UNODC supported the project, which is state owned, at the national level.",
    ],
)
def test_a_compound_behind_its_noun_is_quiet(copy: str) -> None:
    assert found(sty016_unhyphenated_compound, copy) == []


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("A well designed stand of high quality yarn.", "A well-designed stand of high-quality yarn."),
        ("Its high quality and safe food.", "Its high-quality and safe food."),
        ("The life changing course in self assessment.", "The life-changing course in self-assessment."),
        (
            "A capacity building workshop for non state bodies.",
            "A capacity-building workshop for non-state bodies.",
        ),
    ],
)
def test_a_compound_before_its_noun_is_hyphenated(copy: str, wanted: str) -> None:
    assert mended(sty016_unhyphenated_compound, copy) == wanted


@pytest.mark.parametrize(
    "copy",
    [
        "In the last years of the war, in the last years before it, he paid attention in class.",
        "It aroused great interest; thousands of people came, with the aim of helping, free of charge.",
        "A course of human-rights law; on the other hand, the exchange of opinions went on.",
    ],
)
def test_phrases_that_are_right_are_quiet(copy: str) -> None:
    assert found(sty020_wrong_phrase, copy) == []


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        (
            "It caused great interest and causes big interest.",
            "It aroused great interest and arouses great interest.",
        ),
        ("It attaches special attention to law.", "It pays special attention to law."),
        ("In his turn, the head spoke.", "In turn, the head spoke."),
        (
            "By the initiative of Ann, thousands people came.",
            "On the initiative of Ann, thousands of people came.",
        ),
        ("They saw tens thousands of fans.", "They saw tens of thousands of fans."),
        ("In the last years he isnt ill.", "In recent years he isn’t ill."),
    ],
)
def test_phrases_carried_over_are_mended(copy: str, wanted: str) -> None:
    assert mended(sty020_wrong_phrase, copy) == wanted
