"""Lists that every passage is asked for, turned about: a word, or a couple of words, tells in which it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import compress
from typing import Any, Generic, TypeAlias, TypeVar

T = TypeVar("T")
P = TypeVar("P")

Ask: TypeAlias = Callable[[frozenset[T]], tuple[P, ...]]
"""Gives, of a list, the places where what it has stands in a passage, in order."""

_OFTEN = 64
"""Passages after which a list is turned about; before, it is sooner looked through than that."""


class AskedLists(Generic[T]):
    """Lists that were asked for often, and by word the lists in which it stands.

    `none` has each of them with no place at all.
    """

    def __init__(self) -> None:
        self._asked: dict[frozenset[T], int] = {}
        self.none: dict[frozenset[T], tuple[Any, ...]] = {}
        self._by_word: dict[T, list[frozenset[T]]] = defaultdict(list)

    def asked_for(self, words: frozenset[T]) -> None:
        """Count that a list was looked through; it is turned about once that was done often."""
        self._asked[words] = self._asked.get(words, 0) + 1
        if self._asked[words] > _OFTEN and words not in self.none:
            self._turn_about(words)

    def found(self, there: Iterable[T], places: Iterable[P], look: Ask[T, P]) -> Ask[T, P]:
        """What of each list is there, by its places; `look` looks through those not yet turned about."""
        found: dict[frozenset[T], tuple[P, ...]] = self.none.copy()
        asked = [*map(self._by_word.get, there)]
        for lists, place in zip(filter(None, asked), compress(places, asked), strict=False):
            here = (place,)
            for words in lists:
                found[words] += here
        # a method of a dictionary's is called in half the time that its brackets take where it was made anew
        return _Found(self, look, found).__getitem__

    def _turn_about(self, words: frozenset[T]) -> None:
        self.none[words] = ()
        for word in words:
            self._by_word[word].append(words)


class _Found(dict[frozenset[T], tuple[P, ...]]):
    """What of each list is there; a list that was not turned about is looked through when it is asked for."""

    def __init__(
        self, lists: AskedLists[T], look: Ask[T, P], found: dict[frozenset[T], tuple[P, ...]]
    ) -> None:
        super().__init__(found)
        self._lists, self._look = lists, look

    def __missing__(self, words: frozenset[T]) -> tuple[P, ...]:
        self._lists.asked_for(words)
        self[words] = found = self._look(words)
        return found
