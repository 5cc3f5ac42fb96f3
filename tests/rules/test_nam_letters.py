"""Abbreviations whose letters are those of their name in another order."""

from __future__ import annotations

from bulletin_cli.rules import nam002_idle_abbreviation
from rules.proofs import marks, mended, story


def test_letters_that_are_turned_are_put_right() -> None:
    copy = "The Mobile Deployment Team (MTD) came. The MDT left."
    (mark,) = marks(nam002_idle_abbreviation, story(copy))
    assert mark.message == "MTD is given here and never used: the letters of its name are MDT"
    assert mended(nam002_idle_abbreviation, copy) == copy.replace("MTD", "MDT")


def test_other_letters_are_only_idle() -> None:
    (mark,) = marks(nam002_idle_abbreviation, story("The Mobile Deployment Team (MDG) came."))
    assert mark.message == "MDG is given here and never used"
