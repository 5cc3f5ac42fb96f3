"""Hyphens: Pyphen's own answers, and the layout's limits on them."""

from __future__ import annotations

import re
from pathlib import Path

import pyphen
import pytest

from bulletin_cli.compose.hyphens import hyphenator
from bulletin_cli.compose.patterns import patterns
from bulletin_cli.model.layout import Limits

ENGLISH = sorted(set(re.findall(r"[A-Za-z]{4,}", (Path(__file__).parent / "copy.txt").read_text())))
RUSSIAN = [
    "круглый",
    "вопросам",
    "надзора",
    "частными",
    "охранными",
    "предприятиями",
    "завершился",
    "соглашения",
    "представителей",
]
GERMAN = [
    "Donaudampfschifffahrt",
    "Vereinbarung",
    "Rechtsprechung",
    "Zusammenarbeit",
    "Bevölkerung",
    "Übersetzung",
]


def divided(word: str, language: str = "en-GB", limits: Limits | None = None) -> str:
    points = hyphenator(language, limits or Limits()).positions(word)
    return "-".join(word[a:b] for a, b in zip([0, *points], [*points, len(word)], strict=True))


@pytest.mark.parametrize(
    ("language", "name", "words"),
    [
        ("en-GB", "en_GB", ENGLISH),
        ("en-US", "en_US", ENGLISH),
        ("ru", "ru_RU", RUSSIAN),
        ("de-CH", "de_CH", GERMAN),
    ],
)
def test_words_are_divided_as_pyphen_divides_them(language, name, words):
    theirs = pyphen.HyphDict(pyphen.LANGUAGES[name])
    ours = patterns(language)
    assert {word: ours.positions(word) for word in words} == {
        word: [int(point) for point in theirs.positions(word)] for word in words
    }


def test_a_pattern_with_digits_beyond_its_letters_stays_within_the_word():
    assert patterns("id").positions("miles") == [2, 3]
    assert patterns("id").positions("family") == [2, 5]


def test_short_ends_stay_whole():
    assert divided("international") == "in-ter-na-tional"
    assert divided("into") == "into"
    assert divided("evening", limits=Limits(hyphen_before=2, hyphen_after=3)).count("-") <= 1


@pytest.mark.parametrize("word", ["CARICC", "UNODC", "OrganisationName", "INTERNATIONAL"])
def test_capitals_stay_whole(word):
    assert divided(word) == word


@pytest.mark.parametrize("language", ["kk", "ky", "tg", "uz", "tk", "fa", "xx", ""])
def test_languages_without_patterns_have_no_hyphenator(language):
    assert hyphenator(language, Limits()) is None


@pytest.mark.parametrize(
    ("tag", "like"), [("en", "en-GB"), ("en-ZA", "en-GB"), ("ru-KZ", "ru"), ("en-GB-oxendict", "en-GB")]
)
def test_a_tag_takes_the_nearest_dictionary(tag, like):
    assert patterns(tag) is patterns(like)
