"""One person’s given name in two ways: “Julian Courson” and “Julien Courson”, “Gennady” and “Hennadii”."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.elsewhere import another_way
from bulletin_cli.rules.names.transliteration import name_key
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.words.lists import data_lines
from bulletin_cli.rules.words.spelling import english

_VOWELS = 2
_ALIKE = frozenset(map(frozenset, ("ao", "ei", "iy", "uo", "ae", "yi", "ue")))
"""Vowels that one system of transliteration has for another’s."""
_LEAST, _LONG = 4, 5
"""Letters of a name, at least, and of one that may be a slip of another."""


def given_names(
    surnames: Mapping[str, Sequence[tuple[Passage, Word]]], slip: Callable[[str, str], bool]
) -> Iterator[Mark]:
    """A mark on each rarer given name before the same surname; `slip` says which two are one."""
    for uses in surnames.values():
        if len(uses) > 1:
            yield from _compare(uses, slip)


@lru_cache(maxsize=1)
def _same() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in data_lines("given-names.txt"):
        names = frozenset(line.split())
        found.update((name, found.get(name, frozenset()) | names) for name in names)
    return found


def _compare(uses: Sequence[tuple[Passage, Word]], slip: Callable[[str, str], bool]) -> Iterator[Mark]:
    givens: dict[str, list[tuple[Passage, int]]] = defaultdict(list)
    for passage, word in uses:
        start = passage.text.rfind(" ", 0, max(0, word.start - 1)) + 1
        given, space = passage.text[start : word.start][:-1], passage.text[word.start - 1 : word.start]
        if space == " " and len(given) >= _LEAST and given.isalpha() and given.istitle():
            givens[given].append((passage, start))
    if len(givens) < 2:
        return
    usual = sorted(givens, key=lambda name: -len(givens[name]))
    for rank, rare in enumerate(usual):
        right = next((one for one in usual[:rank] if _one_person(one, rare, slip)), "")
        for passage, start in givens[rare] if right else ():
            where, first = givens[right][0]
            there, end = where.span(first, first + len(right)), start + len(rare)
            if not passage.in_quotation(start):
                yield another_way(
                    passage, start, end, wanted=right, there=there, hint="one of them is a slip?"
                )


def _one_person(one: str, other: str, slip: Callable[[str, str], bool]) -> bool:
    if other in _same().get(one, ()):
        return True
    known = english().knows
    if len(one) >= _LONG and slip(one, other) and (known(one) or known(other)):
        return True
    key = name_key(one)
    return bool(key) and (key == name_key(other) or _by_vowel(one, other))


def _by_vowel(one: str, other: str) -> bool:
    # “Gulnora” and “Gulnara”, but not “Hasan” and “Hasana”
    if len(one) != len(other) or one[-1] != other[-1]:
        return False
    odd = [frozenset((a, b)) for a, b in zip(one.lower(), other.lower(), strict=True) if a != b]
    return len(odd) <= _VOWELS and all(pair in _ALIKE for pair in odd)
