"""Denials and infinitives of other languages: “they not know”, “the drug can to be found”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding, before, finding, joins
from bulletin_cli.rules.agreement.parts import letters
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.signs.frames import CAN_TO
from bulletin_cli.rules.words.function_words import PERSONALS
from bulletin_cli.rules.words.word_classes import readings

_BETWEEN = frozenset(["always", "often", "usually", "yet", "really", "fully", "even"])
_LINKS = frozenset(["because", "if", "when", "although", "since", "while", "that"])
_PAST_TYPED = "came went took gave knew saw had found wrote got became began spoke"
_PAST = frozenset(_PAST_TYPED.split())
_FIRST = frozenset(["have", "know", "want", "need", "understand", "live", "follow"])
_NO_VERBS_TYPED = "only just even so like yet all long far well least less much many be back still"
_NO_VERBS = frozenset(_NO_VERBS_TYPED.split())
_SUBJECT = frozenset("DANUSC")
_FARTHEST = 4


def lost_do(passage: Passage) -> Iterator[Finding]:
    """“They not always follow the rules”, “He not came”, “The villagers not have water”."""
    for number in passage.index["not"]:
        verb = number + 1
        while joins(passage, verb) and passage.lowered[verb] in _BETWEEN:
            verb += 1
        if not (number and joins(passage, number) and joins(passage, verb)) or _asks(passage, number):
            continue
        if _is_subject(passage, number) and _is_finite(passage, verb):
            does = "did" if passage.lowered[verb] in _PAST else "does or do"
            yield from finding(passage, number, verb, "a helping verb is missing", f"write “{does} not”")


def _asks(passage: Passage, number: int) -> bool:
    end = passage.sentence_at(passage.words[number].start).end
    return passage.text[:end].rstrip().endswith("?")


def _is_subject(passage: Passage, number: int) -> bool:
    # a pronoun, or a noun with its article, that begins a sentence or a clause
    first = number - 1
    if passage.lowered[first] in PERSONALS:
        return passage.begins_sentence(passage.words[first].start) or (
            passage.flanked[first] in _LINKS - {"that"} and joins(passage, first)
        )
    while first and number - first < _FARTHEST and before(passage, first) is not None:
        first -= 1
    said = letters(passage, first, number)
    whole = bool(said) and len(said) == number - first and _SUBJECT.issuperset(said)
    return (
        whole and said[0] == "D" and said[-1] in "NS" and passage.begins_sentence(passage.words[first].start)
    )


def _is_finite(passage: Passage, verb: int) -> bool:
    word, follows = passage.lowered[verb], passage.flanked[verb + 2]
    if word in _NO_VERBS or passage.words[verb].kind != "lower":
        return False
    known = readings[word]
    if word in _PAST | _FIRST or known in {"v", "z"}:
        return True
    return "v" in known and "e" not in known and joins(passage, verb + 1) and follows in _LEADS


_LEADS = frozenset(["the", "a", "an", "to", "in", "at", "their", "his", "her", "it", "them", "this"])
"""What an object or a place begins with."""


_AS_THEY_CAN_TYPED = """
all everything what whatever best much hard anything soon as than more way little whichever any
"""
_AS_THEY_CAN = frozenset(_AS_THEY_CAN_TYPED.split())
"""“They did all they can to help”."""
_EARLIER = 12


def can_to(passage: Passage) -> Iterator[Finding]:
    """“The drug can to be found”, “The police may to stop a car”."""
    for number in passage.coupled(CAN_TO):
        modal, verb = passage.words[number], number + 2
        if modal.kind != "lower" or not joins(passage, number + 1) or not joins(passage, verb):
            continue
        first, _ = passage.words_between(passage.sentence_at(modal.start).start, modal.start)
        earlier = passage.lowered[max(first, number - _EARLIER) : number]
        if not earlier or not _AS_THEY_CAN.isdisjoint(earlier) or before(passage, number) is None:
            continue
        if _may(passage, number) and (
            passage.lowered[verb] == "be" or "v" in readings[passage.lowered[verb]]
        ):
            yield from finding(passage, number, number + 1, "a word too many", f"write “{modal.text}”")


_NOUNS = frozenset("NSCUs")
_BODIES = frozenset(["police", "staff", "public", "press"])


def _may(passage: Passage, modal: int) -> bool:
    # a pronoun that opens its clause, not “the easiest thing they can to comply”, or a noun
    subject = modal - 1
    if passage.lowered[subject] in PERSONALS:
        return before(passage, subject) is None or passage.flanked[subject] in _LINKS
    noun = letters(passage, subject, modal) in _NOUNS or passage.lowered[subject] in _BODIES
    vessel = passage.lowered[modal] == "can" and passage.lowered[modal + 2] != "be"  # “a watering can to”
    return noun and not vessel
