"""Who speaks where two see one slip: of two rules the one that knows more of it, of two looks the first."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from bulletin_cli.model.diagnostic import Diagnostic, Edit, Mark
from bulletin_cli.model.place import Span

Told = TypeVar("Told", Mark, Diagnostic)

GIVES_WAY = {
    "EXT004": frozenset(["EXT002"]),
    "LNK002": frozenset(["LNK001"]),
    "NAM008": frozenset(["NAM004"]),
    "SPL001": frozenset(["STY007"]),
    "SPL002": frozenset(["EXT001", "NAM008"]),
    "STY014": frozenset(["STY018", "STY020"]),
    "STY018": frozenset(["STY004", "STY020"]),
    "TYP001": frozenset(["TYP002", "TYP004"]),
    "TYP002": frozenset(["STY004", "STY020"]),
    "TYP003": frozenset(["NAM011", "STY007"]),
    "TYP012": frozenset(["LNK006"]),
}
"""Codes, and those whose words hold theirs: “16-17” in the date “December 16-17”, which is written anew."""
SAYS_THE_SAME = {
    "CPY031": frozenset(["CPY022"]),
    "NAM001": frozenset(["SPL002"]),
    "NAM006": frozenset(["SPL002"]),
    "NAM008": frozenset(["STY001"]),
    "NAM010": frozenset(["SPL001", "STY018", "TYP006"]),
    "SPL001": frozenset(["LOC010", "STY020"]),
    "SPL002": frozenset(["NAM008", "STY001", "STY020"]),
    "STY018": frozenset(["NAM008", "NAM011", "NAM012", "SPL001", "SPL002", "STY004", "STY016"]),
    "STY020": frozenset(["EXT001", "STY021"]),
}
"""Codes, and those that speak for them on the very same words, or with the very same cure: half a name."""
SAYS_MORE = {"STY018": frozenset(["STY016"])}
"""Codes, and those that speak for them where both begin: “a six member team” wants a hyphen, no plural."""
MISTAKES = {"STY014": frozenset(["STY018"]), "STY024": frozenset(["STY018"])}
"""Codes, and those that find the wrong word within theirs: “took route” lacks no article."""
TOLD_ONCE = frozenset(["NAM008", "NAM010"])
"""Codes of rules that look at a story and at its issue, and may see the same words in both."""


def without_echoes(diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    """The diagnostics but those on words of which a rule that knows more of them has told."""
    there = {one.code for one in diagnostics}
    echoing = {code for code in there if code in TOLD_ONCE or not _speakers(code).isdisjoint(there)}
    if not echoing:
        return diagnostics
    speaking: dict[tuple[str, str], list[Diagnostic]] = {}
    for one in diagnostics:
        speaking.setdefault((one.code, one.span.path), []).append(one)
    return [one for one in diagnostics if one.code not in echoing or not _is_echo(one, speaking)]


def _is_echo(one: Diagnostic, speaking: Mapping[tuple[str, str], Sequence[Diagnostic]]) -> bool:
    path = one.span.path
    if one.code in TOLD_ONCE:
        first = next(other for other in speaking[one.code, path] if other.span == one.span)
        if first is not one:
            return True
    return any(
        echoes(one, other)
        for table, echoes in _TABLES
        for code in table.get(one.code, ())
        for other in speaking.get((code, path), ())
    )


def _is_held(one: Diagnostic, other: Diagnostic) -> bool:
    return _within(one.span, other.span)


def _holds(one: Diagnostic, other: Diagnostic) -> bool:
    return _within(other.span, one.span)


def _is_the_same(one: Diagnostic, other: Diagnostic) -> bool:
    return one.span == other.span or _mend_alike(one, other)


def _begin_alike(one: Diagnostic, other: Diagnostic) -> bool:
    return (one.span.line, one.span.column) == (other.span.line, other.span.column)


_Echo = Callable[[Diagnostic, Diagnostic], bool]
_TABLES: tuple[tuple[Mapping[str, frozenset[str]], _Echo], ...] = (
    (GIVES_WAY, _is_held),
    (SAYS_THE_SAME, _is_the_same),
    (SAYS_MORE, _begin_alike),
    (MISTAKES, _holds),
)


def _speakers(code: str) -> frozenset[str]:
    return frozenset().union(*(table.get(code, ()) for table, _ in _TABLES))


def _mend_alike(one: Diagnostic, other: Diagnostic) -> bool:
    # where one writes a few words anew, and the other only what changes in them
    if one.fix is None or other.fix is None or not len(one.fix.edits) == len(other.fix.edits) == 1:
        return False
    inner, outer = sorted([*one.fix.edits, *other.fix.edits], key=_length_mended)
    before = inner.place.start - outer.place.start
    behind = outer.place.end - inner.place.end
    if inner.path != outer.path or before < 0 or behind < 0:
        return False
    alike = outer.text.startswith(inner.text, before)
    return alike and len(outer.text) == before + len(inner.text) + behind


def _length_mended(edit: Edit) -> int:
    return edit.place.end - edit.place.start


def _within(span: Span, other: Span) -> bool:
    starts = (other.line, other.column) <= (span.line, span.column)
    return starts and (span.end_line, span.end_column) <= (other.end_line, other.end_column)


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
