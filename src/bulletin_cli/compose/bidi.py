"""Directions of text: embedding levels by a plain reading of the Unicode bidirectional algorithm (UAX 9).

Implicit levels only: explicit marks of direction are taken as strong characters where they are such, else as
nothing. Copy of a newsletter needs no more.
"""

from __future__ import annotations

import re
from unicodedata import bidirectional

_STRONG_RTL = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc]")
MARKS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


def mixes(text: str) -> bool:
    """True where the text has a character that is written from right to left."""
    return _STRONG_RTL.search(text) is not None


def levels(text: str, *, base: int) -> list[int]:
    """The embedding level of each character: 0 left to right, 1 right to left, 2 left to right in that."""
    kinds = _resolved(text, base)
    found: list[int] = []
    for kind in kinds:
        if base:
            found.append(1 if kind == "R" else 2)
        else:
            found.append({"L": 0, "R": 1}.get(kind, 2))
    return found


def _resolved(text: str, base: int) -> list[str]:
    """L, R or N (a number among right-to-left letters) for every character."""
    kinds = [bidirectional(character) or "L" for character in text]
    _weak(kinds, base)
    _neutral(kinds, base)
    return kinds


def _weak(kinds: list[str], base: int) -> None:
    """Numbers with what joins them (rules W1 to W7), in place: leaves L, R, N and "" for what is neutral."""
    strong = "R" if base else "L"
    for number, kind in enumerate(kinds):
        if kind in ("L", "R", "AL"):
            strong = kind
            kinds[number] = "R" if kind == "AL" else kind
        elif kind == "NSM":
            kinds[number] = kinds[number - 1] if number else strong
        elif kind == "AN":
            kinds[number] = "N"
        elif kind == "EN":
            kinds[number] = "L" if strong == "L" else "N"
        else:
            kinds[number] = _joined(kinds, number, kind)


def _joined(kinds: list[str], number: int, kind: str) -> str:
    """A separator between two digits, or a sign beside one, belongs to the number."""
    before = kinds[number - 1] if number else ""
    after = kinds[number + 1] if number + 1 < len(kinds) else ""
    digits = before in ("N", "L") and after in ("EN", "AN")
    if before == "N" and (kind == "ET" or (kind in ("CS", "ES") and digits)):
        return "N"
    return "N" if kind == "ET" and after == "EN" and before != "L" else ""


def _neutral(kinds: list[str], base: int) -> None:
    """What is neutral takes the direction of both its neighbours, else the base's (rules N1 and N2)."""
    default = "R" if base else "L"
    start = 0
    while start < len(kinds):
        if kinds[start]:
            start += 1
            continue
        end = start
        while end < len(kinds) and not kinds[end]:
            end += 1
        before = _side(kinds[start - 1]) if start else default
        after = _side(kinds[end]) if end < len(kinds) else default
        kinds[start:end] = [before if before == after else default] * (end - start)
        start = end


def _side(kind: str) -> str:
    return "R" if kind == "N" else kind
