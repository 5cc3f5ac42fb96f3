"""Compounds that lack their hyphen, by how they are made; first what has to stay quiet."""

import pytest

from bulletin_cli.rules import sty016_unhyphenated_compound
from rules.proofs import found, mended


@pytest.mark.parametrize(
    "copy",
    [
        "The bank financed research in the field.",
        "The foundation backed schools in Kenya.",
        "UNDP funded researchers for a year.",
        "It trains users in handling sensitive information.",
        "It sold 30 day passes; 12 month by month; they met for 12 months.",
        "Five member states and three day nurseries came.",
        "The terms are inter alia that it is sui generis.",
        "“A donor funded project,” she said.",
        "The committee based its findings on it; the court based judgments on evidence.",
        "A donor-funded project and a 12-month course.",
    ],
)
def test_copy_without_compounds_is_quiet(copy: str) -> None:
    assert found(sty016_unhyphenated_compound, copy) == []


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("A donor assisted project.", "A donor-assisted project."),
        ("A UNDP equipped school came.", "A UNDP-equipped school came."),
        ("Of community led projects.", "Of community-led projects."),
        ("A rigorous 12 month skills course.", "A rigorous 12-month skills course."),
        ("A 10 member committee.", "A 10-member committee."),
        ("A non partisan body with multi sector plans.", "A non-partisan body with multi-sector plans."),
        ("It goes on at the decision making level.", "It goes on at the decision-making level."),
        ("A tax on long distance travels.", "A tax on long-distance travels."),
        ("Well developed countries came.", "Well-developed countries came."),
        ("The north eastern states.", "The north-eastern states."),
    ],
)
def test_compounds_before_nouns_are_joined(copy: str, wanted: str) -> None:
    assert mended(sty016_unhyphenated_compound, copy) == wanted


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("State owned firms were sold.", "State-owned firms were sold."),
        ("Small scale farms were helped.", "Small-scale farms were helped."),
        ("A part time nurse came.", "A part-time nurse came."),
        ("The high quality test was made.", "The high-quality test was made."),
        ("Soviet era laws are in force.", "Soviet-era laws are in force."),
        ("Non governmental bodies came.", "Non-governmental bodies came."),
    ],
)
def test_compounds_that_open_a_sentence_are_mended(copy: str, wanted: str) -> None:
    assert mended(sty016_unhyphenated_compound, copy) == wanted


@pytest.mark.parametrize(
    "copy",
    [
        "Over the long term costs will rise.",
        "State owned firms to the last. Police led prisoners out of the hall.",
    ],
)
def test_words_that_open_a_sentence_side_by_side_are_quiet(copy: str) -> None:
    assert found(sty016_unhyphenated_compound, copy) == []
