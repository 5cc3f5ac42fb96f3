"""Numbers and parts of verbs that a second reading finds: “a small but active groups”, “he was arrest at”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The team is a small but active groups of men.", ["a small but active groups"]),
        ("The region faces a new and serious challenges.", ["a new and serious challenges"]),
        ("He met 763 people, most of them woman.", ["of them woman"]),
        ("Some of their chairperson feared the reform.", ["Some of their chairperson"]),
        ("The forum was attended by representative of 12 countries.", ["by representative"]),
        ("The mill has fewer than 20 working loom.", ["20 working loom"]),
        ("That problems were solved in June.", ["That problems"]),
        ("This results show that the work pays.", ["This results"]),
        ("He signed this papers in May.", ["this papers"]),
        ("The mayor read these document aloud.", ["these document"]),
        ("The two countries which borders Afghanistan came.", ["two countries which borders"]),
    ],
)
def test_a_noun_whose_number_is_odd_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("A reply is expecting before May.", ["is expecting"]),
        ("Two clinics are building in Khorog.", ["are building"]),
        ("He was arrest at the border.", ["was arrest"]),
        ("Two of the drivers were release on Monday.", ["were release"]),
        ("The goods were seized and destroy.", ["and destroy"]),
        ("The law was adopted by parliament and sign by the President.", ["and sign"]),
        ("Were trained 40 officers in 2009.", ["Were trained"]),
        ("It is the largest drill that the country has ever hold.", ["has ever hold"]),
        ("The teams have already took samples.", ["have already took"]),
        ("After to have finished it, they went home.", ["After to have"]),
        ("He is interested to take part in it.", ["interested to take"]),
        ("Does the law helps them?", ["Does the law helps"]),
        ("Why did the officers went home?", ["did the officers went"]),
        ("Do he know the rules?", ["Do he"]),
        ("The officers whose trained in Osh came back.", ["whose trained"]),
        ("They work very good together.", ["good"]),
        ("He drives more careful than his brother.", ["careful"]),
    ],
)
def test_a_form_that_is_odd_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("In 61 of them the decision about money were taken.", ["the decision about money were"]),
        ("At the end of the day the best students was awarded.", ["the best students was"]),
        ("Thanks to the efforts of the staff, the prisoners has access to it.", ["the prisoners has"]),
        ("Together with partners, the agencies has built a clinic.", ["the agencies has"]),
        ("The trainees, most of them young, was pleased.", ["The trainees, most of them young, was"]),
        ("There was 1,200 registered drug users in the region.", ["There was 1,200 registered drug users"]),
        ("There was about 20 judges at it.", ["There was about 20 judges"]),
        ("There exists several ways to do it.", ["There exists several ways"]),
        ("Among the guests was ministers and judges.", ["was ministers"]),
    ],
)
def test_a_verb_that_disagrees_behind_an_opening_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "A small but growing number of women came. An expert says so. A giant star dies.",
        "A good many posts are a reliable means of control. More than 30 senior officers from Osh came.",
        "That papers were lost is known. This helps ensure that it works. This covers related work.",
        "He was elected by representatives of 12 states. Some of them know the points at which borders meet.",
        "The ministry is planning for October. Pressure is building in Osh. The ceasefire is holding in Osh.",
        "The result was arrest and trial. They were told and work began. Were they trained, it would help.",
        "It has never put on weight. He was interested to hear of it. The minister is responsible to parliament.",
        "Does the unit that works at night have lamps? The women whose lives were hard came.",
        "They found the work very clear in Osh. It is good. The more careful drivers came.",
        "In a bid to measure the impact of the industry experts have counted. There is about as much as before.",
    ],
)
def test_what_looks_odd_and_is_right_is_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
