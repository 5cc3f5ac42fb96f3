"""Words that hardly any copy has, and that are one slip from one that much copy has."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import spl001_unknown_word
from bulletin_cli.rules.words.lists import data_couples
from bulletin_cli.rules.words.spelling import english
from rules.proofs import found, mended, publication


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("The site is felly open.", ["felly"]),
        ("They smarted the course in the hall.", ["smarted"]),
        ("The ficus of the plan is on villages.", ["ficus"]),
    ],
)
def test_a_word_that_hardly_any_copy_has_is_told(copy: str, wrong: list[str]) -> None:
    assert sorted(found(spl001_unknown_word, copy)) == sorted(wrong)


def test_what_was_meant_is_offered() -> None:
    assert mended(spl001_unknown_word, "The site is felly open.") == "The site is fully open."


@pytest.mark.parametrize(
    "copy",
    [
        "A ficus stands in the hall; the ficus is old.",
        "“It is felly open,” he said. Mr Felly came, and the *ficus* is green.",
        "The cart has a wheel-felly.",
        "A comely striver wends his way; the auteurs, urbane and singsongy, ate tasso. It outcompetes the rest.",
    ],
)
def test_a_word_that_is_meant_is_left_alone(copy: str) -> None:
    assert found(spl001_unknown_word, copy) == []


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("Asum is myrtle and the other is cress seeds: spices of a lost garden.", []),
        ("A vireo sang to the birds of the forest.", []),
        ("The tree stood where the ficus of the plan is.", ["ficus"]),
        ("The birds of the forest cress the road.", ["cress"]),
    ],
)
def test_a_word_among_those_of_its_field_is_meant(copy: str, wrong: list[str]) -> None:
    assert found(spl001_unknown_word, copy) == wrong


def test_a_house_may_have_such_a_word() -> None:
    house = publication(words=("felly",))
    assert found(spl001_unknown_word, "The site is felly open.", house) == []


def test_each_is_a_word_and_so_is_what_was_meant() -> None:
    for meant, rares in data_couples("hardly-met.tsv"):
        assert all(map(english().knows, (*meant.split(), *rares.split()))), meant
