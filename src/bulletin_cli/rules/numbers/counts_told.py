"""Numbers as furniture and body tell them: what is a label, what is rounded, what is told elsewhere too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.numbers.quantities import Quantity, behind_town, shown
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy

Said: TypeAlias = tuple[Passage, Quantity]
"""A number and where it stands."""
TIMES = frozenset(["year", "month", "day", "week", "hour", "minute", "second", "january", "time", "percent"])
"""What is counted of so many things that two numbers of it need not be one."""
NEAR = 0.8
"""The part of the larger that the smaller of two numbers is, at least, where they may be one."""
_ROUND = lazy(
    r"\b(?:over|more than|nearly|almost|up to|at least|under|less than|fewer than|"
    r"(some|about|around|roughly)) $",
    re.IGNORECASE,
)
_ROUNDED_TYPED = "over than nearly almost to least under some about around roughly"
_ROUNDED = tuple(f"{word} " for word in _ROUNDED_TYPED.split())
"""What ends the words that round, in small letters."""
_ROUND_REACH, _LABEL_REACH = 14, 20
_LED_TYPED = """
The These All Its Their Our In From With For Of And After Before Since Within Over About Some Only At By On To
Between During Under Until Both Another Just Nearly Almost Around Up Through Over Every Each
"""
_LED = frozenset(_LED_TYPED.split())
_LABELS = frozenset(["phase", "page", "article", "day", "chapter", "section", "group"])


def rounding(passage: Passage, one: Quantity) -> re.Match[str] | None:
    """The words that round a number, or None; those that say not which way (“about”) are the first group."""
    first = max(0, one.start - _ROUND_REACH)
    near = passage.text[first : one.start].lower().endswith(_ROUNDED)
    return _ROUND.search(passage.text, first, one.start) if near else None


def is_label(passage: Passage, one: Quantity) -> bool:
    """True for a number that names a thing and counts none: “Article 42”, “phase 2”."""
    before = passage.text[max(0, one.start - _LABEL_REACH) : one.start]
    named = _is_named(before) and not (before.lower().endswith(_ROUNDED) and _ROUND.search(before))
    named = named and not (one.noun and behind_town(passage.text, one.start))
    return named and one.start != passage.sentence_at(one.start).start


def _is_named(before: str) -> bool:
    # “Article ”, “phase ”, “No. ”, “pre-”
    if before.endswith(("-", "–")) or before.removesuffix(" ").endswith("No."):
        return True
    start = end = len(before) - before.endswith(" ")
    while start and (before[start - 1].isalnum() or before[start - 1] == "_"):
        start -= 1
    word = before[start:end] if end < len(before) else ""
    name = len(word) > 1 and word.isascii() and word.isalpha() and word.istitle()
    return word in _LABELS or (name and word not in _LED)


def is_told(passage: Passage, one: Quantity, others: Sequence[Said]) -> bool:
    """True for a number that is rounded, or that stands among the others of the same thing."""
    if rounding(passage, one):
        return True
    return any(one.value == other.value and one.noun in {other.noun, ""} for _, other in others)


def marks_on_both(passage: Passage, one: Quantity, where: Passage, other: Quantity) -> Iterator[Mark]:
    """A mark on each of two numbers that differ, with the place of the other."""
    yield _mark(passage, one, where, other)
    yield _mark(where, other, passage, one)


def _mark(passage: Passage, one: Quantity, where: Passage, other: Quantity) -> Mark:
    there = where.span(other.start, other.end)
    typed = passage.text[one.start : one.end]
    counted = f" ({one.noun})" if one.noun else ""
    message = f"“{typed}” here, but {shown(other.value)} in line {there.line}{counted}"
    return Mark(passage.span(one.start, one.end), message, "make them agree", also=(there,))
