"""Words that announce several: “two”, “a number of”, “one of the”, “among the”, “all the”."""

from __future__ import annotations

from bulletin_cli.rules.agreement.nouns import before, is_person
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.lists import word_set, word_table
from bulletin_cli.rules.words.numerals import ONES, TENS

_SEVERAL_WORDS = """
several many various numerous these those few two three four five six seven eight nine ten twelve both all
eleven thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
eighty ninety
"""
MANY = frozenset(_SEVERAL_WORDS.split()).union(f"{ten}-{one}" for ten in TENS for one in ONES)
"""Words that announce several before a noun and its adjectives."""
BIG = frozenset(["hundred", "thousand"])
"""“Five hundred dollars”, but “a hundred dollar bill”."""
_FIRST_OF_WORDS = "day week part phase chapter page volume season game round year stage number book half act"
_FIRST_OF = frozenset(_FIRST_OF_WORDS.split())
"""“Day one of the match”."""
_WITH_MEMBERS = frozenset(["team", "family", "crew", "cast", "squad", "band", "choir", "gang", "party"])
"""“One of the team” is one of its members."""
_YEARS = range(1400, 2200)
_ROUND = frozenset([360, 404])
"""“A 360 video” counts degrees, and a “404 page” nothing."""
_PLENTY_WORDS = """
 lot lots plenty couple thousands group lack shortage team crowd list association network families
millions scores union
"""
PLENTY = frozenset(_PLENTY_WORDS.split())
MANY_OF = frozenset(["one", "number", "majority", "dozens", "hundreds", "range"])
_ALL_OF_IT_WORDS = """
time way rest city country town village world family house area land field population community work money
power length width staff team group building book body story course film territory process period day night
coast border river road breadth
"""
_ALL_OF_IT = frozenset(_ALL_OF_IT_WORDS.split())
"""“All the world”, but “all the region of the country”."""
_OF_THE = lazy(r" of (?:the|this|our|their|its|that)\b")
BEFORE_LABELS = frozenset(
    ["level", "grade", "tier", "type", "phase", "stage", "category", "band", "class", "top", "version"]
)
"""“A category three cyclone”, “a top five car maker”."""
_CROWDS_TYPED = "generation breed crop wave batch class range set line band bunch series stream"
_CROWDS = frozenset(_CROWDS_TYPED.split())
"""“One of the new generation of players”, “among the first wave of migrants”."""
_EITHER_TYPED = """
competition communication production opposition construction consumption action activity reaction traffic
business trade contact conversation speech crime resistance violence movement growth change responsibility
authority evidence argument debate criticism opinion treatment investment employment punishment behaviour
development improvement discussion expression creation innovation imagination sensation emotion ambition
education research
"""
_EITHER = frozenset(_EITHER_TYPED.split())
"""Nouns for one that “all” takes as often as their plurals: “banned from all competition”."""
_WHOLE = frozenset(["right", "day", "week", "month", "year", "hour", "school"])
"""“All day” and “all right” count nothing."""


def announces_several(passage: Passage, number: int, word: Word, noun: Word) -> bool:
    """True where the word at a place announces that the noun behind it stands for several."""
    lowered = word.text.lower()
    if lowered == "of":
        one = before(passage, number)
        if one is not None and one.text.lower() in PLENTY:
            return is_person(noun.text.lower())
        return one is not None and one.text.lower() in MANY_OF
    if lowered == "the":
        first = max(0, number - 2) if passage.joined[number] else number  # “none at all. The result”
        earlier = [passage.words[at].text.lower() for at in range(first, number)]
        collective = passage.lowered[number + 1] in word_set("collective")
        people = earlier[-1:] == ["all"] and passage.lowered[number + 1] + "s" in word_set("people")
        return (
            (
                earlier == ["one", "of"]
                and passage.flanked[max(0, number - 2)] not in _FIRST_OF
                and passage.lowered[number + 1] not in _WITH_MEMBERS
                and not is_crowd(passage, noun)
            )
            or (
                earlier[-1:] in (["among"], ["between"])
                and not (collective or is_crowd(passage, noun))
                and not _with_another(passage, noun)
            )
            or (people and earlier[0] != "of")
            or (earlier[-1:] == ["all"] and _are_many(passage, number + 1))
        )
    if lowered in BIG:
        counted = before(passage, number)
        return counted is not None and counted.text.lower() in MANY
    if lowered == "all" and (passage.words[number + 1].text in _WHOLE or noun.text.lower() in _EITHER):
        return False
    if word.kind == "capitalised" and not passage.begins_sentence(word.start):
        return False  # "Session Three presentations"
    if lowered in MANY:
        previous = before(passage, number)
        if previous is not None and (previous.text == "number" or previous.text in BEFORE_LABELS):
            return False  # "the number two supplier"
        return (
            previous is None
            or previous.text.lower() not in {"of", "one", "these", "with"}
            or lowered != "all"
        )
    if word.kind != "number" or not word.text.replace(",", "").isdigit():
        return False
    named = before(passage, number)
    value = int(word.text.replace(",", ""))
    if passage.text[word.start - 1 : word.start] in {"$", "€", "£", "-", "–", "/"} or word.text[0] == "0":
        return False  # "a $500 prize", "a 1-800 number", "a 007 game"
    return (
        value > 1 and value not in _YEARS and value not in _ROUND and not (named and _names_a_number(named))
    )


def same_in_number() -> frozenset[str]:
    """Nouns with one form for one and several: “seven buffalo”."""
    return word_table("one-behind-counts")["same"]


def is_crowd(passage: Passage, noun: Word) -> bool:
    """True for what is made up of several and says of whom: “the new generation of players”."""
    return noun.text in _CROWDS and passage.text.startswith(" of ", noun.end)


def _are_many(passage: Passage, number: int) -> bool:
    # “all the region of the country”
    noun = passage.lowered[number]
    parted = noun in word_set("counted") and noun not in _ALL_OF_IT | word_set("collective")
    return parted and _OF_THE.match(passage.text, passage.words[number].end) is not None


def _with_another(passage: Passage, noun: Word) -> bool:
    # "between the principle of humanity and the needs of war"
    return " and " in passage.text[noun.end : passage.sentence_at(noun.start).end]


def _names_a_number(word: Word) -> bool:
    return (
        (
            word.text[0].isupper()
            and word.text not in {"The", "These", "Those", "Our", "Some", "About", "Over", "Only"}
        )
        or word.kind == "number"
        or word.text in {"phase", "no", "article", "page", "group", "number", "category"}
    )
