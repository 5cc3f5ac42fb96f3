"""Passives that lack a form: “a reply is expecting”, “he was arrest at”, “were seized and destroy”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.complements import somebody
from bulletin_cli.rules.agreement.glances import AND_BY, ATTACK, EXPECTING, WAS
from bulletin_cli.rules.agreement.nouns import (
    Finding,
    before,
    finding,
    is_person,
    joins,
    plurals,
    side_by_side,
)
from bulletin_cli.rules.agreement.parts import OF_NOUN, parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import FINITE_BE, PASSIVE_BE, SUBJECTS
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.numerals import TWO_TO_TWELVE
from bulletin_cli.rules.words.word_classes import ONLY_NOUNS, PARTICIPLES, readings

_NOW = frozenset(["now", "currently", "also", "still", "already", "presently", "being"])
_THINGS_TYPED = """
reply answer decision building school road bridge report draft law bill project programme workshop seminar
training course conference meeting result issue question document manual strategy plan clinic laboratory
book study survey session visit event exhibition campaign house hospital post line station tunnel pipeline
canal well fence wall system database equipment matter problem agreement treaty protocol amendment
resolution proposal recommendation guide leaflet brochure poster film festival contest competition operation
round-table forum summit ceremony stadium mosque
"""
_THINGS = frozenset(_THINGS_TYPED.split())
_BEHIND_TYPED = """
in at by on before after until during now at the near for from with and this next to within since today
along
"""
_BEHIND = frozenset(_BEHIND_TYPED.split()) - {"the"}
_GOES_ON = {
    "building": frozenset(["on", "to", "up", "towards", "for"]),
    "holding": frozenset(["on", "up", "to", "out", "at", "by"]),
}
_ALSO_ALONE = frozenset(["planning", "preparing", "reviewing", "building", "holding", "publishing"])
"""Verbs that do without an object: “the firm is planning for it”, “pressure is building”."""


def thing_doing(passage: Passage) -> Iterator[Finding]:
    """“A reply is expecting before May”, “Two clinics are building in Khorog”."""
    for doing in passage.having(EXPECTING):
        for number in passage.index[doing]:
            be = number - 1
            while be > 0 and passage.lowered[be] in _NOW - {"being"}:
                be -= 1
            if be < 1 or passage.lowered[be] not in FINITE_BE or not side_by_side(passage, be - 1, number):
                continue
            noun = passage.lowered[be - 1]
            thing = plurals().get(noun, noun) in _THINGS or (doing not in _ALSO_ALONE and _is_thing(noun))
            led = parts[passage.flanked[be - 1]] in {"D", "A", "N", "U", "P", ""}
            follows = passage.flanked[number + 2]
            ends = not joins(passage, number + 1) or follows in _BEHIND - _GOES_ON.get(doing, frozenset())
            if thing and led and ends and _alone(passage, be - 1):
                yield from finding(
                    passage,
                    be,
                    number,
                    "a thing that does what is done to it",
                    "write “being” and the participle",
                )


def _is_thing(noun: str) -> bool:
    one = plurals().get(noun, noun)
    return not somebody(noun) and one not in word_set("collective") and readings[noun] in ONLY_NOUNS


def _alone(passage: Passage, noun: int) -> bool:
    # “the man who built the road is planning to”: the noun must be the subject’s head
    first = noun
    while first and before(passage, first) is not None and noun - first < 4:
        part = parts[passage.lowered[first - 1]]
        if part == "P" or passage.lowered[first - 1] in {"and", "or"}:
            return False
        if part == "D":
            return _opens(passage, first - 1)
        if part not in OF_NOUN and "j" not in readings[passage.lowered[first - 1]]:
            return False
        first -= 1
    return first == 0 or before(passage, first) is None


def _opens(passage: Passage, first: int) -> bool:
    last = before(passage, first)
    return last is None or last.text in {
        "that",
        "while",
        "because",
        "as",
        "where",
        "when",
        "if",
        "and",
        "but",
    }


_HE = SUBJECTS - {"i", "you"}
_WHERE_TYPED = (
    "in at by on near from after before during last with for to when while because and outside inside"
)
_WHERE = frozenset(_WHERE_TYPED.split()) - {"and", "for", "to", "with"}


def done_without_ending(passage: Passage) -> Iterator[Finding]:
    """“He was arrest at the border”, “Two of the drivers were release on Monday”."""
    for verb in passage.having(ATTACK):
        for number in passage.index[verb]:
            be = number - 1
            if be < 1 or passage.lowered[be] not in PASSIVE_BE or not side_by_side(passage, be - 1, number):
                continue
            subject, follows = passage.lowered[be - 1], passage.flanked[number + 2]
            somebody = subject in _HE or is_person(plurals().get(subject, subject))
            several = passage.lowered[be] == "were" and subject in plurals()
            thing = subject in _TARGETS
            ends = not joins(passage, number + 1) or follows in _WHERE
            if (somebody or several or thing) and ends and subject != "it":
                yield from finding(passage, be, number, "a wrong form", "write the participle")


_TARGETS = frozenset(
    ["convoy", "house", "car", "post", "village", "town", "train", "truck", "lorry", "office", "camp"]
)

_INTRANSITIVE = frozenset(["return", "work", "open", "close", "sell", "train", "burn"])


def and_first_form(passage: Passage) -> Iterator[Finding]:
    """“The goods were seized and destroy”, “The law was adopted by parliament and sign by the President”."""
    for verb in passage.having(AND_BY):
        for number in passage.index[verb]:
            if number < 3 or passage.lowered[number - 1] != "and" or before(passage, number - 1) is None:
                continue
            ends = not joins(passage, number + 1)
            by = passage.flanked[number + 2] == "by"
            done = _done_before(passage, number - 1, by=by)
            if done and before(passage, number) is not None and (by or (ends and verb not in _INTRANSITIVE)):
                yield from finding(passage, number - 1, number, "a wrong form", "write the participle")


def _done_before(passage: Passage, link: int, *, by: bool) -> bool:
    # “were seized and”, “was adopted by parliament and”
    lowered = passage.lowered
    if readings[lowered[link - 1]] in PARTICIPLES and lowered[link - 2] in PASSIVE_BE:
        return True
    for at in range(link - 1, max(1, link - 7), -1):
        if before(passage, at + 1) is None:
            return False
        if readings[lowered[at]] in PARTICIPLES:
            return by and lowered[at - 1] in PASSIVE_BE and parts[lowered[at + 1]] == "P"
        if parts[lowered[at]] not in {"P", "D", "N", "U", "A", "S"} and passage.words[at].kind == "lower":
            return False
    return False


def was_at_head(passage: Passage) -> Iterator[Finding]:
    """“Were trained 40 officers in 2009”, “Was adopted a new law”."""
    for be in passage.having(WAS):
        for number in passage.index[be]:
            start = passage.words[number].start
            if passage.words[number].kind == "lower" or not passage.begins_sentence(start):
                continue
            done, follows = (
                passage.flanked[number + 2 : number + 4] if number + 2 < len(passage.words) else ("", "")
            )
            sentence = passage.text[start : passage.sentence_at(start).end].rstrip()
            led = follows in _LEADS or follows.isdigit()
            if (
                readings[done] in PARTICIPLES
                and led
                and sentence.endswith(".")
                and "," not in sentence
                and "would" not in sentence
            ):
                yield from finding(
                    passage, number, number + 1, "a verb before its subject", "put the subject first"
                )


_LEADS = TWO_TO_TWELVE | {"a", "an", "the", "several", "many", "new", "more", "about", "over"}
