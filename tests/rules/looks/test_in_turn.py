"""The looks at grammar in their turn."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.looks.in_turn import looked_at
from rules.proofs import story

COPY = """He want a dog. Each of the officers have one.

They listen the speaker, were it is taught. All the five came.

Nothing is wrong here.
"""


def test_passages_together_are_seen_like_each_alone():
    passages = story(COPY).passages
    together = looked_at(passages)
    assert together == {one: looked_at([one])[one] for one in passages}
    assert [bool(found) for found in together.values()][-3:] == [True, True, False]


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("The posts was closed.", {"The posts was"}),
        ("Everything officers takes is theirs.", set()),
        ("It will helps them.", {"will helps"}),
        ("The officers, they wants it.", {"they wants"}),
        ("They decided create a group.", {"decided create"}),
        ("It was wrote late.", {"was wrote"}),
        ("So there views differ; there is no such.", set()),
        ("They asked for there views.", {"there"}),
    ],
)
def test_a_word_beside_another_sets_a_look_off(copy: str, marked: set[str]):
    (passage,) = [one for one in story(copy).passages if one.kind == "paragraph"]
    told = {passage.text[one.start : one.end] for one in looked_at([passage])[passage]}  # some twice
    assert told == marked
