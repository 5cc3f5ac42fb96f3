"""Signs of a pattern: what stands in each of its matches, so that copy without it need not be matched."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product
from math import fsum, log2, prod
from operator import contains
from typing import Any, NamedTuple

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

_MOST = 24
"""Signs of which one has to stand there, at most."""
_BITS = dict(zip(" etaoinsrhldcumfpgwyb", (2.6, *([3.4] * 3), *([4.2] * 7), *([5.4] * 10)), strict=True))
"""How much it tells that a letter stands somewhere, about."""
_RARE, _CASE, _COMMON_WORD, _ENOUGH, _LITTLE = 7.0, 6.0, 3.5, 16.0, 1.0
_LONG = 12
_COMMON_TYPED = "the a an of and to in is was are were has have had for that on by with be it as"
_COMMON = tuple(_COMMON_TYPED.split())
_NO_LETTERS = LOOKS | {sign.AT}
"""What takes up nothing."""


class Signs(NamedTuple):
    """Signs of which each match has one; where `folded`, in small letters with a straight apostrophe."""

    signs: frozenset[str]
    folded: bool


_Piece = Signs | Sequence[Signs]
"""Of a part of a pattern all that it may be, or the signs of which it has one each."""


def signs_of(pattern: str, flags: int, given: Iterable[str] = ()) -> Signs | None:
    """The signs that tell most about a pattern beyond some words, or None where it has none.

    Where the words are, in small letters, is known before the signs are asked for.
    """
    found = _signs(parts_of(pattern, flags), folded=bool(flags & re.IGNORECASE))
    known = sorted(given, key=len, reverse=True)
    told = [
        (min(_tells(one, known), _ENOUGH), -len(one.signs), _length(one), sorted(one.signs), one)
        for one in found
    ]
    best = max(told, default=None)
    if best is None or best[0] <= _LITTLE:
        return None
    signs, folded = best[4]
    spare = {one for one in signs if any(other in one for other in signs - {one})}
    return Signs(signs - spare, folded)


def _tells(signs: Signs, given: Sequence[str]) -> float:
    # in bits, as if letters stood by chance
    return -log2(fsum(2 ** -_bits(one, given, folded=signs.folded) for one in signs.signs))


def _length(signs: Signs) -> int:
    return min(_LONG, *map(len, signs.signs))


def _bits(one: str, given: Sequence[str], *, folded: bool) -> float:
    first, *others = re.findall(r"\w+|\W", one.lower())
    words = [_uncut(first, given, str.endswith if others else contains), *others]
    if others:
        words[-1] = _uncut(words[-1], given, str.startswith)
    bits = sum(_bits_of(word, given) for word in words)
    return bits if folded or not {first, *others} & set(given) else bits + _CASE


def _uncut(part: str, given: Sequence[str], has: Callable[[str, str], bool]) -> str:
    # the word of which a pattern’s sign may have a part only: what tells least
    return next((word for word in (*given, *_COMMON) if has(word, part)), part)


def _bits_of(word: str, given: Sequence[str]) -> float:
    if word == " " or word in given:
        return 0
    if word in _COMMON or word in ",.;":
        return _COMMON_WORD
    return sum(_BITS.get(letter, _RARE) for letter in word)


def _signs(parts: Parts, *, folded: bool) -> list[Signs]:
    # what stands in whatever a series of parts matches
    found: list[Signs] = []
    pieces = [*_pieces(parts, found, folded=folded)]
    for piece in pieces:
        if not isinstance(piece, Signs):
            found += piece
    for start in range(len(pieces)):
        together: Signs | None = None
        for other in pieces[start:]:
            together = _joined(together, other)
            if together is None:
                break
            found.append(together)
    return [one for one in found if "" not in one.signs]


def _joined(one: Signs | None, other: _Piece) -> Signs | None:
    if not isinstance(other, Signs) or one is None:
        return other if isinstance(other, Signs) and one is None else None
    if len(one.signs) * len(other.signs) > _MOST:
        return None
    both = frozenset(map("".join, product(one.signs, other.signs)))
    return _folded(both, folded=one.folded or other.folded)


def _folded(signs: frozenset[str], *, folded: bool) -> Signs:
    # signs without a letter that has another form are as they are, whatever the flags
    if not any(one.lower() != one.upper() for one in signs):
        folded = False
    return Signs(frozenset(one.lower().replace("’", "'") for one in signs) if folded else signs, folded)


def _pieces(parts: Parts, found: list[Signs], *, folded: bool) -> Iterator[_Piece]:
    # what looks ahead is put to `found` at once, with what stands before it
    before: list[Any] = []
    for operator, value in parts:
        if operator is sign.ASSERT and value[0] > 0:
            found += _signs([*before, *value[1]], folded=folded)
        elif operator not in _NO_LETTERS:
            before.append((operator, value))
            yield from _piece(operator, value, found, folded=folded)


def _piece(operator: Any, value: Any, found: list[Signs], *, folded: bool) -> Iterator[_Piece]:
    if operator in {sign.LITERAL, sign.IN}:
        members = members_of(operator, value)
        letters = [chr(one) for kind, one in members if kind is sign.LITERAL]
        yield _folded(frozenset(letters), folded=folded) if len(letters) == len(members) else ()
    elif operator in GROUPS:
        now = _folds(operator, value, folded=folded)
        yield from _pieces(within_group(operator, value), found, folded=now)
    elif operator is sign.BRANCH:
        yield _branch(value[1], folded=folded)
    elif operator in REPEATS:
        yield _repeated(value, folded=folded)
    else:
        yield ()


def _folds(operator: Any, value: Any, *, folded: bool) -> bool:
    # whether letters of a group may be small or large
    if operator is sign.ATOMIC_GROUP:
        return folded
    _, added, taken, _ = value
    return bool((folded or added & re.IGNORECASE) and not taken & re.IGNORECASE)


def _branch(ways: Any, *, folded: bool) -> _Piece:
    whole = [_whole(way, folded=folded) for way in ways]
    together = _either([one for one in whole if one is not None])
    if None not in whole and together is not None:
        return together
    each = [max(_signs(way, folded=folded), key=lambda one: _tells(one, ()), default=None) for way in ways]
    either = _either([one for one in each if one is not None])
    return () if None in each or either is None else [either]


def _either(several: Sequence[Signs]) -> Signs | None:
    signs = frozenset().union(*[one.signs for one in several])
    return _folded(signs, folded=any(one.folded for one in several)) if len(signs) <= _MOST else None


def _whole(parts: Parts, *, folded: bool) -> Signs | None:
    # all that a series may be, or None where that is too much or looks about
    pieces = [*_pieces([part for part in parts if part[0] not in _NO_LETTERS], [], folded=folded)]
    if not all(isinstance(piece, Signs) for piece in pieces):
        return None
    if prod(len(piece.signs) for piece in pieces if isinstance(piece, Signs)) > _MOST:
        return None
    together: Signs | None = Signs(frozenset([""]), folded=False)
    for piece in pieces:
        together = _joined(together, piece)
    return together


def _repeated(value: Any, *, folded: bool) -> _Piece:
    least, most, part = value
    once = _whole(part, folded=folded)
    if once is not None and least == 0 and most == 1 and len(once.signs) < _MOST:
        return Signs(once.signs | {""}, once.folded)
    return _signs(part, folded=folded) if least else ()
