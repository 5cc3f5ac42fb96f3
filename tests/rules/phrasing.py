"""Phrases that a pattern matches, spelt out of its own alternatives."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from math import prod
from re import _constants as sign
from re import _parser
from typing import Any

_CLASSES = {
    sign.CATEGORY_DIGIT: "5",
    sign.CATEGORY_WORD: "n",
    sign.CATEGORY_SPACE: " ",
    sign.CATEGORY_NOT_DIGIT: "n",
}

_FEW = 300
"""Phrases of which all are spelt out; of more, only those that differ from the first in one place."""


def phrases(pattern: str, flags: int = 0) -> list[str]:
    """What the pattern spells: all of it, or the first phrase and those that differ from it in one place.

    Look-rounds that deny something are not heeded.
    """
    return _series(_parser.parse(pattern, flags))


def _series(parts: Any) -> list[str]:
    choices = [_part(operator, value) for operator, value in parts]
    if prod(map(len, choices)) <= _FEW:
        return list(dict.fromkeys(map("".join, product(*choices))))
    first = [one[0] for one in choices]
    found = ["".join(first)]
    for number, others in enumerate(choices):
        found += ["".join([*first[:number], other, *first[number + 1 :]]) for other in others[1:]]
    return list(dict.fromkeys(found))


def _part(operator: Any, value: Any) -> list[str]:
    if operator in {sign.LITERAL, sign.NOT_LITERAL}:
        return [chr(value)] if operator is sign.LITERAL else ["n"]
    if operator is sign.IN:
        return _members(value)
    if operator is sign.BRANCH:
        return [phrase for branch in value[1] for phrase in _series(branch)]
    if operator is sign.SUBPATTERN:
        return _series(value[3])
    if operator in {sign.MAX_REPEAT, sign.MIN_REPEAT, sign.POSSESSIVE_REPEAT}:
        return list(_repeated(*value))
    if operator is sign.ASSERT:
        return _series(value[1])
    return ["n"] if operator is sign.ANY else [""]


def _repeated(least: int, most: int, part: Any) -> Iterator[str]:
    once = _series(part)
    yield from [phrase * max(least, 1) for phrase in once]
    if least == 0:
        yield ""


def _members(members: Any) -> list[str]:
    spelt = [chr(value) for operator, value in members if operator is sign.LITERAL]
    return spelt if len(spelt) == len(members) else [_one_of(members)]


def _one_of(members: Any) -> str:
    operator, value = members[0]
    if operator is sign.NEGATE:
        return "n"
    if operator is sign.RANGE:
        low, high = value
        return "n" if low <= ord("n") <= high else chr(low + 1)
    return _CLASSES.get(value, "n") if operator is sign.CATEGORY else chr(value)
