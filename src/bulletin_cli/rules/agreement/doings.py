"""Verbs whose form for one is a noun too, after several: “smugglers takes risks”, “how officers works”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.heads import subject_of
from bulletin_cli.rules.agreement.nouns import (
    Finding,
    before,
    ends_phrase,
    finding,
    is_person,
    is_quality,
    plurals,
)
from bulletin_cli.rules.agreement.subjects import MEASURES
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.numerals import TWO_TO_TWELVE

_DOINGS_WORDS = """
takes makes uses keeps leads plays finds runs holds starts wants buys pays leaves covers supports faces
reaches visits needs shares offers joins studies
"""
_DOINGS = frozenset(_DOINGS_WORDS.split())
_WORKS = "works"
DOINGS = _DOINGS | {_WORKS}
"""The verbs that are looked at."""
_OBJECTS_WORDS = """
the a an such their his her its this these those that them him us me little much every each more many several
part place care advantage people football music money
"""
_OBJECTS = frozenset(_OBJECTS_WORDS.split())
"""Words with which an object begins: a noun for several in front of them would have none."""
_THEN = frozenset(["every", "each", "when", "because", "while", "and"])
_WHERE = frozenset(["in", "at", "with", "together", "there", "for", "on", "under", "hard", "well"])
_ASKED = frozenset(["how", "why", "where"])
_SUMS = frozenset(["makes", "takes", "leaves", "needs"])
"""What a number of things does as one: “eight pieces makes a pie”."""


def may_do(noun: str, _verb: str) -> bool:
    """True behind a noun for several."""
    return noun in plurals()


def wrong_doings(passage: Passage) -> Iterator[Finding]:
    """Verbs for one whose subject is several, told from the noun by the object that follows."""
    for verb in passage.picked(_DOINGS):
        for number in passage.index[verb]:
            if _several_before(passage, number) and _has_object(passage, number):
                yield from _doing(passage, number)
    for number in passage.index.get(_WORKS, ()):
        told = _several_before(passage, number) and _stays_alone(passage, number)
        if told and (passage.flanked[number - 1] in _ASKED or _somebody(passage, number)):
            yield from _doing(passage, number)


def _somebody(passage: Passage, number: int) -> bool:
    return is_person(plurals()[passage.lowered[number - 1]])


def _several_before(passage: Passage, number: int) -> bool:
    noun = before(passage, number)
    if noun is None or (noun.kind != "lower" and not passage.begins_sentence(noun.start)):
        return False
    one = plurals().get(noun.text.lower())
    return one is not None and one not in MEASURES and passage.words[number].kind == "lower"


def _has_object(passage: Passage, number: int) -> bool:
    if number + 1 >= len(passage.words) or before(passage, number + 1) is None:
        return False
    follows = passage.lowered[number + 1]
    if follows in _OBJECTS:
        return True
    if is_quality[follows]:
        return passage.flanked[number + 3] in plurals() and before(passage, number + 2) is not None
    ends = ends_phrase(passage.text, passage.words[number + 1].end)
    return follows in plurals() and (ends or passage.flanked[number + 3] in _THEN)


def _stays_alone(passage: Passage, number: int) -> bool:
    last = number + 1 >= len(passage.words) or before(passage, number + 1) is None
    return last or passage.lowered[number + 1] in _WHERE


def _doing(passage: Passage, number: int) -> Iterator[Finding]:
    first = subject_of(passage, number - 1)
    if first is None:
        return
    subject, verb = passage.lowered[first:number], passage.lowered[number]
    counted = (passage.words[first].kind == "number" or subject[0] in TWO_TO_TWELVE) and verb in _SUMS
    if not counted and not any(word.endswith("ing") for word in subject):  # “training guards takes a year”
        wanted = _first_form(verb)
        yield from finding(passage, first, number, "several with a verb for one", f"write “{wanted}”")


def _first_form(verb: str) -> str:
    if verb.endswith("ies"):
        return f"{verb.removesuffix('ies')}y"
    return verb.removesuffix("es" if verb.endswith("ches") else "s")
