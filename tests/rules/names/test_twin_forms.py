"""Forms of one name or word in one issue."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import spl002_spelling_varies
from rules.proofs import found, mended


@pytest.mark.parametrize(
    "copy",
    [
        "The round table in Sirdaryo was the second round table.",
        "The roundtable met. “A round table in Syrdarya,” he said of Sirdaryo.",
        "Jizzakh and Dushanbe; the work placement and the workplace.",
        "It spread worldwide, and so did the World Wide Web.",
        "Jalalabad is in Afghanistan, Jalal-Abad in Kyrgyzstan; health care and a health-care worker.",
    ],
)
def test_one_form_is_quiet(copy: str) -> None:
    assert found(spl002_spelling_varies, copy) == []


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        (
            "A round table in Jizzakh and a round table in Jizzakh. Roundtable in Dzhizak.",
            "A round table in Jizzakh and a round table in Jizzakh. Round table in Jizzakh.",
        ),
        ("Our website and its website. The web site.", "Our website and its website. The website."),
        ("In Bayaut and Bayaut. In Boyovut.", "In Bayaut and Bayaut. In Bayaut."),
        (
            "The Amu Darya and the Amu Darya. The Amu-Daria.",
            "The Amu Darya and the Amu Darya. The Amu Darya.",
        ),
        ("In Abu Dhabi and Abu Dhabi. In Abu Dabi.", "In Abu Dhabi and Abu Dhabi. In Abu Dhabi."),
    ],
)
def test_the_rarer_form_gives_way(copy: str, wanted: str) -> None:
    assert mended(spl002_spelling_varies, copy) == wanted


def test_a_hyphened_form_is_told_of_once() -> None:
    assert found(spl002_spelling_varies, "A roundtable, a roundtable and a round-table.") == ["round-table"]


@pytest.mark.parametrize(
    "copy",
    [
        "They praised the in-form striker, and inform her. Boca re-signed Palermo, and she resigned.",
        "Email Systems is a firm. An e-mail came.",
        "The world wide web grew, and worldwide sales rose.",
        "The Asia-Pacific office is here. It sells in Asia Pacific. An African-American film; an African American.",
        "Here are Ayatollah Ruhollah Khomenei and Ayatollah Ali Khamenei.",
        "They organised, finalised, recognised and mobilised it: a nanosized and a microsized part.",
        "An MMORPG is a game, and this MMORPG is the best of MMORPGs.",
    ],
)
def test_two_words_are_not_one_in_two_ways(copy: str) -> None:
    assert found(spl002_spelling_varies, copy) == []


@pytest.mark.parametrize(
    "copy",
    [
        "Elena Likhovtseva and Selima Sfar met. She beat Elene Likhotseva of Russia, then Likhovtseva.",
        "She came while he slept, and while he ate. Whilst I agree, he is ill. Whilst Ann left, he stayed.",
        "The re-elected chair was reelected. E-mail came; email went.",
    ],
)
def test_one_word_in_two_ways_is_marked(copy: str) -> None:
    assert found(spl002_spelling_varies, copy)
