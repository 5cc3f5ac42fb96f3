"""Names that may be slips of one another, found without comparing each with each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from bulletin_cli.rules.names.transliteration import name_key


class Alike:
    """Some names, laid out so that of another those are found at once that may be one slip from it.

    Two words are one slip apart only where a letter taken out of one of them, or of both, leaves the same
    (symmetric deletes, W. Garbe 2012); names in two transliterations share a key, and those with two letters
    in each other's places all their letters.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self.names = names
        self._by_trace: dict[str, list[int]] = defaultdict(list)
        for number, name in enumerate(names):
            for trace in _traces(name):
                self._by_trace[trace].append(number)

    def numbers(self, name: str) -> list[int]:
        """The numbers of the names that may be a slip of a name, itself among them, rising."""
        by_trace = self._by_trace
        return sorted({number for trace in _traces(name) if trace in by_trace for number in by_trace[trace]})

    def near(self, name: str) -> Iterator[str]:
        """The names themselves, in their order."""
        return (self.names[number] for number in self.numbers(name))


@lru_cache(maxsize=4096)
def _traces(name: str) -> frozenset[str]:
    key = name_key(name)
    return frozenset([*lacking_one(name), *([f"={key}"] if key else []), "~" + "".join(sorted(name))])


def lacking_one(word: str) -> tuple[str, ...]:
    """A word, and the word without each of its letters: two that are one slip apart share one of these."""
    return (word, *[word[:at] + word[at + 1 :] for at in range(len(word))])
