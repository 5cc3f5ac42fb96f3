"""Passives that lost “be” or a preposition: “it staffed by men”, “are revising by a group”, “be looked again”."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("It staffed round the clock by men and women of the troops.", ["It staffed"]),
        ("The post is new, and it staffed day and night by volunteers.", ["it staffed"]),
        ("It funded by the Government of Japan.", ["It funded"]),
        ("The centre is new; it managed by a committee of parents.", ["it managed"]),
        ("It located in the old town and has three rooms.", ["It located"]),
        ("The unit is small, but it equipped with modern scanners.", ["it equipped"]),
        ("The library, which located in the town hall, is old.", ["which located"]),
        ("The association, which founded in 2004, has 40 members.", ["which founded"]),
        ("It surrounded by high walls.", ["It surrounded"]),
        ("They accompanied by an interpreter.", ["They accompanied"]),
        ("It composed of two chambers.", ["It composed"]),
    ],
)
def test_a_passive_without_be_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The materials are revising by a group of writers.", ["are revising by"]),
        ("The reports are now checking by a supervisor.", ["are now checking by"]),
        ("The building is running by the Union of Judges.", ["is running by"]),
        ("The handbook, which is basing on materials from Moldova, is new.", ["is basing"]),
        ("The survey was basing on a sample of 400 households.", ["was basing"]),
        ("The course is consisting of seven evenings.", ["is consisting"]),
        ("The village is belonging to the district of Osh.", ["is belonging"]),
        ("The price is depending on the season.", ["is depending"]),
    ],
)
def test_a_form_with_ing_for_another_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The plans will be looked again at a meeting in May.", ["be looked"]),
        ("The complaint was looked carefully by a commission.", ["was looked"]),
        ("The old people are cared by nurses.", ["are cared"]),
        ("She was listened with great attention.", ["was listened"]),
        ("The request was dealt quickly.", ["was dealt"]),
        ("The problem has been talked for years.", ["been talked"]),
        ("The figures cannot be relied.", ["be relied"]),
    ],
)
def test_a_passive_without_its_preposition_is_told(copy: str, wrong: list[str]) -> None:
    assert found(sty018_real_word_confusion, copy) == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "She supported him by selling bread, and he trained by running.",
        "They organized by telephone, and it funded by every means the work of the court.",
        "The school that they own and it funded in 2004 is new.",
        "The office, located in the old town, has three rooms.",
        "They managed by the skin of their teeth.",
        "They are publishing by Friday, and we are building by the river.",
        "The men are discussing by night; she is teaching by example.",
        "The doctors are treating by the thousand.",
        "He is depending on us, and Norway is depending on the rain.",
        "The plans will be looked at again; she was looked after by nurses.",
        "It was looked closely at by them, and he was listened to with care.",
        "The cards were dealt quickly; it was dealt with.",
    ],
)
def test_a_sentence_that_looks_alike_is_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []
