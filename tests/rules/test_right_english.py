"""What edited prose says and looks like a slip: each class with a slip of its kind, which is told of."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    "copy",
    [
        "It was in a weak, liquid-like state.",
        "It is commonly in some such speech as this.",
        "He made a great deal of money.",
        "There was much sickness in the corps, and the men had no shoes.",
        "We spoke to colleagues there in an effort to learn.",
        "The oysters lay on a bed of coarse salt.",
        "The bodies rapidly returned after the drug was washed out.",
        "This urban systems perspective stresses the links.",
        "The perspective of an urban system emphasises the links.",
        "A half-dozen other stations bid for it.",
        "It was one of the first two of its type.",
        "He helped the new faithful that were arriving from Europe.",
        "It improved in the Asia and Pacific regions.",
        "Before long it became plain.",
        "He grew more successful in disguising it.",
        "Some projects will use “live data”, which is updated.",
        "It enables a global cooperation through which we protect the values.",
        "He tells of a progress of ideas.",
        "He had slight inflections from the French.",
        "The general disposed his troops for action.",
        "In the past 10 years, the paper observes, these trends have become plain.",
        "We talked of bringing your organization the gift of speed.",
        "It is a trick, but will knowing this make you better?",
        "I am here to ask the help of this house.",
    ],
)
def test_right_english_is_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


@pytest.mark.parametrize(
    "copy",
    [
        "They met once a weak in Osh.",
        "It is very commonly practice.",
        "He made a great deal of research.",
        "The corps failed in the drought.",
        "In the end there in no money.",
        "They spoke of coarse, and left.",
        "The reports written after the visit was sent.",
        "This measures will help them.",
        "This is a traffic that know no borders.",
        "It is a small but active groups.",
        "Before sign the contract, they met.",
        "He works more careful than his brother.",
        "The seminar will hold in Osh in May.",
        "They gave us a useful advice.",
        "They disposed the waste in pits.",
        "They spoke on organization the conference.",
        "They asked the help.",
        "He lives in the Tajikistan.",
    ],
)
def test_slips_of_their_kind_are_told_of(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy)
