"""Digits that have changed places: in tables, and between furniture and body."""

from __future__ import annotations

from bulletin_cli.rules import num001_wrong_sum, num003_numbers_differ
from bulletin_cli.rules.numbers.turned_digits import misheard, turned, turnings
from rules.proofs import found, marks, story

TABLE = "| Drug | Seized |\n| --- | --: |\n| Opium | {} kg |\n| Heroin | 20 kg |\n| Total | {} kg |\n"


def test_digits_apart_or_three_of_them_are_no_turning() -> None:
    assert turned("818", "881")
    assert turned("1,808", "1,880")
    assert turned("1,234", "2,134")
    assert not turned("123", "321")
    assert not turned("45", "46")
    assert not turned("818", "818")


def test_tens_are_taken_for_teens() -> None:
    assert [misheard(digits) for digits in ("40", "14", "90", "20", "12", "44", "140", "4")] == [
        *("14", "40", "19", ""),
        *("", "", "", ""),
    ]
    front = "---\nheadline: {} schools teach it\n---\nThe course is given in 14 schools.\n"
    assert found(num003_numbers_differ, front.format("Forty")) == ["Forty", "14"]
    assert found(num003_numbers_differ, front.format("Fourteen")) == []


def test_every_turning_of_a_text_leaves_its_marks_alone() -> None:
    assert list(turnings("1,80 kg")) == ["8,10 kg", "1,08 kg"]
    assert list(turnings("8 g 1 kg")) == []


def test_the_cell_is_named_that_makes_the_sum_right() -> None:
    (mark,) = marks(num001_wrong_sum, story(TABLE.format(18, 101)))
    assert (mark.span.line, mark.hint) == (6, "write “81 kg”?")
    (mark,) = marks(num001_wrong_sum, story(TABLE.format(18, 83)))
    assert (mark.span.line, mark.hint) == (8, "write “38 kg”?")
    (mark,) = marks(num001_wrong_sum, story(TABLE.format(18, 60)))
    assert (mark.span.line, mark.hint) == (8, "correct the total or its parts")


def test_another_thing_with_turned_digits_stays_quiet() -> None:
    front = "---\nsummary: {}\n---\nThey met 54 officers in 31 days, planted 27 trees and won 16 per cent.\n"
    for summary in ("The 13 schools.", "Some 72 songs.", "They met 54 officers.", "In 2010 61 came."):
        assert found(num003_numbers_differ, front.format(summary)) == []
    assert found(num003_numbers_differ, front.format("They met 45 guests.")) == ["45", "54"]
