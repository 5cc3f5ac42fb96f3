"""Silences that an editor asked for: what they keep quiet, and those that keep nothing quiet."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from bulletin_cli.model.copy import Body
from bulletin_cli.model.diagnostic import Diagnostic, Edit, Fix, Mark
from bulletin_cli.model.place import Place, Source, Span
from bulletin_cli.rules.registry import heard_of, known_selector, matches, nearest

UNUSED, REASONLESS, UNKNOWN = "CPY010", "CPY011", "CPY012"


class Hush(NamedTuple):
    """A silence as lines and columns; `start` and `end` are the slice that goes when it is taken out."""

    path: str
    codes: tuple[str, ...]
    reason: str
    at: Span
    covers: Span
    start: int
    end: int

    def quiets(self, diagnostic: Diagnostic) -> str:
        """The code by which it silences a diagnostic, or nothing."""
        span, covers = diagnostic.span, self.covers
        begins, ends = (covers.line, covers.column), (covers.end_line, covers.end_column)
        if span.path != self.path or not begins <= (span.line, span.column) <= ends:
            return ""
        return next((code for code in self.codes if matches(code, diagnostic.code)), "")


def hushes_of(source: Source, body: Body) -> tuple[Hush, ...]:
    """The silences of a file, in its order."""
    return tuple(
        Hush(
            source.path,
            tuple(code.upper() for code in silence.codes),
            silence.reason,
            source.span(silence.place),
            source.span(silence.covers),
            *_whole_lines(source.text, silence.place),
        )
        for silence in body.silences
    )


def hush(
    diagnostics: Iterable[Diagnostic], hushes: Sequence[Hush]
) -> tuple[list[Diagnostic], frozenset[tuple[Hush, str]]]:
    """The diagnostics that are not silenced, and which code of which silence was of use."""
    if not hushes:
        return list(diagnostics), frozenset()
    left, used = [], set()
    for diagnostic in diagnostics:
        by = [(silence, code) for silence in hushes if (code := silence.quiets(diagnostic))]
        used.update(by)
        if not by:
            left.append(diagnostic)
    return left, frozenset(used)


def unused(hushes: Sequence[Hush], used: frozenset[tuple[Hush, str]], ran: frozenset[str]) -> Iterator[Mark]:
    """A mark for each silence that silenced nothing, though all rules it speaks of have run."""
    for silence in hushes:
        idle = [code for code in silence.codes if (silence, code) not in used]
        idle = [code for code in idle if known_selector(code) and _all_ran(code, ran)]
        if not idle:
            continue
        fix = Fix((Edit(silence.path, Place(silence.start, silence.end), ""),))
        hint = "take the comment out" if len(idle) == len(silence.codes) else f"take {', '.join(idle)} out"
        message = f"nothing here for {', '.join(idle)} to be silent about"
        yield Mark(silence.at, message, hint, fix if len(idle) == len(silence.codes) else None)


def reasonless(hushes: Sequence[Hush]) -> Iterator[Mark]:
    """A mark for each silence that gives no reason."""
    for silence in hushes:
        if not silence.reason.strip():
            yield Mark(
                silence.at, "a silence without a reason", "add -- and why, before the end of the comment"
            )


def unheard_of(hushes: Sequence[Hush]) -> Iterator[Mark]:
    """A mark for each code that no rule has."""
    for silence in hushes:
        for code in silence.codes:
            if not heard_of(code):
                yield Mark(silence.at, f"no rule {code}", _did_you_mean(code))


def _did_you_mean(code: str) -> str:
    near = nearest(code)
    return f"did you mean {near}?" if near else "bulletin rules lists them all"


def _all_ran(selector: str, ran: frozenset[str]) -> bool:
    from bulletin_cli.rules.registry import rules_by_code  # noqa: PLC0415

    return all(code in ran for code in rules_by_code() if matches(selector, code))


def _whole_lines(text: str, place: Place) -> tuple[int, int]:
    """The silence's slice, with its line's end and white space where nothing else stands in the line."""
    start, end = place.start, place.end
    left = text.rfind("\n", 0, start) + 1
    if text[left:start].strip(" \t"):
        return start, end
    right = end
    while right < len(text) and text[right] in " \t":
        right += 1
    if right < len(text) and text[right] not in "\r\n":
        return start, end
    if text.startswith("\r\n", right):
        return left, right + 2
    return left, min(right + 1, len(text))
