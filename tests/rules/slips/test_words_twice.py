"""Two words that stand twice in a row."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import typ006_stray_space
from rules.proofs import found, mended


def test_two_words_typed_twice_are_struck_once() -> None:
    copy = "The team brought the books to school to school in September, and in the in the winter."
    assert found(typ006_stray_space, copy) == ["to school to school", "in the in the"]
    wanted = "The team brought the books to school in September, and in the winter."
    assert mended(typ006_stray_space, copy) == wanted


@pytest.mark.parametrize(
    "copy",
    [
        "They go from door to door to door, and on and on and on.",
        "Call a spade a spade. It is all that we have to do to do it well.",
        "It is of use, of use to all. More and more and more came.",
        "He was in Osh; in Osh all was quiet.",
    ],
)
def test_words_with_a_reason_may_stand_twice(copy: str) -> None:
    assert found(typ006_stray_space, copy) == []


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("They record it so that that it can stand in court.", ["that that"]),
        ("He recommended that that the term be extended.", ["that that"]),
        ("They said that that plan is dead.", []),
        ("I know that that, too, is law.", []),
    ],
)
def test_a_second_that_needs_something_to_point_at(copy: str, wanted: list[str]) -> None:
    assert found(typ006_stray_space, copy) == wanted
