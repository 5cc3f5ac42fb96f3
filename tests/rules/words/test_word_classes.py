"""What words can be by themselves."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.words.word_classes import is_one, nouns_only, readings


@pytest.mark.parametrize(
    ("word", "letters"),
    [
        ("recommendation", "c"),
        ("recommendations", "s"),
        ("women", "s"),
        ("remote", "j"),
        ("oblige", "v"),
        ("obliges", "z"),
        ("plan", "cv"),
        ("plans", "sz"),
        ("carried", "de"),
        ("begun", "e"),
        ("began", "d"),
        ("information", "n"),
        ("the", ""),
        ("xyzzy", ""),
    ],
)
def test_a_word_is_read_by_itself(word: str, letters: str) -> None:
    assert readings[word] == letters


def test_nouns_that_are_nothing_else() -> None:
    assert is_one("seminar")
    assert not is_one("plan")
    assert {"seminar", "thing"} <= nouns_only()
    assert {"meeting", "plan", "thought"}.isdisjoint(nouns_only())
