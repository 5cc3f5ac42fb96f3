"""Whether two names are of one body: the same words in another order, one word more, a slip between them."""

from __future__ import annotations

from functools import lru_cache

from bulletin_cli.rules.names.bodies import SMALL, folded, singular
from bulletin_cli.rules.words.spelling import one_slip_apart

_TAILS = (" on ", " for ", " against ")
_LONG = 4
_STEM = 4
_SPELT_OUT = frozenset(["un", "u", "uk"])
"""UN, US and UK, without their ending for several: they are compared as they are in full."""
_STEM_ENDINGS = ("ional", "ian", "an", "al", "ic", "ia", "ion", "ing", "or", "a", "n")


def may_be_one_body(one: str, other: str) -> bool:
    """False where two names share no letters that a word begins with, and so no stem: a cheap test."""
    mine, theirs = _beginnings(one), _beginnings(other)
    return not (mine.isdisjoint(theirs) and _SPELT_OUT.isdisjoint(mine) and _SPELT_OUT.isdisjoint(theirs))


@lru_cache(maxsize=4096)
def _beginnings(name: str) -> frozenset[str]:
    return frozenset([singular(word)[: _STEM - 1] for word in name.split() if word not in SMALL])


def is_one_body(one: str, other: str) -> bool:
    """True where two names are taken to be of one body."""
    left, right = stems_of(one), stems_of(other)
    if sorted_stems(one) == sorted_stems(other) or _turned(one, other) or _turned(other, one):
        return True
    if abs(len(left) - len(right)) > 1 or left[0] != right[0]:
        return False
    short, long = sorted((left, right), key=len)
    if len(long) == len(short) + 1 and len(long) > _LONG:
        return short[0] == long[0] and short[-1] == long[-1] and _lacks_one(short, long)
    if len(long) == len(short) >= _LONG - 1:
        odd = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
        return len(odd) == 1 and min(map(len, odd[0])) > _STEM and one_slip_apart(*odd[0])
    return False


def _turned(short: str, long: str) -> bool:
    # "Analytical and Information Centre" beside "Information and Analytical Centre on Drug Control"
    core = next((long[: long.index(join)] for join in _TAILS if join in long), "")
    return bool(core) and sorted_stems(short) == sorted_stems(core) and stems_of(short) != stems_of(core)


def _lacks_one(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


@lru_cache(maxsize=4096)
def sorted_stems(name: str) -> tuple[str, ...]:
    """The stems of a name in the order of the alphabet."""
    return tuple(sorted(stems_of(name)))


@lru_cache(maxsize=4096)
def stems_of(name: str) -> tuple[str, ...]:
    """The stems of a name’s words in their order, small words left out."""
    return tuple(_stem(word) for word in folded(name.replace("UN ", "United Nations ")))


def _stem(word: str) -> str:
    # Asia and Asian, regional and region, prosecutor and prosecution, republic and republican
    for ending in _STEM_ENDINGS if word.endswith(_STEM_ENDINGS) else ():
        if word.endswith(ending) and len(word) - len(ending) >= _STEM - 1:
            shorter = word[: -len(ending)]
            return _stem(shorter) if ending == "an" and shorter.endswith("ic") else shorter
    return word
