"""Lists of words that rules ask every passage for, turned about: a word tells in which of them it stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

Found = Mapping[int, Sequence[str]]
"""By the number of a list, those of its words that stand in a passage, sorted."""

_OFTEN = 64
"""Passages after which a list is turned about; before, it is sooner looked through than that."""


class AskedLists:
    """Lists that were asked for often, by number and by word."""

    def __init__(self) -> None:
        self._asked: dict[frozenset[str], int] = {}
        self._numbers: dict[frozenset[str], int] = {}
        self._by_word: dict[str, list[int]] = defaultdict(list)

    def number(self, words: frozenset[str]) -> int | None:
        """The list's number, or None while it has not been asked for often."""
        number = self._numbers.get(words)
        if number is None:
            self._asked[words] = self._asked.get(words, 0) + 1
            if self._asked[words] > _OFTEN:
                self._turn_about(words)
        return number

    def found(self, index: Iterable[str]) -> tuple[int, Found]:
        """How many lists have been turned about so far, and what a passage has of them."""
        found: dict[int, list[str]] = defaultdict(list)
        for word in sorted(self._by_word.keys() & index):
            for number in self._by_word[word]:
                found[number].append(word)
        return len(self._numbers), dict(found)

    def _turn_about(self, words: frozenset[str]) -> None:
        self._numbers[words] = number = len(self._numbers)
        for word in words:
            self._by_word[word].append(number)
