"""Words that run together: compounds stay quiet, pairs that make none are parted."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import ext002_lost_hyphen, ext004_glued_words, spl001_unknown_word
from bulletin_cli.rules.glued_pairs import glued_pair
from bulletin_cli.rules.spelling import english
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
    ],
)
def test_what_makes_no_compound_is_parted(word: str, pair: tuple[str, str]) -> None:
    found_pair = glued_pair(word, english())
    assert found_pair is not None
    assert found_pair[:2] == pair


def test_a_participle_takes_its_hyphen_before_a_noun_only() -> None:
    attributive, predicative = "They hid it in hollowedout melons.", "The work was carriedout in May."
    assert found(ext002_lost_hyphen, attributive) == ["hollowedout"]
    assert found(ext004_glued_words, attributive) == []
    assert found(ext002_lost_hyphen, predicative) == []
    assert found(ext004_glued_words, predicative) == ["carriedout"]
    assert found(spl001_unknown_word, attributive + " " + predicative) == []
