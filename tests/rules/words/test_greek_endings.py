"""Which -ise is Greek: what keeps its s stays quiet."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.words.greek_endings import in_greek

KEPT = """
advertise advised appraisal arises chastised circumcising compromise cruiser demised despise devised disguising
enterprise exercised expertise franchises improvisation incised liaise merchandising noise otherwise paradise
praised premises promising raised reappraised reprise revisers rising supervised surmise surprises televised
undisguised unsupervised unwise unsurprising wise cross-promise
"""


@pytest.mark.parametrize("word", KEPT.split())
def test_other_endings_keep_their_s(word: str) -> None:
    assert in_greek(word) == ""


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        ("anonymised", "anonymized"),
        ("well-organised", "well-organized"),
        ("resocialisation", "resocialization"),
        ("mobilisers", "mobilizers"),
        ("decriminalising", "decriminalizing"),
    ],
)
def test_the_greek_one_takes_a_z(word: str, wanted: str) -> None:
    assert in_greek(word) == wanted
