"""Rounds of fixes come to an end, though rules should be at odds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from bulletin_cli.desk.linting_findings import Findings, Wishes
from bulletin_cli.desk.linting_fixes import mend_copy
from bulletin_cli.desk.linting_paths import Target
from bulletin_cli.desk.linting_publication import CopyDesk
from bulletin_cli.model.diagnostic import Diagnostic, Edit, Fix, Severity
from bulletin_cli.model.place import Place, Source

PATH = "issues/2010-12/articles/crossing.md"


class AtOdds(CopyDesk):
    """A desk with two rules: every word is to be `centre`, and every word is to be as the other one is."""

    def __init__(self, text: str) -> None:
        super().__init__(Target(Path(), whole=True), Wishes())
        self.text = text

    def read(self, texts: Mapping[str, str] | None = None) -> Findings:
        """A finding of the first rule where a word is not right, and of the second where both differ."""
        source = Source(PATH, (texts or {}).get(PATH, self.text))
        one, other = source.text.split()
        alike = {} if one == "centre" else {one: "centre"}
        swapped = alike if one == other else {one: other, other: one}
        found = [
            self._finding(source, match, swapped[match.group()])
            for match in re.finditer(r"\w+", source.text)
            if match.group() in swapped
        ]
        return Findings(Path(), tuple(found), 1, {PATH: source})

    def _finding(self, source: Source, typed: re.Match[str], wanted: str) -> Diagnostic:
        place = Place(*typed.span())
        fix = Fix((Edit(PATH, place, wanted),))
        return Diagnostic("LOC001", "at-odds", Severity.INFO, source.span(place), wanted, fix=fix)


@pytest.mark.parametrize("text", ["center centre", "centre center", "center center"])
def test_words_that_are_mended_to_and_fro_are_mended_one_by_one(text: str) -> None:
    desk = AtOdds(text)
    mending = mend_copy(desk, desk.read(), sieve=lambda every: every)
    assert mending.after == {PATH: "centre centre"}
    assert mending.left.diagnostics == ()


class Spoiling(AtOdds):
    """A desk whose one fix makes worse what cannot be read already."""

    error = "CPY002"

    def read(self, texts: Mapping[str, str] | None = None) -> Findings:
        """A finding with a fix, and an error of reading for each `x`."""
        source = Source(PATH, (texts or {}).get(PATH, self.text))
        found = [self._finding(source, match, "xx") for match in re.finditer("a", source.text)]
        errors = [
            Diagnostic(self.error, "an-error", Severity.ERROR, source.span(Place(*match.span())), "twice")
            for match in re.finditer("x", source.text)
        ]
        return Findings(Path(), (*found, *errors), 1, {PATH: source})


@pytest.mark.parametrize("text", ["a b", "a x"])
def test_what_cannot_be_read_is_made_no_worse(text: str) -> None:
    desk = Spoiling(text)
    mending = mend_copy(desk, desk.read(), sieve=lambda every: every)
    assert (mending.after, mending.mended) == ({}, ())


def test_one_more_word_without_end_does_not_keep_the_others_from_being_mended() -> None:
    desk = Spoiling("a x")
    desk.error = "CPY020"
    mending = mend_copy(desk, desk.read(), sieve=lambda every: every)
    assert mending.after == {PATH: "xx x"}
