"""A noun for one behind what announces several: “some of trader”, “a dozen officer”, “both unit were”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("Some of trader came to the meeting.", ["Some of trader"]),
        ("She said that most of farmer stayed at home.", ["most of farmer"]),
        ("He said that a group of officer left the town.", ["group of officer"]),
        ("In May a list of question was read aloud.", ["list of question"]),
        ("It is one of the most important office in the north.", ["one of the most important office"]),
        ("It is one of the strongest team in the north.", ["one of the strongest team"]),
        ("Several of the report in the file were read.", ["Several of the report"]),
        ("Most of the letter were read aloud.", ["Most of the letter were"]),
        ("A number of court were closed in May.", ["number of court"]),
        ("A dozen officer came to the meeting.", ["dozen officer"]),
        ("A dozen question came in by post.", ["dozen question"]),
        ("About a dozen migrant were waiting.", ["dozen migrant"]),
        ("By noon all the officer were there.", ["the officer"]),
        ("There were many rule in the new code.", ["many rule"]),
        ("Only a few proposal came to the meeting.", ["few proposal"]),
        ("Both unit were ready in May.", ["Both unit"]),
        ("They met twelve letter in the north.", ["twelve letter"]),
        ("They wrote eleven report in the spring.", ["eleven report"]),
        ("All court were closed in May.", ["All court"]),
        ("Both new ward need more money.", ["Both new ward"]),
        ("Seven nurse need a great deal of time.", ["Seven nurse"]),
        ("Few archive near the border lack it.", ["Few archive"]),
        ("There are fewer driver in the capital than before.", ["fewer driver"]),
        ("Both of the bridge are closed.", ["Both of the bridge"]),
        ("Each country students received a copy of it.", ["Each country students"]),
        ("Every village groups were asked.", ["Every village groups"]),
    ],
)
def test_one_behind_what_announces_several_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "All the driver had to do was wait. Both report to the minister. Only a few work in the north.",
        "It was a change that many hope will come soon. Part one of the course began in May.",
        "Chapter two of the report was read aloud. He missed most of school in the spring.",
        "One of the team was late. Some of the report was wrong. Most of the village came to the meeting.",
        "A group of family, friends and colleagues met. A list of name, address and number was read out.",
        "One in five report to the office in May. A dozen work at the port. Several plan to visit the north.",
        "Both prison and court need more time. Several plan to visit it. Two school bus drivers need a rest.",
        "All in all, few dare. There are fewer than ten. Many need the money. In all, both hope to come.",
        "Every summer families go to the lake. Each country reports once a year.",
        "In each village women came to the meeting. They were among the most expert in the field.",
        "Of the twelve, three live in the north. All hope was lost. There were two aircraft in the field.",
        "All three chair the meeting in turn. Both are patient with the farmers. They are 15 in all.",
        "It cost 15 euros in all. The driver left.",
        "A group of court officials met in May. The value of all of society will be told.",
        "Learn the number of the nearest consulate by heart. It is a set of the rule in force.",
    ],
)
def test_one_behind_several_that_is_right_is_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
