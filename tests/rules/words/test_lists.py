"""Word lists and dictionaries."""

from __future__ import annotations

import itertools
import re
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin_cli.reading.fields_publication import WORD_LISTS
from bulletin_cli.rules import (
    nam004_two_expansions,
    nam010_capitals_vary,
    spl002_spelling_varies,
    sty016_unhyphenated_compound,
    sty018_real_word_confusion,
    sty020_wrong_phrase,
)
from bulletin_cli.rules.words import lists as words
from bulletin_cli.rules.words import spelling
from rules.proofs import found, publication, story

DATA = files("bulletin_cli.rules") / "data"
MADE = frozenset(
    ["english.txt", "english-rare.txt", "register.tsv", "confused-words.tsv", "phrase-leads.tsv"]
)
LICENCES = frozenset(["english-licence.txt", "word-classes-licence.txt"])
LISTS = sorted(
    entry.name
    for entry in DATA.iterdir()
    if entry.name.endswith((".txt", ".tsv")) and entry.name not in MADE | LICENCES
)


@pytest.mark.parametrize("name", LISTS)
def test_every_list_names_its_source(name: str) -> None:
    head = [line for line in (DATA / name).read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    assert "Source" in " ".join(head) or "own spelling" in " ".join(head) or "short forms" in " ".join(head)


@pytest.mark.parametrize("name", LISTS)
def test_every_list_has_its_comment_on_top_and_no_blank_lines(name: str) -> None:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    entries = list(itertools.dropwhile(lambda line: line.startswith("# "), lines))
    assert entries
    assert not [line for line in entries if line.startswith("# ") or not line.strip()]


def test_english_is_sorted_for_the_search() -> None:
    lines = spelling.english().text[:].split()
    assert lines == sorted(lines)
    assert spelling.english().text[:].startswith(b"\n")
    assert spelling.english().text[:].endswith(b"\n")


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
    for word in english.text[:].decode().split()[::1000]:
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


def test_a_long_name_that_is_listed_as_wrong_is_found_in_capitals_but_no_name_of_two_words() -> None:
    copy = "The Ministry of Interior Affairs read the Universal Declaration on Human Rights to a General Colonel."
    assert found(sty020_wrong_phrase, copy) == [
        "Ministry of Interior Affairs",
        "Universal Declaration on Human Rights",
    ]


def test_a_house_adds_and_takes_away() -> None:
    style = publication(lists={"foreign": {"add": ("zzz",), "remove": ("ad",)}}).style
    house = words.house_words("foreign", style)
    assert "zzz" in house
    assert "ad" not in house
    assert "ad" in words.word_set("foreign")


def test_every_list_of_the_documentation_is_there_and_every_one_there_is_documented() -> None:
    page = (Path(__file__).parents[3] / "docs" / "word-lists.md").read_text(encoding="utf-8")
    documented = {
        name
        for line in page.splitlines()
        if line.startswith("| `")
        for name in re.findall(r"`([a-z-]+)`", line.split("|")[1])
    }
    assert documented == {name.partition(".")[0] for name in [*LISTS, "english.txt", "english-rare.txt"]}


@pytest.mark.parametrize(
    ("rule", "name", "change", "copy", "wanted"),
    [
        (sty020_wrong_phrase, "the-names", {"add": ("Alay Valley",)}, "It is in Alay Valley.", ["in Alay Valley"]),
        (sty020_wrong_phrase, "the-names", {"remove": ("UAE",)}, "It is in UAE.", []),
        (spl002_spelling_varies, "variants", {"add": ("yurt: ger",)}, "A yurt, a yurt, a ger.", ["ger"]),
        (spl002_spelling_varies, "variants", {"remove": ("grey",)}, "A grey cat, a grey dog, a gray fox.", []),
        (sty018_real_word_confusion, "confusions", {"remove": ("in principal",)}, "Agreed in principal.", []),
        (sty016_unhyphenated_compound, "nouns", {"add": ("yurt",)}, "A high quality yurt.", ["high quality"]),
        (nam010_capitals_vary, "offices", {"add": ("senate",)}, "To the Senate and the senate.", ["senate"]),
        (nam004_two_expansions, "bodies", {"add": ("ABC: Alay Border Committee",)}, "An Alay Board Committee (ABC).", ["Alay Board Committee (ABC)"]),
    ],
)  # fmt: skip
def test_a_publication_changes_a_list(rule, name: str, change, copy: str, wanted: list[str]) -> None:
    house = publication(lists={name: change})
    assert found(rule, copy, house) == wanted


def test_the_lists_that_a_publication_may_change_are_those_that_rules_read_so() -> None:
    rules = Path(words.__file__).parents[1].rglob("*.py")
    asked = r"(?:house_words|house_lines|house_phrases|changes)\(\"([a-z-]+)"
    read = {name for path in rules for name in re.findall(asked, path.read_text(encoding="utf-8"))}
    assert read == {*WORD_LISTS, "confusions"}
