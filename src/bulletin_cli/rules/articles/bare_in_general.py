"""Nouns that mean a thing in general behind a preposition: “the limits of human ability”, “on licence”."""

from __future__ import annotations

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.lists import word_set

_LEADS_TYPED = """
of about for in by on with to from into over under beyond between without through against towards toward upon
"""
_LEADS = frozenset(_LEADS_TYPED.split())
_BEFORE_DEEDS = frozenset(["by", "for", "about"])
"""What stands before a deed and its “of”: “demands for unification of the profession”."""
_DEEDS = ("tion", "sion", "ment")
_IDIOMS_TYPED = """
on:licence on:license to:camera on:camera off:camera beyond:college beyond:school from:committee in:committee
below:target above:target on:target at:speech to:wildfire of:wildfire by:wildfire from:wildfire of:meteorite
through:debate of:gathering for:gathering of:obsession of:encounter for:skill for:study into:position
for:position for:parody of:salary to:collection to:donation on:family
at:council after:council beyond:university throughout:university onto:university through:university
in:context behind:walls with:kit
"""
_IDIOMS = frozenset(tuple(idiom.split(":")) for idiom in _IDIOMS_TYPED.split())
_DESCRIBED = frozenset([("high", "resolution"), ("low", "resolution"), ("social", "background")])
_REACH = 2
"""So far before the noun its lead may stand."""


def means_in_general(passage: Passage, first: int, last: int) -> bool:
    """True for the words of these numbers, a lead and a noun, where the noun is not counted."""
    lead, noun = passage.lowered[first], passage.lowered[last]
    if last - first == 1 and (lead, noun) in _IDIOMS:
        return True
    if lead not in _LEADS or not 0 < last - first <= _REACH:
        return False
    if passage.lowered[last - 1 : last + 1] in _DESCRIBED:
        return True
    if noun not in word_set("in-general"):
        return False
    if passage.flanked[last + 2] != "of":
        return True
    return lead in _BEFORE_DEEDS and last - first == 1 and noun.endswith(_DEEDS)
