"""Prepositions that do not go with the word before them."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty020_wrong_phrase
from rules.proofs import found, mended, publication


@pytest.mark.parametrize(
    "copy",
    [
        "They participated for the first time, at the highest level, on Monday and by phone.",
        "Money was devoted for years. He answered to at least two; it focused at first on drugs.",
        "She was impressed of course. He hoped on 5 May to come, and they relied in part on help.",
        "We want to answer to nobody; they approached to speak, and the aim is to reach to the end.",
        "“It was devoted for exercises,” he said.",
        "The office, which he joined, to the joy of all, is small.",
        "What it lacks in size it makes up in charm. The new rich of the century smiled on the equal of a king.",
        "They disagreed on how it is distributed between the two; it was preferred over this, and adapted with care.",
        "An amendment in the Senate and his appeal at the High Court failed; a refusal from the bank came after it.",
        "Patients feed back to staff what they saw; it cut differences in quality of life at time of writing.",
        "In a response to a question they agreed. Most of people's lives and the law's aims are the same to them.",
        "It may cause interest rates to rise, by the results of the poll, and with each year that passes.",
        "They saw the hunger of a people, and it was more vivid than any marvels of power.",
        "The marvel of our age came after a wait of two hours.",
        "They reiterated their sympathy to Japan. It was an instinctive response for Australia.",
        "The gap was evident from a young age. They participate by rapidly comparing the figures.",
        "The house grew by the chance of trial and error.",
        "The children shout and laugh; on the bench sits a nurse who answers — to nobody’s surprise — their questions.",
    ],
)
def test_what_may_stand_there_is_quiet(copy: str) -> None:
    assert found(sty020_wrong_phrase, copy) == []


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("The day was devoted for exercises.", "The day was devoted to exercises."),
        ("It is a paper concerning to Central Asia.", "It is a paper concerning Central Asia."),
        ("Related with the law, the paper refers on it.", "Related to the law, the paper refers to it."),
        (
            "They complied to the law and coped to the risk.",
            "They complied with the law and coped with the risk.",
        ),
    ],
)
def test_the_right_preposition_is_offered(copy: str, wanted: str) -> None:
    assert mended(sty020_wrong_phrase, copy) == wanted


def test_nouns_whose_own_preposition_is_wrong_are_told_of_behind_an_article() -> None:
    assert found(sty020_wrong_phrase, "The admiration to the plan was great.") == ["admiration to"]


def test_a_phrase_that_a_list_has_is_told_of_once() -> None:
    assert found(sty020_wrong_phrase, "They participated to the seminar.") == ["participated to"]


def test_what_a_house_takes_from_the_phrases_is_spared() -> None:
    house = publication(lists={"phrases": {"remove": ("devoted for",)}})
    assert found(sty020_wrong_phrase, "The day was devoted for exercises.", house) == []


@pytest.mark.parametrize(
    ("copy", "told"),
    [
        ("Houses characteristic to mountain villages stand here.", "characteristic to"),
        ("The risks associated of injecting are high.", "associated of"),
        ("The office is faced to new tasks.", "faced to"),
        ("The company violated against the law.", "violated against"),
    ],
)
def test_a_preposition_that_no_copy_has_is_told(copy: str, told: str) -> None:
    assert found(sty020_wrong_phrase, copy) == [told]
