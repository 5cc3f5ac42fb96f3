"""Patterns in parts, as the parser of `re` reads them: the one place that asks it, since it is not public."""

from re import _constants, _parser  # type: ignore[attr-defined]  # no stub tells of them
from typing import Any

Parts = Any
"""A series of pairs: an operator of `sign`, and what it takes."""
sign: Any = _constants
"""The operators, by name."""
REPEATS = frozenset([sign.MAX_REPEAT, sign.MIN_REPEAT, sign.POSSESSIVE_REPEAT])
GROUPS = frozenset([sign.SUBPATTERN, sign.ATOMIC_GROUP])
LOOKS = frozenset([sign.ASSERT, sign.ASSERT_NOT])


def parts_of(pattern: str, flags: int) -> Parts:
    """The parts of a pattern, in their order."""
    return _parser.parse(pattern, flags)


def within_group(operator: Any, value: Any) -> Parts:
    """The parts in a group, be it a plain one, a flagged one or one without a way back."""
    return value if operator is sign.ATOMIC_GROUP else value[-1]


def members_of(operator: Any, value: Any) -> list[Any]:
    """All that a single sign of a pattern may be, as pairs again."""
    return list(value) if operator is sign.IN else [(operator, value)]
