"""Verbs that hide in a noun: “carry out the provision of advice” for “provide advice”."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.lists import data_couples

_EMPTY_TYPED = """
carry carries carried carrying conduct conducts conducted conducting perform performs performed performing
implement implements implemented implementing execute executes executed executing make makes made making
"""
EMPTY = frozenset(_EMPTY_TYPED.split())
"""Verbs that say nothing before the noun of another one."""
_MADE = frozenset(["make", "makes", "made", "making"])
_OUT = frozenset(["carry", "carries", "carried", "carrying"])
_SEARCH = "search"
"""What nobody makes; much else may be made easy or a habit."""


class Nominal:
    """A phrase as it stands in a passage, and the verb that says as much."""

    def __init__(self, start: int, end: int, verb: str) -> None:
        self.start, self.end, self.verb = start, end, verb


def nominal_phrases(passage: Passage) -> Iterator[Nominal]:
    """Each such phrase: an empty verb, “the”, a noun made of a verb, and “of”."""
    if "the" not in passage.index:
        return
    for empty in passage.having(EMPTY):
        for number in passage.index[empty]:
            found = _phrase(passage, number)
            if found is not None and not passage.in_quotation(found.start):
                yield found


@lru_cache(maxsize=1)
def _verbs() -> Mapping[str, str]:
    return dict(data_couples("nominals.tsv"))


def _phrase(passage: Passage, number: int) -> Nominal | None:
    flanked, empty = passage.flanked, passage.lowered[number]
    at = number + 1
    if (empty in _OUT) != (flanked[at + 1] == "out"):
        return None
    at += empty in _OUT
    if at + 3 >= len(flanked):
        return None
    if flanked[at + 1] != "the":
        return None
    noun = flanked[at + 2]
    verb = _verbs().get(noun, "")
    made = empty in _MADE
    if not verb or (made and noun != _SEARCH):
        return None
    link = flanked[at + 3]
    if link != "of" and not (made and link == "for"):
        return None
    words = passage.words[number : at + 3]
    joined = all(passage.text[one.end : other.start] == " " for one, other in pairwise(words))
    return Nominal(words[0].start, words[-1].end, verb) if joined else None
