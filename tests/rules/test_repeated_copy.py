"""Copy that says one thing thousands of times: the time for it grows with its length, not with the square."""

from __future__ import annotations

from time import process_time
from types import ModuleType

import pytest

from bulletin_cli.rules import (
    nam010_capitals_vary,
    num001_wrong_sum,
    sty018_real_word_confusion,
    sty020_wrong_phrase,
    typ006_stray_space,
)
from rules.proofs import marks, story

TIMES = 6_000
SECONDS = 5
"""A slow machine needs a fifth of it; what grows with the square takes a minute."""


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
        (sty020_wrong_phrase, "Agency "),
        (typ006_stray_space, "On 5 May has "),
    ],
)
def test_time_grows_with_the_length_of_copy(rule: ModuleType, copy: str):
    one = story(copy * TIMES)
    began = process_time()
    marks(rule, one)
    assert process_time() - began < SECONDS
