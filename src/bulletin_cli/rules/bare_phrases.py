"""Nouns that want an article in some phrases only: “was good experience”, “in friendly manner”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement_nouns import before
from bulletin_cli.rules.bare_countables import DEGREES, describes
from bulletin_cli.rules.bare_frames import COPULAS, follows
from bulletin_cli.rules.prose import Passage

_PRAISED = {
    "experience": "amazing bad enriching excellent fantastic good great important incredible memorable nice "
    "positive useful valuable very",
    "place": "amazing attractive beautiful beloved excellent good great historic holy ideal nice perfect "
    "popular quiet sacred special wonderful",
    "time": "amazing fantastic good great happy unforgettable wonderful",
    "one": "beloved",
}
_WHAT_IS = {noun: frozenset(words.split()) for noun, words in _PRAISED.items()}
"""Nouns with the adjectives with which they want an article after “is”: “it was good experience”."""
_WAYS = frozenset(["manner", "way", "environment", "mood", "tone"])
_FREE_TYPED = """
no any some such like same good great every which what equal high broken full real early ill better
"""
_FREE = frozenset(_FREE_TYPED.split())
"""“In such manner”, “in like manner”."""
_OTHER_ENVIRONMENTS = frozenset(["built", "natural", "marine", "urban", "virtual"])
_ORDINALS = frozenset(["second", "third", "fourth", "fifth", "sixth", "next"])
_ROUNDS = frozenset(
    ["round", "stage", "phase", "meeting", "session", "part", "edition", "module", "series", "batch"]
)
_HOLDING_TYPED = """
held hold holds started start starts begun began begin organised organized conducted completed finished
launched opened attended hosted
"""
_HOLDING = frozenset(_HOLDING_TYPED.split())
_PAIRS = frozenset(
    [
        ("poverty", "line"), ("soft", "copy"), ("youth", "exchange"), ("study", "visit"),
        ("study", "tour"), ("poverty", "threshold"), ("executive", "committee"), ("steering", "committee"),
        ("organising", "committee"), ("organizing", "committee"), ("management", "board"),
    ]
)  # fmt: skip
_BEFORE_PAIRS_TYPED = (
    "under below above as in by of during for from at organised organized attended visited held joined"
)
_BEFORE_PAIRS = frozenset(_BEFORE_PAIRS_TYPED.split())
_TOGETHER = frozenset([("as", "group"), ("as", "team"), ("as", "family"), ("as", "couple")])
_AFTER_TOGETHER = frozenset(
    ["and", "was", "were", "we", "they", "is", ".", ",", "", "to", "with", "for", "in"]
)
_NOUNS = _WAYS | frozenset(_WHAT_IS)
_REACH = 3


def bare_phrases(passage: Passage) -> Iterator[tuple[int, int]]:
    """The numbers of the word that shows each such noun to be bare, and of the noun."""
    for noun in passage.having(_NOUNS):
        for number in passage.index[noun]:
            yield from _described(passage, number)
    for ordinal in passage.having(_ORDINALS):
        for number in passage.index[ordinal]:
            yield from _rounds(passage, number)
    for number in passage.coupled(_PAIRS):
        lead = before(passage, number)
        if lead is not None and lead.text in _BEFORE_PAIRS and follows(passage, number + 1) is not None:
            yield number - 1, number + 1
    for number in passage.coupled(_TOGETHER):
        follower = follows(passage, number + 1)
        if before(passage, number + 1) is not None and follower in _AFTER_TOGETHER:
            yield number, number + 1


def _described(passage: Passage, number: int) -> Iterator[tuple[int, int]]:
    noun, head = passage.lowered[number], number
    while head and number - head < _REACH and before(passage, head) is not None:
        word = passage.lowered[head - 1]
        if not (describes(word) or word in DEGREES or word in _WHAT_IS.get(noun, ()) or "-" in word):
            break
        head -= 1
    lead = before(passage, head)
    if (
        head == number
        or lead is None
        or passage.words[number].kind != "lower"
        or follows(passage, number) is None
    ):
        return
    first = passage.lowered[number - 1]
    if noun in _WAYS:
        free = first in _FREE or (noun == "environment" and first in _OTHER_ENVIRONMENTS)
        if lead.text == "in" and not free and passage.lowered[head] not in _FREE:
            yield head - 1, number
    elif lead.text in COPULAS and first in _WHAT_IS[noun]:
        yield head - 1, number


def _rounds(passage: Passage, number: int) -> Iterator[tuple[int, int]]:
    # “held second round of training”
    noun, lead = number + 1, before(passage, number)
    if (
        noun < len(passage.words)
        and passage.lowered[noun] in _ROUNDS
        and passage.joined[noun]
        and lead is not None
    ):
        earlier = before(passage, number - 1)
        done = lead.text in _HOLDING and earlier is not None and earlier.text.lower() not in COPULAS
        if done and passage.flanked[noun + 2] in {"of", "for", "in", "on", "with", "training"}:
            yield number - 1, noun
