"""Numbers that disagree: one noun where several are announced, several where one is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.rules.agreement.announcers import (
    BEFORE_LABELS,
    BIG,
    MANY,
    MANY_OF,
    PLENTY,
    announces_several,
    same_in_number,
)
from bulletin_cli.rules.agreement.for_one import DOES_NEXT, SOME_OF, several_for_one
from bulletin_cli.rules.agreement.nouns import (
    BOTH_WAYS,
    ONE,
    REACH,
    SEVERAL,
    Finding,
    before,
    counted_verbs,
    ends_phrase,
    finding,
    head_of,
    in_name,
    is_person,
    is_quality,
    noun_numbers,
    plurals,
    side_by_side,
)
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.function_words import ANNOUNCES_ONE, FOR_SEVERAL, POSSESSIVES
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.word_classes import nouns_mainly, readings
from bulletin_cli.rules.words.words_met import WordsMet

_NOUN_SURELY = lazy(
    r"[.,;:)]| of (?:the\b|this\b|its\b|their\b|\d)| (?:where|whose|which|who)\b"
    r"| (?:has|have|had|is|are|was|were|will|took|came|[a-z]{3,}ed)\b"
)
_PER = (" a ", " per ", " each ", " every ")
_A_MONTH = lazy(r" (?:a|per|each|every) (?:day|week|month|year)\b")
_ONE_OF = lazy(
    r"(?:the|an?|any|what|which|each|every|no|one|some|this|that|its|their|our|another|per|\w+[’']s)"
    r"(?: \w+)? $",
    re.IGNORECASE,
)
_CALLS = MANY | BIG | {"of", "the"}
_LOOSE = frozenset(["of", "the", "all"])
"""Words before which a noun that is not often counted may stand for one: “all uncertainty”."""
_PRONOUNS = frozenset(["both", "all", "many", "few", "those", "these", "some"])
_POINTING = frozenset(["these", "those", "both"])
_MEASURED = ("-wide", "-long", "-high", "-deep", "-old", "dimensional", "sided", "legged")
_MORE_THAN = frozenset(["than", "about", "some", "over", "nearly", "almost", "with", "from", "for", "around"])
_NEVER_ALONE = frozenset(["various", "numerous"])
_NEAR = 24
"""So many letters before “other” and its like a word for one is looked for."""
_HOW_FAR = frozenset(["very", "quite", "rather", "so", "slightly", "entirely", "completely", "wholly"])
_VAGUE = frozenset(["other", "neighbouring", "participating", "different"])
_VAGUE_OR_MANY = _VAGUE | MANY
_COUNTING = _VAGUE_OR_MANY | BIG
_FOR_ONE = POSSESSIVES | {"a", "an", "this"}
_LISTED = lazy(r"(?:, \w+){1,3},? (?:and|or) ")
"""Matches where nouns are listed before the one that they belong to: “all unit, module and system tests”."""
_MANY_OF = frozenset((many, "of") for many in PLENTY | MANY_OF)
_MANY_OR_ALL = _MANY_OF.union((among, "the") for among in ("among", "between", "all"))
_SOME_OF = frozenset((some, "of") for some in SOME_OF)
_QUALITY = 4


def _told(word: str) -> int:
    return noun_numbers(word) | _QUALITY * is_quality[word]


_nouns = WordsMet(_told).__getitem__
"""What each word is among those behind an announcer: a noun for ONE, for SEVERAL, an adjective."""


def wrong_numbers(passage: Passage) -> Iterator[Finding]:
    """Nouns whose number is not the one that the words before them announce."""
    for number in _behind(passage, _announcers_of_several(passage), ONE):
        yield from _one_for_several(passage, number)
    for number in _behind(passage, _announcers_of_one(passage), SEVERAL):
        yield from several_for_one(passage, number)


def _announcers_of_several(passage: Passage) -> list[int]:
    index, flanked = passage.index, passage.flanked
    found = [*passage.kinds.get("number", ())]
    for word in passage.having(_COUNTING):
        found += index[word]
    for number in passage.coupled(_MANY_OR_ALL):
        found.append(number + 1 if flanked[number + 3] != "the" else number + 2)  # “one of the”
    return found


def _announcers_of_one(passage: Passage) -> list[int]:
    index = passage.index
    found = [number + 1 for number in passage.coupled(_SOME_OF)]
    for word in passage.having(ANNOUNCES_ONE):
        found += index[word]
    return found


def _behind(passage: Passage, announcers: list[int], wanted: int) -> list[int]:
    # the numbers of nouns for one or for several that adjectives at most part from an announcer, word by word
    flanked, joined = passage.flanked, passage.joined
    found: set[int] = set()
    for announcer in announcers:
        number = announcer + 1
        while joined[number]:
            told = _nouns(flanked[number + 1])
            if told & wanted:
                found.add(number)
            if told < _QUALITY or number > announcer + REACH:
                break
            number += 1
    return sorted(found, key=lambda number: (passage.lowered[number], number))


_BEFORE_LABELS = BEFORE_LABELS | {"a", "an"}
_LABELLED = ANNOUNCES_ONE | POSSESSIVES | {"the"}
_LONG_LABEL = 100
"""“The 457 programme”, “its 7610 phone”: so high a number names something."""


_IN_MONTH = lazy(r"\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\. $")
"""“The Nov. 8 election”."""


_LABELLING = frozenset(["Under", "under", "Windows", "Xbox", "Galaxy", "Pixel", "PlayStation"])
_NUMBERED = ("No. ", "No.\u00a0", "no. ", "No.", "#", "number ", "Number ")
_SMALL = 2
"""A number of so many figures counts, and names nothing."""
_MARKS = frozenset(["rate", "mark", "level", "figure", "total", "service", "line", "barrier", "limit"])
"""What a number names: “the 10,000 mark”."""
_LOOSE_OR_OTHER = frozenset(["all", "other"])
_LONG_FIGURE = 4


def _labels(passage: Passage, figure: Word, number: int) -> bool:
    # “the Nov. 8 election”, “the Rio+20 conference”, “the 7610 phone”, “the party’s No. 2 official”
    if passage.text.endswith(_NUMBERED, 0, figure.start):
        return True
    named = before(passage, number)
    if named is not None and (named.kind == "mixed" or named.text in _LABELLING):
        return True  # “the iPhone 11 camera”, “under 11 squad”
    if _IN_MONTH.search(passage.text, 0, figure.start) or passage.text.startswith("+", figure.start - 1):
        return True
    long = len(figure.text) >= _LONG_FIGURE and figure.text.isdecimal()
    return long and passage.flanked[number] in {"the", "a"}


def _one_for_several(passage: Passage, number: int) -> Iterator[Finding]:
    lead = passage.flanked[number]
    if passage.flanked[number - 1] in _FOR_ONE and is_quality[lead] and lead not in _VAGUE_OR_MANY:
        return  # “its long road”
    noun = passage.words[number]
    text = passage.text
    head = head_of(passage, number)
    if head < number and passage.lowered[head] in MANY:
        head += 1  # "thirty-two women"
    # "other" and its like are adjectives too: what stands before them decides
    first = before(passage, head)
    calls = first is not None and (first.kind == "number" or first.text.lower() in _CALLS)
    if not calls and (head == number or passage.lowered[head] not in _VAGUE):
        return
    if noun.text.lower() not in word_set("counted") and (
        not calls or (first is not None and first.text.lower() in _LOOSE)
    ):
        return
    if not calls or (first is not None and first.text.lower() in _LOOSE):
        between = passage.lowered[head:number]
        if not word_set("qualities").issuperset(between) and not is_person(noun.text.lower()):
            return  # “between the seventh value and the eighth”
    lists = text.startswith(", ", noun.end) and _LISTED.match(text, noun.end) is not None
    rate = text.startswith(_PER, noun.end) and _A_MONTH.match(text, noun.end) is not None
    ends = rate or ends_phrase(text, noun.end) or (calls and _goes_on(passage, number, head))
    if not ends or noun.kind == "acronym" or in_name(passage, number) or lists:
        return
    verb = noun.text.lower() in counted_verbs() and not is_person(noun.text.lower())
    if first is not None and first.kind == "number" and _labels(passage, first, head - 1):
        return
    far = first is not None and first.kind == "number" and len(first.text) > _SMALL
    if far and noun.text in _MARKS and passage.flanked[head - 1] == "the":
        return  # “the 356,000 rate of last year”
    if first is not None and first.text.lower() in _LOOSE_OR_OTHER and noun.text.lower() in BOTH_WAYS:
        return
    if first is not None and first.kind == "number" and _is_label(passage, head - 1, number):
        return  # “a level 3 qualification”, “it has an 18 certificate”
    if noun.text.lower() in same_in_number():
        return
    if calls and any(word.endswith(_MEASURED) for word in passage.lowered[head:number]):
        return  # “a 20 kilometre-wide gap”
    announced = head < number or (first is not None and first.text.lower() in _NEVER_ALONE)
    placed = first is not None and first.kind == "number" and _placed(passage, number)
    if verb and not (rate or announced or placed or _NOUN_SURELY.match(text, noun.end)):
        return
    if first is not None and head == number and _may_do(passage, number, first.text.lower()):
        return  # “both sign”
    if first is not None and first.text.lower() == "both" and _both_and(passage, noun):
        return
    if first is not None and announces_several(passage, head - 1, first, noun):
        opens_at = head - 2 if first.text == "of" else head - 1  # “a number of project”
        yield from finding(passage, opens_at, number, "one, where several are announced", "write the plural")
    elif passage.lowered[head] in _VAGUE and head < number:
        earlier = text[max(0, passage.words[head].start - _NEAR) : passage.words[head].start]
        opens = passage.words[head].kind == "capitalised"
        if passage.flanked[head] in _HOW_FAR or noun.text.lower() in BOTH_WAYS:
            return  # “arguments of very different value”, “other action”
        if passage.flanked[head] == "of" and noun.text.lower() in word_set("often-bare"):
            return  # “people of other origin”
        alone = (opens and passage.lowered[head] != "other") or passage.flanked[head] == "or"
        if not (alone or _ONE_OF.search(earlier)):
            yield from finding(passage, head, number, "one, where several are announced", "write the plural")


def _is_label(passage: Passage, number: int, noun: int) -> bool:
    # a number that names something, or tells of a herd: “55,000 head of cattle”
    lead, label = passage.flanked[number], passage.lowered[number]
    if lead in _BEFORE_LABELS or passage.lowered[noun] in _HERDED:
        return True
    long = label.isdecimal() and int(label) >= _LONG_LABEL
    short = lead == "the" and passage.flanked[number - 1] not in _PARTED and label.isdecimal()
    named = lead in _LABELLED and (long or short)  # “the 457 programme”, “the 3 network”
    told = passage.flanked[noun + 2] in FOR_SEVERAL or _goes_on(passage, noun, number + 1)
    return named and not (is_person(passage.lowered[noun]) or told)


_PARTED = frozenset(["of", "among", "between", "all", "for"])
_HERDED = frozenset(["head", "brace", "dozen", "gross", "yoke", "stone"])


def _goes_on(passage: Passage, number: int, head: int) -> bool:
    # “three doctor and a nurse”, “these programme help families”; but “broke the 100,000 barrier and the …”
    another = passage.text.startswith(_AND_ANOTHER, passage.words[number].end)
    if another and passage.flanked[head - 1] not in {"the", "a"}:
        return True
    does, what = (*passage.flanked[number + 2 : number + 4], "")[:2]
    if does in _OUTSIDE and passage.joined[number + 1]:
        return passage.lowered[number] not in _SIZES and (does not in _TAKING or what in _BEHIND_DOING)
    pointing = passage.flanked[number] in {"these", "those"} and side_by_side(passage, number, number + 2)
    kept = does not in nouns_mainly()  # “these user research principles”
    they = what in _ACTED_ON or what in _THOSE_HELPED or is_person(plurals().get(what, ""))
    objects = they or (what in plurals() and "n" not in readings[does])  # “those body wash bottles”
    return pointing and kept and "v" in readings[does] and objects


_ACTED_ON = frozenset(["the", "a", "an", "their", "its", "them", "us", "people", "to", "women", "children"])
_THOSE_HELPED = frozenset(["families", "communities", "countries", "schools", "villages", "businesses"])
_TAKING_TYPED = """
taking living working standing lying coming wearing carrying using waiting arriving speaking seeking suffering
needing studying teaching serving sitting trying owning belonging selling growing making having looking asking
fleeing bearing remaining existing operating
"""
_TAKING = frozenset(_TAKING_TYPED.split())
_OUTSIDE = _TAKING | {"outside", "inside", "abroad", "nearby", "alone"}
"""What stands behind a whole noun: “112 institutions taking part”, “four clinics outside the capital”."""
_BEHIND_DOING_TYPED = "part place in at for on from abroad there here with to a an the their under near along"
_BEHIND_DOING = frozenset(_BEHIND_DOING_TYPED.split())
_SIZES_TYPED = "day week month year hour minute man person member volt metre mile kilometre"
_SIZES = frozenset(_SIZES_TYPED.split())
"""“A 30 minute waiting time”, “a three man standing committee”."""


_ANOTHER_WORDS = "a an the one two three four five his her their its our"
_AND_ANOTHER = tuple(f" {link} {other} " for link in ("and", "or") for other in _ANOTHER_WORDS.split())


def _placed(passage: Passage, number: int) -> bool:
    # "more than 200 house in three districts"
    lead = passage.lowered[number - 2] if number > 1 else ""
    return lead in _MORE_THAN and passage.flanked[number + 2] in {"in", "at", "of", "near", "along", "on"}


def _both_and(passage: Passage, noun: Word) -> bool:
    # “both crime and the fear of it”, “both crime in the city and the fear of it”
    if passage.text.startswith((" and ", ", and "), noun.end):
        return True
    end = min(passage.sentence_at(noun.start).end, noun.end + _APART)
    return " and " in passage.text[noun.end : end] and noun.text.lower() not in word_set("counted")


_APART = 60
"""Letters between what “both” announces and its “and”."""


def _may_do(passage: Passage, number: int, pronoun: str) -> bool:
    # “both sign”; but not “many officer” and “these measure will”
    word = passage.words[number]
    noun = word.text.lower()
    if pronoun not in _PRONOUNS or noun not in nouns_mainly() or is_person(noun):
        return False
    return pronoun not in _POINTING or not DOES_NEXT.match(passage.text, word.end)
