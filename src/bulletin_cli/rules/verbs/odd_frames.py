"""Frames of other languages: “nobody didn’t come”, “so long time”, “a test, who was set”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.complements import somebody
from bulletin_cli.rules.agreement.nouns import (
    Finding,
    before,
    ends_phrase,
    finding,
    joins,
    side_by_side,
)
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.prose.words import NAMED
from bulletin_cli.rules.signs.frames import DENYING, NOBODY, NOBODY_DID_NOT, SO_LONG, THING_WHO
from bulletin_cli.rules.words.function_words import BE, FINITE_BE, FINITE_HAVE, MODALS
from bulletin_cli.rules.words.numerals import TWO_TO_TWELVE
from bulletin_cli.rules.words.word_classes import readings

_BETWEEN = 3


def denied_twice(passage: Passage) -> Iterator[Finding]:
    """“Nobody didn’t come”, “No one does not know it”, “He never didn’t ask”."""
    for number in passage.coupled(NOBODY_DID_NOT):
        nobody, verb = passage.lowered[number : number + 2]
        no_one = nobody == "one" and passage.flanked[number] == "no" and joins(passage, number)
        if (nobody == "one" and not no_one) or not joins(passage, number + 1):
            continue
        last = number + 1 if verb in DENYING else number + 2
        if last > number + 1 and not (passage.flanked[last + 1] == "not" and joins(passage, last)):
            continue
        follows = passage.flanked[last + 2]
        if (
            follows in {"only", "just"}
            or passage.text[passage.sentence_at(passage.words[number].start).end - 1] == "?"
        ):
            continue
        hint = "write one denial"
        yield from finding(passage, number - no_one, last, "denied twice", hint)


def denied_behind(passage: Passage) -> Iterator[Finding]:
    """“They did not see nobody”, “She doesn’t know nothing about it”."""
    for nobody in passage.having(NOBODY):
        for number in passage.index[nobody]:
            verb = number - 1
            if (
                verb < 1
                or "v" not in readings[passage.lowered[verb]]
                or not side_by_side(passage, verb - 1, number)
            ):
                continue
            denial = passage.lowered[verb - 1]
            wrong = denial in DENYING or (
                denial == "not" and passage.flanked[verb - 1] in {"did", "does", "do"}
            )
            if (
                wrong
                and passage.lowered[verb] != "mean"
                and passage.flanked[number + 2] not in {"but", "to", "short"}
            ):
                yield from finding(passage, verb - 1, number, "denied twice", "write “any” and the noun")


_NOUNS_TYPED = """
time way distance period problem question issue amount number sum part role step task town village house
country
city river road bridge school hospital prison room book report list project story event decision job price
salary opportunity chance mistake danger threat success person man woman family group team crowd audience
difference change result reason example idea
"""
_NOUNS = frozenset(_NOUNS_TYPED.split())


def so_long_time(passage: Passage) -> Iterator[Finding]:
    """“Few can wait so long time”, “It is too big problem”, “They had such long time to wait”."""
    for number in passage.coupled(SO_LONG):
        how, noun = passage.lowered[number], number + 2
        if not joins(passage, noun) or not joins(passage, number + 1) or passage.lowered[noun] not in _NOUNS:
            continue
        if (
            passage.words[noun].kind != "lower"
            or passage.words[number].kind != "lower"
            or before(passage, number) is None
        ):
            continue
        if how == "as" or not ends_phrase(passage.text, passage.words[noun].end):
            continue
        earlier, quality = passage.flanked[number], passage.lowered[number + 1]
        if earlier in {"a", "an", "the", "no", "any", "every"}:
            continue
        wanted = f"{how} a {quality}" if how == "such" else f"{how} {quality} a"
        yield from finding(
            passage, number, noun, "a word is missing", f"write “{wanted} {passage.lowered[noun]}”"
        )


def thing_who(passage: Passage) -> Iterator[Finding]:
    """“They had passed a written test, who was set in Uzbek”, “a clinic who is open at night”."""
    for number in passage.coupled(THING_WHO):
        who = number + 1
        gap = passage.text[passage.words[number].end : passage.words[who].start]
        verb = passage.flanked[who + 2]
        if gap not in {" ", ", "} or passage.words[number].kind != "lower" or not joins(passage, who + 1):
            continue
        if verb in FINITE_BE | FINITE_HAVE | MODALS and not _somebody_before(passage, number):
            word = passage.words[who]
            if not passage.in_quotation(word.start):
                yield Finding(word.start, word.end, "“who” of a thing", "write “which”", "which")


def _somebody_before(passage: Passage, number: int) -> bool:
    # “the head of the laboratory, who was”, “Ms. Amirova of the court, who”; but “chosen by a test, who”
    for at in range(number - 1, max(-1, number - _LONG), -1):
        word, named = passage.lowered[at], passage.words[at].kind in NAMED
        inside = named and not passage.begins_sentence(passage.words[at].start)
        if word in _PEOPLE or somebody(word) or inside:
            return True
        led = parts[passage.flanked[at]] == "D" and "e" in readings[word]  # “a written test”
        led = led or word in _ONES
        if word in _LEADS or not (parts[word] or led) or not joins(passage, at + 1):
            return False
    return False


_ONES = frozenset(["one", "another", "each", "other", "such"])
_PEOPLE_TYPED = """
person people man woman child member someone those head chief deputy cook guide few others anyone anybody
everyone everybody somebody men women regulars newbie many staff
"""
_PEOPLE = frozenset(_PEOPLE_TYPED.split())
_LEADS = frozenset(["on", "by", "under", "after", "during", "before", "into", "through"])
_LONG = 16
_MEASURE = lazy(
    r"(?P<on>on|for) (?:about |almost |nearly |some |over )?(?:\d[\d.,]*|two|three|four|five|ten|twenty) ?"
    r"(?:%|per cent|percent|times|points|degrees|metres|kilometres|years|hectares|tons|dollars) "
    r"(?P<more>smaller|larger|higher|lower|bigger|longer|shorter|cheaper|older|younger|wider|faster|slower|colder|"
    r"warmer|better|worse|poorer|richer|stronger|weaker|greater|fewer|less expensive|more expensive)\b"
)


def on_per_cent_smaller(passage: Passage) -> Iterator[Finding]:
    """“The harvest was thus on 57 per cent smaller”, “Prices are on 10 per cent higher”."""
    heads = passage.at("on ", "for ")
    for match in passage.finds(_MEASURE, quotes=False, at=heads):
        number = next((at for at, word in enumerate(passage.words) if word.start == match.start()), 0)
        near = passage.lowered[max(0, number - _BETWEEN) : number]
        if number and (match["on"] == "on" or not BE.isdisjoint(near)) and not BE.isdisjoint(near):
            start, end = match.span("on")
            yield Finding(start, end, f"“{match.group()}”: a word too many", f"strike “{match['on']}”")


def worthy_little(passage: Passage) -> Iterator[Finding]:
    """“A visit of this kind is worthy little”, “It is worthy ten”, “The museum is worthy visiting”."""
    for number in passage.index["worthy"]:
        follows = passage.flanked[number + 2]
        if not joins(passage, number + 1) or passage.flanked[number] not in BE | {
            "not",
            "well",
            "very",
            "hardly",
        }:
            continue
        amount = follows in _LITTLE or follows in TWO_TO_TWELVE or follows[:1].isdigit()
        visiting = follows.endswith("ing") and "g" in readings[follows] and follows not in {"being", "during"}
        if amount or visiting or passage.text[passage.words[number].end :][:2] in {" $", " €", " £"}:
            word = passage.words[number]
            if not passage.in_quotation(word.start):
                yield Finding(word.start, word.end, "“worthy”: the wrong word", "write “worth”", "worth")


_LITTLE_TYPED = "little nothing much it more less about every the a millions thousands something"
_LITTLE = frozenset(_LITTLE_TYPED.split())
