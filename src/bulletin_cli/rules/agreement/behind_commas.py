"""Verbs that disagree with a subject behind a comma or a bracket: “The cloth that they admired, are made”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.glances import BE_BEHIND
from bulletin_cli.rules.agreement.nouns import Finding, finding, plurals
from bulletin_cli.rules.agreement.parts import is_many, letters, parts
from bulletin_cli.rules.agreement.persons import QUANTITIES
from bulletin_cli.rules.agreement.subjects import MEASURES
from bulletin_cli.rules.agreement.verbs import TO_ONE, TO_SEVERAL
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.function_words import PERSONALS, RELATIVES
from bulletin_cli.rules.words.word_classes import readings

_PERSONS = PERSONALS | {"there"}
_RELATIVES = RELATIVES | {"whom"}
_ASIDES = frozenset(
    ["which", "who", "whose", "most", "many", "some", "all", "including", "such", "especially", "among"]
)
_ONE = lazy(r"D[AC]*U?N?[NU](?:PD*[AC]*N?[NUSCs]+)*")
_SEVERAL = lazy(r"D*[AC]*[NUC]?S(?:PD*[AC]*N?[NUSCs]+)*")
_FARTHEST = 30
_THINGS_SAID = frozenset(
    ["fact", "thing", "truth", "news", "question", "idea", "point", "reason", "first", "last"]
)


def verb_behind_comma(passage: Passage) -> Iterator[Finding]:
    """“The report that the ministry wrote, were read”, “Companies, which had feared it, has”."""
    for verb in passage.having(BE_BEHIND):
        for number in passage.index[verb]:
            if passage.joined[number] or passage.flanked[number + 2] in _PERSONS:
                continue
            if passage.text.endswith(", ", 0, passage.words[number].start):
                yield from _behind(passage, number, verb)


def _behind(passage: Passage, number: int, verb: str) -> Iterator[Finding]:
    start = passage.sentence_at(passage.words[number].start).start
    commas = [at for at in passage.commas if start <= at < passage.words[number].start]
    first = number
    while first and passage.words[first - 1].start >= start:
        first -= 1
    if number - first > _FARTHEST or not _plain(passage, first, number, len(commas)):
        return
    if len(commas) == 1 and verb in TO_ONE:
        link = next((at for at in range(first + 1, number) if passage.lowered[at] in _RELATIVES), 0)
        if link and _is_one(passage, first, link):
            hint = f"write “{TO_ONE[verb]}”, without the comma"
            yield from finding(passage, number, number, "one with a verb for several", hint)
    elif len(commas) == 2:
        link = next((at for at in range(first, number) if passage.words[at].start > commas[0]), first)
        if link == first or not (passage.lowered[link] in _ASIDES or _apposed(passage, link, number)):
            return
        if verb in TO_SEVERAL and _is_several(passage, first, link):
            yield from finding(
                passage, number, number, "several with a verb for one", f"write “{TO_SEVERAL[verb]}”"
            )
        elif (
            verb in TO_ONE
            and passage.lowered[link] not in {"including", "such"}
            and _is_one(passage, first, link)
        ):
            yield from finding(
                passage, number, number, "one with a verb for several", f"write “{TO_ONE[verb]}”"
            )


def _apposed(passage: Passage, link: int, verb: int) -> bool:
    # “, the pride of the valley,”, “, home of nine families,”
    said = letters(passage, link, verb)
    return said[:1] in {"D", "N", "C"} and _NAMED_AGAIN.fullmatch(said) is not None


_NAMED_AGAIN = lazy(r"[DACNUSs]+(?:P[DACNUSsO]+)*")


def verb_behind_aside(passage: Passage) -> Iterator[Finding]:
    """“The canals (most of them old) was repaired”."""
    for verb in passage.having(BE_BEHIND):
        for number in passage.index[verb]:
            if passage.joined[number] or passage.flanked[number + 2] in _PERSONS:
                continue
            if passage.text.endswith(") ", 0, passage.words[number].start):
                yield from _behind_aside(passage, number, verb)


def _behind_aside(passage: Passage, number: int, verb: str) -> Iterator[Finding]:
    start, end = passage.sentence_at(passage.words[number].start).start, passage.words[number].start
    opened = passage.text.rfind(" (", start, end)
    if opened < 0 or passage.text.count("(", start, end) != 1 or passage.text.startswith(_ADDING, opened):
        return
    first = last = number
    while first and passage.words[first - 1].start >= start:
        first -= 1
        last = first if passage.words[first].start > opened else last
    plain = last > first and number - first <= _FARTHEST and _plain(passage, first, last - 1, 0)
    if plain and verb in TO_SEVERAL and _is_several(passage, first, last):
        hint = f"write “{TO_SEVERAL[verb]}”"
        yield from finding(passage, number, number, "several with a verb for one", hint)
    elif plain and verb in TO_ONE and _is_one(passage, first, last):
        yield from finding(passage, number, number, "one with a verb for several", f"write “{TO_ONE[verb]}”")


_ADDING = (" (and", " (or", " (plus", " (with", " (as well")


def _plain(passage: Passage, first: int, number: int, commas: int) -> bool:
    # nothing but spaces and commas between the words
    parted = sum(not passage.joined[at] for at in range(first + 1, number + 1))
    return parted == commas and passage.begins_sentence(passage.words[first].start)


def _is_one(passage: Passage, first: int, last: int) -> bool:
    said = letters(passage, first, last)
    noun = passage.lowered[first + len(said.partition("P")[0]) - 1]
    if noun in QUANTITIES or is_many(noun) or noun in _THINGS_SAID or noun.endswith("s"):
        return False
    return _ONE.fullmatch(said) is not None and parts[noun] == "N"


def _is_several(passage: Passage, first: int, last: int) -> bool:
    said = letters(passage, first, last)
    noun = passage.lowered[first + len(said.partition("P")[0]) - 1]
    one = plurals().get(noun)
    return (
        one is not None
        and one not in MEASURES
        and one not in QUANTITIES
        and _SEVERAL.fullmatch(said) is not None
    )


_OPENERS = ("A ", "An ", "The ", "This ")
_SHORT = lazy(r"(?:A|An|The|This) [^().,;:]{3,80} \([A-Z]{2,}\) ")
_BODIES_TYPED = """
unit agency service centre center office ministry commission department institute academy programme project
network fund association bureau directorate inspectorate laboratory university organization organisation union
"""
_BODIES = frozenset(_BODIES_TYPED.split())
_NAMED = lazy(r"D[ACNUS]+")
_BEHIND_NAME = lazy(r"(?:PD*[AC]*N?[NUSCs]+)*")


def verb_behind_bracket(passage: Passage) -> Iterator[Finding]:
    """“A Joint Port Control Unit (JPCU) of eight people have chosen its first chief”."""
    for sentence in passage.sentences:
        start, end = sentence
        led = passage.text.startswith(_OPENERS, start) and passage.text.find(" (", start, end) > 0
        match = _SHORT.match(passage.text, start) if led else None
        if match is None:
            continue
        bracket = next((at for at, word in enumerate(passage.words) if word.end > match.end() - 3), 0)
        if bracket < 2 or passage.lowered[bracket - 1] not in _BODIES:
            continue
        first = next(at for at, word in enumerate(passage.words) if word.start >= sentence.start)
        if _NAMED.fullmatch(letters(passage, first, bracket)):
            yield from _after_bracket(passage, bracket)


def _after_bracket(passage: Passage, bracket: int) -> Iterator[Finding]:
    for verb in range(bracket + 1, min(bracket + 9, len(passage.words))):
        if verb > bracket + 1 and not passage.joined[verb]:
            return
        if passage.lowered[verb] in TO_ONE:
            done = "e" in readings[passage.flanked[verb + 2]] or parts[passage.flanked[verb + 2]] in {
                "A",
                "D",
            }
            if done and _BEHIND_NAME.fullmatch(letters(passage, bracket + 1, verb)):
                wanted = f"write “{TO_ONE[passage.lowered[verb]]}”"
                yield from finding(passage, verb, verb, "one with a verb for several", wanted)
            return
