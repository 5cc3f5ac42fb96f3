"""Sentences that begin without an article: “Press service of the agency reported”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty014_missing_article
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("Press service of the agency reported it.", ["Press service"]),
        ("Migration flow continues to grow.", ["Migration flow"]),
        ("Delegation of representatives of four towns came.", ["Delegation"]),
        ("Rapid test showed it. Judge postponed it.", ["Rapid test", "Judge"]),
        ("Number of cases fell by half. Working group meets twice.", ["Number", "Working group"]),
        ("First part was held in Osh.", ["First part"]),
        ("He said that situation on the border had improved.", ["that situation"]),
        ("Director of the Customs Academy also praised it.", ["Director"]),
    ],
)
def test_a_bare_opener_is_found(copy: str, wrong: list[str]) -> None:
    assert found(sty014_missing_article, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "The press service of the agency reported it. Service of the State is dear to him.",
        "Director of Customs Anna Berg, praised by all, spoke.",
        "Regional Workshop on Border Control ended. Every session started late. Both workshops ended.",
        "Cook acknowledged it. Department of Health reports say so. Run by amateurs, it was slow.",
        "Use computer programs. A year passed. Chairman of Irrigators Ann Berg says it is. Test results showed it.",
        "He was told what she said that.",
        "Community can set it apart. Goal setting is hard, and team building is no easier. Illusion has a part in it.",
        "Player attacked it with his four-wood. Hood refused to go.",
        "Workshop for officers. “Migration flow continues to grow,” he said. Session held by us.",
    ],
)
def test_what_may_open_bare_is_quiet(copy: str) -> None:
    assert found(sty014_missing_article, copy) == []
