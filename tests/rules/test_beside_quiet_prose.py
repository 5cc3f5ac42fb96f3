"""Slips beside correct prose that once was marked with them: they are still told."""

from __future__ import annotations

from types import ModuleType

import pytest

from bulletin_cli.rules import (
    ext001_line_end_hyphen,
    nam001_unexplained_abbreviation,
    nam002_idle_abbreviation,
    nam010_capitals_vary,
    spl001_unknown_word,
    sty008_figure_for_word,
    sty009_thousands_separator,
    sty014_missing_article,
    sty016_unhyphenated_compound,
    sty018_real_word_confusion,
    sty020_wrong_phrase,
    sty024_stray_comma,
    typ006_stray_space,
    typ007_slash_spacing,
)
from rules.proofs import found


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
        (
            sty018_real_word_confusion,
            "He is neither old or young. They will became friends; his work will shows it.",
        ),
        (sty018_real_word_confusion, "All depends the money. They came late, what makes trouble."),
        (sty020_wrong_phrase, "The reason of the delay is plain; the paper is attached with the letter."),
        (typ006_stray_space, "The the officers came."),
        (spl001_unknown_word, "Their lifes were short."),
        (sty018_real_word_confusion, "The workshop was long, what makes the work difficult."),
        (sty008_figure_for_word, "The 2 officers left."),
        (sty014_missing_article, "He works as teacher in Osh; they spoke of adoption of the law."),
        (
            sty018_real_word_confusion,
            "He saw one of the match. With professor Rustam Testov he saw it’s report.",
        ),
        (sty016_unhyphenated_compound, "The counter terrorism unit came."),
        (
            sty009_thousands_separator,
            "They took up to 1975 tablets. About 1880 old pills and 1200 men were there.",
        ),
        (
            sty018_real_word_confusion,
            "They met many peoples; then came professor Robert Solow; these 404 page were lost.",
        ),
        (typ006_stray_space, "They were late ; the others :not."),
        (typ006_stray_space, "They came late. then they left the room."),
        (typ007_slash_spacing, "It is for boys/ girls."),
        (sty018_real_word_confusion, "There is cooperation between the country."),
        (sty018_real_word_confusion, "Fifty voters was trained in Osh. They want to serves the state."),
        (sty018_real_word_confusion, "They finished to build the post. They met on the airport."),
        (sty014_missing_article, "As rule, it is late."),
        (nam010_capitals_vary, "He is a Student or a clerk in the town."),
        (spl001_unknown_word, "Olga visitted the town; the Anopheles mosquitto is deadly."),
        (ext001_line_end_hyphen, "Their data-bases are on paper."),
        (sty020_wrong_phrase, "They worked in tandem to the plan. She came with Head of Department."),
        (sty018_real_word_confusion, "They came by plain to Osh."),
        (sty018_real_word_confusion, "Mr Howard says some of conditions are surprising."),
        (sty018_real_word_confusion, "In the most cases it works. The centre has thinking of a plan."),
        (
            sty018_real_word_confusion,
            "He thanked them for support the shelter; they decided opening a school.",
        ),
        (sty020_wrong_phrase, "The law has influence to the people. They participate at the seminar."),
        (sty014_missing_article, "The way to museum is long. They gave officers opportunity to speak."),
        (sty018_real_word_confusion, "You should be able list all your pages."),
        (sty018_real_word_confusion, "They think important to learn it."),
        (sty018_real_word_confusion, "The Office will publish it when they will have checked it."),
        (sty024_stray_comma, "Doctors spoke about the prevention, of tuberculosis in prisons."),
    ],
)
def test_the_slips_beside_it_are_told(rule: ModuleType, copy: str) -> None:
    assert len(found(rule, copy)) > 0
