"""Word lists and dictionaries."""

from __future__ import annotations

from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin_cli.rules import spelling, words
from rules.proofs import publication, story

DATA = files("bulletin_cli.rules") / "data"
LISTS = sorted(
    entry.name
    for entry in DATA.iterdir()
    if entry.name.endswith((".txt", ".tsv")) and entry.name not in {"english.txt", "english-licence.txt"}
)


@pytest.mark.parametrize("name", LISTS)
def test_every_list_names_its_source(name: str) -> None:
    head = [line for line in (DATA / name).read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    assert "Source" in " ".join(head) or "own spelling" in " ".join(head) or "short forms" in " ".join(head)


def test_english_is_sorted_for_the_search() -> None:
    lines = spelling.english().text.split()
    assert lines == sorted(lines)
    assert spelling.english().text.startswith(b"\n")
    assert spelling.english().text.endswith(b"\n")


@pytest.mark.parametrize(
    "word",
    [
        "threats",
        "Threats",
        "THREATS",
        "organisation",
        "organization",
        "judge’s",
        "don’t",
        "Tashkent",
        "multilayered",
        "soms",
    ],
)
def test_english_knows(word: str) -> None:
    assert spelling.english().knows(word)


@pytest.mark.parametrize(
    "word", ["threts", "drugrelated", "tashkentt", "wich", "intersting", "supercede", "recieve", "unkown"]
)
def test_english_does_not_know(word: str) -> None:
    assert not spelling.english().knows(word)


def test_every_tenth_thousandth_word_is_found() -> None:
    english = spelling.english()
    for word in english.text.decode().split()[::1000]:
        assert english.knows(word)
    assert not english.knows("a-" * 20)


def test_near_words_are_one_slip_away() -> None:
    near = spelling.english().near("trafficers")
    assert near == ("traffickers",)
    assert all(spelling.one_slip_apart("threts", word) for word in spelling.english().near("threts"))


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="abc", min_size=1, max_size=6))
def test_neighbours_are_one_slip_apart(word: str) -> None:
    for other in set(spelling.neighbours(word, "abc")) - {word}:
        assert spelling.one_slip_apart(word, other)
        assert spelling.one_slip_apart(other, word)


def test_a_language_without_dictionary_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    spelling.dictionary.cache_clear()
    assert spelling.dictionary("tlh") is None
    assert spelling.dictionary("en-US") is spelling.english()
    spelling.dictionary.cache_clear()


def test_phrases_are_found_at_their_place_with_their_capital() -> None:
    phrases = words.phrase_list("phrases")
    (paragraph,) = [
        p for p in story("In regards to aid, the “in regards to”.").passages if p.kind == "paragraph"
    ]
    hits = list(phrases.hits(paragraph))
    assert [(hit.start, hit.found, hit.wanted) for hit in hits] == [(0, "In regards to", "With regard to")]


def test_a_house_adds_and_takes_away() -> None:
    style = publication(lists={"foreign": {"add": ("zzz",), "remove": ("ad",)}}).style
    house = words.house_words("foreign", style)
    assert "zzz" in house
    assert "ad" not in house
    assert "ad" in words.word_set("foreign")
