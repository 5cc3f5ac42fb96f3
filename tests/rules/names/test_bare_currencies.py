"""Currencies by a letter, an agency's tag, and letters beside a slash or a country."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import nam001_unexplained_abbreviation as rule
from rules.proofs import marks, story


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("They pay between N160 and N320.", ["N is nowhere spelled out"]),
        ("It cost R5 million, then R6 million.", ["R is nowhere spelled out"]),
        ("The road is open. (NAN)", ["NAN is nowhere spelled out"]),
        ("The Huawei/MCT centre opened.", ["MCT is nowhere spelled out"]),
        ("They work for RV Serbia.", ["RV is nowhere spelled out"]),
    ],
)
def test_marked(copy: str, wanted: list[str]) -> None:
    assert [mark.message for mark in marks(rule, story(copy))] == wanted


def test_a_degree_that_is_a_body_here() -> None:
    early = story("MA works in Herat.", path="articles/a.md")
    late = story("Medica Afghanistan (MA) is young.", path="articles/b.md")
    assert [mark.span.path for mark in marks(rule, early, late)] == ["articles/a.md"]


@pytest.mark.parametrize(
    "copy",
    [
        "They pay between N160 and N320, and a naira is small.",
        "A N95 mask, the N17 road and a K2 peak.",
        "PJ Harvey holds an MA; a Master of Arts (MA) takes a year.",
    ],
)
def test_quiet(copy: str) -> None:
    assert marks(rule, story(copy)) == []
