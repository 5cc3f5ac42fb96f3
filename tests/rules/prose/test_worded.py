"""A text by its words: kinds, lists and couples found in it, capitals, commas, numbers."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin_cli.rules.prose.worded import Worded


def test_words_have_kinds() -> None:
    p = Worded(
        "The UNODC’s co-operation, NGOs and McKay’s 1,880 pills cost 5 p.m. don’t I visit Umut-2 a1 Россия сегодня"
    )
    assert [(w.text, w.kind) for w in p.words] == [
        ("The", "capitalised"), ("UNODC’s", "acronym"), ("co-operation", "mixed"), ("NGOs", "acronym"),
        ("and", "lower"), ("McKay’s", "mixed"), ("1,880", "number"), ("pills", "lower"), ("cost", "lower"),
        ("5", "number"), ("p", "lower"), ("m", "lower"), ("don’t", "lower"), ("I", "capitalised"),
        ("visit", "lower"), ("Umut-2", "mixed"), ("a1", "mixed"), ("Россия", "capitalised"), ("сегодня", "lower"),
    ]  # fmt: skip
    assert list(p.index["don't"]) == [12]


def test_a_list_is_found_in_the_order_of_the_text():
    worded = Worded("Pears and plums, then apples and pears")
    fruit = frozenset(["apples", "pears", "quinces"])
    assert [*worded.having(fruit)] == [*worded.picked(fruit)] == ["pears", "apples"]
    assert worded.holds(fruit)
    assert not worded.holds(frozenset(["quinces"]))


def test_couples_are_numbers_of_their_first_words():
    worded = Worded("Pears and plums, apples and pears, pears and plums")
    assert [*worded.coupled(frozenset([("pears", "and"), ("plums", "apples")]))] == [0, 2, 6]


def test_capitals_are_near_that_may_belong_to_one_name():
    worded = Worded("Ministry of the Interior and some other people than Ann Lee")
    assert [*worded.near_capitals] == [(0, 3), (9, 10)]


def test_words_that_own_and_compounds():
    worded = Worded("The bank’s long-term loans, the banks' co-owner and it's over")
    assert [worded.lowered[number] for number in worded.owners] == ["bank's", "it's"]
    assert [*worded.compounds] == ["long-term", "co-owner"]


def test_commas_are_those_that_a_space_follows():
    worded = Worded("He came, saw,left, “so,” at 1,000, and went, and so on")
    assert worded.commas == [7, 17, 33, 43]
    assert worded.commas_before(frozenset(["and", "so"])) == [33, 43]


def test_numbers_are_told_by_what_stands_behind_their_figures():
    worded = Worded("From 5% to 10–12, a1, F16 and 1,000 (7%)")
    assert worded.numbers_before("%") == [5, 37]
    assert worded.numbers_before("–", "-") == [11]
    assert Worded("None at all").number_starts == ()


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="aB 1,.’-–%", max_size=40))
def test_numbers_start_where_no_letter_or_figure_stands_before(text: str) -> None:
    for start in Worded(text).number_starts:
        assert text[start].isdecimal()
        assert not text[start - 1 : start].isalnum()
