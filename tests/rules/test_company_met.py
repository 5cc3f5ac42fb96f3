"""Words of one sound or nearly one that what stands beside them convicts, as blind readers met them."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("She was on parental live until May.", "live"),
        ("The Academy in Dushanbe, who’s model stood in the hall, has the figures.", "who’s"),
        ("They will visit the families and advice them on hygiene.", "advice"),
        ("The rule hardly effects the behaviour of drivers.", "effects"),
        ("The network looses about 15 per cent of the water.", "looses"),
        ("The survey put the luck of jobs first.", "luck"),
        ("As costume demands, the guests were given tea.", "costume"),
        ("It has enough for the prisoners, the personal and the hospital.", "personal"),
        ("It stands on the sight of an old store.", "sight"),
        ("The interview took nine minuets.", "minuets"),
        ("Ask the guard weather you got it.", "weather"),
    ],
)
def test_company_that_a_blind_reader_met_convicts(copy: str, wrong: str) -> None:
    assert wrong in found(sty018_real_word_confusion, copy)


@pytest.mark.parametrize(
    "copy",
    [
        "The luck of the draw decides. The personal and the political are hard to part.",
        "The senators marched to the capitol, and left. He danced nine fine minuets.",
        "My aunt, who’s now manager, left. It is a rare side effect. They live on sick pay.",
    ],
)
def test_such_company_of_its_own_is_quiet(copy: str) -> None:
    told = found(sty018_real_word_confusion, copy)
    assert {"luck", "personal", "capitol", "minuets", "who’s"}.isdisjoint(told)
