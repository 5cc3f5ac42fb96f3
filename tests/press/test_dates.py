"""Dates in words."""

from __future__ import annotations

import pytest

from bulletin_cli.press.dates import FORMS, MONTHS, OF_THE_MONTH, in_words, span_in_words


@pytest.mark.parametrize(
    ("date", "language", "words"),
    [
        ("2010-12", "en-GB", "December 2010"),
        ("2010-12-07", "en-GB", "7 December 2010"),
        ("2010-12-07", "en-US", "December 7, 2010"),
        ("2010-12", "ru", "Декабрь 2010"),
        ("2010-12-17", "ru-KZ", "17 декабря 2010"),
        ("2010-03-01", "de", "1. März 2010"),
        ("2010-03", "es", "Marzo de 2010"),
        ("2010-03", "fi", "2010-03"),
        ("spring", "en", "spring"),
        ("2010-13", "en", "2010-13"),
        ("", "en", ""),
    ],
)
def test_a_date_in_words(date, language, words):
    assert in_words(date, language) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2010-10-01", "2010-12-31", "October 2010 – December 2010"),
        ("2012-02-01", "2012-02-29", "February 2012"),
        ("2010-10-01", "2010-12-14", "1 October 2010 – 14 December 2010"),
        ("2010-10", "2010-12", "October 2010 – December 2010"),
        ("2010-10-01", "2010-13-01", "1 October 2010 – 2010-13-01"),
    ],
)
def test_a_period_in_words(first, last, words):
    assert span_in_words((first, last), "en-GB") == words


@pytest.mark.parametrize("names", [*MONTHS.values(), *OF_THE_MONTH.values()])
def test_every_language_has_twelve_months(names):
    assert len(set(names.split())) == 12


def test_every_form_belongs_to_a_language_with_months():
    assert {language.partition("-")[0] for language in FORMS} <= set(MONTHS)
