"""What became of the parts of a total: “24 finished it, five were released and three gave up”."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from bulletin_cli.rules.numbers.turned_digits import turnings

_BE = frozenset(["are", "is", "was", "were"])
_HAVE = frozenset(["have", "has", "had"])
_ASIDE = frozenset(["still", "not", "now", "later", "already", "since", "only", "all", "either"])
_ENDS_TYPED = """
passed failed finished completed graduated stayed left dropped withdrew gave died survived returned fled
escaped disappeared refused declined accepted agreed abstained remained remain proved ran fell moved replied
answered did succeeded missed resigned retired recovered relapsed emigrated await awaits turned
"""
_ENDS = frozenset(_ENDS_TYPED.split())
"""What is done once, and shuts the other ends out."""
_STATES_TYPED = """
open pending unanswered unsolved unclear outstanding missing beyond under out being sound working idle
ruined empty
"""
_STATES = frozenset(_STATES_TYPED.split())
_DONE_TYPED = "run gone left sent lost sold found held kept built broken given stolen shut cut put paid"
_DONE = frozenset(_DONE_TYPED.split())
_TRAITS = frozenset([*_BE, *_HAVE, "own", "owned", "speak", "spoke", "live", "lived", "also", "knew", "know"])
"""What may be true of the same persons: “12 were women, 10 speak Tajik”."""
_NO_ENDS_TYPED = (
    "trained promoted invited interviewed married employed educated aged located based related used"
)
_NO_ENDS = frozenset(_NO_ENDS_TYPED.split())
_OF_KIND = frozenset(["of", "from", "for", "by", "about"])
_THREE, _HUNDRED = 3, 100
_SLIGHT = 0.03


def dealt_with(said: Sequence[str]) -> bool:
    """True for three or more parts, each of which came to an end that shuts the others out."""
    return len(said) >= _THREE and all(map(_is_end, said[:1])) and all(map(_is_end_too, said[1:]))


def _is_end_too(said: str) -> bool:
    # “41 were approved, 13 rejected and eight returned”
    first = [*said.split(), ""][0]
    return (first.endswith("ed") and first not in _NO_ENDS) or _is_end(said)


@lru_cache(maxsize=512)
def _is_end(said: str) -> bool:
    words = [word for word in said.replace(",", "").split() if word not in _ASIDE] + ["", ""]
    first, *rest = words
    if first in _HAVE:
        second, *rest = rest
        if second != "been":
            return second in _ENDS or second in _DONE or second.endswith("ed")
        first = "were"
    if first not in _BE:
        return first in _ENDS
    done = rest[0].endswith("ed") and rest[0] not in _NO_ENDS
    return done or rest[0] in _STATES or rest[0] in _DONE


def slipped(said: Sequence[str], total: float, parts: Sequence[float]) -> bool:
    """True for three or more parts of a large total that one figure typed wrong keeps from making it.

    What the parts did may be anything that is not said of the same persons twice.
    """
    sum_of = sum(parts)
    if len(parts) < _THREE or total < _HUNDRED or not 0 < abs(sum_of - total) <= _SLIGHT * total:
        return False
    if any(map(_is_trait, said)):
        return False
    off = sum_of - total
    wanted = [(total, total + off), *((part, part - off) for part in parts)]
    return any(_one_figure(one, other) for one, other in wanted)


def _is_trait(said: str) -> bool:
    first, second, *_ = [*said.split(), "", ""]
    return not first or (first in _TRAITS and not (first in _BE and second in _OF_KIND))


def _one_figure(one: float, other: float) -> bool:
    # a figure of one number changed, or two neighbours changed about, make the other
    left, right = f"{one:.0f}", f"{other:.0f}"
    if one != int(one) or other != int(other) or other <= 0 or len(left) != len(right):
        return False
    odd = sum(a != b for a, b in zip(left, right, strict=True))
    return odd == 1 or right in turnings(left)
