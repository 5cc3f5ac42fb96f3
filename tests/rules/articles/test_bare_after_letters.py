"""Abbreviations before a noun that one counts: what needs no article stays quiet."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import nam012_article_before_abbreviation
from rules.proofs import found


@pytest.mark.parametrize(
    "copy",
    [
        "A table was sent to the OECD secretariat, to OECD experts and to OECD staff.",
        "It keeps to EU law and to NATO practice. He works in UNODC office management for ANY office.",
        "They have no fear of ANY expert.",
        "He wrote “to OECD secretariat”.",
        "There was a large reduction in HIV risk for men, and a rise in OPEC demand.",
    ],
)
def test_plurals_kinds_and_longer_phrases_stay_quiet(copy: str) -> None:
    assert found(nam012_article_before_abbreviation, copy) == []


def test_the_pair_is_marked() -> None:
    copy = "A table was sent to OECD secretariat in Paris, by an expert from OSCE mission."
    assert found(nam012_article_before_abbreviation, copy) == ["OECD secretariat", "OSCE mission"]
