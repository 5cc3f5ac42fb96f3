"""Language tags: which are known, and which were meant by what is none."""

from __future__ import annotations

import pytest

from bulletin_cli.reading.languages import known_language, meant_tag
from reading.copy_desk import article


@pytest.mark.parametrize(
    "tag", ["en", "en-GB", "EN-gb", "kk-Cyrl", "ru", "kir", "en-GB-oxendict", "en-x-house"]
)
def test_a_tag_stands_as_it_was_typed(tag):
    assert known_language(tag)
    assert meant_tag(tag) == ""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("en_GB", "en-GB"),
        ("en-UK", "en-GB"),
        ("English", "en-GB"),
        ("Russian", "ru"),
        ("rus", "ru"),
        ("eng_UK", "en-GB"),
        ("uk", ""),
        ("uk-UA", ""),
        ("qq", ""),
        ("en-", ""),
        ("-", ""),
        ("", ""),
    ],
)
def test_the_tag_that_was_meant_is_told_where_that_is_plain(typed, meant):
    assert meant_tag(typed) == meant


def test_a_tag_that_was_meant_is_offered_as_a_fix():
    (found,) = article("headline: H\nlanguage: en_GB\n").diagnostics
    assert (found.code, found.message, found.hint) == ("MET005", "language is “en_GB”", "did you mean en-GB?")
    assert found.fix is not None
    assert not found.fix.safe
    assert [(edit.place.start, edit.place.end, edit.text) for edit in found.fix.edits] == [(26, 31, "en-GB")]
