"""Words that the story convicts: it speaks of what looks like them, and of nothing that goes with them."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion
from bulletin_cli.rules.words.lists import data_lines
from rules.proofs import found, mended

_DIARIES = "Each diary is read by two clerks. People filled in a diary of their week. "


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        (_DIARIES + "\n\nEvery person kept a dairy for two days.", "dairy"),
        ("Concrete wires have kept the barbel from its spawning grounds in the river.", "wires"),
        ("The blood of newborn lamps was tested, and of 200 sheep.", "lamps"),
        ("The oasis lies in the dessert; every dune moves, and camels graze.", "dessert"),
        ("The flour mill stands. Each flour mill grinds.\n\nNo flower mill is open.", "flower"),
        ("Two bails of straw and hay burned on the farm.", "bails"),
    ],
)
def test_the_story_convicts(copy: str, wrong: str) -> None:
    assert found(sty018_real_word_confusion, copy) == [wrong]


@pytest.mark.parametrize(
    "copy",
    [
        _DIARIES + "\n\nEvery farmer kept a dairy and cows.",
        _DIARIES + "\n\nHe said: “I kept a dairy.” She read *The Dairy*, and Mr Dairy went.",
        "The electric wires over the weir hang low. A lamp burned near the sheep.",
        "Milk goes to the dairy, and its manager keeps a diary.",
    ],
)
def test_words_at_home_in_the_story_are_quiet(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


def test_what_the_story_means_is_offered() -> None:
    copy = "Weirs keep the barbel out: the weir at Osh stops the fish. One weir is open. {} stop the fish."
    assert mended(sty018_real_word_confusion, copy.format("Wires")) == copy.format("Weirs")


def test_each_pair_has_as_many_forms_and_something_that_each_goes_with() -> None:
    for line in data_lines("story-words.tsv"):
        first, second, own, theirs = line.split("\t")
        assert len(first.split()) == len(second.split()), line
        assert all(cues.strip("+ ") for cues in (own, theirs)), line


def test_no_pair_stands_twice() -> None:
    pairs = [frozenset(line.split("\t")[:2]) for line in data_lines("story-words.tsv")]
    assert len(pairs) == len(set(pairs))
