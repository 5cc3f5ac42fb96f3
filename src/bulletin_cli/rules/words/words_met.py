"""What is told of words, remembered for those that have been met."""

from __future__ import annotations

from collections.abc import Callable
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
