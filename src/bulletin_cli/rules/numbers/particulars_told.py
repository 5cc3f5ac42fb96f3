"""Amounts of money, lengths, years, dates and ages that the furniture tells otherwise than the body."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.months import MONTHS

_AMOUNT = lazy(
    r"(?P<kind>US\$|[$€£])[ \u00a0]?(?P<told>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
    r"(?: (?:thousand|million|billion)\b)?)(?![\w-]|[.,]\d)"
)
_LENGTH = lazy(
    r"\b(?P<told>two|three|four|five|six|seven|[2-7])-day (?:[a-z-]+ ){0,2}?"
    r"(?P<kind>seminar|workshop|training|course|conference|meeting|visit|mission|session|tour)\b"
)
_BEGAN = lazy(
    r"\b(?P<kind>opened|founded|established|built|launched|set up|created|born)(?: [a-z]+)? in "
    r"(?P<told>(?:19|20)\d\d)\b"
)
_DATE = lazy(
    rf"(?<![\d–-])(?<! to )(?<! and )(?P<told>\d{{1,2}}) (?P<kind>(?:{MONTHS})(?: (?:19|20)\d\d)?)\b"
)
_AGED = lazy(
    r"\b(?P<kind>[A-Z][a-z]{2,})(?: [A-Z][a-z]+)?(?:, (?P<told>\d\d),| is (?P<is>\d\d)(?= years old\b|[.,;]))"
)
_ROUND = lazy(
    r"\b(?:over|more than|nearly|almost|up to|at least|under|less than|some|about|around|another|further) $",
    re.IGNORECASE,
)
_SPAN = lazy(r"(?: ?[–-] ?| to | and )\d")
_WORD = lazy(r"[a-z]{4,}")
_EMPTY_TYPED = """
their there these those which where with from that have been were this they into also more than about over
since after before when will would million billion thousand
"""
_EMPTY = frozenset(_EMPTY_TYPED.split())
_NEAR, _ABOUT, _LETTERS = 0.6, 0.9, 4
_DIGITS = {"two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7"}
_SCALES = {"thousand": 1000, "million": 10**6, "billion": 10**9}

Found = tuple[Passage, re.Match[str]]


def particulars_told(furniture: Sequence[Passage], body: Sequence[Passage]) -> Iterator[tuple[Found, Found]]:
    """Each particular of the furniture with that of the body which is told otherwise, the only one there."""
    for pattern, signs, same in _LOOKS:
        told = [found for found in _all(pattern, signs, furniture) if not _is_round(found)]
        there = _all(pattern, signs, body) if told else []
        for found in told:
            kind = _kind(found)
            alike = [one for one in there if _kind(one) == kind]
            if alike and len({_value(one) for one in alike}) == 1 and same(found, alike[0]):
                yield found, alike[0]


def pointed(one: Found, other: Found) -> Mark:
    """What is to be said of a particular that stands otherwise elsewhere."""
    (passage, match), (where, there) = one, other
    span = where.span(there.start(), there.end())
    message = f"“{match.group()}” here, but “{there.group()}” in line {span.line}"
    return passage.mark(match.start(), match.end(), message, "make them agree")._replace(also=(span,))


def _all(pattern: re.Pattern[str], signs: tuple[str, ...], passages: Sequence[Passage]) -> list[Found]:
    return [
        (passage, match)
        for passage in passages
        if (passage.figures or signs == ("-day ",)) and any(sign in passage.text for sign in signs)
        for match in pattern.finditer(passage.text)
    ]


def _kind(found: Found) -> str:
    return found[1]["kind"].removeprefix("US").partition(" ")[0]


def _told(found: Found) -> str:
    groups = found[1].groupdict()
    return str(groups["told"] or groups.get("is"))


def _value(found: Found) -> float:
    figures, _, scale = _told(found).partition(" ")
    return float(_DIGITS.get(figures, figures).replace(",", "")) * _SCALES.get(scale, 1)


def _is_round(found: Found) -> bool:
    passage, match = found
    return _ROUND.search(passage.text, max(0, match.start() - 14), match.start()) is not None


def _other_amount(one: Found, other: Found) -> bool:
    # one amount only, and nearly as much: “about $2 million” is said of $1.9 million
    values = sorted((_value(one), _value(other)))
    rounded = len(_told(one).partition(" ")[0].replace(",", "").rstrip("0")) <= 1
    far = values[0] < _NEAR * values[1] or (rounded and values[0] >= _ABOUT * values[1])
    return values[0] != values[1] and not (far or _is_round(other)) and len(_shared(one, other)) > 0


def _other_event(one: Found, other: Found) -> bool:
    return _value(one) != _value(other)


def _other_date(one: Found, other: Found) -> bool:
    # neither is a part of a span of days, and something else is said alike
    spans = any(_SPAN.match(passage.text, match.end("told")) for passage, match in (one, other))
    years = [match["kind"].partition(" ")[2] for _, match in (one, other)]
    year_differs = all(years) and years[0] != years[1]
    return _value(one) != _value(other) and not spans and not year_differs and len(_shared(one, other)) > 1


def _shared(one: Found, other: Found) -> set[str]:
    # first letters of what both sentences say
    left, right = (_said(*found) for found in (one, other))
    return left & right


def _said(passage: Passage, match: re.Match[str]) -> set[str]:
    month = match["kind"].partition(" ")[0].lower()
    words = _WORD.findall(passage.small, *passage.sentence_at(match.start()))
    return {word[:_LETTERS] for word in words if word not in _EMPTY and word != month}


_LOOKS: tuple[tuple[re.Pattern[str], tuple[str, ...], Callable[[Found, Found], bool]], ...] = (
    (_AMOUNT, ("$", "€", "£"), _other_amount),
    (_LENGTH, ("-day ",), _other_event),
    (_BEGAN, (" in 19", " in 20"), _other_event),
    (_DATE, tuple(f" {month}" for month in MONTHS.split("|")), _other_date),
    (_AGED, (", ", " is "), _other_event),
)
