"""Words after which a noun is the only one of its kind and wants “the”, and what else cannot stand bare.

“At same time”, “is most important task”, “in latest report”, “the second test was harder than first one”, “in
autumn of 2010”, “talked with patient’s family”.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement.nouns import REACH, before, head_of, is_quality, side_by_side
from bulletin_cli.rules.articles.bare_countables import acts
from bulletin_cli.rules.articles.bare_frames import COPULAS, FINITE, LINKS, PREPOSITIONS, follows
from bulletin_cli.rules.articles.bare_nouns import is_done
from bulletin_cli.rules.articles.bare_superlatives import SUPERLATIVES
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.nouns_with_articles import never_bare
from bulletin_cli.rules.words.word_classes import NOUN, readings

_ALONE = frozenset(["main", "whole", "same", "entire", "aforementioned", "above-mentioned", "latter"])
_SINGLE = frozenset(["whole", "main", "entire"])
"""“In main letters”, “in whole numbers”."""
_TOGETHER = frozenset(
    ["effect", "impact", "ease", "detail", "order", "concern", "need", "interest", "house", "blood", "milk"]
)
"""“To greatest effect”."""
RANKED = SUPERLATIVES | _ALONE
_NOT_ONES = frozenset(
    ["no", "each", "every", "another", "any", "only", "which", "such", "last", "next", "least", "above"]
)
_TIMES_WORDS = """
beginning middle end start eve autumn spring summer winter outset aftermath absence presence context framework
basis heart vicinity territory importance necessity possibility role initiative invitation outskirts
auspices chairmanship leadership guidance supervision bottom bank morning evening afternoon anniversary
"""
TIMES_OF = frozenset((noun, "of") for noun in _TIMES_WORDS.split())
_FIXED_WORDS = """
as:rule as:result as:consequence for:while at:moment on:contrary in:end at:end at:beginning in:beginning
in:past in:morning in:evening in:afternoon on:internet in:internet at:weekend in:middle on:spot in:hurry
in:countryside in:meantime at:expense to:cinema to:contrary in:distance in:minority in:majority
"""
FIXED = frozenset((one, other) for one, _, other in (pair.partition(":") for pair in _FIXED_WORDS.split()))
"""Phrases that are never without their article, where they end: “As rule, it is late”."""
_NO_OWNERS = frozenset(["man", "people", "bachelor", "traveller", "master", "god"])
_OWNER_WORDS = (
    "patient child country company agency organization organisation school prison city village client"
)
_OF_A_KIND_TYPED = """
attire clothes clothing costume costumes dress garb uniform uniforms hat robe robes gold lien liens licence
license licences licenses degree degrees diploma certificate permit wages tools disease syndrome foot
"""
_OF_A_KIND = frozenset(_OF_A_KIND_TYPED.split())
"""“In clown’s attire”, “for a rise in mechanic’s wages”: what any of them has."""
_SEVERAL = frozenset("s")


@lru_cache(maxsize=1)
def owners() -> frozenset[str]:
    """The words that `bare_owners` asks for."""
    return frozenset(f"{noun}'s" for noun in (word_set("persons") - _NO_OWNERS).union(_OWNER_WORDS.split()))


def bare_times(passage: Passage) -> Iterator[tuple[int, int]]:
    """The numbers of the word that shows each such noun to be bare, and of the noun: “in spring of 1958”."""
    for number in passage.coupled(TIMES_OF):
        dated = passage.flanked[number] == "for"  # “fixed for spring of 1958”
        if (
            not dated
            and _led(passage, number)
            and passage.words[number].kind == "lower"
            and before(passage, number + 1)
        ):
            yield number - 1, number


def bare_fixed(passage: Passage) -> Iterator[tuple[int, int]]:
    """The same in phrases that are never without their article: “as rule,”."""
    for number in passage.coupled(FIXED):
        joined = before(passage, number + 1) is not None and passage.words[number + 1].kind == "lower"
        if passage.words[number].text == "For":
            continue  # “For while it may seem strange, it is true”
        if joined and follows(passage, number + 1) not in {None, "of", "to", "by"}:
            yield number, number + 1


def bare_owners(passage: Passage) -> Iterator[tuple[int, int]]:
    """The same of somebody who has something: “in patient’s room”."""
    for owner in passage.having(owners()):
        for number in passage.index[owner]:
            head = head_of(passage, number)
            worn = passage.flanked[number + 2] in _OF_A_KIND
            if passage.words[number].kind == "lower" and not worn and _led_or_done(passage, head):
                yield head - 1, number


_THOSE = frozenset(["those", "the", "that"])


def _led(passage: Passage, number: int) -> bool:
    return before(passage, number) is not None and passage.lowered[number - 1] in PREPOSITIONS


def _led_or_done(passage: Passage, number: int) -> bool:
    if before(passage, number) is None:
        return False
    lead = passage.lowered[number - 1]
    return lead in PREPOSITIONS or (lead != "one" and acts(passage, number - 1))


def bare_ranks(passage: Passage) -> Iterator[tuple[int, int]]:
    """The same of what is told apart by its rank: “at same time”, “in latest report”."""
    for word in passage.having(RANKED):
        for number in passage.index[word]:
            if before(passage, number) is None:
                continue
            lead = passage.lowered[number - 1]
            if (lead, word) == ("by", "whole") or (lead == "at" and word in SUPERLATIVES):
                continue  # “at lowest cost”, “at latest count”
            led = lead in PREPOSITIONS or (
                word in _ALONE and (lead in COPULAS or is_done(passage, number - 1))
            )
            led = led or (word in SUPERLATIVES and _has_one(passage, number))
            noun = _noun_after(passage, number) if led else None
            if noun is not None and passage.lowered[noun] not in _TOGETHER:
                several = not _SEVERAL.isdisjoint(readings[passage.lowered[noun]])
                heads = word == "entire" and not _SEVERAL.isdisjoint(readings[passage.flanked[noun + 2]])
                if not ((several and word in _SINGLE) or heads):
                    yield number - 1, noun


def _has_one(passage: Passage, number: int) -> bool:
    # “opened largest court in Asia”
    noun = passage.flanked[number + 2]
    return noun in never_bare() and is_done(passage, number - 1)


def _noun_after(passage: Passage, number: int) -> int | None:
    # the noun that ends the phrase, with adjectives before it
    noun, lowered = number + 1, passage.lowered
    while noun < len(lowered) and noun - number < REACH and is_quality[lowered[noun]]:
        noun += 1
    if noun >= len(lowered) or passage.words[noun].kind != "lower":
        return None
    if not side_by_side(passage, number, noun):
        return None
    return noun if not (NOUN | _SEVERAL).isdisjoint(readings[lowered[noun]]) else None


def bare_most(passage: Passage) -> Iterator[tuple[int, int]]:
    """The same behind “most”: “is most important task”, “at most distant post”."""
    for number in passage.index["most"]:
        noun = _noun_after(passage, number)
        if noun is None or noun == number + 1:
            continue
        if before(passage, number) is None:
            if _are_those(passage, number, noun):
                yield number, noun
            continue
        lead = passage.lowered[number - 1]
        can_be = readings[passage.lowered[noun]]
        one = "j" not in can_be and not NOUN.isdisjoint(can_be)
        wanted = (lead in COPULAS and one) or (lead in PREPOSITIONS and passage.lowered[noun] in never_bare())
        if wanted and follows(passage, noun) is not None:
            yield number - 1, noun


def _are_those(passage: Passage, number: int, noun: int) -> bool:
    # "Most popular courses were those on searching"
    copula, those = (*passage.flanked[noun + 2 : noun + 4], "")[:2]
    return passage.begins_sentence(passage.words[number].start) and copula in COPULAS and those in _THOSE


def bare_ones(passage: Passage) -> Iterator[tuple[int, int]]:
    """The same of “one” itself: “second one was harder”, “it was moving one”."""
    lowered = passage.lowered
    for number in passage.index["one"]:
        quality = lowered[number - 1] if number else ""
        if not is_quality[quality] or quality in _NOT_ONES or before(passage, number) is None:
            continue
        following = follows(passage, number)
        if following is None or following in {"of", "for", "day", "can"}:
            continue
        head = head_of(passage, number)
        lead = lowered[head - 1] if before(passage, head) else ""
        if following in FINITE and (lead in LINKS or lead in {"", "and", "but"}):
            yield head, number
        elif lead in COPULAS or (lead in PREPOSITIONS and lead != "of"):
            yield head - 1, number
