"""Superlatives between “is” and their noun."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty014_missing_article
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wanting"),
    [
        ("It is largest single seizure of the year.", ["largest"]),
        ("Osh was oldest city on the road.", ["oldest"]),
        ("These are latest figures that we have.", ["latest"]),
    ],
)
def test_a_superlative_with_its_noun_wants_the(copy: str, wanting: list[str]) -> None:
    assert found(sty014_missing_article, copy) == wanting


@pytest.mark.parametrize(
    "copy",
    [
        "Prices are lowest in May, and demand is highest near towns.",
        "It is the largest seizure. Which is largest? The road is longest, they said.",
        "Traffic is heaviest Friday night.",
        "“It is largest seizure”, he wrote.",
    ],
)
def test_a_superlative_by_itself_needs_none(copy: str) -> None:
    assert found(sty014_missing_article, copy) == []
