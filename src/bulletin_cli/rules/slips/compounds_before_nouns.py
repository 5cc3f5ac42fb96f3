"""Compounds by how they are made: “a donor funded plan”, “a 12 month course”, “non political”."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TypeAlias

from bulletin_cli.rules.agreement.nouns import before, joins, side_by_side
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.words import WITH_CAPITALS
from bulletin_cli.rules.words.function_words import INDEFINITE, POSSESSIVES
from bulletin_cli.rules.words.lists import data_couples
from bulletin_cli.rules.words.numerals import TENS, TWO_TO_TWELVE
from bulletin_cli.rules.words.word_classes import ANY_NOUN, NOUN, readings

Compound: TypeAlias = tuple[int, int]
"""The numbers of its first word and its last."""

_DONE_TYPED = """
funded certified sponsored backed led owned approved accredited financed assisted affiliated controlled
dominated brokered mandated equipped designed registered endorsed licensed subsidized subsidised managed
supported administered initiated appointed trained powered fed infested infected bound run
"""
_DONE = frozenset(_DONE_TYPED.split())
"""Participles that may be verbs too: “the bank funded schools”."""
_SUCH_TYPED = """
sensitive specific friendly oriented centred centered focused focussed prone intensive resistant related
based conscious compliant
"""
_SUCH = frozenset(_SUCH_TYPED.split())
"""Adjectives that end a compound of nearly any noun: “child friendly”."""
_SECONDS = _DONE | _SUCH
_PLACED_TYPED = """
on duty, off duty, on site, off site, on farm, off farm, on arrival, on demand, off season, in season,
off grid, off peak, in house, in depth, in patient, out patient, under age, in country, on call, off road
"""
_PLACED = frozenset((one.split()[0], one.split()[1]) for one in _PLACED_TYPED.split(","))
"""A preposition and a noun that make a compound after an article: “the on duty officer”."""
_SEVERAL_TYPED = (
    "these those many several various other new such two three four five six most numerous certain"
)
_BEFORE_SEVERAL = frozenset(_SEVERAL_TYPED.split())
_OWNED = POSSESSIVES | {"this", "any", "every", "each", "another"}
_LEADING_TYPED = "of through with by from for under on in into a an the " + _SEVERAL_TYPED
_LEADING = frozenset(_LEADING_TYPED.split()) | _OWNED
_BEFORE_PLACED = (_BEFORE_SEVERAL | _OWNED | INDEFINITE | {"the"}) - {
    "her",
    "this",
    "these",
    "those",
    "such",
    "other",
}
_LINKS = frozenset(["of", "through", "by", "under", "with", "for"])
_ONE_THING_TYPED = """
project programme program scheme initiative network centre center school hospital clinic company bank team
mission force coalition group body agency organization organisation university college road hotel channel
newspaper station institute plan event course laboratory lab facility venture study survey campaign factory
farm shop firm engineer process approach system service exercise meeting workshop conference commission
committee website tower vehicle
"""
_ONE_THING = frozenset(_ONE_THING_TYPED.split())
"""What wants an article: no verb has it bare for its object."""
_UNDER = frozenset(["under", "through", "at"])
_VERBS = frozenset(["is", "are", "was", "were", "has", "have", "had", "will", "can", "should", "must", "may"])
_ON = frozenset(["on", "upon"])
_MAY_BE_NOUNS = ANY_NOUN | frozenset("vzj")
_NOT_ALONE_TYPED = "non multi socio anti semi quasi pseudo intra inter neo pre co"
_NOT_ALONE = frozenset(_NOT_ALONE_TYPED.split())
"""Prefixes that stand nowhere by themselves."""
_OF_BOTH = frozenset(["pseudo", "quasi"])
_LATIN_TYPED = """
sequitur grata alia se vires vivos pares est bis compos plus ultra and or to media lateral faceted
disciplinary national governmental state retroviral graduate school trans versus in is
"""
_LATIN = frozenset(_LATIN_TYPED.split())
"""What follows them in Latin, in lists, and where another rule tells of it."""
_BARRED, _ANY = "!", "-"
"""In the list of units: before nouns that take no hyphen, and for any noun."""
_SPELT = TWO_TO_TWELVE.union(TENS, ["fifteen"]) - {"seventy", "eighty"}
_NO_HALVES = ("-called", "ly")
"""Ends of hyphened words that make no compound: “so-called related parties”."""
_IN_NUMBERS = frozenset([",", ".", "-", "–", "/"])
"""Signs before a figure that is the end of another."""


def compounds_before_nouns(passage: Passage) -> Iterator[Compound]:
    """Each compound of such a make that lacks its hyphen, by the numbers of its words."""
    for word in passage.having(_SECONDS):
        for number in passage.index[word]:
            if number and _is_made(passage, number):
                yield number - 1, number
    for word in passage.having(_NOT_ALONE):
        for number in passage.index[word]:
            if _prefixed(passage, number):
                yield number, number + 1
    for number in passage.coupled(_PLACED):
        if number and number + 2 < len(passage.words) and _placed(passage, number):
            yield number, number + 1
    for word in passage.having(_measured_in()):
        for number in passage.index[word]:
            if number and _measured(passage, number):
                yield number - 1, number


def _placed(passage: Passage, number: int) -> bool:
    # “the on duty officer”: no preposition follows an article or a number otherwise
    if passage.flanked[number] not in _BEFORE_PLACED or not side_by_side(passage, number - 1, number + 2):
        return False
    known = set(readings[passage.flanked[number + 3]])
    return passage.words[number].kind == "lower" and bool(known & ANY_NOUN)


def _prefixed(passage: Passage, number: int) -> bool:
    follower = passage.flanked[number + 2]
    return (
        follower not in _LATIN
        and not _of_compound(passage, number)
        and len(follower) > 2
        and side_by_side(passage, number, number + 1)
        and (passage.words[number].kind == "lower" or _opens(passage, number))
        and passage.words[number + 1].kind == "lower"
    )


def _of_compound(passage: Passage, number: int) -> bool:
    # “pseudo data science”: the prefix tells of both nouns
    if passage.lowered[number] not in _OF_BOTH or number + 2 >= len(passage.words):
        return False
    nouns = (set(readings[word]) for word in passage.lowered[number + 1 : number + 3])
    return joins(passage, number + 2) and all(known & ANY_NOUN and "j" not in known for known in nouns)


def _opens(passage: Passage, number: int) -> bool:
    # “Co says” has somebody’s name
    return passage.lowered[number] != "co" and passage.begins_sentence(passage.words[number].start)


def _measured(passage: Passage, number: int) -> bool:
    count, unit, noun = passage.flanked[number : number + 3]
    counted = count in _SPELT or (count.isdigit() and count not in {"0", "1"} and len(count) < 4)
    if not counted or not noun.isalpha() or not side_by_side(passage, number - 1, number + 1):
        return False
    start = passage.words[number - 1].start
    if passage.text[start - 1 : start] in _IN_NUMBERS or passage.words[number + 1].kind != "lower":
        return False
    nouns, barred = _units()[unit]
    known = set(readings[noun])
    if noun in nouns or noun.removesuffix("s") in nouns:
        return True
    return _ANY in nouns and noun not in barred and bool(known & ANY_NOUN) and known <= _MAY_BE_NOUNS


@cache
def _measured_in() -> frozenset[str]:
    return frozenset(_units())


@cache
def _units() -> Mapping[str, tuple[frozenset[str], frozenset[str]]]:
    # each unit with its nouns, and those that it has none of
    units = {}
    for words, nouns in data_couples("measures.tsv"):
        wanted, _, barred = nouns.partition(_BARRED)
        units.update(dict.fromkeys(words.split(), (frozenset(wanted.split()), frozenset(barred.split()))))
    return units


def _is_made(passage: Passage, number: int) -> bool:
    # the word of that number ends a compound, and a noun follows
    if number + 1 >= len(passage.words) or not side_by_side(passage, number - 1, number + 1):
        return False
    first, second, third = passage.words[number - 1 : number + 2]
    if second.kind != "lower" or third.kind != "lower" or _is_no_half(first.text):
        return False
    known = set(readings[passage.lowered[number + 1]])
    if not known & ANY_NOUN or not known <= _MAY_BE_NOUNS:
        return False
    if second.text == "based" and not _ON.isdisjoint(passage.lowered[number + 2 : number + 7]):
        return False
    named = first.kind in WITH_CAPITALS and not passage.begins_sentence(first.start)
    if named:
        return _after_name(passage, number)
    opens = first.kind == "capitalised" and not named
    return (first.kind == "lower" or opens) and _after_noun(passage, number)


def _is_no_half(first: str) -> bool:
    # “less-environmentally conscious days”
    return "-" in first and first.endswith(_NO_HALVES)


def _after_name(passage: Passage, number: int) -> bool:
    # “a UNDP funded school”, “the World Bank funded project was”
    at = number - 1
    while (
        before(passage, at)
        and passage.words[at].kind in WITH_CAPITALS
        and passage.lowered[at] not in _LEADING
    ):
        at -= 1
    lead = passage.lowered[at]
    if passage.words[at].kind in WITH_CAPITALS and lead not in _LEADING:
        return False
    if lead in INDEFINITE or lead in _BEFORE_SEVERAL or lead in _OWNED or readings[lead] == "j":
        return True
    if passage.lowered[number] in _SUCH or (lead in _UNDER and passage.words[number - 1].kind == "acronym"):
        return lead in _LEADING
    return lead == "the" and _sure(passage, number + 1)


def _after_noun(passage: Passage, number: int) -> bool:
    # “a community led project”, “of donor funded schools”
    first, noun = passage.lowered[number - 1 : number + 1]
    known = set(readings[first])
    lead = before(passage, number - 1)
    if not known & NOUN or "s" in known or "j" in known:
        return False
    if lead is None:
        return passage.begins_sentence(passage.words[number - 1].start) and _of_several(passage, number + 1)
    led = lead.text.lower()
    if noun in _SUCH:
        if first.endswith("ing"):
            return False  # “in handling sensitive information”
        return led in _LEADING or readings[led] == "j"
    several = "s" in readings[passage.lowered[number + 1]]
    if led in _BEFORE_SEVERAL or (led in _LINKS and known == {"c"}):
        return several or _sure(passage, number + 1)
    return led in _LEADING and _sure(passage, number + 1)


def _of_several(passage: Passage, number: int) -> bool:
    # “State owned firms were sold”: were it a verb, none would come after its object
    return "s" in readings[passage.lowered[number]] and passage.flanked[number + 2] in _VERBS


def _sure(passage: Passage, number: int) -> bool:
    # a noun for one thing that would want its article, were it what is funded; or the subject of a verb
    noun, follower = passage.lowered[number], passage.flanked[number + 2]
    alone = ANY_NOUN.isdisjoint(readings[follower]) or not joins(passage, number + 1)
    return (noun in _ONE_THING and alone) or follower in _VERBS
