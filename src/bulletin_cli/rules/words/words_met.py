"""What is told of words, remembered for those that have been met."""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter
from typing import TypeVar

T = TypeVar("T")
_MANY = 1 << 14
"""Words that are remembered, at most: few of thousands are met."""


class WordsMet(dict[str, T]):
    """Each word met with what `tell` says of it; asked as a mapping, since that costs a call only once."""

    def __init__(self, tell: Callable[[str], T]) -> None:
        super().__init__()
        self.tell = tell

    def __missing__(self, word: str) -> T:
        found = self.tell(word)
        if len(self) >= _MANY:
            self.clear()
        self[word] = found
        return found


class Marks:
    """Words read as text of one sign for each, as `tell` gives it, in which patterns can look for them.

    What is told of a word is remembered.
    """

    def __init__(self, tell: Callable[[str], str]) -> None:
        self._tell = tell
        # no mapping of its own kind: Python looks words up in half the time in a plain dictionary
        self._told: dict[str, str] = {}

    def of(self, words: tuple[str, ...]) -> str:
        """The signs of two words or more."""
        marks = itemgetter(*words)
        try:
            return "".join(marks(self._told))
        except KeyError:
            if len(self._told) >= _MANY:
                self._told.clear()
            self._told.update([(word, self._tell(word)) for word in words if word not in self._told])
            return "".join(marks(self._told))
