"""Correct sentences of the kind that newspapers and reports print: no rule may speak."""

from __future__ import annotations

from types import ModuleType

import pytest

from bulletin_cli.rules import (
    ext001_line_end_hyphen,
    nam001_unexplained_abbreviation,
    nam002_idle_abbreviation,
    nam010_capitals_vary,
    spl001_unknown_word,
    sty018_real_word_confusion,
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
