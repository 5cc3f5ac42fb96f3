"""Words of advice: counts, numbers in a row, what each cut gives."""

from __future__ import annotations

from collections.abc import Sequence

from bulletin_cli.model.plan import Cut

NAMED = 3
"""Cuts of which it is told what they give; of the others, only where they are."""


def counted(count: int, noun: str) -> str:
    """`1 line`, `2 lines`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def numbers(noun: str, which: Sequence[int]) -> str:
    """`figure 2`, `figures 2 and 3`, `figures 1, 2 and 3`."""
    if len(which) == 1:
        return f"{noun} {which[0]}"
    return f"{noun}s {', '.join(map(str, which[:-1]))} and {which[-1]}"


def gains(cuts: Sequence[Cut]) -> str:
    """What the first cuts give, and where the others are."""
    said = [_gain(cut, first=not number) for number, cut in enumerate(cuts[:NAMED])]
    rest = sorted(cut.paragraph for cut in cuts[NAMED:])
    said += [f"and more in {numbers('paragraph', rest)}"] if rest else []
    return ", ".join(said)


def _gain(cut: Cut, *, first: bool) -> str:
    words = counted(cut.words, "word") if first else str(cut.words)
    gives = f" gives {cut.lines} lines"
    if cut.lines == 1:
        gives = " gives a line" if first else ""
    return f"paragraph {cut.paragraph}{gives} for {words}"
