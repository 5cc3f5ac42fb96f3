"""Callings and bodies without an article: “his brother is lawyer”, “written by judge”, “was run by ministry”.

Offices that one person holds go without: “he is director of it”.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement.complements import somebody
from bulletin_cli.rules.agreement.nouns import head_of, is_quality, side_by_side
from bulletin_cli.rules.articles.bare_countables import paired
from bulletin_cli.rules.articles.bare_frames import follows
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.words import NAMED
from bulletin_cli.rules.words.function_words import BE, FINITE_BE, SUBJECTS
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.nouns_with_articles import never_bare
from bulletin_cli.rules.words.word_classes import readings

_POSTS_TYPED = """
lecturer researcher consultant clerk trainer tutor publisher referee instructor reporter composer designer
investigator officer cook maid cleaner master author captain editor producer
"""
_POSTS = frozenset(_POSTS_TYPED.split())
"""Callings that stand in lists of posts: “he is lecturer in law”, “music is by composer”."""
IS = frozenset(["is", "was", "become", "became", "becomes", "becoming"])
_BEHIND = frozenset([".", ",", ";", "in", "from", "and", "but", "who", "with", "there", "here", "when"])
_BODIES_TYPED = "ministry university company embassy commission agency institute foundation court"
BODIES = frozenset(_BODIES_TYPED.split())
_SORTED_TYPED = """
sorted listed grouped ordered indexed arranged filtered divided split broken classified ranked shown counted
reported separated varied organized organised categorized categorised
"""
_SORTED = frozenset(_SORTED_TYPED.split())
"""“Listed by company”."""


@lru_cache(maxsize=1)
def callings() -> frozenset[str]:
    """The nouns that `bare_callings` asks for."""
    return word_set("callings") - _POSTS


def bare_callings(passage: Passage, numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Of nouns by their numbers those that are bare, each behind the number of the word that shows it."""
    for number in numbers:
        kind = passage.words[number].kind
        opens = kind == "capitalised" and passage.flanked[number + 2] == "who"
        if opens and passage.begins_sentence(passage.words[number].start):
            yield number, number
        elif kind == "lower" and passage.joined[number] and not paired(passage, number):
            if _works_as(passage, number):
                yield head_of(passage, number) - 1, number
            elif _is_calling(passage, number) or _done_by(passage, number, number - 1):
                yield number - 1, number


def bare_bodies(passage: Passage, numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The same of bodies: “was run by ministry”."""
    for number in numbers:
        if passage.words[number].kind == "lower" and _run_by(passage, number):
            yield number - 1, number


_HOUSES_TYPED = """
ministry embassy prison court museum laboratory library factory village airport station company university
"""
_HOUSES = frozenset(_HOUSES_TYPED.split())
_LEADING = ("head", "chief", "director", "building", "entrance", "roof", "staff", "representatives")
_HEAD_OF = frozenset((lead, "of") for lead in _LEADING)
_THE = frozenset(["the", "new", "former", "main"])
_IS_ONLY = frozenset((be, "only") for be in ("is", "was"))
IN_COUPLES = frozenset([*_LEADING, "only", "such"])
"""Words of the couples behind which such a noun may be bare."""
_IDIOMS = frozenset(["child", "matter", "part", "way", "step"])
_SUCH_TYPED = "is was in for with at of on to has have had from"
_SUCH_BEHIND = frozenset(_SUCH_TYPED.split())


def bare_behind_couples(passage: Passage) -> Iterator[tuple[int, int]]:
    """“The head of prison said”, “it is only court in the district”, “such important bridge”: as above."""
    for number in passage.coupled(_HEAD_OF):
        noun = number + 2
        led = passage.flanked[number] in _THE and side_by_side(passage, number, noun)
        if led and passage.flanked[noun + 1] in _HOUSES and passage.words[noun].kind == "lower":
            behind = passage.flanked[noun + 2]
            if follows(passage, noun) is not None or (passage.joined[noun + 1] and readings[behind] == "de"):
                yield number + 1, noun
    for number in passage.coupled(_IS_ONLY):
        noun = number + 2
        if noun < len(passage.words) and side_by_side(passage, number, noun):
            only = passage.lowered[noun] in never_bare() and passage.lowered[noun] not in _IDIOMS
            if only and follows(passage, noun) in {"in", "of", "for", "where", "which", "near"}:
                yield number + 1, noun
    for number in passage.index.get("such", ()):
        noun = number + 2
        led = passage.flanked[number] in _SUCH_BEHIND and noun < len(passage.words)
        described = led and side_by_side(passage, number - 1, noun) and is_quality[passage.flanked[noun]]
        if described and passage.lowered[noun] in never_bare() and follows(passage, noun) is not None:
            yield number, noun


def _is_calling(passage: Passage, number: int) -> bool:
    # “his brother is lawyer,”, “wants to become judge”, “there was interpreter in the room”
    lead, doer = passage.flanked[number], passage.flanked[number - 1] if number > 1 else ""
    if lead not in IS or follows(passage, number) not in _BEHIND or not passage.joined[number - 1]:
        return False
    if doer == "there":
        return lead in FINITE_BE
    if lead in FINITE_BE or lead == "became":
        return doer in SUBJECTS or somebody(doer) or passage.words[number - 2].kind in NAMED
    return True


_WORKING = frozenset(["work", "works", "worked", "working", "employed", "job", "started"])


def _works_as(passage: Passage, number: int) -> bool:
    # “she works as senior interpreter in Osh”
    head = head_of(passage, number)
    if head == number or not side_by_side(passage, head - 1, number) or passage.flanked[head] != "as":
        return False
    return passage.flanked[head - 1] in _WORKING and follows(passage, number) in _BEHIND | {"for", ""}


def _done_by(passage: Passage, number: int, by: int) -> bool:
    # “the letter was written by judge from Osh”
    if passage.lowered[by] != "by" or not passage.joined[by]:
        return False
    done = passage.flanked[by]
    return "e" in readings[done] and done not in _SORTED and follows(passage, number) in _BEHIND


def _run_by(passage: Passage, number: int) -> bool:
    # “OST was run by ministry”
    by = number - 1
    if by < _AFTER_BE or not passage.joined[number] or passage.lowered[by] != "by":
        return False
    done, be = passage.lowered[by - 1], passage.lowered[by - 2]
    adverb = be.endswith("ly") or be in {"also", "now", "partly"} or is_quality[be]
    helped = be in BE or (adverb and passage.flanked[by - 2] in BE)
    plain = (done == "run" or "e" in readings[done]) and done not in _SORTED
    behind = follows(passage, number)
    return helped and plain and passage.joined[by] and (behind in _BEHIND or behind in {"of", "for", ""})


_AFTER_BE = 2
