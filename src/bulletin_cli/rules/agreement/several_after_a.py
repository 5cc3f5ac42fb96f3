"""Nouns for several after “a” and more than an adjective: “a small but active groups”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.for_one import SHOPS, TENS
from bulletin_cli.rules.agreement.glances import several_in_s
from bulletin_cli.rules.agreement.nouns import (
    Finding,
    ends_phrase,
    finding,
    is_person,
    is_quality,
    plurals,
    side_by_side,
)
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.agreement.subjects import MEASURES
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import INDEFINITE, MODALS, SEVERAL_DO
from bulletin_cli.rules.words.word_classes import NOUN, PARTICIPLES, is_one, nouns_mainly, readings
from bulletin_cli.rules.words.words_met import WordsMet

_FARTHEST = 6
"""So many words after “a” its noun may come."""
_JOINING = frozenset(["and", "but", "yet"])
_NO_QUALITIES = frozenset(
    [
        *("few", "whole", "great", "good", "many", "number", "lot", "couple", "dozen", "hundred", "thousand"),
        *("half-dozen", "half-million", "quarter-million"),
    ]
)
"""“A good many posts”, “a great number of posts”, “a half-dozen posts”."""
_SAME_WORDS = """
means series species works headquarters crossroads barracks thanks news sports arms goods games
commons savings
"""
_SAME = frozenset(_SAME_WORDS.split())
"""“A reliable means”, “a sports hall”."""
_WAYS = frozenset(
    ["way", "time", "day", "reason", "moment", "thing", "place", "manner", "case", "level", "rate"]
)
"""“A simple way creators can share it”: what “in which” may be left out after."""
_STOPS = (".", ",", ";", ")", " of ", " was ", " were ", " is ", " for ", " in ")


def a_with_several(passage: Passage) -> Iterator[Finding]:
    """“A long and unbroken records”, “a serious security challenges”."""
    lowered = passage.lowered
    for article in passage.having(INDEFINITE):
        for number in passage.index[article]:
            if not any(map(several_in_s, lowered[number + 2 : number + 7])):
                continue
            noun = _noun_after(passage, number)
            if noun and (
                passage.lowered[noun - 1].startswith(TENS)
                or passage.lowered[noun] in SHOPS
                or _set_or_file(passage, noun)
            ):
                continue  # “a mere forty-five subscribers”
            named = passage.words[number].text == "A" and not passage.begins_sentence(
                passage.words[number].start
            )
            if noun and not named and side_by_side(passage, number, noun) and not _led(passage, number, noun):
                yield from finding(
                    passage, number, noun, "several, where one is announced", "make them agree"
                )


def _set_or_file(passage: Passage, noun: int) -> bool:
    # “a new terms of service agreement”, “a robots.txt”
    end = passage.words[noun].end
    text = passage.text
    file = text[end : end + 1] == "." and text[end + 1 : end + 2].isalnum()
    return file or (passage.lowered[noun] == "terms" and text.startswith(" of ", end))


def _led(passage: Passage, article: int, noun: int) -> bool:
    # “For a small fee users will take control”: a phrase, and the subject behind it
    does = passage.flanked[noun + 2]
    acts = does in MODALS | SEVERAL_DO or readings[does] in {"v", "d"}
    opens = article > 0 and passage.begins_sentence(passage.words[article - 1].start)
    return acts and opens and parts[passage.flanked[article]] == "P"


def _noun_after(passage: Passage, article: int) -> int:
    # the number of the noun for several that “a” and its adjectives lead to, or 0
    lowered, at, last = passage.lowered, article + 1, len(passage.words) - 1
    begun = at
    while at < last and at - begun < _FARTHEST:
        word = lowered[at]
        if word in _NO_QUALITIES and at == begun and word != "good":
            return 0
        if _qualifies(word) or (word in _JOINING and at > begun and _qualifies(lowered[at + 1])):
            at += 1
        else:
            break
    modified = at > begun
    if modified and _noun_too(passage, at - 1) and at <= last and "z" in readings[lowered[at]]:
        return 0  # “an expert says”, “a giant star dies”
    if not modified and _compound(passage, at):
        return at + 1
    named = at <= last and lowered[at] in _WAYS
    if at < last and is_one(lowered[at]) and not named and modified and readings[lowered[at + 1]] == "s":
        at += 1
    word = lowered[at] if at <= last else ""
    fits = (
        modified and word not in _SAME and _surely_several(passage, at) and passage.words[at].kind == "lower"
    )
    measured = plurals().get(word, word[:-1]) in MEASURES
    return at if fits and not measured and ends_phrase(passage.text, passage.words[at].end) else 0


_NO_COMPOUNDS_TYPED = """
day week month year hour minute time head piece person man woman way lot means bit few couple number dozen
kilo kilogram litre ton barrel country world case place moment sense town village city land
"""
_NO_COMPOUNDS = frozenset(_NO_COMPOUNDS_TYPED.split())
"""“40 dollars a month rents a room”, “in such a country women work”."""


def _compound(passage: Passage, number: int) -> bool:
    # “a text messages to farmers”: a noun that is nothing else before one for several
    if number + 1 >= len(passage.words) or not NOUN.issuperset(readings[passage.lowered[number]] or "v"):
        return False
    word = passage.lowered[number + 1]
    if "s" not in readings[word] or passage.text.startswith(" of magnitude", passage.words[number + 1].end):
        return False  # “a computer orders of magnitude better”
    stem = plurals().get(word, "")
    lead = passage.flanked[number - 1] if passage.joined[number - 1] else ""
    object_ = not _VERB.isdisjoint(readings[lead])  # “sends a text messages”
    several = readings[word] == "s" or (stem != "" and stem in nouns_mainly())
    several = several and (object_ or (parts[lead] == "P" and readings[word] == "s"))
    fits = several and word not in _SAME and stem not in MEASURES and not is_person(stem)
    small = passage.words[number + 1].kind == passage.words[number].kind == "lower"
    if not (fits and small) or passage.lowered[number] in _NO_COMPOUNDS or is_person(passage.lowered[number]):
        return False
    return passage.text.startswith(_BEHIND_COMPOUND, passage.words[number + 1].end)


_VERB = frozenset("vzdeg")
_LEADS = ("of", "in", "for", "to", "from", "with", "about", "on", "and")
_BEHIND_COMPOUND = (".", ",", ";", ")", *(f" {lead} " for lead in _LEADS))


def _surely_several(passage: Passage, number: int) -> bool:
    # “a generic parameter needs a name”: a verb as well, but not before a stop
    word, stops = passage.lowered[number], passage.text.startswith(_STOPS, passage.words[number].end)
    return "s" in readings[word] and (stops or "z" not in readings[word])


def _noun_too(passage: Passage, number: int) -> bool:
    word = passage.lowered[number]
    if passage.lowered[number - 1] in _JOINING or is_quality[word]:
        return False
    return not NOUN.isdisjoint(readings[word.rpartition("-")[2]])


def _may_qualify(word: str) -> bool:
    known = readings[word]
    adverb = word.endswith("ly") and len(word) > len("only")
    compound = "-" in word and not word.endswith("s")
    un = not known and word.startswith("un")
    return is_quality[word] or "j" in known or known in PARTICIPLES or adverb or compound or un


_qualifies = WordsMet(_may_qualify).__getitem__
