"""Surnames told by their ending where they stand alone: “the head of the clinic, Mirzoev, showed it”."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import pairwise

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import english
from bulletin_cli.rules.words.word_classes import readings

ENDINGS = ("ov", "ova", "ev", "eva", "zoda", "zade", "enko")
_OFFICE = lazy(
    r"\b(?:Minister|Director|Rector|Governor|Chairman|Chairwoman|Academician|Nurse|Investigator|Mayor|Secretary|"
    r"Head|Lieutenant-Colonel|Colonel-General|Major-General|Lieutenant-General)[ \u00a0]$"
)
"""“Minister Karimov”."""
_NO_PERSON_TYPED = "the a an in at near from to via of called named street avenue village city town operation"
_NO_PERSON = frozenset(_NO_PERSON_TYPED.split())
"""What comes before towns, streets and things."""
_THINGS = frozenset("ncj")
_LEAST = 6
_TITLE_REACH = 24


def names_by_ending(passage: Passage, own: Collection[str]) -> Iterator[tuple[int, int, str]]:
    """Where each surname stands with no other name beside it, an office before it or not, and the surname.

    `own` has the words, in lower case, that end as surnames do.
    """
    words, index = passage.words, passage.index
    for number in sorted(number for word in own if word in index for number in index[word]):
        word = words[number]
        if word.kind != "capitalised":
            continue
        name = _surname(word.text)
        if not name:
            continue
        start, end = word.start, word.start + len(name)
        before, after = words[number - 1] if number else None, words[number + 1 : number + 2]
        office = _OFFICE.search(passage.text, max(0, start - _TITLE_REACH), start)
        if (
            after
            and after[0].text[0].isupper()
            and passage.text[word.end : after[0].start] in {" ", "\u00a0"}
        ):
            continue
        if office is not None:
            yield office.start(), end, name
        elif not (
            _of_squad(passage, number) or _is_address(passage, word.end) or _beside(passage, number)
        ) and (before is None or not _leads(passage, before.start, before.end, start)):
            yield start, end, name


@lru_cache(maxsize=4096)
def _surname(typed: str) -> str:
    name = typed.replace("’", "'").removesuffix("'s")
    alike = name.endswith(ENDINGS) and len(name) >= _LEAST
    return name if alike and not english().knows(name) and name not in word_set("places") else ""


def _of_squad(passage: Passage, number: int) -> bool:
    # “McNamara, Petrov, Lennon”
    words = passage.words[max(0, number - 1) : number + 2]
    if len(words) <= 2 or not (words[0].text[0].isupper() and words[2].text[0].isupper()):
        return False
    return all(passage.text[one.end : other.start] == ", " for one, other in pairwise(words))


def _is_address(passage: Passage, end: int) -> bool:
    return passage.text[end : end + 1] == "." and passage.text[end + 1 : end + 2].islower()


def _beside(passage: Passage, number: int) -> bool:
    # “the neighbouring Mangareva”
    led = passage.lowered[max(0, number - 2) : number]
    return (
        len(led) > 1
        and led[0] == "the"
        and led[1].endswith("ing")
        and passage.words[number - 1].kind == "lower"
    )


def _leads(passage: Passage, first: int, last: int, start: int) -> bool:
    # a name, an initial, a title, or what comes before no person
    typed, between = passage.text[first:last], passage.text[last:start]
    if between.strip(" \u00a0.") or (between.strip() and len(typed) > 1):
        return between[:1] in {"-", "/", "("} or (typed.lower() in _NO_PERSON and between == " ")
    if typed == "to" and passage.small.endswith("according to ", 0, start):
        return False
    return typed[0].isupper() or typed.lower() in _NO_PERSON or _is_thing(typed.lower())


def _is_thing(word: str) -> bool:
    # “the rival medicine Tarceva”, “the neighbouring Mangareva”
    known = readings[word]
    return bool(known) and _THINGS.issuperset(known) and f"{word}s" not in word_set("people")
