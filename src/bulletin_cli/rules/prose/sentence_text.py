"""The sentence that a span stands in, out of the file's text as it is: what a baseline remembers."""

from __future__ import annotations

import re

from bulletin_cli.model.place import Source, Span
from bulletin_cli.rules.prose.sentences import sentence_ranges

_FENCE = re.compile(r"---[ \t]*(?:\r\n|\n|\r|\Z)")
_CLOSING = re.compile(r"(?:\r\n|\n|\r)---[ \t]*(?=\r\n|\n|\r|\Z)")
_BLANK = re.compile(r"(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)")
_WHITE = re.compile(r"\s+")


def sentence_text(source: Source, span: Span) -> str:
    """The sentence (in YAML: the line) that holds the span's start, white space folded; may be empty."""
    text = source.text
    starts = source.line_starts
    line_start = starts[min(span.line, len(starts)) - 1]
    offset = min(line_start + span.column - 1, len(text))
    begins = _front_matter_end(text)
    if not source.path.endswith(".md") or offset < begins:
        return _folded(text[line_start : _next_line(source, span.line)])
    start, end = _paragraph(text, offset, begins)
    paragraph = text[start:end]
    for first, last in sentence_ranges(paragraph):
        if first <= offset - start < last:
            return _folded(paragraph[first:last])
    return _folded(paragraph)


def _front_matter_end(text: str) -> int:
    if not _FENCE.match(text):
        return 0
    closing = _CLOSING.search(text)
    return closing.end() if closing else 0


def _next_line(source: Source, line: int) -> int:
    starts = source.line_starts
    return starts[line] if line < len(starts) else len(source.text)


def _paragraph(text: str, offset: int, begins: int) -> tuple[int, int]:
    start, end = begins, len(text)
    for blank in _BLANK.finditer(text, begins):
        if blank.end() <= offset:
            start = blank.end()
        elif blank.start() >= offset:
            end = blank.start()
            break
    return start, end


def _folded(text: str) -> str:
    return _WHITE.sub(" ", text).strip()
