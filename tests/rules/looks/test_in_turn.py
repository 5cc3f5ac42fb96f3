"""The looks at grammar in their turn."""

from __future__ import annotations

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
