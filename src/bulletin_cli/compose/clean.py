"""Characters that print nothing, and the copy's own wishes about line ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from bulletin_cli.compose.bidi import MARKS
from bulletin_cli.compose.words import Kind

_ODD = re.compile(
    "[\t\n\r\f\v\u0085\u2028\u2029\u00ad\u200b\u200e\u200f\u061c\u2060\ufeff\u202a-\u202e\u2066-\u2069]|  "
)
_WHITE = re.compile("[ \t\n\r\f\v\u0085\u2028\u2029]+")
_SILENT = re.compile(f"[\u2060\ufeff\u200b\u00ad]|{MARKS.pattern}")
_PIECES = re.compile(
    f"{_WHITE.pattern}|{_SILENT.pattern}|[^ \t\n\r\f\v\u0085\u2028\u2029\u2060\ufeff\u200b\u00ad]+"
)


class Piece(NamedTuple):
    """Characters to print, and where they begin in the strand; `asks` is a cut that the copy allows there."""

    text: str
    offset: int
    asks: Kind | None = None


def pieces(text: str) -> list[Piece]:
    """The printing parts of a strand: white space folded, soft hyphens and zero widths turned into wishes."""
    if not _ODD.search(text):
        return [Piece(text, 0)]
    found: list[Piece] = []
    for match in _PIECES.finditer(text):
        part = match[0]
        if part == "\u00ad":
            found.append(Piece("", match.start(), Kind.OURS))
        elif part == "\u200b":
            found.append(Piece("", match.start(), Kind.BARE))
        elif _WHITE.match(part):
            found.append(Piece(" ", match.start()))
        else:
            found.extend(_unmarked(part, match.start()))
    return found


def _unmarked(part: str, start: int) -> list[Piece]:
    """The part without marks of direction and joiners of no width."""
    found: list[Piece] = []
    reached = 0
    for mark in _SILENT.finditer(part):
        if mark.start() > reached:
            found.append(Piece(part[reached : mark.start()], start + reached))
        reached = mark.end()
    if reached < len(part):
        found.append(Piece(part[reached:], start + reached))
    return found
