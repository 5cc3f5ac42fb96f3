"""Whether two names are of one body: the same words in another order, one word more, a slip between them."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache

from bulletin_cli.rules.names.bodies import folded
from bulletin_cli.rules.words.spelling import one_slip_apart

_TAILS = (" on ", " for ", " against ")
_LONG = 4
_STEM = 4
_STEM_ENDINGS = ("ional", "ian", "an", "al", "ic", "ia", "ion", "ing", "ize", "or", "a", "n")


class OneBody:
    """Names of bodies, laid out so that of another those are found at once that may be of the same body."""

    def __init__(self) -> None:
        self._by_trace: dict[tuple[str, ...], list[str]] = defaultdict(list)
        self._ranks: dict[str, int] = {}

    def add(self, name: str) -> None:
        """Put a name behind the others."""
        self._ranks[name] = len(self._ranks)
        for trace in _traces(name):
            self._by_trace[trace].append(name)

    def first(self, name: str) -> str | None:
        """The first name that is taken to be of the same body, or None."""
        near = {other for trace in _traces(name) for other in self._by_trace.get(trace, ())}
        ranked = sorted(near, key=self._ranks.__getitem__)
        return next((other for other in ranked if is_one_body(name, other)), None)


@lru_cache(maxsize=4096)
def _traces(name: str) -> tuple[tuple[str, ...], ...]:
    # what two names of one body share: all stems, those before a tail, or the first, with a sign of its own
    core = _core(name)
    return (sorted_stems(name), *([sorted_stems(core)] if core else []), ("", *stems_of(name)[:1]))


def is_one_body(one: str, other: str) -> bool:
    """True where two names are taken to be of one body."""
    left, right = stems_of(one), stems_of(other)
    if sorted_stems(one) == sorted_stems(other) or _turned(one, other) or _turned(other, one):
        return True
    if abs(len(left) - len(right)) > 1 or left[0] != right[0]:
        return False
    short, long = sorted((left, right), key=len)
    if len(long) > len(short) >= _LONG and _turned_short(short, long):
        return True
    if len(long) == len(short) + 1 and len(long) > _LONG:
        return short[0] == long[0] and short[-1] == long[-1] and _lacks_one(short, long)
    if len(long) == len(short) >= _LONG - 1:
        odd = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
        return len(odd) == 1 and min(map(len, odd[0])) > _STEM and one_slip_apart(*odd[0])
    return False


def _turned(short: str, long: str) -> bool:
    # "Analytical and Information Centre" beside "Information and Analytical Centre on Drug Control"
    core = _core(long)
    return bool(core) and sorted_stems(short) == sorted_stems(core) and stems_of(short) != stems_of(core)


def _turned_short(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    # “Osh Provincial AIDS Centre” beside “Osh Provincial Centre for AIDS Prevention”
    return short[-1] in long[1:-1] and set(short) < set(long) and not _lacks_one(short, long)


def _core(name: str) -> str:
    # “Information and Analytical Centre” of the one “on Drug Control”
    return next((name[: name.index(join)] for join in _TAILS if join in name), "")


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
