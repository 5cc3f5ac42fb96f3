"""Signs that stand in each match of a pattern."""

from __future__ import annotations

import re

import pytest

from bulletin_cli.rules.confusions.pattern_signs import Signs, signs_of


@pytest.mark.parametrize(
    ("pattern", "given", "signs"),
    [
        (r"\bin principal\b", ["principal"], ["in principal"]),
        (r"\blist (?:one|two)\b", ["list"], ["list one", "list two"]),
        (r"\b(?:all|any) [a-z]+ mountains?\b", ["all", "any"], [" mountain"]),
        (r"\bform (?=Osh\b)", ["form"], ["form osh"]),
        (r"\bform (?!Osh\b)", ["form"], None),
        (r"(?<!the )since(?: about)? (?:\d+ )+", ["since"], None),
        (r"who[’']s captain", ["who's"], ["who's captain"]),
    ],
)
def test_signs_tell_what_is_not_known(pattern: str, given: list[str], signs: list[str] | None) -> None:
    found = signs_of(pattern, re.IGNORECASE, given)
    assert found == (Signs(frozenset(signs), folded=True) if signs else None)


def test_signs_are_as_typed_where_the_pattern_heeds_capitals() -> None:
    assert signs_of(r"(?-i:\b[Ii]n May\b)", re.IGNORECASE) == Signs(frozenset(["n May"]), folded=False)
    assert signs_of(r"on (?-i:May)", re.IGNORECASE) == Signs(frozenset(["on may"]), folded=True)


def test_figures_and_stops_have_no_capitals() -> None:
    assert signs_of(r"\w+ \(20\d\d\)", re.IGNORECASE) == Signs(frozenset([" (20"]), folded=False)


def test_ways_of_which_one_has_no_sign_have_none() -> None:
    assert signs_of(r"(?:mountain|\w+)", 0) is None
    assert signs_of(r"(?:the mountain \w+|a river \d+)", 0) == Signs(
        frozenset(["the mountain", "a river"]), folded=False
    )
