"""“The” where none belongs: “the corruption is a crime”, “at the Kabul University”, “in the 2009”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The corruption is a disease.", ["The corruption"]),
        ("They know how to stop the human trafficking.", ["the human trafficking"]),
        ("The trainees learned the first aid and more.", ["the first aid"]),
        ("It was done by the UNICEF and the Red Crescent.", ["the UNICEF"]),
        ("We went to the Lake Sevan.", ["the Lake Sevan"]),
        ("It was read at the Kabul University in May.", ["the Kabul University"]),
        ("In the 2009 the volunteers planted trees.", ["the 2009"]),
        ("It is the three times higher than in Osh.", ["the three times higher"]),
        ("In the most cases, it is late.", ["the most"]),
        ("They fight the drug trafficking every day.", ["the drug trafficking"]),
        ("He spoke of the international cooperation in the fight.", ["the international cooperation"]),
        ("The right to the health is written in it.", ["the health"]),
        ("Patients have the access to needles.", ["the access"]),
        ("Over the recent years it grew.", ["the recent years"]),
        ("They travelled to Osh by the train.", ["the train"]),
        ("It took place in the Khujand, where he lives.", ["the Khujand"]),
        ("It was shown on the Tajik television.", ["the Tajik television"]),
        ("The team came the second in the race.", ["the second"]),
    ],
)
def test_a_needless_the_is_found(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "The corruption in the ministry; the corruption that ruined it; the human rights of men.",
        "There is corruption, and the corruption is old. “The corruption is old,” he said.",
        "The UNICEF office; the Lake District; the Kabul State University; a first aid kit; the first aid kit.",
        "In the 2009 report; the last three times; in the most distant post; the most votes; the Mount.",
        "The right to the education of his choice; hit by the train; access to the room; in the recent past.",
        "She came the second time. At Kabul University, on Lake Sevan, by UNICEF.",
    ],
)
def test_the_right_the_is_quiet(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
