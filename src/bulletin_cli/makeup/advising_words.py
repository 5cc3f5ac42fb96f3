"""Words of advice: counts, numbers in a row, what each cut gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from bulletin_cli.model.plan import Cut

NAMED = 3
"""Cuts of which it is told what they give; of the others, only where they are."""
SINGLY = 3
"""Numbers in a row that are told one by one; more of them as `1 to 4`."""


def counted(count: int, noun: str) -> str:
    """`1 line`, `1,200 lines`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def numbers(noun: str, which: Sequence[int]) -> str:
    """`figure 2`, `figures 2 and 3`, `figures 1, 2, 3 and 7`, `figures 1 to 4 and 7`."""
    if len(which) == 1:
        return f"{noun} {which[0]}"
    return f"{noun}s {listed(tuple(_runs(which)))}"


def listed(said: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join([", ".join(said[:-1]), said[-1]] if len(said) > 1 else said)


def gains(cuts: Sequence[Cut]) -> str:
    """Which paragraphs go whole, what the first cuts of others give, and where the rest are."""
    whole, ends = [cut.paragraph for cut in cuts if cut.whole], [cut for cut in cuts if not cut.whole]
    said = [f"all of {numbers('paragraph', whole)}"] if whole else []
    said += [_gain(cut, first=not number) for number, cut in enumerate(ends[:NAMED])]
    rest = sorted(cut.paragraph for cut in ends[NAMED:])
    said += [f"and more in {numbers('paragraph', rest)}"] if rest else []
    return ", ".join(said)


def _runs(which: Sequence[int]) -> Iterator[str]:
    """`3`, `5 to 9`: numbers that follow one another, three and more of them together."""
    for _, run in groupby(enumerate(sorted(which)), lambda pair: pair[1] - pair[0]):
        found = [number for _, number in run]
        yield from [f"{found[0]} to {found[-1]}"] if len(found) > SINGLY else map(str, found)


def _gain(cut: Cut, *, first: bool) -> str:
    words = counted(cut.words, "word") if first else str(cut.words)
    gives = f" gives {cut.lines} lines"
    if cut.lines == 1:
        gives = " gives a line" if first else ""
    return f"paragraph {cut.paragraph}{gives} for {words}"
