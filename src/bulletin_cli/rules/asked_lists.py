"""Lists that every passage is asked for, turned about: a word, or a couple of words, tells in which it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Generic, TypeAlias, TypeVar

T = TypeVar("T", str, tuple[str, str])
P = TypeVar("P", str, int)

Found: TypeAlias = Mapping[frozenset[T], Sequence[P]]
"""Of each list the places where it was met, in order; lists that are not turned about are missing."""

_OFTEN = 64
"""Passages after which a list is turned about; before, it is sooner looked through than that."""


class AskedLists(Generic[T]):
    """Lists that were asked for often, and by word the lists in which it stands."""

    def __init__(self) -> None:
        self._asked: dict[frozenset[T], int] = {}
        self._none: dict[frozenset[T], tuple[Any, ...]] = {}
        self._by_word: dict[T, list[frozenset[T]]] = defaultdict(list)

    def asked_for(self, words: frozenset[T]) -> None:
        """Count that a list was looked through; it is turned about once that was done often."""
        self._asked[words] = self._asked.get(words, 0) + 1
        if self._asked[words] > _OFTEN and words not in self._none:
            self._turn_about(words)

    def found(self, there: Iterable[T], places: Iterable[P]) -> Found[T, P]:
        """The places of what of the lists that have been turned about so far is there."""
        found: dict[frozenset[T], tuple[P, ...]] = self._none.copy()
        for lists, place in zip(map(self._by_word.get, there), places, strict=False):
            if lists:
                here = (place,)
                for words in lists:
                    found[words] += here
        return found

    def _turn_about(self, words: frozenset[T]) -> None:
        self._none[words] = ()
        for word in words:
            self._by_word[word].append(words)
