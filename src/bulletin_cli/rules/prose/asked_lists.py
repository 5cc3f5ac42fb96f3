"""Lists that every passage is asked for, turned about: a word, or a couple of words, tells in which it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from sys import intern
from typing import Any, Generic, TypeAlias, TypeVar

T = TypeVar("T")
P = TypeVar("P")

Ask: TypeAlias = Callable[[frozenset[T]], Sequence[P]]
"""Gives, of a list, the places where what it has stands in a passage, in order."""

_OFTEN = 64
"""Passages after which a list is turned about; before, it is sooner looked through than that."""


class _Asked(Generic[T]):
    """Lists that were asked for often; `none` has each of them with no place at all."""

    def __init__(self) -> None:
        self._asked: dict[frozenset[T], int] = {}
        self.none: dict[frozenset[T], Sequence[Any]] = {}

    def asked_for(self, words: frozenset[T]) -> None:
        """Count that a list was looked through; it is turned about once that was done often."""
        self._asked[words] = self._asked.get(words, 0) + 1
        if self._asked[words] > _OFTEN and words not in self.none:
            self._turn_about(words)
            self.none[words] = ()

    def _turn_about(self, words: frozenset[T]) -> None:
        raise NotImplementedError

    def _answers(self, look: Ask[T, P]) -> _Found[T, P]:
        found: _Found[T, P] = _Found(self.none)
        found.lists, found.look = self, look
        return found


class AskedWords(_Asked[str]):
    """Lists of words, and by word the numbers of those in which it stands."""

    def __init__(self) -> None:
        super().__init__()
        self._lists: list[frozenset[str]] = []
        self._by_word: dict[str, list[int]] = {}

    def _turn_about(self, words: frozenset[str]) -> None:
        for word in words:
            self._by_word.setdefault(intern(word), []).append(len(self._lists))
        self._lists.append(words)

    def found(self, index: Mapping[str, Sequence[int]], look: Ask[str, str]) -> Ask[str, str]:
        """What of each list is in an index; `look` looks through those not yet turned about."""
        by_word, lists = self._by_word, self._lists
        found: dict[frozenset[str], Sequence[str]] = self._answers(look)
        met: list[list[str] | None] = [None] * len(lists)
        for word in index:
            if word in by_word:
                for number in by_word[word]:
                    here = met[number]
                    if here is None:
                        found[lists[number]] = met[number] = [word]
                    else:
                        here.append(word)
        # a method of a dictionary's is called in half the time that its brackets take where it was made anew
        return found.__getitem__


class AskedCouples(_Asked[tuple[str, str]]):
    """Lists of couples, and by couple those in which it stands."""

    def __init__(self) -> None:
        super().__init__()
        self._by_couple: dict[tuple[str, str], list[frozenset[tuple[str, str]]]] = {}
        self._couples: set[tuple[str, str]] = set()

    def _turn_about(self, words: frozenset[tuple[str, str]]) -> None:
        for couple in words:
            self._by_couple.setdefault(couple, []).append(words)
        self._couples |= words

    def found(
        self,
        pairs: AbstractSet[tuple[str, str]],
        index: Mapping[str, Sequence[int]],
        flanked: Sequence[str],
        look: Ask[tuple[str, str], int],
    ) -> Ask[tuple[str, str], int]:
        """The numbers of words that begin the couples of each list, rising; `look` looks through a list.

        `pairs` are a passage's couples, `index` and `flanked` its words.
        """
        found: dict[frozenset[tuple[str, str]], Any] = self._answers(look)
        met = []
        for couple in pairs & self._couples:
            one, other = couple
            lists = self._by_couple[couple]
            for at in index[one]:
                if flanked[at + 2] == other:
                    met.append((at, lists))
        met.sort()  # no two begin at the same word
        for at, lists in met:
            here = (at,)
            for words in lists:
                found[words] += here
        return found.__getitem__


def beginning(
    pairs: AbstractSet[tuple[str, str]],
    index: Mapping[str, Sequence[int]],
    flanked: Sequence[str],
    couples: AbstractSet[tuple[str, str]],
) -> list[int]:
    """The numbers of words that begin those of a passage's pairs of words that are among couples, rising."""
    return sorted([at for one, other in pairs & couples for at in index[one] if flanked[at + 2] == other])


class _Found(dict[frozenset[T], Sequence[P]]):
    """What of each list is there; a list that was not turned about is looked through when it is asked for."""

    __slots__ = ("lists", "look")
    lists: _Asked[T]
    look: Ask[T, P]

    def __missing__(self, words: frozenset[T]) -> Sequence[P]:
        self.lists.asked_for(words)
        self[words] = found = self.look(words)
        return found
