"""Nouns without their article after a verb, and after “is” or a preposition and an adjective."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty014_missing_article
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("I had never touched computer before.", ["touched computer"]),
        ("Volunteers performed short play about a boy.", ["performed short play"]),
        ("They will visit museum and like it.", ["visit museum"]),
        ("It was good idea.", ["was good idea"]),
        ("They came with modern engine.", ["with modern engine"]),
        ("They have chance to win.", ["have chance"]),
        ("Experts assessed current situation and left.", ["assessed current situation"]),
        ("He spoke on reforming penal system in full.", ["reforming penal system"]),
        ("The office is organizing seminar in Osh.", ["organizing seminar"]),
    ],
)
def test_a_bare_noun_is_found(copy: str, wrong: list[str]) -> None:
    assert sorted(found(sty014_missing_article, copy)) == sorted(wrong)


@pytest.mark.parametrize(
    "copy",
    [
        "They took office, took advantage of it, made room for all and won first prize in May.",
        "The adopted child, a closed meeting in Osh, the leading role, our used car, of used car parts.",
        "It is open source; a complete story of it; well organized project managers; they are in good condition.",
        "Use computer programs. A launched project’s name, the supporting actress for the film.",
        "“We bought computer,” he said.",
    ],
)
def test_what_may_stand_bare_is_quiet(copy: str) -> None:
    assert found(sty014_missing_article, copy) == []


@pytest.mark.parametrize(
    ("caption", "wrong"),
    [
        ("Officials discuss the findings at seminar in Bishkek.", ["at seminar"]),
        ("Officials at seminar in Bishkek", []),
    ],
)
def test_a_caption_that_is_a_sentence_wants_its_articles(caption: str, wrong: list[str]) -> None:
    front = f"---\nheadline: A\nfigures:\n  - file: images/a.jpg\n    caption: {caption}\n---\nText.\n"
    assert found(sty014_missing_article, front) == wrong
