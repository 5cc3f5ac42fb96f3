"""Capitals that half a name has, or a word that has none: “the state Customs Committee”, “the Black sea”,
“the ministry of Justice”, “in the Winter of 2010”, “each Judge”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.names.own_terms import is_named_throughout
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.prose.titles_in_copy import set_apart
from bulletin_cli.rules.words.spelling import english

_CAPITAL = "capitalised"
_HEADS_TYPED = """
agency committee commission service centre institute academy laboratory inspectorate office department
ministry
"""
_LED = lazy(
    r"\b(?:[Tt]he|[Aa]) (?P<name>(?:state|national|regional|republican) (?:[A-Z][a-z]+ ){0,2}"
    rf"(?:{'|'.join(head.capitalize() for head in _HEADS_TYPED.split())}))\b(?! of\b|-)"
)
_OWNERS_TYPED = "ministry agency committee commission inspectorate directorate"
_ENDERS_TYPED = "agency ministry inspectorate committee commission"
_OWNING = lazy(
    rf"\b[Tt]he (?P<name>(?:{'|'.join(_OWNERS_TYPED.split())}) (?:of|on|for) "
    r"(?:the )?(?P<tail>[A-Z][a-z]+))\b(?![-’'])"
)
_ENDED = lazy(
    r"\b[Tt]he (?P<name>(?P<first>[A-Z][a-z]+) (?!Press\b|News\b)(?P<second>[A-Z][a-z]+) "
    rf"(?:{'|'.join(_ENDERS_TYPED.split())}))\b(?![-’'])"
)
_OF_TOWN = lazy(
    r"\b(?P<name>[A-Z][a-z]+ (?:city|district|regional|provincial) "
    r"(?:Court|Council|Prosecutor|Office|Committee|Hospital|Department))\b"
)
_PAIRS_TYPED = """
world bank | european union | united nations | security council | general assembly | red cross |
red crescent | silk road | black sea | caspian sea | aral sea | baltic sea | dead sea | mediterranean sea |
indian ocean | pacific ocean | atlantic ocean | arctic ocean | constitutional court | supreme court |
prosecutor general | fergana valley | high commissioner | prime minister | vice president
"""
_MONTH = lazy(r"\b\d{1,2} (?P<name>march|may|august)(?= (?:19|20)\d\d\b)")
_MONTHS = frozenset(["march", "may", "august"])
"""Months that are words as well: the others are spelling mistakes with a small letter."""
_BEHIND_DAYS = tuple(f" {month}" for month in sorted(_MONTHS))
_PAIRED = frozenset((first, second) for first, second in (pair.split() for pair in _PAIRS_TYPED.split("|")))
_PAIRED_FIRST = frozenset(first for first, _ in _PAIRED)
_SEASON = lazy(
    r"\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil) (?:the )?(?:early |late )?"
    r"(?P<name>Winter|Spring|Summer|Autumn)(?= of (?:19|20)\d\d|[.,;])"
)
_COMPASS = lazy(
    r"\b(?:to|in|from|of) the (?P<name>(?:North|South|East|West)(?:-[EWew]ast|-[EWew]est)?) "
    r"of the (?:country|city|region|republic|province|valley|island)\b"
)
_QUARTERS = frozenset(
    ["north", "south", "east", "west", "north-east", "north-west", "south-east", "south-west"]
)
_OFFICES_TYPED = """
minister judge prosecutor officer director ambassador rector nurse investigator teacher participant country
"""
_EACH = lazy(
    rf"\b(?:[Ee]ach|[Ee]very|[Aa]ny) (?P<name>{'|'.join(map(str.capitalize, _OFFICES_TYPED.split()))})"
    r"\b(?! [A-Z])",
    needs=("ach ", "very ", "ny "),
)


def capitals_by_halves(passages: Sequence[Passage], told: set[tuple[int, int]]) -> Iterator[Mark]:
    """A mark on each such name or word that is not told of already; where each ends is told."""
    for passage in passages:
        turning = passage.having(_TURNING)
        for start, end, wanted in _found(passage, turning) if turning or _pairs(passage) else ():
            fresh = (id(passage), end) not in told and not passage.in_quotation(start)
            if fresh and wanted.isalpha() and is_named_throughout(passages, passage, wanted):
                continue
            if fresh and not set_apart(passage, start) and not passage.begins_sentence(start):
                told.add((id(passage), end))
                typed = passage.text[start:end]
                how = (
                    "with a capital before no name" if wanted.islower() else "with one small letter in a name"
                )
                fix = passage.fix(start, end, wanted, safe=False)
                yield passage.mark(start, end, f"“{typed}” {how}", f"write “{wanted}”", fix)


def _pairs(passage: Passage) -> Sequence[int]:
    return passage.coupled(_PAIRED) if passage.having(_PAIRED_FIRST) else ()


def _found(passage: Passage, turning: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    if _CAPITAL not in passage.kinds:
        return
    starts, lost = _set_off_by(passage, turning)
    for pattern in [look[0] for look in _LOOKS if look[0] in starts]:
        for match in passage.finds(pattern, at=sorted(starts[pattern])):
            parts = [match[name] for name in ("tail", "first", "second") if name in match.re.groupindex]
            if all(english().knows(part.lower()) for part in parts):
                yield *match.span("name"), _titled(match["name"])
    for number in _pairs(passage):
        first, second = passage.words[number], passage.words[number + 1]
        beside = passage.text[first.end : second.start] == " "
        half = (first.kind == _CAPITAL) != (second.kind == _CAPITAL)
        if half and beside and passage.text[second.end : second.end + 1] != "-":
            yield first.start, second.end, f"{first.text.capitalize()} {second.text.capitalize()}"
    for pattern in [pattern for pattern, _ in _LOST if pattern in lost]:
        yield from ((*match.span("name"), match["name"].lower()) for match in passage.finds(pattern))
    dated = passage.figures and not _MONTHS.isdisjoint(turning)
    days = passage.numbers_before(*_BEHIND_DAYS) if dated else ()
    for match in passage.finds(_MONTH, at=days) if days else ():
        yield *match.span("name"), match["name"].title()


def _set_off_by(
    passage: Passage, turning: Sequence[str]
) -> tuple[Mapping[re.Pattern[str], list[int]], AbstractSet[re.Pattern[str]]]:
    # where each pattern begins: so many words before one of its first words in small letters, from which
    # capitals stand so many words away; and the patterns of which a word has a capital
    words, by_word = passage.words, _looks_by_word()
    last = len(words) - 1
    starts: dict[re.Pattern[str], list[int]] = {}
    lost: set[re.Pattern[str]] = set()
    for word in turning:
        looks, with_capital = by_word[word]
        for number in passage.index[word]:
            if words[number].kind == _CAPITAL:
                lost.update(with_capital)
                continue
            for pattern, _, steps, back in looks:
                if number >= back and all(
                    number + step <= last and words[number + step].kind == _CAPITAL for step in steps
                ):
                    starts.setdefault(pattern, []).append(words[number - back].start)
    return starts, lost


def _titled(name: str) -> str:
    return " ".join(
        word if word in {"of", "on", "for", "the"} else word.capitalize() for word in name.split()
    )


_LOOKS = (
    (_LED, frozenset(["state", "national", "regional", "republican"]), (1,), 1),
    (_OWNING, frozenset(_OWNERS_TYPED.split()), (), 1),
    (_ENDED, frozenset(_ENDERS_TYPED.split()), (-1, -2), 3),
    (_OF_TOWN, frozenset(["city", "district", "regional", "provincial"]), (-1, 1), 1),
)
"""Patterns with the words that they turn on, where capitals stand from these, and how far back they begin."""
_LOST = (
    (_SEASON, frozenset(["winter", "spring", "summer", "autumn"])),
    (_COMPASS, _QUARTERS),
    (_EACH, frozenset(_OFFICES_TYPED.split())),
)
_Look = tuple[re.Pattern[str], frozenset[str], tuple[int, ...], int]


@lru_cache(maxsize=1)
def _looks_by_word() -> Mapping[str, tuple[tuple[_Look, ...], tuple[re.Pattern[str], ...]]]:
    # by each word the looks that turn on it, and the patterns that want it with a capital
    return {
        word: (
            tuple(look for look in _LOOKS if word in look[1]),
            tuple(pattern for pattern, words in _LOST if word in words),
        )
        for word in _TURNING
    }


_TURNING = _MONTHS.union(*[firsts for _, firsts, *_ in _LOOKS], *[words for _, words in _LOST])
