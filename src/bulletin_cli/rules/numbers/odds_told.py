"""“One pupil in nine” in a headline or standfirst, and “one in eight pupils” in the body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from bulletin_cli.rules.numbers.quantities import WORDS, Quantity, stem
from bulletin_cli.rules.numbers.said_of_same import likeness
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy

_Said: TypeAlias = tuple[Passage, Quantity]

_ODDS = lazy(
    r"\bone (?:(?P<before>[a-z]+) )?(?:in|out of)(?: every)? (?P<many>[a-z]+(?:-[a-z]+)?|\d[\d,]*)\b"
    r"(?! (?:years?|months?|weeks?|days?|hours?|minutes?)\b)(?: (?P<behind>[a-z]+))?"
)
_OF = frozenset(
    ["of", "was", "is", "has", "had", "were", "are", "will", "who", "and", "or", "in", "at", "to", "that"]
)
_LIKE = 2
_HALF = 0.5


def odds(passage: Passage) -> Iterator[Quantity]:
    """Each “one in nine” of a passage, as the nine with the stem of what is counted."""
    if passage.having(_ONE):
        for match in _ODDS.finditer(passage.small):
            typed = match["many"].replace(",", "")
            many = int(typed) if typed.isdigit() else WORDS.get(typed, 0)
            noun = match["before"] or match["behind"] or ""
            if many > 1:
                yield Quantity(
                    many, match.start(), match.end("many"), (stem(noun),) if noun not in _OF else ()
                )


_ONE = frozenset(["one"])


def other_odds(passage: Passage, one: Quantity, body: Sequence[_Said]) -> _Said | None:
    """The odds of the body that differ from those of the furniture, said of the same."""
    if any(other.value == one.value for _, other in body):
        return None
    same = [said for said in body if _is_alike(passage, one, *said)]
    return same[0] if len({other.value for _, other in same}) == 1 else None


def _is_alike(passage: Passage, one: Quantity, where: Passage, other: Quantity) -> bool:
    if min(one.value, other.value) < _HALF * max(one.value, other.value):
        return False
    if one.noun and other.noun:
        return one.noun == other.noun
    return likeness(passage, one, where, other) >= _LIKE
