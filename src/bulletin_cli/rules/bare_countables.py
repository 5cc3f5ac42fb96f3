"""Nouns that one counts and that stand for one without an article, wherever English must have it.

After a preposition (“to keep records in new register,”), after a verb, after “is”, after “when”, and at the
head of a sentence (“Second phase started”), as far as the end of the phrase can be told.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement_nouns import before, is_quality
from bulletin_cli.rules.bare_nouns import is_done
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.word_classes import readings
from bulletin_cli.rules.words import word_set

_REACH = 4
"""So many words may stand between a preposition and its noun."""
_DETERMINED_WORDS = """
the a an this that these those my your his her its our their whose no some any each every either neither
another what which both all half many several few much more less enough such one
"""
_PREPOSITION_WORDS = """
in at on from to of for with by during about into after before under through within between near against
among across over towards toward around behind beyond until throughout onto inside outside despite beside
"""
_ALSO_BEFORE_WORDS = (
    "as than per without like except via since upon among along off out up down and or but not"
)
_COPULA_WORDS = "is was be became becomes become remains remained been are were being"
_LINK_WORDS = "when because if where although though while whether unless"
_FINITE_WORDS = "is was has had will would can could may might must should does did"
_END_WORDS = """
on in at with for was were is to of which where by from who that near they he she we it before after
during about because when if as but between among through under over against has had will can could would
should may might must since until while also not a an the this these so
"""
_KIND_WORDS = """
kind sort type form level rate degree piece bit lack number variety kinds sorts types forms levels rates
choice term year matter line method mode means lots plenty study standard area field point state idea
language set process issue question concept notion post rank capacity role title change out because
instead choices options duties office offices job dignity species breed breeds
genus make makes brand brands style styles
"""
_DETERMINED, PREPOSITIONS, _ALSO_BEFORE, COPULAS, LINKS, FINITE, _ENDS, _KINDS = (
    frozenset(typed.split())
    for typed in (
        _DETERMINED_WORDS,
        _PREPOSITION_WORDS,
        _ALSO_BEFORE_WORDS,
        _COPULA_WORDS,
        _LINK_WORDS,
        _FINITE_WORDS,
        _END_WORDS,
        _KIND_WORDS,
    )
)
_RANKED = frozenset(["first", "second", "third", "best", "little", "last", "next", "final"])
"""“Won first prize”."""
_CHOSEN = frozenset(
    [
        "best",
        "fellow",
        "little",
        "good",
        "equal",
        "due",
        "turn",
        "centre",
        "center",
        "depth",
        "parting",
        "worst",
    ]
)
"""“Nominated for best actor”, “for good measure”, “in due course”, “took centre stage”."""
_DOERS = ("man", "er", "or")
_DOINGS_NAMED = frozenset(["training", "meeting", "building", "planning", "learning", "banking", "parking"])
_PAIRED = 3
"""“From farm to factory”."""
_BEFORE_VERBS = frozenset(
    ["to", "will", "can", "could", "must", "should", "would", "may", "not", "they", "we", "i"]
)
_STOPS = frozenset(".,;:!?)")
_CLOSED = _DETERMINED | PREPOSITIONS | _ALSO_BEFORE | COPULAS | LINKS
_NOUN = frozenset("nc")


@lru_cache(maxsize=1)
def never_bare() -> frozenset[str]:
    """Nouns that want an article whether or not an adjective stands before them."""
    counted = word_set("counted") | word_set("countable")
    return counted - word_set("article-free") - word_set("often-bare") - word_set("bare-alone")


@lru_cache(maxsize=1)
def _all() -> frozenset[str]:
    return never_bare() | word_set("bare-alone")


def bare_countables(passage: Passage) -> Iterator[tuple[int, int]]:
    """The numbers of the word that shows each such noun to be bare, and of the noun."""
    lowered = passage.lowered
    for noun in passage.having(_all()):
        for number in passage.index[noun]:
            if not number or lowered[number - 1] not in _DETERMINED:
                first = _bare_from(passage, number)
                if first is not None:
                    yield first, number


def _bare_from(passage: Passage, number: int) -> int | None:
    following = follows(passage, number)
    if following is None:
        return None
    head = _head(passage, number)
    if head == number and passage.lowered[number] not in never_bare():
        return None
    lead = before(passage, head)
    if lead is None:
        return head if following in FINITE and _opens(passage, head, number) else None
    if lead.text == "near" and head > 1 and passage.lowered[head - 2] in _DETERMINED:
        return None  # "a near universal marker"
    if lead.kind not in {"lower", "capitalised"} or not _in_small_letters(passage, head, number):
        return None
    return head - 1 if _wants(passage, head, number, following) else None


def _opens(passage: Passage, head: int, number: int) -> bool:
    # at the head of a sentence, and no name
    if not passage.begins_sentence(passage.words[head].start):
        return False
    if head < number:
        return _in_small_letters(passage, head + 1, number)
    others = (
        passage.words[other].kind for other in passage.index[passage.lowered[number]] if other != number
    )
    return "capitalised" not in others


def _in_small_letters(passage: Passage, head: int, number: int) -> bool:
    return all(word.kind in {"lower", "mixed"} for word in passage.words[head : number + 1])


def follows(passage: Passage, number: int) -> str | None:
    """The word or the sign after a noun, where it ends the noun's phrase; an empty text at the end of all."""
    end, text = passage.words[number].end, passage.text
    sign = text[end : end + 1]
    if sign != " ":
        ends = not sign or (sign in _STOPS and not text[end + 1 : end + 2].isalnum())
        return sign if ends else None
    if number + 1 == len(passage.words) or passage.words[number + 1].start != end + 1:
        return None
    following = passage.lowered[number + 1]
    return following if following in _ENDS else None


def _head(passage: Passage, number: int) -> int:
    # the first of the adjectives and nouns that stand before a noun
    head, lowered = number, passage.lowered
    while head and number - head < _REACH and before(passage, head) is not None:
        word = lowered[head - 1]
        if word in _CLOSED or not (is_quality[word] or _is_noun(word)):
            break
        if "v" in readings[word] and head > 1 and lowered[head - 2] in _BEFORE_VERBS:
            break  # "to keep record"
        head -= 1
    return head


def _is_noun(word: str) -> bool:
    return not _NOUN.isdisjoint(readings[word])


def _wants(passage: Passage, head: int, number: int, following: str) -> bool:
    lowered = passage.lowered
    lead, noun = lowered[head - 1], lowered[number]
    earlier = lowered[head - 2] if head > 1 else ""
    if noun in {lead, earlier} or (lead == "from" and following == "to"):
        return False  # "from house to house", "from producer to consumer"
    if lowered[head] in _CHOSEN:
        return False
    if lead in PREPOSITIONS:
        return not (following == "," and lead == "of" and _listed(passage, number)) and _after_preposition(
            passage, head, number, earlier
        )
    if lead in COPULAS:
        return not _is_doer(noun)
    if lead in LINKS:
        return following in FINITE
    return not (lead in _CLOSED or earlier in _DETERMINED or lowered[number - 1] in _RANKED) and is_done(
        passage, head - 1
    )


def _listed(passage: Passage, number: int) -> bool:
    # "of mayor, judge and teacher"
    following = passage.flanked[number + 2]
    return following not in _CLOSED and following not in _ENDS


def _after_preposition(passage: Passage, head: int, number: int, earlier: str) -> bool:
    lowered = passage.lowered
    lead = lowered[head - 1]
    if head < number and _is_doing(lowered[head]):
        return False
    if lead == "to":
        spared = any("v" in readings[word] or word.endswith("ing") for word in lowered[head : number + 1])
        return (
            not spared and not _is_doer(lowered[number]) and (head < _PAIRED or lowered[head - 3] != "from")
        )
    if lead == "of":
        return earlier not in _KINDS and all(map(is_quality.__getitem__, lowered[head:number]))
    return lead != "by" or (head < number and is_quality[lowered[head]])


def _is_doing(word: str) -> bool:
    # "after winning matches", but "during training course"
    return word.endswith("ing") and not is_quality[word] and word not in _DOINGS_NAMED


def _is_doer(noun: str) -> bool:
    # "he became director of it"
    return noun.endswith(_DOERS) or f"{noun}s" in word_set("people") or noun in word_set("persons")
