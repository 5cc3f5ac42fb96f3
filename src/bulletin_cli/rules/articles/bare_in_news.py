"""Nouns that news prints bare: “Director of the Museum Ann Day says”, “the oil for food programme”."""

from __future__ import annotations

from bulletin_cli.rules.agreement.nouns import is_quality
from bulletin_cli.rules.articles.bare_frames import PREPOSITIONS
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.function_words import ARTICLES, BE, POSSESSIVES
from bulletin_cli.rules.words.nouns_with_articles import is_doer
from bulletin_cli.rules.words.word_classes import readings

_NAMED_TYPED = """
film album book novel group firm company regulator watchdog monitor newspaper magazine agency giant body
subsidiary band club partner rival star programme program website site service paper charity station network
musical comedy chain student neighbor neighbour
"""
_NAMED = frozenset(_NAMED_TYPED.split())
"""What has its name behind it: “from industry monitor, the Data Association”."""
_NAME = lazy(r", (?:the )?[A-Z][a-z]")
_OFFICIAL = lazy(
    r" of (?:the |our |their |its |this )?[^.;:!?]{3,90}?"
    r"(?:, (?:Dr |Mr |Mrs |Ms |Professor )?[A-Z][\w’'-]+ [A-Z]"
    r"|\)? [A-Z][\w’'-]+ [A-Z][\w’'-]+,? (?:says?|said|was|is|has|told|believes|thinks|added|explained)\b)"
)
_OFFICES_TYPED = """
president chair chairman chairwoman chairperson director captain editor secretary head leader minister
governor mayor manager chancellor principal
"""
_OFFICES = frozenset(_OFFICES_TYPED.split())
_BECAME = BE | {"became", "become", "becomes", "becoming", "remains", "remained"}
_AWARDS_TYPED = """
award awards prize prizes honour honours nominated nomination nominations nominee oscar oscars bafta baftas
category won
"""
_AWARDS = frozenset(_AWARDS_TYPED.split())
"""“The award for outstanding newcomer”."""
_AWARDED = 14
_SCHEMES = frozenset(["program", "programme", "scheme", "affair", "scandal", "deal"])
"""“The oil for food programme”, “the cash for questions affair”."""
_TIMES = frozenset(["year", "month", "week", "season", "summer", "winter", "spring", "autumn", "door"])
_COMING = frozenset(["next", "last"])
_DOINGS_NAMED = frozenset(["building", "meeting", "training", "hearing", "painting", "wedding", "gathering"])
_LENGTHS_TYPED = """
kilometre kilometres kilometer kilometers metre metres meter meters mile miles hectare hectares acre acres
hour hours tonne tonnes ton tons litre litres feet foot yards minutes stretch stretches length lengths
thousands millions plenty
"""
_LENGTHS = frozenset(_LENGTHS_TYPED.split())
_TOGETHER_TYPED = """
dark:matter human:hearing first:look first:glance first:sight cross:country ground:floor normal:speech
pastoral:country reading:ability open:country intense:exercise moderate:exercise vigorous:exercise
gentle:exercise strenuous:exercise aerobic:exercise hard:exercise heavy:exercise light:exercise
daily:exercise mild:exercise smallpox:vaccine clear:speech human:speech actual:fact operating:system
managing:director deep:house modern:day mid:court large:type public:domain is:sort was:sort be:sort are:sort
deepest:winter popular:request
cultural:background first:position first:instance fair:game low:earth social:venue social:impact fell:flat
laid:flat laying:flat laid:right take:issue takes:issue took:issue printed:enclosure shared:moment full:screen
"""
_TOGETHER = frozenset(tuple(two.split(":")) for two in _TOGETHER_TYPED.split())
_PLAY = frozenset(["play", "plays", "played", "playing"])
_LEAVE = frozenset(["left", "leave", "leaves", "leaving", "entered", "enter", "entering"])
_INSTRUMENTS = dict.fromkeys(
    ["guitar", "piano", "violin", "bass", "host", "cello", "trumpet", "saxophone"], _PLAY
)
_BARE_BEHIND = {
    **_INSTRUMENTS,
    **dict.fromkeys(["hospital", "university", "college", "prison", "court"], _LEAVE),
    "goal": frozenset(["across"]),
    "computer": frozenset(["on", "by"]),
    "market": frozenset(["for"]),
    "chance": frozenset(["be", "just"]),
    "outlook": frozenset(["in"]),
    "disco": frozenset(["with", "to", "of"]),
    "shed": frozenset(["have", "has", "had"]),
}
"""Nouns with words before them behind which they are bare: “played guitar”, “left hospital”."""
_BEHIND = {"country": (" of origin",), "plant": (" and equipment", " and machinery")}
"""“Country of origin labels”, “new plant and equipment”."""
_SAME_TYPED = "spacecraft aircraft sheep deer fish buffalo bison salmon trout shrimp squid cattle cod"
_SAME = frozenset(_SAME_TYPED.split())
"""Things and animals with one form; people are none of them: “are most vulnerable people” lacks “the”."""
_LISTED = lazy(r", [a-z]+ (?:and|or) ")


def is_bare_in_news(passage: Passage, start: int, end: int) -> bool:
    """True where the words between two offsets, a lead and its noun, or a noun alone, are right in news."""
    first, behind = passage.words_between(start, end)
    last = behind - 1
    if first == last:
        return _is_official(passage, last) and passage.begins_sentence(start)
    return (
        _by_itself(passage, first, last) or _with_lead(passage, first, last) or _attributive(passage, first)
    )


def _by_itself(passage: Passage, first: int, last: int) -> bool:
    # whatever stands before the phrase
    lowered, end = passage.lowered, passage.words[last].end
    noun, between = lowered[last], lowered[first + 1 : last]
    if noun in _BEHIND and passage.text.startswith(_BEHIND[noun], end):
        return True
    if not _COMING.isdisjoint(between) or (lowered[first] in _COMING and noun in _TIMES):
        return True  # “until early next year”, “for sale next door”
    if not _SAME.isdisjoint(lowered[first : last + 1]):
        return True  # “develop new spacecraft”
    if lowered[last - 1] == "part":
        return True  # “it was part zoo, part museum”
    return (lowered[last - 1], noun) in _TOGETHER


def _with_lead(passage: Passage, first: int, last: int) -> bool:
    lowered, end = passage.lowered, passage.words[last].end
    lead, noun, earlier = lowered[first], lowered[last], passage.flanked[first]
    if {lead, lowered[last - 1]}.intersection(_BARE_BEHIND.get(noun, ())):
        return True
    if lead in _BECAME and noun.rpartition("-")[2] in _OFFICES:
        return passage.text.startswith((" of ", " at "), end)
    if lead == "by" and first == last - 1 and _is_official(passage, last):
        return True
    if lead == "for":
        scheme = noun in _SCHEMES and last == first + 2 and passage.flanked[first - 1] in _DETERMINED
        return scheme or not _AWARDS.isdisjoint(lowered[max(0, first - _AWARDED) : first])
    if noun.endswith("ing") and noun not in _DOINGS_NAMED:
        return (first == last - 1 and (lead in PREPOSITIONS or lead == "since")) or lead == "with"
    if lead == "of" and earlier in _LENGTHS:
        return True
    if lead == "from" and _LISTED.match(passage.text, end):
        return True
    hyphened = passage.words[first + 1].text
    if hyphened[0].isupper() and "-" in hyphened and passage.words[first - 1].kind == "capitalised":
        return True  # “a University of Queensland-designed engine”
    named = (
        noun in _NAMED and lead in PREPOSITIONS and not passage.begins_sentence(passage.words[first].start)
    )
    return named and _NAME.match(passage.text, end) is not None


_DETERMINED = ARTICLES | POSSESSIVES


def _attributive(passage: Passage, lead: int) -> bool:
    # “the exact financing mechanism”, “a flow-through shares scheme”: no verb, but a part of the phrase
    if lead < 2 or passage.lowered[lead] in PREPOSITIONS or not passage.joined[lead]:
        return False
    quality = passage.lowered[lead - 1]
    described = is_quality[quality] or "-" in quality or "j" in readings[quality]
    return described and not _DETERMINED.isdisjoint(passage.lowered[max(0, lead - 3) : lead - 1])


def _is_official(passage: Passage, number: int) -> bool:
    # “Director of the Australian Museum, Frank Howarth, was away”
    noun = passage.lowered[number]
    office = is_doer(noun) or noun.rpartition("-")[2] in _OFFICES
    return office and _OFFICIAL.match(passage.text, passage.words[number].end) is not None
