"""Letters that are a piece of a name, and abbreviations that copy explains in its own way."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import nam001_unexplained_abbreviation
from rules.proofs import found


@pytest.mark.parametrize(
    "copy",
    [
        "It recalls 19,924 Cadillac XLR coupes, and the WQA format is old. The BRQ gene is known.",
        "They beat PSX Eindhovener and KJR Tolkienson; NTG DoCoMo has a studio in SPQ Ardmona.",
        "SBK Communications sold its tower, the TFQ Tower, and BCQ Distributors bought it.",
        "The hedge funds TQI and Atticus met grain handler CQH and the lobby group AQSVEG.",
        "AQZ bank's chief spoke. Holders of QRM's shares did not; QBF chief economist Ann Lee did.",
        "J Watkins (Cardiff AQC) ran, and S Bruno (Sale/ERG) fell.",
        "Users need to text the word GOODPUB to 85130. It is pronounced EE-ris.",
        "The world service and WGBH-Boston made it. BBCi and SMSes came.",
        "We had a FLIR [forward looking infra red sensor] machine, and POQ! (Purveyors of Quiet) too.",
        "It becomes hydroxymethylfurfural, or HMF. The HMF is sold.",
        "The biotech firm was TeGenero AG.",
    ],
)
def test_pieces_of_names_and_what_is_told_at_once_are_quiet(copy: str) -> None:
    assert found(nam001_unexplained_abbreviation, copy) == []


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("The QRM Tajikistan sent help; the QRM Naryn did not.", "QRM"),
        ("She has a QDB bank account.", "QDB"),
        ("ToTs follow one another.", "ToTs"),
        ("It was sent to the QSC, or QSC.", "QSC"),
    ],
)
def test_bodies_beside_them_want_their_names(copy: str, wanted: str) -> None:
    assert found(nam001_unexplained_abbreviation, copy) == [wanted]


def test_a_headline_may_shorten_what_the_story_says() -> None:
    copy = "---\nheadline: Firms sign an MQU\n---\nThey signed a memorandum, and understanding grew."
    assert found(nam001_unexplained_abbreviation, copy) == ["MQU"]
    told = copy.replace("memorandum,", "memorandum of quiet understanding,")
    assert found(nam001_unexplained_abbreviation, told) == []
