"""Bodies in which nothing is marked: plain paragraphs, read many times sooner than a parser reads them."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.copy import LineBreak, Paragraph, Text
from bulletin_cli.model.place import Place

_MARKS = "*_`[<&\\\r\0"
"""What may mean more than itself within a line of Markdown, and line ends that are not LF."""
_OPENING = frozenset("\"'(")
"""Signs with which a plain line may begin, besides letters and all that is not ASCII."""


def plain_paragraphs(text: str, start: int) -> tuple[Paragraph, ...] | None:
    """The paragraphs of a text from `start` on; None where it has what may be a mark of Markdown."""
    body = text[start:]
    if any(map(body.__contains__, _MARKS)):
        return None
    paragraphs: list[Paragraph] = []
    lines: list[Text] = []
    at = start
    for line in body.split("\n"):
        if line:
            if line != line.strip() or not _begins_plainly(line[0]):
                return None
            lines.append(Text(line, Place(at, at + len(line))))
        elif lines:
            paragraphs.append(_of_lines(lines))
            lines = []
        at += len(line) + 1
    return (*paragraphs, _of_lines(lines)) if lines else tuple(paragraphs)


def _begins_plainly(letter: str) -> bool:
    return letter.isalpha() or letter in _OPENING or not letter.isascii()


def _of_lines(lines: list[Text]) -> Paragraph:
    place = Place(lines[0].place.start, lines[-1].place.end)
    return Paragraph(tuple(lines) if len(lines) == 1 else tuple(_broken(lines)), place)


def _broken(lines: list[Text]) -> Iterator[Text | LineBreak]:
    for line in lines:
        if line is not lines[0]:
            yield LineBreak(hard=False, place=Place(line.place.start - 1, line.place.start))
        yield line
