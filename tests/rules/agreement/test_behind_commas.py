"""Verbs that disagree with a subject behind a comma or a bracket: “A unit (JPCU) of eight people have chosen”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found, marks, story


def _told(copy: str) -> list[tuple[str, str | None]]:
    one = story(copy)
    hints = [mark.hint for mark in marks(sty018_real_word_confusion, one)]
    return list(zip(found(sty018_real_word_confusion, copy), hints, strict=True))


@pytest.mark.parametrize(
    ("copy", "wrong", "hint"),
    [
        ("The cloth that they admired, are made by hand.", "are", "write “is”, without the comma"),
        (
            "The cloth of broad stripes that travellers admired, are made by hand.",
            "are",
            "write “is”, without the comma",
        ),
        ("The report that the ministry wrote, were read.", "were", "write “was”, without the comma"),
        (
            "The training of officers which the Agency began in May, have ended.",
            "have",
            "write “has”, without the comma",
        ),
        ("Freight companies, which had feared the opposite, has asked for it.", "has", "write “have”"),
        ("The detainees, many of them under 20, was moved to Karaganda.", "was", "write “were”"),
        (
            "The parents, who had waited for two hours, was told to go.",
            "The parents, who had waited for two hours, was",
            "write “were”",
        ),
        (
            "Border posts, most of which lack power, has received new lamps.",
            "Border posts, most of which lack power, has",
            "write “have”",
        ),
        (
            "The centre, whose doctors came from Osh, were closed in May.",
            "The centre, whose doctors came from Osh, were",
            "write “was”",
        ),
        ("A unit (JPCU) of eight people have chosen the boxes.", "have", "write “has”"),
        ("A Joint Port Control Unit (JPCU) of eight people have chosen its chief.", "have", "write “has”"),
        ("The National Agency (NA) have a new office.", "have", "write “has”"),
        ("This training centre (TC) for judges were opened in May.", "were", "write “was”"),
        ("The National Crime Commission (NCC) in Osh are new.", "are", "write “is”"),
        ("The Human Rights Commission (HRC) have a new office.", "have", "write “has”"),
        ("The canals (most of them old) was repaired.", "was", "write “were”"),
        ("The bridge (one of the oldest in the valley) were repaired.", "were", "write “was”"),
        (
            "The wells, the pride of the valley, was repaired.",
            "The wells, the pride of the valley, was",
            "write “were”",
        ),
        ("The clinic, home of nine veterans, were closed.", "were", "write “was”"),
    ],
)
def test_a_verb_that_disagrees_behind_a_comma_or_a_bracket_is_told(copy: str, wrong: str, hint: str) -> None:
    assert _told(copy) == [(wrong, hint)]


@pytest.mark.parametrize(
    "copy",
    [
        "The list of needs that the judges drew up was sent to donors.",
        "The lists of needs that the judges drew up, were sent.",
        "The fact that he came, are you sure of it?",
        "The head of the parents, who had waited for hours, was told to go home.",
        "The price of the houses, most of which lack power, has fallen.",
        "Freight companies, which had feared the opposite, have asked for it.",
        "The ministry, including its staff, were moved.",
        "The staff, most of whom came from Osh, were trained.",
        "Twenty kilometres, most of them on sand, is a long way.",
        "The officers – men, , was told to go.",
        "A unit (JPCU) of eight people has chosen the boxes.",
        "The heads of the unit (PU) have chosen the boxes.",
        "The ministry and the agency (PU) have chosen the boxes.",
        "The judges at the Law Institute (LI) have chosen the boxes.",
        "The unit (PU) and the ministry have chosen the boxes.",
        "The police unit (PU), they have said, is new.",
        "The officers (most of them from Osh) have been trained.",
    ],
)
def test_what_agrees_behind_a_comma_or_a_bracket_is_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
