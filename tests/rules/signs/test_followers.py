"""What may follow a word, judged once for each couple."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.signs.followers import (
    Followers,
    may_be_first,
    may_be_first_or_past,
    odd_after_helper,
    other_form,
    quality,
    with_ing,
)


def test_a_couple_is_judged_once() -> None:
    asked: list[tuple[str, str]] = []

    def judge(word: str, follower: str) -> bool:
        asked.append((word, follower))
        return follower == "runs"

    followers = Followers("to")
    followers.judges += [(judge, 3), (with_ing, 5)]
    assert [followers[word] for word in ("runs", "run", "running", "runs")] == [(3,), (), (5,), (3,)]
    assert asked == [("to", "runs"), ("to", "run"), ("to", "running")]


@pytest.mark.parametrize(
    ("judge", "word", "yes", "no"),
    [
        (with_ing, "to", "building", "build"),
        (may_be_first, "what", "build", "built"),
        (may_be_first, "how", "to", "the"),
        (may_be_first_or_past, "by", "went", "the"),
        (other_form, "to", "went", "go"),
        (quality, "to", "quickly", "go"),
        (odd_after_helper, "has", "building", "been"),
        (odd_after_helper, "was", "not", "built"),
    ],
)
def test_what_follows_tells_whether_a_look_is_worth_it(judge, word: str, yes: str, no: str) -> None:
    assert (judge(word, yes), judge(word, no)) == (True, False)
