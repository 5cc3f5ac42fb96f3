"""Nouns that want an article in some phrases only: “was good experience”, “in friendly manner”."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement.nouns import before
from bulletin_cli.rules.articles.bare_frames import COPULAS, follows, phrase_words
from bulletin_cli.rules.articles.bare_qualities import DEGREES, describes
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.lists import word_table
from bulletin_cli.rules.words.numerals import ORDINALS
from bulletin_cli.rules.words.words_met import WordsMet

_PRAISED = "praised-after-is"
COUNTING = frozenset((*ORDINALS[1:6], "next"))
TOGETHER = frozenset([("as", "group"), ("as", "team"), ("as", "family"), ("as", "couple")])
_AFTER_TOGETHER = frozenset(
    ["and", "was", "were", "we", "they", "is", ".", ",", "", "to", "with", "for", "in"]
)
_REACH = 3


@lru_cache(maxsize=1)
def nouns_in_phrases() -> frozenset[str]:
    """The nouns that `bare_described` asks for."""
    return phrase_words("manner").union(word_table(_PRAISED))


@lru_cache(maxsize=1)
def praised_after_is() -> frozenset[str]:
    """The words that may praise some of them, and are no adjectives."""
    return frozenset().union(*word_table(_PRAISED).values())


@lru_cache(maxsize=1)
def couples() -> frozenset[tuple[str, str]]:
    """The couples that `bare_couples` asks for."""
    parted = (couple.partition("-") for couple in phrase_words("couple"))
    return frozenset((one, other) for one, _, other in parted)


def bare_described(passage: Passage, numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Of nouns by their numbers those that are bare, each behind the number of the word that shows it."""
    for number in numbers:
        quality = passage.flanked[number]
        if may_describe(quality) or quality in word_table(_PRAISED).get(passage.lowered[number], ()):
            yield from _described(passage, number)


def bare_rounds(passage: Passage) -> Iterator[tuple[int, int]]:
    """The same behind ordinals: “held second round of training”."""
    for ordinal in passage.having(COUNTING):
        for number in passage.index[ordinal]:
            yield from _rounds(passage, number)


def bare_couples(passage: Passage) -> Iterator[tuple[int, int]]:
    """The same of nouns of two words."""
    for number in passage.coupled(couples()):
        lead = before(passage, number)
        if (
            lead is not None
            and lead.text in phrase_words("before couple")
            and follows(passage, number + 1) is not None
        ):
            yield number - 1, number + 1


def bare_only_ones(passage: Passage) -> Iterator[tuple[int, int]]:
    """The same of what there is one of: “was made available to public”."""
    for noun in passage.having(ONLY_ONES):
        for number in passage.index[noun]:
            yield from _only_one(passage, number)


def bare_together(passage: Passage) -> Iterator[tuple[int, int]]:
    """The same of people together: “they came as group”."""
    for number in passage.coupled(TOGETHER):
        follower = follows(passage, number + 1)
        if before(passage, number + 1) is not None and follower in _AFTER_TOGETHER:
            yield number, number + 1


_ONLY_TYPED = """
public:to,for,from,by,among,with economy:in,to,on,into population:among,for constitution:by,in,under,to,with
border:along,across,through,towards
"""
_PARTED = (two.partition(":") for two in _ONLY_TYPED.split())
_ONLY = {noun: leads.split(",") for noun, _, leads in _PARTED}
"""Nouns of which there is one, with what they stand after with “the”: “open to the public”."""
ONLY_ONES = frozenset(_ONLY)


def _only_one(passage: Passage, number: int) -> Iterator[tuple[int, int]]:
    # “was made available to public”; but “to public and private firms”
    lead = before(passage, number)
    ends = follows(passage, number) not in {None, "and", "or"}
    if ends and lead is not None and lead.text in _ONLY[passage.lowered[number]]:
        yield number - 1, number


may_describe = WordsMet(lambda word: describes(word) or word in DEGREES or "-" in word).__getitem__
"""True for a word that may stand before such a noun."""


def _described(passage: Passage, number: int) -> Iterator[tuple[int, int]]:
    # by the word before it at least
    noun, head = passage.lowered[number], number - 1
    while number - head < _REACH and passage.joined[head]:
        word = passage.lowered[head - 1]
        if not (may_describe(word) or word in word_table(_PRAISED).get(noun, ())):
            break
        head -= 1
    lead = before(passage, head)
    if (
        lead is None
        or not (lead.text == "in" or lead.text in COPULAS)
        or passage.words[number].kind != "lower"
        or follows(passage, number) is None
    ):
        return
    first = passage.lowered[number - 1]
    if noun in phrase_words("manner"):
        usual = phrase_words("as usual")
        free = first in usual or (noun == "environment" and first in phrase_words("environment"))
        if lead.text == "in" and not free and passage.lowered[head] not in usual:
            yield head - 1, number
    elif lead.text in COPULAS and first in word_table(_PRAISED)[noun]:
        yield head - 1, number


def _rounds(passage: Passage, number: int) -> Iterator[tuple[int, int]]:
    # “held second round of training”
    noun, lead = number + 1, before(passage, number)
    if (
        noun < len(passage.words)
        and passage.lowered[noun] in phrase_words("stage")
        and passage.joined[noun]
        and lead is not None
    ):
        earlier = before(passage, number - 1)
        done = (
            lead.text in phrase_words("begun") and earlier is not None and earlier.text.lower() not in COPULAS
        )
        if done and passage.flanked[noun + 2] in {"of", "for", "in", "on", "with", "training"}:
            yield number - 1, noun
