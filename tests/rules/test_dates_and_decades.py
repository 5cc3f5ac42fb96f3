"""Dates, decades and small numbers as writers of Russian, Uzbek and Tajik set them."""

from __future__ import annotations

from types import ModuleType

import pytest

from bulletin_cli.rules import (
    sty004_date_order,
    sty006_relative_date,
    sty007_decade_apostrophe,
    sty008_figure_for_word,
)
from rules.proofs import found

_MARKED: list[tuple[ModuleType, str, str]] = [
    (sty004_date_order, "The clinic was opened on 05.12.10.", "05.12.10"),
    (sty004_date_order, "The clinic was opened in Nov., 2010.", "Nov.,"),
    (sty004_date_order, "The clinic was opened in March of the year 2010.", "March of the year "),
    (sty006_relative_date, "The clinic was opened last June.", "last June"),
    (sty006_relative_date, "It was opened in the first half of this year.", "half of this year"),
    (sty006_relative_date, "It was opened three months ago and closed last weekend.", "three months ago"),
    (sty007_decade_apostrophe, "In the 1980ths the road was closed.", "1980ths"),
    (sty007_decade_apostrophe, "In the 90th the road was closed.", "90th"),
    (sty007_decade_apostrophe, "In the 1970-th years the road was closed.", "1970-th years"),
    (sty007_decade_apostrophe, "In the 1980 years the road was closed.", "1980 years"),
    (sty007_decade_apostrophe, "In the 1980 s the road was closed.", "1980 s"),
    (sty007_decade_apostrophe, "In 60’s the road was closed.", "60’s"),
    (sty007_decade_apostrophe, "The 70’s were hard years.", "70’s"),
    (sty008_figure_for_word, "In Osh 4 officers were trained.", "4"),
    (sty008_figure_for_word, "They have met in Osh 6 times.", "6"),
    (sty008_figure_for_word, "Of these, 3 were opened in May.", "3"),
    (sty008_figure_for_word, "Only 7 out of nine schools were closed.", "7"),
    (sty008_figure_for_word, "They met 8 Uzbek judges in Osh.", "8"),
    (sty008_figure_for_word, "A group of 4 officers was trained.", "4"),
    (sty008_figure_for_word, "2009 was a good year for Osh.", "2009"),
    (sty008_figure_for_word, "12.5 tons were seized in Osh.", "12.5"),
    (sty008_figure_for_word, "45 Uzbek judges came to Osh.", "45"),
]
_QUIET: list[tuple[ModuleType, str]] = [
    (
        sty004_date_order,
        "Version 05.12.10, clause 10.11.12 and a step of 3.2.10; it opened in the year 2010.",
    ),
    (sty006_relative_date, "This may be the last March of the band; next May’s fair; the end of the year."),
    (
        sty007_decade_apostrophe,
        "About 2000 years ago, in the 80 years of the 2000 years and the 90th minute.",
    ),
    (sty007_decade_apostrophe, "It was 1980 so the road was closed; in 60 schools the 80th pupil came."),
    (
        sty008_figure_for_word,
        "In Article 4 rights are named. It rose 6 times. Of these, 3 per cent were old.",
    ),
    (
        sty008_figure_for_word,
        "In Osh 4 officers and 12 judges were trained; 2 out of 12; Phase 2 Russian works.",
    ),
]


@pytest.mark.parametrize(("rule", "copy", "wanted"), _MARKED)
def test_a_slip_is_marked(rule: ModuleType, copy: str, wanted: str) -> None:
    assert any(one.startswith(wanted) for one in found(rule, copy))


@pytest.mark.parametrize(("rule", "copy"), _QUIET)
def test_what_looks_alike_is_left_alone(rule: ModuleType, copy: str) -> None:
    assert found(rule, copy) == []
