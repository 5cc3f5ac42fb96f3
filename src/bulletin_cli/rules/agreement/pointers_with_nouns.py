"""Nouns that lack an s, or have one too many: “most of them woman”, “this papers were read”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.glances import LED, OF_THEM, ONE_OF, SIGNED, THAN
from bulletin_cli.rules.agreement.nouns import (
    Finding,
    before,
    ends_phrase,
    finding,
    is_person,
    joins,
    plurals,
    side_by_side,
)
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.agreement.subjects import MEASURES
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import BE, DEMONSTRATIVES, FOR_SEVERAL, MODALS
from bulletin_cli.rules.words.word_classes import readings

_SHARES_TYPED = (
    "most many some half all several both few none two three four five six ten majority third quarter"
)
_SHARES = frozenset(_SHARES_TYPED.split())
_STOPS = frozenset([".", ",", ";", ")", ""])
"""Signs behind a noun that end its phrase."""


def of_them_one(passage: Passage) -> Iterator[Finding]:
    """“763 people, most of them woman”."""
    for number in passage.coupled(OF_THEM):
        noun, share = number + 2, passage.flanked[number]
        shared = share in _SHARES or share.isdigit() or share.endswith("ty")
        if shared and joins(passage, noun) and is_person(passage.lowered[noun]):
            end = passage.words[noun].end
            if passage.words[noun].kind == "lower" and passage.text[end : end + 1] in _STOPS:
                yield from finding(
                    passage, number, noun, "one, where several are announced", "write the plural"
                )


_DOERS = frozenset(["by", "with", "from", "between", "among"])


def bare_representative(passage: Passage) -> Iterator[Finding]:
    """“Attended by representative of 12 countries”."""
    for number in passage.coupled(ONE_OF):
        if passage.flanked[number] in _DOERS and side_by_side(passage, number - 1, number + 1):
            of = parts[passage.flanked[number + 3]]
            if of in {"D", "S", "N", "A"} and passage.words[number].kind == "lower":
                hint = "write the plural, or an article"
                yield from finding(passage, number - 1, number, "a person without an article", hint)


_FIRST_PLACES = frozenset(
    ["in", "at", "from", "of", "who", "were", "are", "have", "with", "and", "to", "for", "on"]
)


def more_than_one(passage: Passage) -> Iterator[Finding]:
    """“Fewer than 20 working loom”, “more than 30 senior officer from the region”."""
    for than in passage.having(THAN):
        for number in passage.index[than]:
            counted = passage.flanked[number + 2].replace(",", "")
            if counted.isdigit() and int(counted) > 1 and joins(passage, number + 1):
                yield from _counted(passage, number + 1)


def _counted(passage: Passage, count: int) -> Iterator[Finding]:
    lowered, noun = passage.lowered, count + 1
    while joins(passage, noun) and noun - count < _LONGEST and _modifies(lowered[noun]):
        noun += 1
    if noun == count + 1 or not joins(passage, noun) or passage.words[noun].kind != "lower":
        return
    word, end = lowered[noun], passage.words[noun].end
    known = readings[word]
    one = known in {"c", "cv"} and word not in MEASURES and word not in _SAME
    stops = passage.text[end : end + 1] in _STOPS
    ends = stops or passage.flanked[noun + 2] in _FIRST_PLACES
    if one and ends and (is_person(word) or known == "c" or lowered[noun - 1].endswith("ing")):
        yield from finding(passage, count, noun, "one, where several are announced", "write the plural")


_LONGEST = 4
_SAME_TYPED = "buffalo sheep deer fish salmon trout aircraft spacecraft craft cattle season people staff crew"
_SAME = frozenset(_SAME_TYPED.split())
"""Nouns whose plural is the same, and “90 last season”."""


def _modifies(word: str) -> bool:
    return (
        word != "per"
        and ("j" in readings[word] or readings[word] in {"g", "ng", "de", "jg"})
        and "s" not in readings[word]
    )


_FINITE = frozenset("dz")
_DOING = frozenset(["helps", "makes", "lets", "means", "goes", "does"])
_DOES_TYPED = "show shows helped help will can must may should could would have are were"
_DOES = frozenset(_DOES_TYPED.split())
_WHERE = frozenset(
    ["in", "at", "on", "from", "of", "with", "for", "by", "to", "during", "aloud", "and", "before", "after"]
)


def wrongly_pointed(passage: Passage) -> Iterator[Finding]:
    """“That documents were signed”, “This results show that”, “They read these document aloud”."""
    for pointer in passage.having(DEMONSTRATIVES):
        for number in passage.index[pointer]:
            word = passage.flanked[number + 2]
            known = readings[word]
            if passage.words[number].kind == "lower" or passage.begins_sentence(passage.words[number].start):
                if (
                    pointer in {"this", "that"}
                    and "s" in known
                    and word[-1:] == "s"
                    and joins(passage, number + 1)
                ):
                    yield from _one_with_several(passage, number, known)
                elif (
                    pointer in {"these", "those"}
                    and "c" in known
                    and "s" not in known
                    and joins(passage, number + 1)
                ):
                    yield from _several_with_one(passage, number, known)


def _one_with_several(passage: Passage, number: int, known: str) -> Iterator[Finding]:
    noun, pointer = number + 1, passage.lowered[number]
    if passage.words[noun].kind != "lower" or plurals().get(passage.lowered[noun]) in MEASURES:
        return
    opens = passage.begins_sentence(passage.words[number].start)
    last, follows = passage.flanked[number], passage.flanked[noun + 2]
    end = passage.words[noun].end
    stops = passage.text[end : end + 1] in _STOPS
    if pointer == "this":
        does = (
            opens
            and passage.lowered[noun] not in _DOING
            and joins(passage, noun + 1)
            and _acts(passage, noun + 1)
        )
        done = last in SIGNED and before(passage, number) is not None and (stops or follows in _WHERE)
        wrong = does or done
    else:
        were = opens and follows in FOR_SEVERAL and joins(passage, noun + 1)
        wrong = (were and _only_verb(passage, noun + 1)) or (
            last in LED and "z" not in known and (stops or _ends(passage, noun))
        )
    if wrong:
        hint = "write “these”" if pointer == "this" else "write “those”"
        yield from finding(passage, number, noun, "several, where one is announced", hint)


def _ends(passage: Passage, noun: int) -> bool:
    return ends_phrase(passage.text, passage.words[noun].end) and passage.flanked[noun + 2] not in {
        "he",
        "she",
        "they",
        "we",
        "it",
        "you",
    }


def _acts(passage: Passage, verb: int) -> bool:
    # “This results show that”, “This measures helped the farmers”
    word, follows = passage.lowered[verb], passage.flanked[verb + 2]
    if word in {"will", "can", "must", "should", "could", "would", "have", "are", "were"}:
        return True
    led = parts[follows] in {"D", "O"} or follows in {"that", "to"}
    return led and (readings[word] in {"de", "d", "v", "dv"} or word in _DOES)


def _only_verb(passage: Passage, verb: int) -> bool:
    # “That papers were lost is known” is right
    end = passage.sentence_at(passage.words[verb].start).end
    at = verb + 2
    while at < len(passage.words) and passage.words[at].start < end:
        word = passage.lowered[at]
        if (
            word in BE
            or word in {"has", "had", "does"}
            or word in MODALS
            or not _FINITE.isdisjoint(readings[word])
        ):
            return False
        at += 1
    return True


def _several_with_one(passage: Passage, number: int, known: str) -> Iterator[Finding]:
    noun = number + 1
    last, follows = passage.flanked[number], passage.flanked[noun + 2]
    end = passage.words[noun].end
    ends = passage.text[end : end + 1] in _STOPS or follows in _WHERE
    if last in SIGNED and ends and "n" not in known and before(passage, number) is not None:
        yield from finding(passage, number, noun, "one, where several are announced", "write the plural")
