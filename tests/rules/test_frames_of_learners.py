"""Frames of those who learn English: “two of boilers”, “set a side”, “more two lawyers”, “felt by half”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("Two of boilers came without a certificate.", ["Two of"]),
        ("Five of new classrooms have no stoves.", ["Five of new"]),
        ("Most of old houses fell in.", ["Most of old"]),
        ("The work was shared among three principle contractors.", ["principle"]),
        ("Its principle sponsor paid.", ["principle"]),
        ("They put a side money for a roof. She set a side 46 million sums.", ["put a side", "set a side"]),
        ("The boys ran a way from home. He gave a way his coat.", ["ran a way", "gave a way"]),
        ("The posts stand ten metres a part. The house fell a part.", ["metres a part", "fell a part"]),
        ("A part from the mayor, nobody spoke.", ["A part from"]),
        ("She left two years a go and lived a broad for long.", ["years a go", "lived a broad"]),
        (
            "He fell a sleep and was a ware of it. He was found a live.",
            ["fell a sleep", "was a ware", "found a live"],
        ),
        ("They walked a long the bank and came a board the ship.", ["walked a long", "came a board"]),
        ("Four people were killed, comparing to 11 in 2009.", [", comparing to"]),
        ("Output was higher comparing with the same period of 2009.", ["higher comparing with"]),
        ("It has asked for a minibus and more two lawyers.", ["and more two"]),
        ("They built more three schools.", ["built more three"]),
        (
            "A welder earns twice more as a cook, in a flat three times bigger as a garage.",
            ["twice more as", "three times bigger as"],
        ),
        ("Those who failed may seat it again. They want to seat the test.", ["may seat it", "seat"]),
        (
            "They isolated the walls with reeds. The badly isolated houses are cold.",
            ["isolated", "badly isolated"],
        ),
        ("It promised to isolate its pipes. The isolation of the roof is dear.", ["isolate", "isolation"]),
        (
            "It will be mended before the cold whether sets in, in spite of the whether.",
            ["the cold whether", "the whether"],
        ),
        (
            "It came between April till October 2010. It takes between 20 to 25 days.",
            ["between April till", "between 20 to"],
        ),
        ("It fell owing to the fact of that pipes are old.", ["owing to the fact of that"]),
        (
            "Accidents on the line felt by half in ten months. The number felt from 26 to 13.",
            ["felt by", "felt from"],
        ),
        ("The Institute has borrowed the Garden a microscope.", ["borrowed"]),
        ("The bank borrows farmers money.", ["borrows"]),
        (
            "A survey of 640 readers, carried in the spring of 2009, told it.",
            ["survey of 640 readers, carried"],
        ),
        (
            "The worlds orchards descend from it. By the presidents decree, it shut.",
            ["The worlds", "the presidents"],
        ),
        ("It hung in the mayors office. The suns rays melt it.", ["the mayors", "The suns"]),
    ],
)
def test_a_frame_of_learners_is_marked(copy: str, wrong: list[str]) -> None:
    seen = found(sty018_real_word_confusion, copy)
    assert sorted(mark for mark in seen if mark in wrong) == sorted(wrong)


@pytest.mark.parametrize(
    "copy",
    [
        "Two of us came; four of clubs; one of its kind; five of hers; ten of those; one of various reasons.",
        "The principle holds; in principle results are good; our principle is simple.",
        "They put a side of beef there and left a side door open; it gives a way to the sea.",
        "He played a part in it. A part from the engine was lost. Each got 200 sums a head.",
        "It was a gain of ten; a lone wolf; a long wall; a live show; a round table; he had a go at it.",
        "She sat comparing the two lists, comparing with care.",
        "Once more two men came; more two-year courses; no more ten men came; a year more two years later.",
        "It earned twice more as the price rose.",
        "The hall may seat 200. The usher seats the guests.",
        "Doctors isolate the sick and the house in which they live; isolated houses stand in the hills.",
        "They asked whether the cold sets in. It is good whether or not it rains.",
        "It is warm in winter whether at home or in the street.",
        "Between April and October; from April till October.",
        "The fact of that meeting is known.",
        "The loss was felt by half the village. It was felt from 3 to 5 at night.",
        "He borrowed the car a second time. They borrowed the money from a friend.",
        "The mail was carried in sacks, by a survey on what they carried in 2009.",
        "The worlds of danger; the worlds collided; the moons orbit it; the governments plan to meet.",
    ],
)
def test_what_looks_like_such_a_frame_is_left(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
