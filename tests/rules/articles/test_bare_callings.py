"""Callings, bodies and only ones without an article: “his brother is lawyer”, “was run by ministry”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty014_missing_article
from rules.proofs import found


def _told(copy: str) -> bool:
    return found(sty014_missing_article, copy) != []


@pytest.mark.parametrize(
    "copy",
    [
        "His brother is lawyer.",
        "She wants to become judge.",
        "There was interpreter in the room.",
        "The letter was written by judge from Osh.",
        "Lawyer who lives here came to the meeting.",
        "She works as local interpreter in Osh.",
        "The centre was run by ministry.",
        "The centre is partly funded by university in Osh.",
        "The head of prison opened the meeting.",
        "It is only bridge in the district.",
        "It is such important bridge.",
        "They opened largest bridge in Asia.",
        "There was large bridge nearby.",
        "The money for bridge came from Japan.",
    ],
)
def test_what_is_counted_wants_an_article(copy: str) -> None:
    assert _told(copy)


@pytest.mark.parametrize(
    "copy",
    [
        "He is director of the school, and his brother is lecturer in law.",
        "The lawyer was judge and jury at once.",
        "The results are listed by company.",
        "It was design by committee.",
        "He was only child of the family, and it is only part of the story.",
        "There is no such important bridge.",
        "They met the largest donors in Asia.",
        "The head of state came with the head of mission.",
        "The letter was written by a judge from Osh.",
        "The music was written by composer Arvo.",
    ],
)
def test_posts_lists_and_idioms_go_without(copy: str) -> None:
    assert not _told(copy)
