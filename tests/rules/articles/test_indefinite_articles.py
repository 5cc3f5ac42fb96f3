"""“A” and “an”: before sounds, letters, and an h that is spoken or not."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found, mended


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("An handbook for an human being.", ["An handbook", "an human"]),
        ("It was an holiday for an High Commissioner.", ["an holiday", "an High"]),
        ("It took an half-hour with an heroin dealer.", ["an half-hour", "an heroin"]),
        ("They left an humanitarian base and an hospital.", ["an humanitarian", "an hospital"]),
        ("They met a\u00a0officer.", ["a\u00a0officer"]),
        ("She is a Agnès, not a élite guard of a eléve.", ["a Agnès", "a eléve"]),
    ],
)
def test_the_wrong_article_is_told_with_the_whole_word(copy: str, wrong: list[str]):
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "It is an historic day, an hotel, an habitual act, an hereditary right and an hypothesis.",
        "It took an hour, an honest heart, an honour, an heir and an honorary post.",
        "They kept an herb garden and paid an homage; it was an hors d’oeuvre.",
        "He met an Habsburg, an Hermès guard and an Honoré.",
        "It was an hilarious, an heroic, an horrific and an hysterical day.",
        "They bought an mp3 player and an html page.",
        "They saw an hu\u0308tte and an",
        "She saw “an human” and an",
    ],
)
def test_good_writers_are_left_alone(copy: str):
    assert found(sty018_real_word_confusion, copy) == []


def test_the_fix_changes_the_article_only():
    assert mended(sty018_real_word_confusion, "An handbook is a official guide.") == (
        "A handbook is an official guide."
    )
