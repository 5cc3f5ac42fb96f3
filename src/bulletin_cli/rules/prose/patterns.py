"""Patterns that are compiled at their first use: most copy needs few, and each costs a millisecond."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any, TypeAlias, cast

_METHODS = ("match", "fullmatch", "findall", "sub", "split", "pattern", "flags", "finditer", "search")
_GATED = ("finditer", "search")
_COMMON = " etaoinsrhldcumfpgwyb.,vk-TAISCPMBWRNEHDGLFOxUJjqz:\"'’;()KVY?"
"""What English copy is full of, the commonest first."""
_RAREST = _COMMON[::-1]
_MANY = 2048
"""Lists of signs that are remembered, at most."""


_Sought: TypeAlias = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
"""The rarest letters of some signs, each with the signs that have it and with the letter next in rank."""


class _ByRarest(dict[tuple[str, ...], _Sought]):
    """Signs by the letter of theirs that copy has least of, each with the next in rank: one letter is sought
    ten times sooner than two.
    """

    def __missing__(self, signs: tuple[str, ...]) -> _Sought:
        found: dict[str, tuple[tuple[str, str], ...]] = {}
        for sign in signs:
            rarest, second = (*sorted(dict.fromkeys(sign), key=_RAREST.find)[:2], sign)[:2]
            found[rarest] = (*found.get(rarest, ()), (second, sign))
        if len(self) >= _MANY:
            self.clear()
        self[signs] = sought = tuple(found.items())
        return sought


by_rarest = _ByRarest().__getitem__
"""Signs by the rarest letter of each, with the next in rank."""


def shows(text: str, signs: tuple[str, ...]) -> bool:
    """True where a text has any of the signs."""
    for letter, some in by_rarest(signs):
        if letter in text:
            for second, sign in some:
                if second in text and sign in text:
                    return True
    return False


class _Pattern:
    """Stands for a compiled pattern, and takes over its methods at the first use."""

    taken: tuple[str, ...] = _METHODS

    def __init__(self, source: str, flags: int) -> None:
        self.source = source
        self.options = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.source, self.options)
        for method in self.taken:
            setattr(self, method, getattr(compiled, method))
        return getattr(self, name)


class Gated(_Pattern):
    """A pattern that is asked only about texts which hold one of the signs that each of its matches needs."""

    taken = tuple(method for method in _METHODS if method not in _GATED)

    def __init__(self, source: str, flags: int, needs: tuple[str, ...]) -> None:
        super().__init__(source, flags)
        self.folds = bool(flags & re.IGNORECASE)
        self.needs = tuple(map(str.lower, needs)) if self.folds else needs

    def lets_in(self, text: str) -> bool:
        """True where a match may be found in the text."""
        return shows(text.lower() if self.folds else text, self.needs)

    def finditer(self, text: str, *bounds: int) -> Iterator[re.Match[str]]:
        """As the pattern's own."""
        return self._compiled.finditer(text, *bounds) if self.lets_in(text) else iter(())

    def search(self, text: str, *bounds: int) -> re.Match[str] | None:
        """As the pattern's own."""
        return self._compiled.search(text, *bounds) if self.lets_in(text) else None

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.source, self.options)


def lazy(source: str, flags: int = 0, *, needs: tuple[str, ...] = ()) -> re.Pattern[str]:
    """A pattern like `re.compile`'s, compiled at its first use.

    Where every match holds one of a few signs, `needs` names them: a text without any is told so at once, and
    the pattern may never be compiled.
    """
    return cast("re.Pattern[str]", Gated(source, flags, needs) if needs else _Pattern(source, flags))


def next_word(text: str, end: int) -> str:
    """The word that one space parts from what ends at an offset, up to a hyphen in it; or nothing."""
    if not text.startswith(" ", end):
        return ""
    start = at = end + 1
    parted = text.find(" ", start)
    if parted > start and text[start:parted].isalnum():
        return text[start:parted]
    while text[at : at + 1].isalnum() or text.startswith("_", at):
        at += 1
    return text[start:at]


def occurrences(text: str, sign: str) -> Iterator[int]:
    """Offsets of a sign in a text, rising."""
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)


def offsets(text: str, signs: Iterable[str]) -> list[int]:
    """Offsets of any of some signs in a text, rising."""
    found: list[int] = []
    kinds = 0
    for sign in signs:
        if sign in text:
            kinds += 1
            length = len(sign)
            if length > 1 and sign[0] in sign[1:]:  # they may overlap
                found += occurrences(text, sign)
                continue
            at = -length
            for part in text.split(sign):  # one call for all of them
                at += length + len(part)
                found.append(at)
            del found[-1]
    if kinds > 1:
        found.sort()
    return found


def lines_with(text: str, sign: str) -> list[str]:
    """The lines of a text in which a sign stands, in order; each line has its end."""
    found: list[str] = []
    at = text.find(sign)
    while at >= 0:
        end = text.index("\n", at)
        found.append(text[text.rfind("\n", 0, at) + 1 : end])
        at = text.find(sign, end)
    return found


def matches_at(pattern: re.Pattern[str], text: str, offsets: Iterable[int]) -> Iterator[re.Match[str]]:
    """The matches of a pattern, as `finditer` gives them, that begin at one of the offsets, which rise."""
    end = 0
    for at in offsets:
        match = pattern.match(text, at) if at >= end else None
        if match is not None:
            yield match
            end = match.end()
