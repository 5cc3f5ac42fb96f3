"""Edited speeches and reports that rang a bell once."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import nam001_unexplained_abbreviation as nam001
from bulletin_cli.rules import spl001_unknown_word as spl001
from bulletin_cli.rules import sty018_real_word_confusion as sty018
from bulletin_cli.rules import sty020_wrong_phrase as sty020
from rules.proofs import found


@pytest.mark.parametrize(
    "copy",
    [
        "This is a line which we dare not assume lightly. It is a step that we dare not take.",
        "The Council would intervene as a last resort to ensure that trade goes on.",
        "The Government thanks the many individuals who helped. We are more similar than we think.",
    ],
)
def test_good_english_stays_quiet(copy: str) -> None:
    assert found(sty018, copy) + found(sty020, copy) == []


def test_the_slips_beside_it_are_told() -> None:
    assert found(sty018, "They were warned not take the water.") != []
    assert found(sty018, "Thanks the support of Japan, it opened.") == ["Thanks the"]
    assert found(sty020, "It is similar than the old one.") == ["similar than"]


def test_honours_and_new_words_are_known() -> None:
    assert found(nam001, "Professor Jane Smith AO spoke.") == []
    assert found(spl001, "It was an electroacoustic work, and his birthdate is known.") == []
