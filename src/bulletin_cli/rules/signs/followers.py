"""What may follow a word: looks that a word sets off only before some others, each couple judged once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from bulletin_cli.rules.signs.glances import is_odd
from bulletin_cli.rules.signs.words import BETWEEN
from bulletin_cli.rules.words.word_classes import readings

Judge: TypeAlias = Callable[[str, str], bool]
"""True where a look may find something since the second word stands right after the first."""
_MANY = 1 << 12
"""Followers of a word that are remembered, at most."""


class Followers(dict[str, tuple[int, ...]]):
    """The words met after one word, each with the numbers of the looks that it sets off there."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self.word = word
        self.judges: list[tuple[Judge, int]] = []

    def __missing__(self, follower: str) -> tuple[int, ...]:
        if len(self) >= _MANY:
            self.clear()
        found = tuple(number for judge, number in self.judges if judge(self.word, follower))
        self[follower] = found
        return found


def among(words: Callable[[], frozenset[str]]) -> Judge:
    """Judges by a list, which is read at the first couple."""
    return lambda _, follower: follower in words()


def with_ing(_word: str, follower: str) -> bool:
    """True before a form with -ing."""
    return follower.endswith("ing")


def may_be_first(_word: str, follower: str) -> bool:
    """True before what may be a verb’s first form, and before “to”."""
    return follower == "to" or "v" in readings[follower]


def may_be_first_or_past(_word: str, follower: str) -> bool:
    """True before what may be a verb’s first form or a past, and before “to”."""
    return follower == "to" or not {"v", "d", "e"}.isdisjoint(readings[follower])


def other_form(_word: str, follower: str) -> bool:
    """True before a past or a form for one that is no first form."""
    known = readings[follower]
    return "v" not in known and ("d" in known or "z" in known)


def quality(_word: str, follower: str) -> bool:
    """True before an adjective or an adverb."""
    return readings[follower] == "j" or follower.endswith("ly")


def odd_after_helper(helper: str, follower: str) -> bool:
    """True before a form that a helping verb seldom has beside it, and before “not” or the like."""
    return follower in BETWEEN or is_odd(helper, follower)


def plain_doing(_word: str, follower: str) -> bool:
    """True before a form with -ing that may be no noun."""
    return follower.endswith("ing") and readings[follower] in {"g", "ng", "cg"}


def third_only(_word: str, follower: str) -> bool:
    """True before a form for one that is nothing else."""
    return readings[follower] == "z"


def first_only(_word: str, follower: str) -> bool:
    """True before a first form that is nothing else."""
    return readings[follower] == "v"


def third_or_plural(_word: str, follower: str) -> bool:
    """True before a form for one, be it a noun for several as well."""
    return follower.endswith("s") and readings[follower] in {"z", "sz"}
