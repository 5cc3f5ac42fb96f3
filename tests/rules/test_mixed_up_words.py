"""Words that writers from Russian mix up, each in company of another kind."""

from __future__ import annotations

from types import ModuleType

import pytest

from bulletin_cli.rules import (
    ext004_glued_words,
    ext008_page_furniture,
    nam010_capitals_vary,
    nam011_apostrophe_in_plural,
    sty001_locale_spelling,
    sty013_officialese,
    sty018_real_word_confusion,
    sty020_wrong_phrase,
)
from rules.proofs import found, mended


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("They share data on suspicions cargoes.", "They share data on suspicious cargoes."),
        ("He was arrested on suspicious of theft.", "He was arrested on suspicion of theft."),
        ("The budget is to be born by the state.", "The budget is to be borne by the state."),
        ("The first results are perspective.", "The first results are promising."),
        ("They know how to response to an overdose.", "They know how to respond to an overdose."),
        ("The respond of the police was quick.", "The response of the police was quick."),
        ("Here younger son reads law.", "Her younger son reads law."),
        ("She lives with here mother.", "She lives with her mother."),
        ("Each message follows a standard from.", "Each message follows a standard form."),
        ("The letter form the Minister came.", "The letter from the Minister came."),
        ("They moved to new promises in May.", "They moved to new premises in May."),
        ("It is in the countries only prison.", "It is in the country’s only prison."),
        ("Business has an important rule to play.", "Business has an important role to play."),
        ("Traffic roles are strict.", "Traffic rules are strict."),
        ("Ali, a formal captain of the team, came.", "Ali, a former captain of the team, came."),
        ("Her films have won rewards in Osh.", "Her films have won awards in Osh."),
        ("The hall has 90 sits.", "The hall has 90 seats."),
        ("They seat on the floor.", "They sit on the floor."),
        (
            "The Majilis accepted in first reading a bill.",
            "The Majilis adopted in first reading a bill.",
        ),
        (
            "Meditation with the victim may replace punishment.",
            "Mediation with the victim may replace punishment.",
        ),
        ("The receipt of the plov is old.", "The recipe of the plov is old."),
        ("The drug effects the brain.", "The drug affects the brain."),
        ("They through the bags away.", "They throw the bags away."),
        ("The decease spread quickly.", "The disease spread quickly."),
        ("He walked his horse along the trial.", "He walked his horse along the trail."),
        ("The thief was court.", "The thief was caught."),
        ("The mane problem is money.", "The main problem is money."),
        ("The persons attitude matters.", "The person’s attitude matters."),
        ("The fund was found in 2001.", "The fund was founded in 2001."),
    ],
)
def test_what_was_meant_is_set(copy: str, wanted: str) -> None:
    assert mended(sty018_real_word_confusion, copy) == wanted


@pytest.mark.parametrize(
    "copy",
    [
        "Their suspicions were right, and the suspicious driver left. He has suspicions of his own.",
        "She was born by the sea; the children born in May are well.",
        "The response to it was good. They lacked access to response teams.",
        "Here mothers and daughters work; here first aid is taught. The story told here that day was sad.",
        "It is the place they come from. A form of protest is the letter they form.",
        "They kept the promises of the school, on which all relied. The premises of his argument are false.",
        "The countries agreed. The regions only recently met.",
        "The rule of law and the rule of the Ottomans; the roles of women and men.",
        "A formal dinner, formal training, the formal head of State; the former captain.",
        "The rewards of work; a reward for information; he sits in the hall, and it all sits well.",
        "The bus seats 30. They accepted the proposal. Meditation and yoga help to settle disputes.",
        "The receipt for the payment was lost. The side effects were few; the new court was found in Osh.",
        "They went through it. A cotton cloth; a fishing boat caught in a storm; a man found dead.",
    ],
)
def test_right_words_are_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        (
            "Activities on greening of the building were also carried out.",
            ["Activities on greening of the building were also carried out"],
        ),
        (
            "They agreed to carry out the conducting of the study of fees.",
            ["carry out the conducting of"],
        ),
        ("Work on the repair of the road was done.", ["Work on the repair of the road was done"]),
        ("Work on the repair of the road began. They carried out their duties of care.", []),
        ("He said: “They carried out the explanation of it.”", []),
    ],
)
def test_works_on_a_deed_are_told(copy: str, wrong: list[str]) -> None:
    assert found(sty013_officialese, copy) == wrong


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("They saw it by their own eyes.", "They saw it with their own eyes."),
        ("The place does no difference.", "The place makes no difference."),
        ("A memorandum on understanding was signed.", "A memorandum of understanding was signed."),
    ],
)
def test_a_wrong_phrase_is_mended(copy: str, wanted: str) -> None:
    assert mended(sty020_wrong_phrase, copy) == wanted


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("Meat is cooked in the spot.", "Meat is cooked on the spot."),
        ("They took a note of the new idea.", "They took note of the new idea."),
        ("He has the right on free legal aid.", "He has the right to free legal aid."),
        ("They came in Osh on Monday.", "They came to Osh on Monday."),
        ("He is good in chess.", "He is good at chess."),
        ("The centre needs in money.", "The centre needs money."),
    ],
)
def test_a_wrong_preposition_is_mended(copy: str, wanted: str) -> None:
    assert mended(sty018_real_word_confusion, copy) == wanted


@pytest.mark.parametrize(
    ("rule", "copy", "wrong"),
    [
        (ext004_glued_words, "It was aceticanhydride.", ["aceticanhydride"]),
        (
            ext008_page_furniture,
            "It is so.\n\nCROSSROADS, December 2010, page 5\n\nIt was.",
            ["CROSSROADS, December 2010, page 5"],
        ),
        (ext008_page_furniture, "It is so.\n\nSee Crossroads, page 5 of December.\n\nIt was.", []),
        (nam010_capitals_vary, "Not all Member states are willing.", ["Member states"]),
        (nam010_capitals_vary, "Member states are willing.", []),
        (nam011_apostrophe_in_plural, "They asked organizations (NGO’s). All came.", ["NGO’s"]),
        (nam011_apostrophe_in_plural, "They asked its staff (UNDP’s) too.", []),
        (sty001_locale_spelling, "They hold licenses to sell it.", ["licenses"]),
        (sty018_real_word_confusion, "Mr. Toktogulova spoke.", ["Mr."]),
        (sty018_real_word_confusion, "Mr. Casanova and Ms. Toktogulova spoke.", []),
        (
            sty018_real_word_confusion,
            "The Ministry of Health and United Nations Office on Drugs and Crime met.",
            ["and United Nations"],
        ),
    ],
)
def test_slips_of_names_and_copied_text_are_told(rule: ModuleType, copy: str, wrong: list[str]) -> None:
    assert found(rule, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "The complaint on which it was issued; it lifts them from dependence to independence.",
        "The core belief of the team, a petition for a charter, and the life span of a fly. It is evident from it.",
        "He threw himself on the mercy of the court, and gave sources to the Times. They were destined to it.",
    ],
)
def test_a_right_preposition_is_left_alone(copy: str) -> None:
    assert found(sty020_wrong_phrase, copy) == []
