"""One where its company wants several: “agencies, embassies and international organization gathered”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.complements import somebody
from bulletin_cli.rules.agreement.nouns import (
    Finding,
    before,
    ends_phrase,
    finding,
    is_person,
    is_quality,
    one_of,
    plurals,
)
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.agreement.subjects import MEASURES
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.word_classes import readings

SERIES_OF = frozenset((lead, "of") for lead in ("series", "number", "range", "variety"))
_LONGEST = 4
_WHOLE_TYPED = """
society life industry business market law nature opinion community government public press school church home
parliament management administration art culture crime food practice
"""
_WHOLE = frozenset(_WHOLE_TYPED.split())
"""What a list may name as a whole: “officers, doctors and civil society”."""
_PIECES_TYPED = """
tractor computer laptop scanner car lorry truck bus bicycle motorcycle helicopter ambulance handbook textbook
notebook uniform tent blanket microscope printer camera projector vehicle classroom
"""
_PIECES = frozenset(_PIECES_TYPED.split())
_BEHIND = frozenset(["by", "in", "at", "for", "on", "to", "with", "from", "during", "under"])


def one_of_a_series(passage: Passage) -> Iterator[Finding]:
    """“A series of regional workshop arranged by the Office”."""
    for number in passage.coupled(SERIES_OF):
        noun = _last(passage, number + 2)
        if noun is not None and _is_done(passage, noun):
            yield from finding(passage, number, noun, "one, where several are announced", "write the plural")


def one_of_a_list(passage: Passage) -> Iterator[Finding]:
    """“They met agencies, embassies and international organization in Osh”."""
    if ", " not in passage.text:
        return
    flanked = passage.flanked
    for link in passage.index.get("and", ()):
        if link > 1 and one_of(flanked[link]) and _listed(passage, link - 1):
            noun = _last(passage, link + 1)
            if noun is not None and _is_one_of_them(passage, noun) and _is_led(passage, link, noun):
                yield from finding(
                    passage, link + 1, noun, "one, where several are listed", "write the plural"
                )


def _is_led(passage: Passage, link: int, noun: int) -> bool:
    # “and international organization”; by itself somebody among others, or a thing told by the piece
    if noun > link + 1:
        return True
    one, others = passage.lowered[noun], passage.lowered[link - 1]
    return one in _PIECES or (
        is_person(one) and somebody(others) and ("v" not in readings[one] or one in {"doctor", "engineer"})
    )


def _last(passage: Passage, first: int) -> int | None:
    # the number of a noun for one, small letters throughout, with nothing but adjectives before it
    for at in range(first, min(first + _LONGEST, len(passage.words))):
        if before(passage, at) is None or passage.words[at].kind not in {"lower", "mixed"}:
            return None
        word = passage.lowered[at]
        if word in word_set("counted") and not is_quality[passage.flanked[at + 2]]:
            return at
        if not is_quality[word] and readings[word] != "j" and passage.words[at].kind != "mixed":
            return None
    return None


def _is_done(passage: Passage, noun: int) -> bool:
    done, follows = (*passage.flanked[noun + 2 : noun + 4], "", "")[:2]
    joined = before(passage, noun + 1) is not None if done else False
    return joined and readings[done] == "de" and follows in _BEHIND


def _is_one_of_them(passage: Passage, noun: int) -> bool:
    ends = ends_phrase(passage.text, passage.words[noun].end) or _is_done(passage, noun)
    return ends and passage.lowered[noun] not in _WHOLE


def _listed(passage: Passage, noun: int) -> bool:
    # after a comma, and before it another plural
    last, joined = noun, passage.joined
    while joined[last] and is_quality[passage.lowered[last - 1]]:
        last -= 1
    if not last or joined[last] or parts[passage.lowered[last - 1]] != "S":
        return False
    gap = passage.text[passage.words[last - 1].end : passage.words[last].start]
    single = plurals()[passage.lowered[noun]]
    return gap == ", " and single not in MEASURES
