"""Figures taken for others: two neighbouring digits changed about, 818 for 881, and fourteen for forty."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

_TWO = 2


def turned(one: str, other: str) -> bool:
    """True where two neighbouring digits of one number, as typed, make the other."""
    odd = [at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    if len(one) != len(other) or len(odd) != 2 or odd[1] - odd[0] > 2:
        return False
    left, right = odd
    return one[left] == other[right] and one[right] == other[left] and not one[left + 1 : right].strip(",")


def misheard(digits: str) -> str:
    """What a number in figures is easily taken for: forty, 40, for fourteen, and 14 for it; or nothing."""
    if len(digits) == _TWO and digits[0] == "1" and digits[1] > "2":
        return f"{digits[1]}0"
    return f"1{digits[0]}" if len(digits) == _TWO and digits[1] == "0" and digits[0] > "2" else ""


def turnings(text: str) -> Iterator[str]:
    """The text with each two neighbouring digits that differ changed about, a comma between them or none."""
    digits = [at for at, letter in enumerate(text) if letter.isdigit()]
    for left, right in pairwise(digits):
        if text[left] != text[right] and not text[left + 1 : right].strip(","):
            between = text[left + 1 : right]
            yield f"{text[:left]}{text[right]}{between}{text[left]}{text[right + 1 :]}"
