"""A toy fount in which every character is one unit wide, and lines drawn as text."""

from __future__ import annotations

from itertools import pairwise

from bulletin_cli.compose.breaking import Broken, Glue, Measures, total_fit
from bulletin_cli.compose.fonts import Cast
from bulletin_cli.compose.hyphens import hyphenator
from bulletin_cli.compose.stick import Segment, Stick, filled
from bulletin_cli.compose.words import WordCase
from bulletin_cli.model.layout import Limits

GLUE = Glue(1.0, 0.5, 0.0)
LIMITS = Limits(hyphen_shortest=5, letters=0.0)


class ToyFount:
    """Measures by counting."""

    cast = Cast("toy-roman", 1.0)
    space = 1.0
    hyphen = "-"

    def width(self, word: str) -> float:
        return float(len(word))

    def run_width(self, text: str) -> float:
        return float(len(text))

    def advances(self, word: str) -> list[float]:
        return [float(number) for number in range(1, len(word) + 1)]


def words(*, language: str = "en-GB", limits: Limits = LIMITS, divide: bool = True) -> WordCase:
    return WordCase(ToyFount(), hyphenator(language, limits) if divide else None, limits)


def stick(
    text: str, measure: float = 30.0, *, divide: bool = True, limits: Limits = LIMITS, asked=None
) -> Stick:
    case = words(limits=limits, divide=divide)
    return filled([Segment(text, case)], [(0, 0, len(text))], asked or {}, measure)


def broken(
    text: str, measure: float, *, limits: Limits = LIMITS, glue: Glue = GLUE
) -> tuple[Stick, dict[int, Broken]]:
    made = stick(text, measure, limits=limits)
    return made, total_fit(made, Measures((), measure), glue, limits)


def drawn(made: Stick, breaks: tuple[int, ...]) -> list[str]:
    """The lines' text, our hyphens included."""
    return [
        made.text[made.starts[a] : made.ends[b]] + ("-" if made.kinds[b] == 2 else "")
        for a, b in pairwise(breaks)
    ]


def draw(text: str, measure: float, **values) -> str:
    """The paragraph at its best, a line a line, the ratio before each."""
    made, found = broken(text, measure, **values)
    return "\n".join(drawn(made, next(iter(found.values())).breaks))
