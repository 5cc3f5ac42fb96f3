"""Forms that their clause does not allow: “where did he took it”, “allows him to taking”, “is to built”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.complements import NOUNS_OF_DOING, somebody
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, joins, plurals, side_by_side
from bulletin_cli.rules.agreement.parts import letters, parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.signs.frames_of_forms import (
    AFTER_GRADUATED,
    ASKED_WHERE,
    IS_TO,
    LASTING,
    LASTING_ALWAYS,
    LETTING,
    NO_OTHER,
    REMAINED,
    WERE_MANY,
    WITHOUT_GO,
)
from bulletin_cli.rules.words.function_words import ALL_OBJECTS, ARTICLES, FINITE_BE, OBJECTS, PERSONALS
from bulletin_cli.rules.words.word_classes import pasts_only, readings

_WHOLE = lazy(r"D*[AC]*[NU]*[NSUCs]")
_LONGEST = 5
_FIRST = "write the first form"


def past_in_question(passage: Passage) -> Iterator[Finding]:
    """“Where did the officers took it?”, “how did the unit found it”."""
    for number in passage.coupled(ASKED_WHERE):
        first = number + 2
        for at in range(first + 1, min(first + 1 + _LONGEST, len(passage.words))):
            if not side_by_side(passage, number, at):
                break
            word, follows = passage.lowered[at], passage.flanked[at + 2]
            person = at == first + 1 and passage.lowered[first] in PERSONALS
            if not (person or _WHOLE.fullmatch(letters(passage, first, at))):
                continue
            known = readings[word]
            object_ = joins(passage, at + 1) and (follows in OBJECTS or follows in ARTICLES)
            past = word in pasts_only() or (known in {"de", "d"} and (person or object_))
            if past and not _verb_later(passage, at):
                yield from finding(passage, number, at, "a wrong form", _FIRST)
                break
            if "v" in known and not known.startswith(("n", "c")):
                break


def _verb_later(passage: Passage, number: int) -> bool:
    # “How did the method used by the police work?”
    end = passage.sentence_at(passage.words[number].start).end
    rest = [at for at in range(number + 2, len(passage.words)) if passage.words[at].start < end]
    return any("v" in readings[passage.lowered[at]] and passage.flanked[at] != "to" for at in rest)


_NOT_DONE = frozenset(["including", "regarding", "concerning", "using", "being", "having", "according"])


def doing_after_letting(passage: Passage) -> Iterator[Finding]:
    """“It allows them to taking samples”, “It helps people to finding work”."""
    for verb in passage.having(LETTING):
        for number in passage.index[verb]:
            at = number + 1
            if not joins(passage, at):
                continue
            if passage.lowered[at] not in OBJECTS:
                if parts[passage.lowered[at]] in {"D", "A"} and joins(passage, at + 1):
                    at += 1
                noun = passage.lowered[at]
                if noun not in plurals() or not somebody(noun) or passage.words[at].kind != "lower":
                    continue
            doing = at + 2
            if not side_by_side(passage, number, doing) or passage.lowered[at + 1] != "to":
                continue
            word, follows = passage.lowered[doing], passage.flanked[doing + 2]
            known = readings[word]
            object_ = joins(passage, doing + 1) and (parts[follows] == "D" or follows in ALL_OBJECTS)
            plain = known == "g" or (
                "g" in known and (object_ or (word not in NOUNS_OF_DOING and "n" not in known))
            )
            if plain and word not in _NOT_DONE and "j" not in known:
                yield from finding(passage, at + 1, doing, "a wrong form", _FIRST + " after “to”")


_BEHIND = frozenset(["by", "in", "at", "from", "before", "until", "on", "next", "this", "during", "within"])
_NO_PART = frozenset(["left", "date", "set", "used", "hundred"])


def part_after_is_to(passage: Passage) -> Iterator[Finding]:
    """“The road is to built by the unit”: “be” is missing."""
    for number in passage.coupled(IS_TO):
        at = number + 2
        if not side_by_side(passage, number, at) or passage.words[at].kind != "lower":
            continue
        word, known, follows = passage.lowered[at], readings[passage.lowered[at]], passage.flanked[at + 2]
        ends = not joins(passage, at + 1) or follows in _BEHIND
        if ends and "e" in known and "v" not in known and "n" not in known and word not in _NO_PART:
            yield from finding(passage, number + 1, at, "a word is missing", f"write “to be {word}”")


_FOLLOWS = frozenset(
    ["from", "in", "at", "to", "it", "them", "as", "his", "her", "their", "the", "a", "an", "more"]
)


def part_after_after(passage: Passage) -> Iterator[Finding]:
    """“He came to us straight after graduated”, “before returned to the post”."""
    for number in passage.coupled(AFTER_GRADUATED):
        at = number + 1
        follows = passage.flanked[at + 2]
        ends = not joins(passage, at + 1) and passage.lowered[number] in {"after", "before"}
        if before(passage, at) is None or passage.words[at].kind != "lower":
            continue
        if ends or (joins(passage, at + 1) and follows in _FOLLOWS):
            yield from finding(passage, number, at, "a wrong form", "write the form with -ing")


_NOW = frozenset(["now", "currently", "also", "still", "already", "usually", "mainly"])
_THINGS_TYPED = """
book list report course country region district area law bill article chapter document manual handbook
guide kit box file database archive library menu collection exhibition museum building land house village city
town table map page letter form package bag container parcel shipment mixture text site timetable curriculum
"""
_THINGS = frozenset(_THINGS_TYPED.split())


def state_as_progress(passage: Passage) -> Iterator[Finding]:
    """“The books are belonging to the school”, “The list is containing ten names”."""
    for doing in passage.having(LASTING):
        for number in passage.index[doing]:
            be = number - 1
            while be > 0 and passage.lowered[be] in _NOW:
                be -= 1
            if be < 1 or passage.lowered[be] not in FINITE_BE or not side_by_side(passage, be - 1, number):
                continue
            if not joins(passage, number + 1):
                continue
            if _lasts(passage, be - 1, doing, one=passage.lowered[be] in {"is", "was"}):
                hint = "write the simple tense"
                yield from finding(passage, be, number, "what lasts is not going on", hint)


def _lasts(passage: Passage, noun: int, doing: str, *, one: bool) -> bool:
    word = passage.lowered[noun]
    if doing in LASTING_ALWAYS:
        return parts[word] in {"N", "S", "U", "s"} or word in PERSONALS
    if plurals().get(word, word) in _THINGS:
        return True
    return not one and word in plurals() and not somebody(word) and _opens(passage, noun)


def _opens(passage: Passage, noun: int) -> bool:
    led = noun - 1
    return led >= 0 and parts[passage.lowered[led]] == "D" and passage.lowered[led] in {"the", "these", "its"}


def go_after_without(passage: Passage) -> Iterator[Finding]:
    """“They left without go home”, “They can help by bring more of it”."""
    for number in passage.coupled(WITHOUT_GO):
        at = number + 1
        if joins(passage, at) and joins(passage, at + 1) and passage.words[at].kind == "lower":
            follows = passage.flanked[at + 2]
            led = parts[follows] in {"D", "P"} or follows in ALL_OBJECTS or follows in {"more", "to", "many"}
            if led and before(passage, number) is not None:
                yield from finding(passage, number, at, "a wrong form", "write the form with -ing")


_SUPPOSED = frozenset(["if", "as", "though", "wish", "what", "that", "would"])
_OTHER_NOUNS = frozenset(
    ["side", "way", "choice", "option", "reason", "possibility", "place", "road", "school"]
)


def it_for_there(passage: Passage) -> Iterator[Finding]:
    """“This time it was no other side”, “It were many guests in the hall”."""
    for number in passage.coupled(WERE_MANY):
        many = passage.flanked[number + 3]
        if many in {"many", "several", "few", "two", "three"} and joins(passage, number + 2):
            near = passage.lowered[max(0, number - 3) : number]
            if _SUPPOSED.isdisjoint(near) and passage.flanked[number] not in {"of", "for"}:
                yield from finding(passage, number, number + 1, "“it” for “there”", "write “there were”")
    for number in passage.coupled(NO_OTHER):
        it, be = passage.flanked[number - 1] if number > 1 else "", passage.flanked[number]
        follows = passage.flanked[number + 3]
        if it == "it" and be in {"is", "was"} and follows in _OTHER_NOUNS and joins(passage, number + 2):
            yield from finding(passage, number - 2, number - 1, "“it” for “there”", f"write “there {be}”")


def remained_to_work(passage: Passage) -> Iterator[Finding]:
    """“After the talk he remained to work in the office”."""
    for number in passage.coupled(REMAINED):
        last, does = passage.flanked[number], passage.flanked[number + 3]
        doer = last in {"he", "she", "they", "we", "who"} or (somebody(last) and last in plurals())
        placed = passage.flanked[number + 4 : number + 5]
        if not (doer and does in {"work", "live", "study"} and side_by_side(passage, number, number + 2)):
            continue
        if not _PLACED.isdisjoint(placed):
            hint = "write the form with -ing, or “stayed”"
            yield from finding(passage, number, number + 2, "a wrong form", hint)


_PLACED = frozenset(["in", "at", "as", "there", "with", "on"])
