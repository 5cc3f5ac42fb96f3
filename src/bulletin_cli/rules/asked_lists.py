"""Lists that every passage is asked for, turned about: a word, or a couple of words, tells in which it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeAlias, TypeVar

T = TypeVar("T", str, tuple[str, str])

Found: TypeAlias = Mapping[frozenset[T], Sequence[T]]
"""Of each list what of it stands in a passage, sorted; lists that are not turned about are missing."""

_OFTEN = 64
"""Passages after which a list is turned about; before, it is sooner looked through than that."""


class AskedLists(Generic[T]):
    """Lists that were asked for often, and by word the lists in which it stands."""

    def __init__(self) -> None:
        self._asked: dict[frozenset[T], int] = {}
        self._none: dict[frozenset[T], Sequence[T]] = {}
        self._by_word: dict[T, list[frozenset[T]]] = defaultdict(list)

    def looked_through(self, words: frozenset[T], there: Iterable[T]) -> Sequence[T]:
        """What of a list stands in a passage, sorted; a list is turned about once it was asked for often."""
        self._asked[words] = self._asked.get(words, 0) + 1
        if self._asked[words] > _OFTEN and words not in self._none:
            self._turn_about(words)
        return sorted(words.intersection(there))

    def found(self, there: Iterable[T]) -> Found[T]:
        """What of the lists that have been turned about so far stands in a passage."""
        found: dict[frozenset[T], list[T]] = {}
        by_word = self._by_word
        for word in sorted(by_word.keys() & there):
            for words in by_word[word]:
                if words in found:
                    found[words].append(word)
                else:
                    found[words] = [word]
        return {**self._none, **found}

    def _turn_about(self, words: frozenset[T]) -> None:
        self._none[words] = ()
        for word in words:
            self._by_word[word].append(words)
