"""The line of copy that a finding stands in, cut to the terminal's width, with a pointer under it."""

from __future__ import annotations

from typing import NamedTuple

from bulletin_cli.cli.reports.shown import harmless
from bulletin_cli.model.place import Source, Span

_BEFORE = 0.5
"""How much of the width may stand before the place, as a share."""


class Excerpt(NamedTuple):
    """A line as it is printed; the pointer begins after `indent` cells and is `width` cells wide."""

    line: str
    indent: int
    width: int


def excerpt(source: Source, span: Span, *, width: int) -> Excerpt | None:
    """The line of a span within `width` cells, or None where the file has no such line or it is blank."""
    line = _line(source, span.line)
    if not line.strip():
        return None
    start = min(span.column - 1, len(line))
    end = min(span.end_column - 1, len(line)) if span.end_line == span.line else len(line)
    before, marked, after = (_cells(part) for part in (line[:start], line[start:end], line[end:]))
    before = _end_of(before, max(int(width * _BEFORE), width - _length(marked + after)))
    room = width - _length(before)
    shown = before + _start_of(marked + after, room)
    return Excerpt(shown, _length(before), max(1, min(_length(marked), room)))


def _line(source: Source, number: int) -> str:
    starts = source.line_starts
    if not 1 <= number <= len(starts):
        return ""
    end = starts[number] if number < len(starts) else len(source.text)
    return source.text[starts[number - 1] : end].rstrip("\r\n")


def _cells(text: str) -> str:
    return harmless(text.replace("\t", "  "))


def _end_of(text: str, width: int) -> str:
    """The end of a text, with … where something was cut."""
    if _length(text) <= width:
        return text
    while text and _length(text) > width - 1:
        text = text[max(1, len(text) - width) :]
    return "…" + text


def _start_of(text: str, width: int) -> str:
    if _length(text) <= width:
        return text
    text = text[:width]
    while text and _length(text) > width - 1:
        text = text[:-1]
    return text + "…"


def _length(text: str) -> int:
    from rich.cells import cell_len  # noqa: PLC0415 - only on a terminal

    return cell_len(text)
