"""Where a subject begins: compounds, adjectives, offices and short openings before a verb that disagrees."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("Police officers was trained.", "Police officers was"),
        ("Border guards has been trained.", "Border guards has"),
        ("National experts was invited to speak.", "National experts was"),
        ("In May local authorities has agreed.", "local authorities has"),
        ("New equipment were delivered.", "New equipment were"),
        ("The Executive Director have visited Almaty.", "The Executive Director have"),
        ("The Deputy Minister were there.", "The Deputy Minister were"),
    ],
)
def test_a_verb_that_disagrees_with_its_head_is_told(copy: str, marked: str) -> None:
    assert found(sty018_real_word_confusion, copy) == [marked]


@pytest.mark.parametrize(
    "copy",
    [
        "Human rights is a field of law. Public relations is a trade. Training officers was hard.",
        "Data in various formats encourages them. One in three Soviet families is poor.",
        "The growth in Federal programs has slowed. The President and the Prime Minister have met.",
        "If the Deputy Minister were there, we would know. In these old towns is a school.",
    ],
)
def test_what_is_no_head_is_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
