"""Correct sentences of the kind that newspapers and reports print: no rule may speak."""

from __future__ import annotations

from types import ModuleType

import pytest

from bulletin_cli.rules import (
    ext001_line_end_hyphen,
    leg001_named_with_personal_data,
    lnk006_malformed_address,
    nam001_unexplained_abbreviation,
    nam002_idle_abbreviation,
    nam004_two_expansions,
    nam006_no_given_name,
    nam010_capitals_vary,
    nam012_article_before_abbreviation,
    spl001_unknown_word,
    sty001_locale_spelling,
    sty005_date_without_year,
    sty008_figure_for_word,
    sty014_missing_article,
    sty018_real_word_confusion,
    sty020_wrong_phrase,
)
from rules.proofs import found


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (ext001_line_end_hyphen, "The criss-crossing lanes. Their wi-fi is free; wi-fi costs elsewhere."),
        (nam001_unexplained_abbreviation, "BMW hired PJ Harvey. CIBC World Markets bought MDA IV sets."),
        (nam001_unexplained_abbreviation, "They flew to Phoenix (IATA: PHX), then to Coffeyville, KS."),
        (nam002_idle_abbreviation, "The bank said they (the BoE) will wait; links (FOIA, privacy) stay."),
        (nam010_capitals_vary, "The dish won “I'm A Guest” and the Butterflies And Hurricanes prize."),
        (nam010_capitals_vary, "Limited English Proficiency is a label; English proficiency is a skill."),
        (spl001_unknown_word, "The no-hoper ad-libbed; the chatrooms' foodborne haikus; a hoved af tale."),
        (sty018_real_word_confusion, "Ministers could see fathers being allowed to take some of the leave."),
        (sty018_real_word_confusion, "The number of people who are not proficient is growing every year."),
        (sty018_real_word_confusion, "The most striking thing about many of the pieces was their size."),
        (nam004_two_expansions, "Liquid-crystal displays (LCDs) and one Liquid Crystal Display (LCD)."),
        (nam004_two_expansions, "A Community of Practice (CoP) among Communities of Practice (CoP)."),
        (
            nam006_no_given_name,
            "President Kumaratunga came; Mrs Kumaratunga left. “No,” a Cosla man said. Cosla says no.",
        ),
        (nam012_article_before_abbreviation, "With that API, they began; the API is open."),
        (leg001_named_with_personal_data, "Among Hispanics, 16.5 million speak Spanish."),
        (lnk006_malformed_address, "NARA@work is new; 64 per cent use a mobile phone (25%)."),
        (sty001_locale_spelling, "The program swaps files, and downloads grew."),
        (sty005_date_without_year, "After the 11 September attacks they met."),
        (sty008_figure_for_word, "They answer where 1 equals very good; it sails at 3 knots."),
        (sty014_missing_article, "Director of Public Prosecutions Ken Macdonald spoke. Cost is the point."),
        (sty014_missing_article, "It won the award for album of the year; help in building on it came."),
        (sty020_wrong_phrase, "This can not only save time, but money; a grant for first time buyers."),
        (
            sty018_real_word_confusion,
            "The criteria that distinguish experts are known. He says there needs to be more.",
        ),
        (
            sty018_real_word_confusion,
            "These manual in-person checks are slow. In Session Three presentations end.",
        ),
        (
            sty018_real_word_confusion,
            "Sources within the party told the press the leader has been in favour.",
        ),
        (
            sty018_real_word_confusion,
            "The closure is to force can imports. It has been named one of the top trends in 2015.",
        ),
    ],
)
def test_good_copy_is_left_alone(rule: ModuleType, copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("rule", "copy", "wanted"),
    [
        (ext001_line_end_hyphen, "The govern-ment met; a govern-ment and the government.", 2),
        (nam001_unexplained_abbreviation, "The CIBC met in May; the seminar dealt with SM.", 2),
        (nam010_capitals_vary, "He joined the Ministry Of Health in May, as it happened.", 1),
        (sty018_real_word_confusion, "The number of people are growing. There needs are known.", 1),
    ],
)
def test_their_neighbours_are_still_marked(rule: ModuleType, copy: str, wanted: int) -> None:
    assert len(found(rule, copy)) == wanted
