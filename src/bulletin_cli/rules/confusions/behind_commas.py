"""“It has a legal side, to.” and “to Spain, were they live”: slips that a comma gives away."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding, before
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.words import WITH_CAPITALS
from bulletin_cli.rules.words.function_words import (
    ARTICLES,
    FINITE_BE,
    FINITE_HAVE,
    MODALS,
    PERSONALS,
    POSSESSIVES,
)
from bulletin_cli.rules.words.word_classes import readings

_TO_ENDS = (", to.", ", to;", ", to:", ", to?")
_LED_BY = ARTICLES | POSSESSIVES
_FINITE_THERE = FINITE_BE | FINITE_HAVE | MODALS
_NO_FIRST_TYPED = """
first last only same among part all both one two three four five six not asked told able ready to in at on of
"""
_NO_FIRST = frozenset(_NO_FIRST_TYPED.split())
"""“Two teams, from Osh and Batken, were the first who …”."""
_AFTER_PLACE = 7
_DOING = frozenset("zd")
_CLOSED = (",", " to ", " by ")
"""“Were they asked, …”, “were they prepared to …”."""


def too_and_where(passage: Passage) -> Iterator[Finding]:
    """Offsets of “to” that ends a sentence behind a comma, and of “were” between a place and its clause."""
    joined = passage.joined
    for number in passage.index.get("to", ()):
        if joined[number] or not number:
            continue
        word = passage.words[number]
        if passage.text.startswith(_TO_ENDS, word.start - 2) and not passage.in_quotation(word.start):
            yield Finding(word.start, word.end, "“to” at the end", "write “too”", "too")
    for number in passage.index.get("were", ()):
        if joined[number] or not number:
            continue
        word = passage.words[number]
        comma = passage.text.startswith(", ", word.start - 2)
        if comma and _behind_place(passage, number) and not passage.in_quotation(word.start):
            yield Finding(word.start, word.end, "“were” behind a place", "write “where”", "where")


def _behind_place(passage: Passage, number: int) -> bool:
    # “to Spain, were it has been offered”: a name, and a clause with its own verb
    place, head = passage.words[number - 1], passage.lowered[number - 2] if number > 1 else ""
    if not place.text[0].isupper() or head not in {"in", "to", "from", "at", "near", "of", "for"}:
        return False
    ahead = passage.lowered[number + 1 : number + 1 + _AFTER_PLACE]
    if not ahead or not _NO_FIRST.isdisjoint(ahead[:2]):
        return False
    if ahead[0] in PERSONALS:
        doing = len(ahead) > 1 and not _DOING.isdisjoint(readings[ahead[1]])
        return doing and not passage.text.startswith(_CLOSED, passage.words[number + 2].end)
    if ahead[1:2] and ahead[1] in _FINITE_THERE:
        return True
    led = ahead[0] in _LED_BY or passage.words[number + 1].kind in WITH_CAPITALS
    return led and _has_verb(passage, number)


def _has_verb(passage: Passage, number: int) -> bool:
    # a finite verb before the next comma, and no relative before it
    for at in range(number + 2, min(number + _AFTER_PLACE, len(passage.words))):
        if before(passage, at) is None or passage.lowered[at] in {"who", "that", "which", "and"}:
            return False
        if passage.lowered[at] in _FINITE_THERE:
            return True
    return False
