"""“Four countries, Kazakhstan, Kyrgyzstan and Tajikistan”: a number of countries and the names beside it."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.numbers.quantities import WORDS, counted_behind, quantities
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, shows
from bulletin_cli.rules.words.countries import COUNTRIES

LANDS = frozenset(["countries", "states", "republics", "nations", "delegations"])
_NAME = r"(?:the )?[A-Z][\w’-]+"
_LIST = rf"(?P<list>{_NAME}(?:, {_NAME})*,? and {_NAME})"
_BEHIND = lazy(
    r" (?:[a-z-]+ |Central Asian |member ){0,2}(?:(?:countries|[Ss]tates|republics|nations)"
    r"(?: of (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)?(?:,(?: namely)? |(?<= States): )"
    r"|delegations?(?:,|:)? from )"
    rf"{_LIST}(?=[,.;)]| –|$| [a-z]+ed\b| (?:came|met|took|were|are|have|has|had)\b)"
)
_LEADS = (
    *(f"{land}{then}" for land in ("countries", "tates", "republics", "nations") for then in (",", " of ")),
    *("States:", "delegation"),
)
"""What stands before the names, one of these where any follow."""
_BEFORE = lazy(
    rf"{_LIST}(?: – |, )(?P<lead>(?:all )?(?:these|the|all)) (?P<count>[a-z]+|\d\d?) (?:member )?"
    r"(?:countries|[Ss]tates|republics|nations)\b"
)
_AND = lazy(r",? and |, ")
_LOOSE = lazy(
    r"\b(?:includ|among|such as|at least|more than|over|about|some|each|another|further|other|except|of the)"
)
_ALL = frozenset(["the", "these", "all"])
_FEWEST, _MOST, _NEAR = 2, 20, 2


def wrong_lands(passage: Passage) -> Iterator[Mark]:
    """A mark on each number of countries by which others are named, all of them."""
    text = passage.text
    led = any(counted_behind(passage, LANDS)) and shows(text, _LEADS)
    for one in quantities(passage) if led else ():
        match = _BEHIND.match(text, one.end) if _FEWEST <= one.value <= _MOST else None
        if match is not None and not _LOOSE.search(passage.small, max(0, one.start - 16), one.start):
            yield from _compared(passage, one.start, match.end("list"), one.value, match["list"])
    for match in passage.finds(_BEFORE) if _announced(passage) else ():
        count = match["count"]
        value = int(count) if count.isdigit() else WORDS.get(count, 0)
        if value:
            yield from _compared(passage, match.start(), match.end(), value, match["list"])


def _announced(passage: Passage) -> bool:
    # “the five countries” somewhere, or “these five member states”
    flanked = passage.flanked
    for land in passage.having(LANDS):
        for number in passage.index[land]:
            at = number - 1 if flanked[number] == "member" else number
            if at > 1 and flanked[at - 1] in _ALL and (flanked[at] in WORDS or flanked[at].isdigit()):
                return True
    return False


def _compared(passage: Passage, start: int, end: int, value: float, typed: str) -> Iterator[Mark]:
    names = [name.removeprefix("the ") for name in _AND.split(typed)]
    known = all(name.lower() in COUNTRIES or name in {"UAE", "USA", "UK"} for name in names)
    around = passage.small[start : end + 24]
    if known and 0 < abs(len(names) - value) <= _NEAR and not _LOOSE.search(around):
        message = f"{value:.0f} are announced, {len(names)} are named"
        yield passage.mark(start, end, message, "correct the number or the list")
