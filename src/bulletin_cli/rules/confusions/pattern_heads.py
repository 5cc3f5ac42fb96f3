"""How the matches of a pattern begin: whether always with a letter at the edge of a word."""

from __future__ import annotations

import re
from itertools import starmap
from typing import Any

from bulletin_cli.rules.confusions.pattern_parts import (
    GROUPS,
    LOOKS,
    REPEATS,
    Parts,
    members_of,
    parts_of,
    sign,
    within_group,
)

_EDGES = {sign.AT_BOUNDARY, sign.AT_BEGINNING, sign.AT_BEGINNING_STRING}
_LETTERS = {sign.CATEGORY_WORD, sign.CATEGORY_DIGIT}
_SURE, _NEVER = "sure", "never"
_EDGE, _ANYWHERE = "edge", "anywhere"
"""What is told of parts that take up nothing: whether a word may only begin or end where they stand."""


def begins_at_letter(pattern: str) -> bool:
    """True where all that a pattern matches begins with a letter or a figure at the edge of a word."""
    return _told(parts_of(pattern, re.IGNORECASE), _ANYWHERE) == _SURE


def _told(parts: Parts, where: str) -> str:
    # how a series of parts begins
    for operator, value in parts:
        if operator in LOOKS:
            where = _EDGE if operator is sign.ASSERT and _ends_beside_words(*value) else where
            continue
        where = _told_of(operator, value, where)
        if where in {_SURE, _NEVER}:
            break
    return where


def _told_of(operator: Any, value: Any, where: str) -> str:
    if operator is sign.AT:
        return _EDGE if value in _EDGES else _NEVER
    if operator in REPEATS:
        least, _, part = value
        return _told(part, where) if least else _NEVER
    if operator in GROUPS:
        return _told(within_group(operator, value), where)
    if operator is sign.BRANCH:
        ways = {_told(way, where) for way in value[1]}
        return ways.pop() if len(ways) == 1 else _ANYWHERE if ways <= {_EDGE, _ANYWHERE} else _NEVER
    return _SURE if where == _EDGE and _is_letter(operator, value) else _NEVER


def _ends_beside_words(direction: int, parts: Parts) -> bool:
    # true for what looks behind and sees a sign or a space right there
    last = [*parts][-1:] if direction < 0 else ()
    return any(
        all(kind is sign.LITERAL and not chr(one).isalnum() and one != ord("_") for kind, one in members)
        for members in starmap(members_of, last)
    )


def _is_letter(operator: Any, value: Any) -> bool:
    return all(_may_only_be_letter(*member) for member in members_of(operator, value))


def _may_only_be_letter(kind: Any, value: Any) -> bool:
    if kind is sign.LITERAL:
        return chr(value).isalnum()
    if kind is sign.RANGE:
        return all(chr(one).isalnum() for one in range(value[0], value[1] + 1))
    return kind is sign.CATEGORY and value in _LETTERS
