"""Lists that are asked for often: a passage finds the same in them before and after they are turned about."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.prose import asked_lists
from bulletin_cli.rules.prose import worded as prose
from bulletin_cli.rules.prose.asked_lists import AskedCouples, AskedWords
from rules.proofs import story

LISTS = (frozenset(["were", "was"]), frozenset(["two", "was", "of"]), frozenset(["nobody"]))
COPY = "Two of the pilots was late. It was two hours, of which one was lost."
THERE = [["was"], ["two", "of", "was"], []]


def test_a_list_is_found_the_same_however_often_it_was_asked_for(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(prose, "_ASKED", AskedWords())
    for _ in range(asked_lists._OFTEN + 3):
        passage = story(COPY).passages[-1]
        assert [list(passage.having(words)) for words in LISTS] == THERE
    assert LISTS[0] in passage.having.__self__


def test_a_list_turned_about_after_a_passage_was_looked_up_is_looked_through(monkeypatch: pytest.MonkeyPatch):
    asked = AskedWords()
    monkeypatch.setattr(prose, "_ASKED", asked)
    for _ in range(asked_lists._OFTEN + 1):
        asked.asked_for(LISTS[0])
    passage = story(COPY).passages[-1]
    assert list(passage.having(LISTS[0])) == THERE[0]
    for _ in range(asked_lists._OFTEN + 1):
        asked.asked_for(LISTS[1])
    assert LISTS[1] not in passage.having.__self__
    assert list(passage.having(LISTS[1])) == THERE[1]


def test_couples_are_found_the_same_however_often_they_were_asked_for(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(prose, "_ASKED_COUPLES", AskedCouples())
    lists = (frozenset([("of", "the"), ("it", "was"), ("lost", "")]), frozenset([("of", "which")]))
    for _ in range(asked_lists._OFTEN + 3):
        passage = story(COPY).passages[-1]
        assert [list(passage.coupled(couples)) for couples in lists] == [[1, 6], [10]]
    assert lists[0] in passage.coupled.__self__
