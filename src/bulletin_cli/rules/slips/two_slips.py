"""Words that are two slips away from what was typed: “rehabilation”, “reccomend”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.words.derived_words import derived
from bulletin_cli.rules.words.spelling import SortedWords

_LEAST = 7
_FIRST = 2
_SLIPS = 2
_LONGEST = 32
"""Letters of the longest word; what is longer was hardly meant."""
_LEAST_HALF = 4
_NO_HALVES = ("ed", "ally")
_NAMED = ("bed", "breed", "deed", "feed", "reed", "seed", "shed", "sled", "speed", "steed", "weed")
"""Nouns that look like participles: “stockfeed”, “toolshed”."""
_LEAST_EXCHANGED = 7
_SPOKEN = frozenset("aeiou")
_VOWELS = frozenset("aeiouyw")


def far_slip_of(word: str, known: SortedWords) -> tuple[str, ...] | None:
    """The words that a strange one may be a far slip of, if any can be named; None where it is no slip."""
    near = _further(word, known)
    # what is further from any word is a term or foreign, rather than a slip
    return near if near or _told_anyway(word, known) else None


def _further(word: str, known: SortedWords) -> tuple[str, ...]:
    if derived(word, known):
        return ()
    name = word.capitalize()
    if known.knows(name):
        return (name,)  # “kazakh”
    return () if _closed_compound(word, known) else two_slips(word, known) or exchanged(word, known)


def _told_anyway(word: str, known: SortedWords) -> bool:
    # no word of any kind: “vacuumpacked”, and what is endless or has no vowel
    if word.endswith("ed") and any(
        known.knows(one) and known.knows(other) and not other.endswith(_NAMED) for one, other in _halves(word)
    ):
        return True
    return len(word) > _LONGEST or "'" in word or (len(word) >= _LEAST and _VOWELS.isdisjoint(word))


def two_slips(word: str, known: SortedWords) -> tuple[str, ...]:
    """Words with the same first two letters that two slips make of a word in small letters.

    A short word has so many that none of them says anything, and gives none.
    """
    if not _LEAST <= len(word) <= _LONGEST:
        return ()
    third = (len(word) - 1) // 3
    parts = (word[1 : 1 + third], word[1 + third : 1 + 2 * third], word[1 + 2 * third :])
    alike = (
        other
        for other in known.beginning(word[:_FIRST])
        # two slips leave one part of three as it was
        if abs(len(other) - len(word)) <= _SLIPS and any(part in other for part in parts)
    )
    return tuple(other for other in alike if distance(word, other) <= _SLIPS)


def exchanged(word: str, known: SortedWords) -> tuple[str, ...]:
    """Words of which two vowels have changed places, whatever stands between them: “costudial”."""
    if not _LEAST_EXCHANGED <= len(word) <= _LONGEST:
        return ()
    vowels = [at for at, letter in enumerate(word) if letter in _SPOKEN and at]
    found = set()
    for number, left in enumerate(vowels):
        for right in vowels[number + 1 : number + 3]:
            one = f"{word[:left]}{word[right]}{word[left + 1 : right]}{word[left]}{word[right + 1 :]}"
            if one != word and known.knows(one):
                found.add(one)
    return tuple(sorted(found))


def distance(left: str, right: str) -> int:
    """Letters lost, added, mistyped or swapped between two words (Damerau, 1964)."""
    before: list[int] = []
    last = list(range(len(right) + 1))
    for i, one in enumerate(left, 1):
        row = [i]
        for j, other in enumerate(right, 1):
            least = min(last[j] + 1, row[-1] + 1, last[j - 1] + (one != other))
            if i > 1 and j > 1 and one == right[j - 2] and left[i - 2] == other:
                least = min(least, before[j - 2] + 1)
            row.append(least)
        before, last = last, row
    return last[-1]


def _closed_compound(word: str, known: SortedWords) -> bool:
    # “sidenote”; but “shortlived” wants a hyphen, and “publically” has nothing to do with an ally
    return (not word.endswith(_NO_HALVES) or word.endswith(_NAMED)) and any(
        known.knows(one) and known.knows(other) for one, other in _halves(word)
    )


def _halves(word: str) -> Iterator[tuple[str, str]]:
    return ((word[:at], word[at:]) for at in range(_LEAST_HALF, len(word) - _LEAST_HALF + 1))
