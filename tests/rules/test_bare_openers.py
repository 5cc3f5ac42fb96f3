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
        "Workshop for officers. “Migration flow continues to grow,” he said. Session held by us.",
    ],
)
def test_what_may_open_bare_is_quiet(copy: str) -> None:
    assert found(sty014_missing_article, copy) == []
