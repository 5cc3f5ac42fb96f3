"""Openings of clauses whose verb or owner disagrees: “There is still too few women”, “What worry them is”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.letters import letters
from bulletin_cli.rules.agreement.nouns import Finding, before, ends_phrase, finding, plurals, side_by_side
from bulletin_cli.rules.agreement.subjects import MEASURES
from bulletin_cli.rules.agreement.verbs import TO_ONE, TO_SEVERAL, third
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import FOR_ONE, FOR_SEVERAL, INDEFINITE, INTERROGATIVES, ONE_DOES

_THERE = frozenset(("there", verb) for verb in ("is", "was", "has", "exists", "remains"))
_ABOUT = frozenset(["about", "around", "over", "approximately", "nearly", "almost", "some"])
_COUNTING = frozenset("BxQA>UE")
_OBJECTS = frozenset("tqQxO")
_LEADS_TO_SEVERAL = frozenset("Qx>B")
_OWNERS = frozenset([("and", "his"), ("and", "her"), ("and", "its")])
_OWNED_TYPED = """
families relatives children parents wives lawyers friends communities homes rights needs colleagues neighbours
"""
_OWNED = frozenset(_OWNED_TYPED.split())
_WITH_ONE = frozenset(["colleagues", "team", "staff", "deputy", "fellow", "assistants", "classmates"])
_SOMEBODY = {"he": "his", "she": "her"}
_WHOSE = frozenset(["human", "women's", "children's", "civil", "property", "labour", "prisoners'"])
_RIGHTS = frozenset(("rights", verb) for verb in FOR_ONE)
_CLAUSES = frozenset(["that", "how", "when", "where", "because", "while", "but"])
"""What “human rights” open a clause behind; “the Convention on Human Rights was adopted”."""
_FARTHEST = 12
_ASKED = frozenset((asked, verb) for asked in (*INTERROGATIVES, "what", "which") for verb in FOR_ONE)
_THIS_ARE = frozenset([("this", "are"), ("this", "were"), ("this", "have")])
_OF_THEM = frozenset([("half", "of"), ("both", "of"), ("third", "of"), ("thirds", "of"), ("quarter", "of")])
_COUNTED = frozenset("NncW")


HEADS = frozenset(["what", "whose", "both", "every"])
"""What opens a clause whatever stands behind it."""
BEGINNINGS = _THERE | _RIGHTS | _OWNERS | _ASKED | _THIS_ARE | _OF_THEM


def wrong_beginnings(passage: Passage) -> Iterator[Finding]:
    """“There is too few women”, “Human rights is taught”, “What is the main causes”."""
    for number in passage.coupled(_THERE):
        yield from _there(passage, number)
    for number in passage.coupled(_RIGHTS):
        yield from _rights(passage, number)
    for number in passage.coupled(_OWNERS):
        yield from _owner(passage, number)
    for number in passage.coupled(_ASKED):
        yield from _asked(passage, number)
    for number in passage.coupled(_THIS_ARE):
        if passage.begins_sentence(passage.words[number].start) and before(passage, number + 1):
            hint = f"write “{passage.words[number].text} {TO_ONE[passage.lowered[number + 1]]}” or “these”"
            yield from finding(passage, number, number + 1, "one with a verb for several", hint)
    for number in passage.coupled(_OF_THEM):
        yield from _half_of_whom(passage, number)


def wrong_heads(passage: Passage) -> Iterator[Finding]:
    """“What worry them is”, “whose sons is”, “Both the court and the prison lacks”, “Every man have”."""
    for number in passage.index.get("what", ()):
        if passage.begins_sentence(passage.words[number].start):
            yield from _what(passage, number)
    for number in passage.index.get("whose", ()):
        yield from _whose(passage, number)
    for number in passage.index.get("both", ()):
        yield from _both(passage, number)
    for number in passage.index.get("every", ()):
        yield from _every(passage, number)


def _there(passage: Passage, number: int) -> Iterator[Finding]:
    # “there was more than 40 journalists”, “there has been 20 cases”
    verb, last = number + 1, len(passage.words) - 1
    noun = verb + 1 + (passage.lowered[verb] == "has" and passage.flanked[verb + 2] == "been")
    if passage.lowered[verb] == "has" and noun == verb + 1:
        return
    said = ""
    if passage.flanked[noun + 1] in _ABOUT:
        noun += 1
    while noun < last and letters[passage.lowered[noun]] in _COUNTING:
        said += letters[passage.lowered[noun]]
        noun += 1
    if "Q" in said and noun < last and letters[passage.lowered[noun]] in {"N", "W", "n"}:
        noun += 1  # “there was 1,200 drug users”
    several = noun <= last and letters[passage.lowered[noun]] in {"S", "s"}
    if several and passage.joined[noun + 1] and letters[passage.flanked[noun + 2] or "."] in _OBJECTS:
        return  # “there is more than meets the eye”
    led = not _LEADS_TO_SEVERAL.isdisjoint(said) and "just" not in passage.lowered[verb:noun]
    if not (several and led) or plurals().get(passage.lowered[noun]) in MEASURES:
        return
    if side_by_side(passage, number, noun) and ends_phrase(passage.text, passage.words[noun].end):
        typed = passage.lowered[verb]
        hint = f"write “{TO_SEVERAL.get(typed) or typed.removesuffix('s')}”"
        yield from finding(passage, number, noun, "several with a verb for one", hint)


def _rights(passage: Passage, number: int) -> Iterator[Finding]:
    # “Human rights is now taught”; but “human rights is a field”
    done = number + 2
    while done < len(passage.words) and letters[passage.lowered[done]] == "B":
        done += 1
    taught = done < len(passage.words) and letters[passage.lowered[done]] == "E"
    led = before(passage, number - 1)
    opens = led is None or led.text in _CLAUSES
    if opens and taught and passage.flanked[number] in _WHOSE and side_by_side(passage, number - 1, done):
        hint = f"write “{TO_SEVERAL[passage.lowered[number + 1]]}”"
        yield from finding(passage, number - 1, number + 1, "several with a verb for one", hint)


def _owner(passage: Passage, number: int) -> Iterator[Finding]:
    # “the victims and his families”, “she and his colleagues”
    owner, noun, owned = passage.lowered[number + 1], passage.flanked[number], passage.flanked[number + 3]
    if not number or not side_by_side(passage, number - 1, number + 1):
        return
    if noun in plurals() and owned in _OWNED:
        first = number - 1
        while first and letters[passage.lowered[first - 1]] in "AE" and before(passage, first):
            first -= 1
        the = first - (
            first > 0 and passage.lowered[first - 1] == "the" and before(passage, first) is not None
        )
        if passage.begins_sentence(passage.words[the].start):
            yield from finding(passage, number - 1, number + 2, "several and what is one’s", "write “their”")
    elif noun in _SOMEBODY and _SOMEBODY[noun] != owner != "its" and owned in _WITH_ONE:
        wanted = f"write “{_SOMEBODY[noun]}”"
        yield from finding(passage, number - 1, number + 2, "two persons in one", wanted)


def _what(passage: Passage, number: int) -> Iterator[Finding]:
    # “What worry the doctors is”, “What the posts need most are a reliable supply”
    lowered, last = passage.lowered, len(passage.words) - 1
    for verb in range(number + 2, min(number + _FARTHEST, last)):
        if before(passage, verb) is None:
            return
        letter = letters[lowered[verb]]
        if letter in "12":
            break
        if letter in "3MdfFHRh_" and verb > number + 2:
            return
    else:
        return
    does = letters[lowered[number + 1]] in "4n" and letters[lowered[number + 2]] in "tqO"
    if does and letter == "1" and before(passage, number + 1) and before(passage, number + 2):
        hint = f"write “{third(lowered[number + 1])}”"
        yield from finding(passage, number, number + 1, "one with a verb for several", hint)
    elif lowered[verb] in {"are", "were"} and lowered[verb + 1] in INDEFINITE and verb > number + 2:
        hint = f"write “{TO_ONE[lowered[verb]]}”"
        yield from finding(passage, verb, verb + 1, "one with a verb for several", hint)


def may_be_pointed_at(_this: str, noun: str) -> bool:
    """True for a noun for several."""
    return noun in plurals()


def this_with_several(passage: Passage) -> Iterator[Finding]:
    """“This figures, compiled by the office,”."""
    for number in passage.index["this"]:
        yield from _this(passage, number)


def _this(passage: Passage, number: int) -> Iterator[Finding]:
    noun = number + 1
    if noun + 1 >= len(passage.words) or before(passage, noun) is None:
        return
    several = passage.lowered[noun] in plurals() and letters[passage.lowered[noun]] in {"S", "s"}
    compiled = passage.lowered[noun + 1]
    apart = passage.text[passage.words[noun].end : passage.words[noun + 1].start] == ", "
    if several and apart and compiled.endswith("ed") and letters[passage.flanked[noun + 3] or "."] == "P":
        yield from finding(passage, number, noun, "several, where one is announced", "write “these”")


def _noun_after(passage: Passage, number: int, kinds: str) -> int:
    # the number of the noun with its determiner and adjectives that begins here, where it is of a kind, or 0
    noun, last = number, len(passage.words) - 1
    while noun < last and letters[passage.lowered[noun]] in "tAQ":
        noun += 1
    fits = noun > number and letters[passage.lowered[noun]] in kinds
    return noun if fits and side_by_side(passage, number, noun) else 0


def _asked(passage: Passage, number: int) -> Iterator[Finding]:
    # “What is the main causes of it?”, “Where was the results kept?”
    verb = number + 1
    if passage.lowered[number] == "which" and not passage.begins_sentence(passage.words[number].start):
        return  # “what was left, which was the lamps”
    noun = _noun_after(passage, verb + 1, "Ss") if before(passage, verb) else 0
    led = noun and letters[passage.lowered[verb + 1]] == "t"
    ends = noun and (
        ends_phrase(passage.text, passage.words[noun].end) or letters[passage.flanked[noun + 2] or "."] == "E"
    )
    if led and ends and _is_several(passage, noun):
        hint = f"write “{TO_SEVERAL[passage.lowered[verb]]}”"
        yield from finding(passage, verb, noun, "several with a verb for one", hint)


def _is_several(passage: Passage, noun: int) -> bool:
    word = passage.lowered[noun]
    return word in plurals() and plurals()[word] not in MEASURES and passage.words[noun].kind == "lower"


def _whose(passage: Passage, number: int) -> Iterator[Finding]:
    # “the woman, whose sons is in prison”
    noun, last = number + 1, len(passage.words) - 1
    while noun < last and letters[passage.lowered[noun]] in "AQ":
        noun += 1
    wrong = noun < last and passage.lowered[noun + 1] in ONE_DOES and _is_several(passage, noun)
    if wrong and side_by_side(passage, number, noun + 1):
        hint = f"write “{TO_SEVERAL[passage.lowered[noun + 1]]}”"
        yield from finding(passage, number, noun + 1, "several with a verb for one", hint)


def _half_of_whom(passage: Passage, number: int) -> Iterator[Finding]:
    # “32 young people, half of whom was girls”
    verb = number + 3
    wrong = passage.flanked[number + 3] == "whom" and passage.flanked[verb + 1] in ONE_DOES
    if wrong and side_by_side(passage, number, verb):
        hint = f"write “{TO_SEVERAL[passage.lowered[verb]]}”"
        yield from finding(passage, number, verb, "several with a verb for one", hint)


def _pair_after(passage: Passage, number: int) -> int:
    # the number of the word after “the court and the prison”, or 0
    first = _noun_after(passage, number, "NWnc")
    if not first or passage.flanked[first + 2] != "and":
        return 0
    second = _noun_after(passage, first + 2, "NWnc")
    joined = second and second + 1 < len(passage.words) and side_by_side(passage, first, second + 1)
    return second + 1 if joined else 0


def _both(passage: Passage, number: int) -> Iterator[Finding]:
    # “Both the court and the prison lacks interpreters”
    verb = _pair_after(passage, number + 1) if passage.begins_sentence(passage.words[number].start) else 0
    if verb and letters[passage.lowered[verb]] in "13" and passage.lowered[verb - 1] not in plurals():
        yield from finding(passage, number, verb, "two with a verb for one", "make them agree")


def _every(passage: Passage, number: int) -> Iterator[Finding]:
    # “Every man and woman have the right to it”
    lowered, verb = passage.lowered, number + 4
    if verb >= len(lowered) or not passage.begins_sentence(passage.words[number].start):
        return
    pair = (
        lowered[number + 2] == "and"
        and {letters[lowered[number + 1]], letters[lowered[number + 3]]} <= _COUNTED
    )
    if pair and lowered[verb] in FOR_SEVERAL and side_by_side(passage, number, verb):
        hint = f"write “{TO_ONE[lowered[verb]]}”"
        yield from finding(passage, number, verb, "one with a verb for several", hint)
