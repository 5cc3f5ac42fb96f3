"""Nouns for one behind what announces several: “some of trader”, “a dozen officer”, “both unit are”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.announcers import BEFORE_LABELS, is_crowd, same_in_number
from bulletin_cli.rules.agreement.glances_at_counts import (
    CHOSEN,
    COUNTS,
    EACH,
    KINDS_OF_ONE,
    NUMBERED,
    SHARES_OF,
)
from bulletin_cli.rules.agreement.letters import letters
from bulletin_cli.rules.agreement.nouns import (
    BOTH_WAYS,
    Finding,
    before,
    ends_phrase,
    finding,
    is_person,
    is_quality,
    joins,
)
from bulletin_cli.rules.agreement.parts import TOGETHER
from bulletin_cli.rules.agreement.subjects import MEASURES
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import FINITE_HAVE, FOR_SEVERAL, MODALS, POSSESSIVES
from bulletin_cli.rules.words.lists import word_set, word_table
from bulletin_cli.rules.words.word_classes import IRREGULAR_PLURALS, pasts_only, readings

_LONGEST = 5
"""So many words may stand between what announces several and its noun."""
_THE = POSSESSIVES | {"the", "these", "those"}
_POINTS = frozenset(["these", "those"])
_APART = frozenset(["one", "several", "many", "few", "both", "each", "two", "three", "four"])
_ACTED_ON = frozenset("tqQxO")
"""Shares that are counted one by one: “several of the report”, but “most of the report”."""


def _words(kind: str) -> frozenset[str]:
    return word_table("one-behind-counts")[kind]


def one_of_a_share(passage: Passage) -> Iterator[Finding]:
    """“Some of trader”, “a group of officer”, “one of the most important office”."""
    for number in passage.coupled(SHARES_OF):
        if before(passage, number + 1) is None or _is_numbered(passage, number):
            continue
        share, first = passage.lowered[number], number + 2
        the = passage.flanked[first + 1] in _THE
        noun = _noun(passage, first + the)
        if noun and the and noun == first + 1 and passage.lowered[noun] in KINDS_OF_ONE:
            continue
        if noun and _of_what_kind(passage, share, first, noun):
            continue
        if noun and not (_in_list(passage, noun) or _shared_out(passage, share, first, noun)):
            yield from finding(passage, number, noun, _MESSAGE, "write the plural")


_NEXT = frozenset(["next", "last", "this"])


def _of_what_kind(passage: Passage, share: str, first: int, noun: int) -> bool:
    # “the first half of next year”, “a difficult time, but one of great opportunity”
    if share == "half" and passage.lowered[first] in _NEXT:
        return True
    return share == "one" and passage.lowered[noun] in BOTH_WAYS


def _is_numbered(passage: Passage, number: int) -> bool:
    # “part one of the course”, “chapter two of the book”
    lead = readings[passage.flanked[number]]
    return passage.joined[number] and "c" in lead and passage.lowered[number] in NUMBERED


def _in_list(passage: Passage, noun: int) -> bool:
    # “a list of name, address and number”
    return (
        passage.text.startswith(", ", passage.words[noun].end) and passage.flanked[noun + 2] not in _GOES_ON
    )


_GOES_ON = frozenset(["who", "which", "including", "but", "where", "some", "most", "many"])
_TIMED = frozenset(["next", "last", "this", "that", "every"])
_ALWAYS_SEVERAL = frozenset(["number", "dozens", "hundreds", "scores", "couple", "handful", "thousands"])
_MESSAGE = "one, where several are announced"


def _shared_out(passage: Passage, share: str, first: int, noun: int) -> bool:
    # “some of the report was right”, “one of the team”, “most of life”: a part of what is one
    lowered = passage.lowered
    word = lowered[noun]
    if share == "half" and lowered[first] in _TIMED and word in MEASURES:
        return True  # “the first half of next year”
    if word in TOGETHER or word in word_set("collective") or is_crowd(passage, passage.words[noun]):
        return not (share == "one" and _superlative(passage, first, noun))
    if lowered[first] not in _THE:
        if share in _ALWAYS_SEVERAL:
            return False
        if share in CHOSEN and word in _words("bare"):
            return True
        return share == "all" or not (is_person(word) or word in word_set("counted"))
    if lowered[first] in _POINTS or share in _APART:
        return False
    if share not in CHOSEN:
        return True  # “the number of the nearest consulate”
    return not (is_person(word) or passage.flanked[noun + 2] in FOR_SEVERAL)


def _superlative(passage: Passage, first: int, noun: int) -> bool:
    between = passage.lowered[first + 1 : noun]
    return "most" in between or any(word.endswith("est") for word in between)


def _noun(passage: Passage, start: int) -> int:
    # the number of a noun for one that ends the phrase beginning here, or 0
    lowered, at = passage.lowered, start
    while joins(passage, at) and at - start < _LONGEST and passage.words[at].kind == "lower":
        word = lowered[at]
        ends = ends_phrase(passage.text, passage.words[at].end) or _says_more(passage, at)
        if ends and _is_one(word, lowered[at - 1]):
            return 0 if passage.text.startswith("-", passage.words[at].end) else at
        if not (is_quality[word] or word in _DEGREES or _describes(word)):
            return 0
        at += 1
    return 0


_COUPLED = 10
"""So many words behind “both” its “and” may stand."""
_BEFORE_NOUNS = frozenset(["j", "n", "c", "cv", "jn", "cj"])
_DEGREES = frozenset(["most", "more", "least", "very", "first", "last"])


def _describes(word: str) -> bool:
    known = readings[word]
    return known in _BEFORE_NOUNS or (not known and word.endswith("est"))  # “strongest”


def _is_one(word: str, last: str) -> bool:
    # “expert” and its like are nouns for somebody, but not in “the most expert”
    return (
        "c" in readings[word]
        and "s" not in readings[word]
        and ("j" not in readings[word] or (is_person(word) and last not in _DEGREES))
        and word not in same_in_number()
        and word not in IRREGULAR_PLURALS
        and word not in word_set("mass")
        and word not in word_set("uncertain")
        and not word.endswith("ing")
    )


def one_of_a_count(passage: Passage) -> Iterator[Finding]:
    """“There were many rule”, “both unit came”, “a dozen officer”, “all the officer were”."""
    for count in passage.having(COUNTS):
        for number in passage.index[count]:
            first = number + 1
            the = count == "all" and passage.flanked[first + 1] in _THE
            coupled = count == "both" and "and" in passage.lowered[first + 1 : first + _COUPLED]
            if coupled or not joins(passage, first):
                continue  # “both jurisdiction over it and holdings in it”
            noun = _noun(passage, first + the)
            if not noun or passage.words[number].kind not in {"lower", "capitalised"}:
                continue
            if passage.words[number].kind == "capitalised" and not passage.begins_sentence(
                passage.words[number].start
            ):
                continue
            if passage.flanked[number] not in BEFORE_LABELS and _counts(passage, number, noun, the=the):
                yield from finding(passage, number, noun, _MESSAGE, "write the plural")


def _counts(passage: Passage, number: int, noun: int, *, the: bool) -> bool:
    word, count = passage.lowered[noun], passage.lowered[number]
    if word in TOGETHER or word in MEASURES or (count == "all" and word in BOTH_WAYS):
        return False
    follows = passage.flanked[noun + 2]
    if the:  # “all the driver had to do was wait” is right
        person = is_person(word) and (
            follows in _NO_OBJECT or passage.text.startswith(".", passage.words[noun].end)
        )
        return person or (follows in FOR_SEVERAL and word not in word_set("collective"))
    if _heads_clause(passage, number, noun):
        return True
    if _says_more(passage, noun):
        if (
            count != "dozen"
            and word in _words("said")
            and not (before(passage, number) is None or _led(passage, number))
        ):
            return False
        return count != "all" or is_person(word) or word in word_set("counted") or follows in {"are", "were"}
    return count != "all" and _led(passage, number)


def _heads_clause(passage: Passage, number: int, noun: int) -> bool:
    # “Few archive in the valley lack it”, “Seven nurse near the border were”
    word, count = passage.lowered[noun], passage.lowered[number]
    opens = passage.begins_sentence(passage.words[number].start) and count not in {"all", "fewer"}
    placed = passage.flanked[noun + 2] in _BEFORE and joins(passage, noun + 1)
    sure = readings[word] == "c" and word not in _words("times") and word not in word_set("collective")
    return opens and placed and sure


_NO_OBJECT = FOR_SEVERAL | {"who", "came", "went", "from"}


def _says_more(passage: Passage, noun: int) -> bool:
    # a finite verb follows, so that the noun is none
    follows = passage.flanked[noun + 2]
    if not joins(passage, noun + 1):
        return False
    return follows in _FINITE or follows in pasts_only() or _acts(passage, noun + 1)


def _acts(passage: Passage, verb: int) -> bool:
    # “both new wards need more money”
    acts = joins(passage, verb + 1) and letters[passage.lowered[verb]] in "4n"
    return acts and letters[passage.lowered[verb + 1]] in _ACTED_ON


_FINITE = FOR_SEVERAL | FINITE_HAVE | MODALS | {"did", "do", "left"}


def _led(passage: Passage, number: int) -> bool:
    # a preposition, “there were” or a verb that takes an object stands before the count
    lowered, at = passage.lowered, number
    while at and lowered[at - 1] in _ONLY and passage.joined[at]:
        at -= 1
    if not at or not passage.joined[at]:
        return False
    lead, earlier = lowered[at - 1], passage.flanked[at - 1]
    if lead in _BE:
        return earlier == "there" or (lead in {"be", "been"} and "there" in lowered[max(0, at - 4) : at - 1])
    if lead in _BEFORE:
        return not (earlier.isdigit() or earlier in COUNTS or earlier in {"one", "nine", "out", "than"})
    return lead in _words("taking")


_ONLY = frozenset(
    ["only", "just", "about", "some", "almost", "nearly", "at", "least", "a", "the", "another", "half"]
)
_BE = frozenset(["are", "were", "is", "was", "be", "been"])
_BEFORE = frozenset(
    ["in", "from", "with", "by", "between", "at", "on", "under", "through", "during", "into", "near"]
)
_ONLY_NOUNS = frozenset(["n", "c", "nc", "cn"])


def each_with_several(passage: Passage) -> Iterator[Finding]:
    """“Each country students received a copy”, “every school teachers”."""
    for each in passage.having(EACH):
        for number in passage.index[each]:
            noun = number + 2
            if not (joins(passage, number + 1) and joins(passage, noun)):
                continue
            one = passage.lowered[number + 1]
            if not _is_several(passage, noun) or one in _words("times") or readings[one] not in _ONLY_NOUNS:
                continue
            opens = before(passage, number) is None and passage.begins_sentence(passage.words[number].start)
            kind = passage.words[noun].kind == passage.words[number + 1].kind == "lower"
            if kind and opens and ends_phrase(passage.text, passage.words[noun].end):
                yield from finding(
                    passage, number, noun, "several, where one is announced", "make them agree"
                )


def _is_several(passage: Passage, noun: int) -> bool:
    known = readings[passage.lowered[noun]]
    return known == "s" or (known == "sz" and _says_more(passage, noun))
