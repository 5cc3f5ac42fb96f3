"""Sentences that run into one another: names and titles with a capital stay quiet."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import typ006_stray_space
from rules.proofs import found


@pytest.mark.parametrize(
    "copy",
    [
        "The minister showed us the film They came at night, and we talked about it until the morning.",
        "All senior Participants thanked the hosts for the meal, the songs and the long walk in the hills.",
        "The delegates of the Member States thanked the hosts for the meal and for the walk in the hills.",
        "We read about the conference For a better future of all the young people in the whole region.",
        "The defence of the province, whose nurses Doctors are to join in June, was a long and hard one.",
    ],
)
def test_titles_and_stray_capitals_stay_quiet(copy: str) -> None:
    assert found(typ006_stray_space, copy) == []


@pytest.mark.parametrize(
    ("copy", "word"),
    [
        ("In the afternoon he met senior officials They thanked the office for its advice on the law.", "They"),
        ("The law was passed by a large majority It also gives the courts the right to hear an appeal.", "It"),
        ("They spoke at length about the new clinic Participants asked for more time and more money.",
         "Participants"),
        ("The centre has trained four hundred officers If it is to train more it will need new rooms.", "If"),
    ],
)  # fmt: skip
def test_the_head_of_a_sentence_is_marked(copy: str, word: str) -> None:
    assert found(typ006_stray_space, copy) == [word]


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("Many asked. Can a cup be shared. How long does it last?", ["."]),
        ("What do the neighbours think. Nobody knew.", ["."]),
        ("Have a look at it. Will is a nurse. What they do is right. Do the rooms on Monday.", []),
        ("“It is no medal,” said a member of the delegation “We call it our plan.”", [" “W"]),
        ("“It is good,” said a man from the “Umut” centre. “It is,” he said of “The Road”.", []),
    ],
)
def test_questions_and_speakers_end_with_their_stops(copy: str, wanted: list[str]) -> None:
    assert found(typ006_stray_space, copy) == wanted
