"""Words that run together: compounds stay quiet, pairs that make none are parted."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import ext002_lost_hyphen, ext004_glued_words, spl001_unknown_word
from bulletin_cli.rules.slips.glued_pairs import glued_pair
from bulletin_cli.rules.words.spelling import english
from rules.proofs import found


@pytest.mark.parametrize(
    "word",
    [
        "winegrower",
        "birdwatching",
        "rangeland",
        "supermoon",
        "sharemarket",
        "subcomponents",
        "dreamscape",
        "spokeman",
    ],
)
def test_what_may_be_a_compound_or_a_slip_stays_whole(word: str) -> None:
    assert glued_pair(word, english()) is None


@pytest.mark.parametrize(
    ("word", "pair"),
    [
        ("longmountain", ("long", "mountain")),
        ("trainedofficers", ("trained", "officers")),
        ("participantsdiscussed", ("participants", "discussed")),
        ("jointlyorganized", ("jointly", "organized")),
        ("manycountries", ("many", "countries")),
        ("trainingcourse", ("training", "course")),
        ("prisonreform", ("prison", "reform")),
        ("drugtrafficking", ("drug", "trafficking")),
        ("dutyofficer", ("duty", "officer")),
        ("healthworker", ("health", "worker")),
    ],
)
def test_what_makes_no_compound_is_parted(word: str, pair: tuple[str, str]) -> None:
    found_pair = glued_pair(word, english())
    assert found_pair is not None
    assert (found_pair.first, found_pair.second) == pair


def test_themselfs_is_no_them_and_selfs() -> None:
    assert found(ext004_glued_words, "They built it themselfs, and she saw herselfs.") == []


def test_a_participle_takes_its_hyphen_before_a_noun_only() -> None:
    attributive, predicative = "They hid it in hollowedout melons.", "The work was carriedout in May."
    assert found(ext002_lost_hyphen, attributive) == ["hollowedout"]
    assert found(ext004_glued_words, attributive) == []
    assert found(ext002_lost_hyphen, predicative) == []
    assert found(ext004_glued_words, predicative) == ["carriedout"]
    assert found(spl001_unknown_word, attributive + " " + predicative) == []


@pytest.mark.parametrize(
    "wanted",
    [
        "the aim", "the law", "such as", "as the", "is an", "your data", "and his", "had been", "use of", "way of",
        "people who", "an individual", "lot of", "of his", "may also", "two were", "without papers", "until noon",
        "among friends",
    ],
)  # fmt: skip
def test_a_small_word_is_parted_from_a_common_one(wanted: str) -> None:
    assert ext004_glued_words.parted(wanted.replace(" ", ""), english()) == wanted


@pytest.mark.parametrize(
    "word", ["asana", "notaio", "ornis", "oracy", "itinerario", "onsen", "upala", "hemi"]
)
def test_a_word_that_begins_like_a_small_one_stays_whole(word: str) -> None:
    assert ext004_glued_words.parted(word, english()) == ""


def test_offices_are_parted_and_programs_are_not() -> None:
    copy = "The RegionalOffice, the SupremeCourt and the MinistryofHealth use OpenOffice, HealthVault and `my_ofdata`."
    assert len(found(ext004_glued_words, copy)) == 3


def test_what_stands_apart_elsewhere_is_parted() -> None:
    copy = "The Border Guard came. Then the BorderGuard left."
    assert len(found(ext004_glued_words, copy)) == 1


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("They asked for cleaner drinkingwater.", ["drinkingwater"]),
        ("She sat in the waitingroom, and everythingelse was shut.", ["waitingroom", "everythingelse"]),
        (
            "The washingmachine, the waitinglist and the trainingcentre.",
            ["washingmachine", "waitinglist", "trainingcentre"],
        ),
        ("The springwater, the meetinghouse, the building site and nothing else.", []),
    ],
)
def test_what_one_does_makes_no_closed_compound(copy: str, wrong: list[str]) -> None:
    assert found(ext004_glued_words, copy) == wrong
