"""Correct prose of newspapers, museums and reports that once was marked, and its neighbours that are slips."""

from __future__ import annotations

from types import ModuleType

import pytest

from bulletin_cli.rules import (
    ext004_glued_words,
    nam001_unexplained_abbreviation,
    nam002_idle_abbreviation,
    sty014_missing_article,
    sty018_real_word_confusion,
)
from rules.proofs import found


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (ext004_glued_words, "The strains of Y. p. orientalis and Y. p. medievalis are old."),
        (nam001_unexplained_abbreviation, "Each is an Asset of Community Value. Many ACVs are pubs."),
        (
            nam001_unexplained_abbreviation,
            "The IEBC office is known at the Independent Electoral and Boundaries Commission.",
        ),
        (
            nam001_unexplained_abbreviation,
            "It had to sell either WABC-TV or the station WABD; Energi AB of Sweden came.",
        ),
        (nam002_idle_abbreviation, "NEW TOWN (CBSLA) – A fire broke out."),
        (sty014_missing_article, "Prosecution is one of the pillars of this work, and dialogue is another."),
        (
            sty018_real_word_confusion,
            "Surveys of plague pit remains in France and England indicate the first variant.",
        ),
        (
            sty018_real_word_confusion,
            "The second and third timelines are therefore each subsections of the first.",
        ),
        (sty018_real_word_confusion, "The firm would not give the amount, as it said the figure was secret."),
        (sty018_real_word_confusion, "Many of the things in this book were present when their owners died."),
        (sty018_real_word_confusion, "Hanging on the wall, there was a small painting."),
        (sty018_real_word_confusion, "It was bought by the medieval king and saint Louis IX."),
    ],
)
def test_correct_prose_is_left_alone(rule: ModuleType, copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (
            nam001_unexplained_abbreviation,
            "Each is an Asset of the Community. Many ACVs are pubs, said WABX.",
        ),
        (nam002_idle_abbreviation, "The Mobile Team (MDT) – a small one – came."),
        (sty018_real_word_confusion, "The results of the survey remains unclear."),
        (sty018_real_word_confusion, "It is each subsections."),
        (sty018_real_word_confusion, "The seminar was long, as it stated in the report."),
        (sty018_real_word_confusion, "The report will be present in Vienna."),
        (sty018_real_word_confusion, "Answering the questions, there was a discussion."),
        (sty018_real_word_confusion, "They saw the icon of saint Nicholas."),
    ],
)
def test_the_slips_beside_it_are_told(rule: ModuleType, copy: str) -> None:
    assert len(found(rule, copy)) > 0
