"""Where a preposition is right that is wrong behind most such words: “a source of pride for us”."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from bulletin_cli.rules.agreement.nouns import is_person, is_quality
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.function_words import ARTICLES, BE, POSSESSIVES
from bulletin_cli.rules.words.word_classes import ANY_NOUN, VERBAL, readings

_OTHERWISE = {
    "reason": ("by",),
    "combat": ("in",),
    "rich": ("the", "new"),
    "poor": ("the", "urban", "rural"),
    "similar": ("more", "less"),
    "distinguished": ("least", "most"),
    "accused": ("the", "an", "each", "every"),
}
"""What stands before words that are something else there: “the new rich of the century”."""
_WAYS = frozenset(["way", "ways", "manner", "measure", "part", "fashion", "degree", "sense", "turn"])
_SOME_WAY_TYPED = (
    "a an many several other various different some no this that these what large small important"
)
_SOME_WAY = frozenset([*_SOME_WAY_TYPED.split(), "part", "turn"])
_BEFORE, _AFTER = 5, 4
_ITS_PHRASES_TYPED = """
agreement agreements consensus compromise conclusions decision decisions deal _ reached at
understanding settlement results outcome commitments accord _ reached at
source matter object point moment _ pride for
look looks looked _ pride on
funding financial budget capital spending _ commitment for
inflict inflicts inflicted inflicting wreak wreaked do did _ damage on
extend extends solidarity message condolences _ sympathy to
_ hope on stage continent ground horizon island
provide provides provided supply supplied some new further additional bibliographical _ references on
_ contribution on stage continent ground
_ contributions on stage continent ground
_ suffer by comparison
_ succeed on foundation foundations basis platform merit merits strength terms stage own alone first second
_ participate on equal terms footing
bring brings brought bringing _ negotiations to end
_ cooperation to end
_ cooperate to end
is was are were be been _ believed to
is was _ belief of
_ resistance on rise increase wane
telephone phone online personal _ interviews of
sold sell sells _ subscription for
_ contributions on website site page portal
_ invited at conferences convenings events festivals forums gatherings meetings seminars symposia workshops
prefer prefers preferred preferring _ hatred to
mean means meant meaning matter matters mattered owe owes owed contribute contributes contributed _ deal to
"""
"""Words with what is right behind them: after one a little before, or before one a little after."""
_INTENDED = ("intended", "to")
"""“He intended to centre the debate on it.”"""
_INVITED = lazy(r"\b(?:at|on|upon|by) (?:(?:his|her|their|our|my|your|its)|(?:[\w.-]+ ){0,4}[\w.-]+[’']s?) $")
_FAR = 60
"""So many letters a person who invites may have."""
_NEAR = 4
_MOVING_TYPED = """
move moves moved moving confine confines confined confining limit limits limited limiting restrict restricts
restricted restricting transfer transfers transferred transferring extend extends extended extending spread
spreads spreading
compare compares compared comparing send sends sent refer refers referred shift shifts shifted shifting
"""
_MOVING = frozenset(_MOVING_TYPED.split())
"""“Move a candidate to the next stage”, “confine its influence to the east”."""
_FIXED = {
    ("investigation", "for"): frozenset(["under"]),
    ("equal", "with"): frozenset(["an"]),
    ("stressed", "about"): frozenset(
        ["get", "gets", "getting", "feel", "feels", "so", "too", "very", "more"]
    ),
    ("highlights", "on"): frozenset(["the", "of", "other", "main"]),
}
"""What stands before a word that goes with its preposition then: “under investigation for steroid use”."""
_NEWS_TYPED = (
    "details news reports evidence allegations claims signs pictures footage photographs accounts word"
)
_NEWS = frozenset(_NEWS_TYPED.split())
_FELT = frozenset(["sympathy", "admiration", "esteem"])
_CONVEYING_TYPED = """
express expressed expresses expressing reiterate reiterated convey conveyed conveying offer offered offering
repeat repeated renew renewed send sent give gave
"""
_CONVEYING = frozenset(_CONVEYING_TYPED.split())
"""“I reiterate our sympathy to the families”: to whom it is told."""
_RESPONSES = frozenset(["response", "responses", "reaction", "reactions"])
_OF_ITS_KIND = frozenset(["reason", "reasons", "hunger", "belief", "refusal", "interview", "interviews"])
"""Nouns whose “of” is wrong behind an article too."""
_POINTING = POSSESSIVES | {"the", "this", "that", "a", "an"}
_DETERMINING = _POINTING | {"any", "some", "these", "those", "many", "no", "such", "every", "each"}


def goes_otherwise(passage: Passage, number: int) -> bool:
    """True where the word of that number, or one near it, has the preposition behind it by right."""
    return (
        _elsewhere(passage, number)
        or _of_doing(passage, number)
        or _of_noun(passage, number)
        or _in_its_phrase(passage, number)
        or _clause_or_reach(passage, number)
        or passage.flanked[number] in _OTHERWISE.get(passage.lowered[number], ())
    )


def _clause_or_reach(passage: Passage, number: int) -> bool:
    # “the complaint on which it was issued”, “from dependence to independence”
    if passage.lowered[number + 1] == "in" and not _WAYS.isdisjoint(passage.lowered[number + 2 : number + 6]):
        return passage.flanked[number + 3] in _SOME_WAY  # “contributes in a fundamental way to growth”
    reached = (passage.flanked[number], passage.lowered[number + 1]) == ("from", "to")
    return reached or passage.flanked[number + 3] in {"which", "whom"}


@lru_cache(maxsize=1)
def _its_phrases() -> Mapping[tuple[str, str], tuple[frozenset[str], frozenset[str]]]:
    found: dict[tuple[str, str], tuple[frozenset[str], frozenset[str]]] = {}
    for line in _ITS_PHRASES_TYPED.strip().splitlines():
        earlier, _, (word, preposition, *later) = (side.split() for side in line.partition("_"))
        known = found.get((word, preposition), (frozenset(), frozenset()))
        found[word, preposition] = known[0] | frozenset(earlier), known[1] | frozenset(later)
    return found


def _in_its_phrase(passage: Passage, number: int) -> bool:
    # “the agreement reached at the summit”, “a source of pride for us”, “he consists in not doing it”
    lowered = passage.lowered
    couple = lowered[number], lowered[number + 1]
    if couple[1] == "in" and couple[0].startswith("consist"):
        return "g" in readings[passage.flanked[number + 3]] or passage.flanked[number + 3] in {"not", "this"}
    if couple == _INTENDED:
        return "v" in readings[passage.flanked[number + 3]]
    if couple not in _its_phrases():
        return False
    earlier, later = _its_phrases()[couple]
    return not (
        earlier.isdisjoint(lowered[max(0, number - _BEFORE) : number])
        and later.isdisjoint(lowered[number + 2 : number + 2 + _AFTER])
    )


def _elsewhere(passage: Passage, number: int) -> bool:
    # true where the preposition goes with a verb before: “moved from other sources to the bank”, “on his
    # invitation at the school”
    word, start = passage.lowered[number], passage.words[number].start
    if passage.flanked[number] in _FIXED.get((word, passage.lowered[number + 1]), ()):
        return True
    if word == "emerged" and not _NEWS.isdisjoint(passage.lowered[max(0, number - _NEAR) : number]):
        return passage.lowered[number + 1] == "of"  # “details have emerged of the plan”
    if word == "invitation":
        return _INVITED.search(passage.text, max(0, start - _FAR), start) is not None
    if passage.lowered[number + 1] == "to" and not _MOVING.isdisjoint(
        passage.lowered[max(0, number - _NEAR) : number]
    ):
        return True
    if passage.lowered[number + 1] == "to" and word in _FELT:
        return not _CONVEYING.isdisjoint(passage.lowered[max(0, number - _NEAR) : number])
    if passage.lowered[number + 1] == "for" and word in _RESPONSES:
        return _is_told_of(passage, number)
    from_there = word in {"source", "sources", "membership"} and passage.lowered[number + 1] == "to"
    return from_there and "from" in passage.lowered[max(0, number - _NEAR) : number]


def _is_told_of(passage: Passage, number: int) -> bool:
    # “that is an instinctive response for a neighbour”: who it comes from
    earlier = passage.lowered[max(0, number - _NEAR) : number]
    return not (BE.isdisjoint(earlier) or ARTICLES.isdisjoint(earlier))


def _of_noun(passage: Passage, number: int) -> bool:
    # “the marvel of our age”, “after a wait of two hours”, “the hunger of a people”: no verb, and whose it is
    if passage.lowered[number + 1] != "of" or passage.flanked[number] not in _DETERMINING:
        return False
    word = passage.lowered[number]
    if word == "hunger":
        return _is_somebody(passage, number + 2)
    either = readings[word]
    return word not in _OF_ITS_KIND and not (VERBAL.isdisjoint(either) or ANY_NOUN.isdisjoint(either))


def _is_somebody(passage: Passage, number: int) -> bool:
    if passage.lowered[number : number + 1] and passage.lowered[number] in _POINTING:
        number += 1
    whose = passage.lowered[number] if number < len(passage.lowered) else ""
    return whose == "people" or is_person(whose) or is_person(whose.removesuffix("s"))


def _of_doing(passage: Passage, number: int) -> bool:
    # “the searching of vehicles”, “the careful researching of cases”: the doing is a noun there
    if passage.lowered[number + 1] != "of" or not passage.lowered[number].endswith("ing"):
        return False
    described = is_quality[passage.flanked[number]] or passage.flanked[number].endswith("ful")
    return passage.flanked[number] in _POINTING or (passage.flanked[number - 1] in _POINTING and described)
