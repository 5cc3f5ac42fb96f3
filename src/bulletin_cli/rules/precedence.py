"""Who speaks where two see one slip: of two rules the one that knows more of it, of two looks the first."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from bulletin_cli.model.diagnostic import Diagnostic, Mark
from bulletin_cli.model.place import Span

Told = TypeVar("Told", Mark, Diagnostic)

GIVES_WAY = {
    "EXT004": frozenset(["EXT002"]),
    "SPL002": frozenset(["EXT001"]),
    "STY014": frozenset(["STY018", "STY020"]),
    "STY018": frozenset(["STY004", "STY020"]),
    "TYP002": frozenset(["STY004", "STY020"]),
    "TYP003": frozenset(["NAM011", "STY007"]),
}
"""Codes, and those whose words hold theirs: “16-17” in the date “December 16-17”, which is written anew."""
SAYS_THE_SAME = {
    "NAM010": frozenset(["STY018"]),
    "SPL002": frozenset(["NAM008"]),
    "STY018": frozenset(["SPL001"]),
}
"""Codes, and those that speak for them on the very same words: half a name, a body, a month."""

SAYS_MORE = {"STY018": frozenset(["STY016"])}
"""Codes, and those that speak for them where both begin: “a six member team” wants a hyphen, no plural."""


def without_echoes(diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    """The diagnostics but those on words of which a rule that knows more of them has told."""
    there = {one.code for one in diagnostics}
    tables = (GIVES_WAY, SAYS_THE_SAME, SAYS_MORE)
    narrower = [table[code] for code in there for table in tables if code in table]
    if there.isdisjoint(frozenset().union(*narrower)):
        return diagnostics
    speaking: dict[str, dict[str, list[Span]]] = {}
    for one in diagnostics:
        speaking.setdefault(one.code, {}).setdefault(one.span.path, []).append(one.span)

    def spans(codes: Iterable[str], path: str) -> list[Span]:
        return [span for code in codes for span in speaking.get(code, {}).get(path, ())]

    return [
        one
        for one in diagnostics
        if not any(_within(one.span, other) for other in spans(GIVES_WAY.get(one.code, ()), one.span.path))
        and one.span not in spans(SAYS_THE_SAME.get(one.code, ()), one.span.path)
        and not any(
            _begin_alike(one.span, other) for other in spans(SAYS_MORE.get(one.code, ()), one.span.path)
        )
    ]


def _within(span: Span, other: Span) -> bool:
    starts = (other.line, other.column) <= (span.line, span.column)
    return starts and (span.end_line, span.end_column) <= (other.end_line, other.end_column)


def _begin_alike(span: Span, other: Span) -> bool:
    return (span.line, span.column) == (other.line, other.column)


def apart(marks: Iterable[Told]) -> Iterator[Told]:
    """The marks of one rule but those on words of which an earlier one has told: one slip, one complaint."""
    # what is taken never overlaps, so one look tells
    starts: list[tuple[int, int]] = []
    ends: list[tuple[int, int]] = []
    for mark in marks:
        span = mark.span
        start, end = (span.line, span.column), (span.end_line, span.end_column)
        at = bisect_right(ends, start)
        if at == len(starts) or end <= starts[at]:
            starts.insert(at, start)
            ends.insert(at, end)
            yield mark


def of_both(by_sentence: Sequence[Told], in_story: Sequence[Told]) -> list[Told]:
    """What one rule finds in sentences and in the story: of two on the same words the longer is kept."""
    both = list(by_sentence)
    both += in_story
    if not (by_sentence and in_story):
        return both
    both.sort(key=lambda one: _length(one.span), reverse=True)
    return list(apart(both))


def _length(span: Span) -> tuple[int, int]:
    return span.end_line - span.line, span.end_column - span.column
