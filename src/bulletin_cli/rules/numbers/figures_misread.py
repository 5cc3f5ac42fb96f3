"""A number of the furniture that the body has with two digits changed about, or nearly the same in sound."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from bulletin_cli.rules.numbers.quantities import Quantity
from bulletin_cli.rules.numbers.turned_digits import misheard, turned
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.lists import word_groups, word_set

_Said: TypeAlias = tuple[Passage, Quantity]
_TIMES = frozenset(["year", "month", "day", "week", "hour", "minute"])
_MEASURES = frozenset(["per cent", "percent", "degree"])
_PERSONS = frozenset(["person", "people", "man", "woman", "child", "boy", "girl", "victim", "soul"])
_PLENTY = 100
_NEAR = 0.8
_GROUP = "="
_WORD = lazy(r"[a-z]{4,}")
_REACH = 60
_YEARS = range(1900, 2100)


def kind_of(noun: str) -> str:
    """One word for all nouns that count the same: pills and tablets, officers and people."""
    if f"{noun}s" in word_set("people") or noun in _PERSONS:
        return "person"
    group = word_groups("counted-alike").get(noun)
    return noun if group is None else f"{_GROUP}{group}"


def misread(passage: Passage, one: Quantity, body: Sequence[_Said]) -> _Said | None:
    """The number of the body of which one of the furniture is a misreading, or None."""
    typed = _digits(one.value)
    heard = misheard(typed)
    taken = ((said, _digits(said[1].value)) for said in body)
    turnings = [said for said, there in taken if turned(typed, there) or there == heard]
    meant = [said for said in turnings if _same_thing(passage, one, *said)] or _often(one, typed, body)
    if not meant and kind_of(one.noun).startswith(_GROUP):
        # “1,860 tablets” and “1,880 pills”
        near = [said for said in body if kind_of(one.noun) in map(kind_of, said[1].nouns)]
        meant = near if all(_close(one.value, other.value) for _, other in near) else []
    return meant[0] if len({other.value for _, other in meant}) == 1 else None


def _often(one: Quantity, typed: str, body: Sequence[_Said]) -> list[_Said]:
    # “46 pieces”, of which the body says nothing, but twice that there were 64
    told = any(other.value == one.value for _, other in body)
    if told or one.value in _YEARS or one.noun in _MEASURES or one.noun in _TIMES or not one.noun:
        return []
    counted = [said for said in body if turned(typed, _digits(said[1].value))]
    times = any(said[1].noun in _TIMES or said[1].noun in _MEASURES for said in counted)
    return counted if len(counted) > 1 and not times else []


def _close(one: float, other: float) -> bool:
    return min(one, other) >= _NEAR * max(one, other)


def _digits(value: float) -> str:
    return f"{value:g}" if value != int(value) else f"{value:.0f}"


def _same_thing(passage: Passage, one: Quantity, where: Passage, other: Quantity) -> bool:
    left, right = one.noun, other.noun
    if one.value in _YEARS or other.value in _YEARS or (left in _MEASURES) != (right in _MEASURES):
        return False
    if (left in _TIMES or right in _TIMES) and left != right:
        return False
    if left and kind_of(left) in {kind_of(noun) for noun in other.nouns}:
        return True
    plenty = one.value >= _PLENTY and bool(left)
    return plenty or not _said(passage, one).isdisjoint(_said(where, other))


def _said(passage: Passage, one: Quantity) -> frozenset[str]:
    # the words that come after a number in its sentence, by their first letters
    end = min(one.end + _REACH, passage.sentence_at(one.start).end)
    return frozenset([word[:5] for word in _WORD.findall(passage.small, one.end, end)]) - _EMPTY


_EMPTY_TYPED = (
    "from with that have been were this their they into which also more than about over since after"
)
_EMPTY = frozenset(word[:5] for word in _EMPTY_TYPED.split())
