"""Lists that every passage is asked for, turned about: a word, or a couple of words, tells in which it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeAlias, TypeVar

T = TypeVar("T", str, tuple[str, str])

Found: TypeAlias = tuple[int, Mapping[int, Sequence[T]]]
"""How many lists had been turned about, and, by a list's number, what of it stands in a passage, sorted."""

_OFTEN = 64
"""Passages after which a list is turned about; before, it is sooner looked through than that."""


class AskedLists(Generic[T]):
    """Lists that were asked for often, by number and by word."""

    def __init__(self) -> None:
        self._asked: dict[frozenset[T], int] = {}
        self._numbers: dict[frozenset[T], int] = {}
        self._by_word: dict[T, list[int]] = defaultdict(list)

    def number(self, words: frozenset[T]) -> int | None:
        """The list's number, or None while it has not been asked for often."""
        number = self._numbers.get(words)
        if number is None:
            self._asked[words] = self._asked.get(words, 0) + 1
            if self._asked[words] > _OFTEN:
                self._turn_about(words)
        return number

    def found(self, there: Iterable[T]) -> Found[T]:
        """What of the lists that have been turned about so far a passage has."""
        found: dict[int, list[T]] = defaultdict(list)
        for word in sorted(self._by_word.keys() & there):
            for number in self._by_word[word]:
                found[number].append(word)
        return len(self._numbers), dict(found)

    def _turn_about(self, words: frozenset[T]) -> None:
        self._numbers[words] = number = len(self._numbers)
        for word in words:
            self._by_word[word].append(number)
