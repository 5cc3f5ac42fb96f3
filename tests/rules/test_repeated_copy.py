"""Copy that says one thing thousands of times: the time for it grows with its length, not with the square."""

from __future__ import annotations

from time import process_time
from types import ModuleType

import pytest

from bulletin_cli.rules import (
    nam010_capitals_vary,
    num001_wrong_sum,
    spl001_unknown_word,
    sty018_real_word_confusion,
    sty020_wrong_phrase,
    typ006_stray_space,
)
from rules.proofs import marks, story

TIMES = 6_000
SECONDS = 15
"""A slow machine needs a fifth of it; what grows with the square takes minutes."""


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (num001_wrong_sum, "12 women, "),
        (num001_wrong_sum, "45 judges: 20 women and 23 men. "),
        (num001_wrong_sum, "the other 16 "),
        (num001_wrong_sum, "of whom 3 women, 5 ("),
        (sty018_real_word_confusion, "was wrote "),
        (sty018_real_word_confusion, "On 5 May has "),
        (nam010_capitals_vary, "the Drug Control Agency "),
        (nam010_capitals_vary, "The State Committee for National Security "),
        (spl001_unknown_word, "quxshen "),
        (sty020_wrong_phrase, "Agency "),
        (typ006_stray_space, "On 5 May has "),
        (typ006_stray_space, "river.. and ., "),
    ],
)
def test_time_grows_with_the_length_of_copy(rule: ModuleType, copy: str):
    one = story(copy * TIMES)
    began = process_time()
    marks(rule, one)
    assert process_time() - began < SECONDS


def test_a_thousand_unknown_words_are_counted_once():
    letters = "bdfgklmnprstvz"
    words = [f"{a}a{b}o{c}uqx" for a in letters for b in letters for c in letters]
    one = story(" ".join(words))
    began = process_time()
    marks(spl001_unknown_word, one)
    assert process_time() - began < SECONDS
