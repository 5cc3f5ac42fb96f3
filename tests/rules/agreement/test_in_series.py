"""Verbs of one subject that disagree with each other: “are trained and has”, “visits, collect and writes”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found, marks, story


def _told(copy: str) -> list[tuple[str, str | None]]:
    one = story(copy)
    hints = [mark.hint for mark in marks(sty018_real_word_confusion, one)]
    return list(zip(found(sty018_real_word_confusion, copy), hints, strict=True))


@pytest.mark.parametrize(
    ("copy", "wrong", "verb"),
    [
        ("The staff of the Agency are trained and has skills.", "and has", "and have"),
        ("The officers are well paid and has a new office.", "and has", "and have"),
        ("The clinics were repaired and has been opened.", "and has", "and have"),
        ("The judges of the court are elected and has the power to act.", "and has", "and have"),
        ("The nurse is trained and have a room.", "and have", "and has"),
        ("The team visits prisons, collect data and writes reports.", "collect", "collects"),
        ("The nurse meets new patients, explain the rules and keeps the records.", "explain", "explains"),
        ("She visits the villages, collect samples and sends them to Osh.", "collect", "collects"),
        ("The centre treats patients, train staff and keeps records.", "train", "trains"),
        ("He checks the trucks, write a report and sends it to the office.", "write", "writes"),
        ("The agency provides food, support families and builds houses.", "support", "supports"),
        ("The project which started in 2008 and cover five countries ends in May.", "and cover", "covers"),
        ("The law that was adopted in 2009 and define the offence is new.", "and define", "defines"),
        ("The man who was trained in Osh and teach the officers left.", "and teach", "teaches"),
        ("The doctor who works there see 20 patients a day.", "see", "sees"),
        ("The woman who lives there sell bread.", "sell", "sells"),
    ],
)
def test_a_verb_that_disagrees_with_those_beside_it_is_told(copy: str, wrong: str, verb: str) -> None:
    assert _told(copy) == [(wrong, f"write “{verb}”")]


@pytest.mark.parametrize(
    "copy",
    [
        "The staff of the Agency are trained and have skills.",
        "The nurse is trained and has a room.",
        "He is here and they have a room.",
        "The nurse and the doctors are trained and have a room.",
        "A number of officers are trained and have skills.",
        "The report says the officers are trained and has a plan.",
        "He said: “The staff are trained and has skills.”",
        "The team visits prisons, collects data and writes reports.",
        "The teams visit prisons, collect data and write reports.",
        "The shop sells bread, milk and keeps the books.",
        "He watched the nurse meet patients, explain rules and help people.",
        "The team visits prisons, collects data and",
        "The project which started in 2008 and covers five countries ends in May.",
        "The doctor who works there sees 20 patients a day.",
        "The doctors who work there see 20 patients a day.",
        "The doctor who works there and the nurse see 20 patients.",
        "The man who came and saw the house left.",
        "The man who works there and here needs help.",
    ],
)
def test_verbs_that_only_look_at_odds_are_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
