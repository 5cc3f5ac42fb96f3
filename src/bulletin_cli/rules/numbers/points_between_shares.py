"""Points between two shares: “52 per cent on the first day and 86 on the last, an increase of 36 points”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.numbers.quantities import Quantity, shown
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy

_SHARE, _POINT = "per cent", "point"
_FROM_TO = lazy(r"\bfrom (?P<left>\d+(?:\.\d+)?) to (?P<right>\d+(?:\.\d+)?) (?:per cent|percent)\b")
_CHANGE = lazy(
    r"\b(?:increase|rise|rose|risen|growth|grew|grown|improvement|improved|gain|gained|fall|fell|fallen|drop|dropped|decrease|decreased"
    r"|decline|declined|difference|gap|up|down|more|less|higher|lower|increased|climbed|jumped|reduction)\b"
)
_LOOSE = lazy(r"\b(?:about|around|some|over|nearly|almost|more than|less than|at least|up to|roughly|each)\b")


def wrong_points(passage: Passage, found: Sequence[Quantity]) -> Iterator[Mark]:
    """A mark on each number of points that two shares of its sentence do not have between them."""
    for points in found:
        if points.noun != _POINT or "percentage" not in points.nouns:
            continue
        start, end = passage.sentence_at(points.start)
        if _LOOSE.search(passage.small, start, end) or not _CHANGE.search(passage.small, start, end):
            continue
        shares = _shares(passage, found, start, end)
        between = abs(shares[0] - shares[1]) if len(shares) == 2 else points.value
        if abs(between - points.value) >= 1:
            message = f"between {shown(shares[0])} and {shown(shares[1])} lie {between:g} points"
            yield passage.mark(points.start, points.end, message, "correct one of the numbers")


def _shares(passage: Passage, found: Sequence[Quantity], start: int, end: int) -> Sequence[float]:
    led = _FROM_TO.search(passage.small, start, end)
    if led is not None:
        others = [one for one in found if start <= one.start < end and one.noun == _SHARE]
        return (float(led["left"]), float(led["right"])) if len(others) == 1 else ()
    return [one.value for one in found if start <= one.start < end and one.noun == _SHARE]
