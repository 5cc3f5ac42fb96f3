"""“Five meetings, in Astana, Bishkek, Dushanbe and Tashkent”: a number and the places named behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.numbers.quantities import Quantity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.countries import COUNTRIES
from bulletin_cli.rules.words.lists import word_set

_NAME = r"(?:the )?[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,2}"
_NAMED = lazy(
    r"(?P<between>[^.;:()–,\d]{2,60}?)(?P<sign>, | \(|: | – )in "
    rf"(?P<list>{_NAME}(?:, {_NAME})*,? and {_NAME})(?P<close>[,.;)]| –|$)"
)
_AND = lazy(r",? and |, ")
_PARTIAL = lazy(r"\b(?:includ|among|such as|at least|more than|over|about|some|each|another|further|other)")
_OTHERS = lazy(r"\b(?:among|and) others?\b")
_FEWEST, _MOST = 2, 20


def wrong_places(passage: Passage, found: Sequence[Quantity]) -> Iterator[Mark]:
    """A mark on each number of things that more places, or fewer, are named for by one."""
    for one in found:
        if one.noun not in word_set("one-place") or not _FEWEST <= one.value <= _MOST:
            continue
        match = _NAMED.match(passage.text, one.end)
        if match is None or (match["sign"] == " (") != (match["close"] == ")"):
            continue
        names = [name.removeprefix("the ") for name in _AND.split(match["list"])]
        if abs(len(names) - one.value) != 1 or _is_loose(passage, one, match.end(), names):
            continue
        message = f"“{passage.text[one.start : one.end]}” are announced, {len(names)} are named"
        yield passage.mark(one.start, match.end("list"), message, "correct the number or the list")


def _is_loose(passage: Passage, one: Quantity, end: int, names: Sequence[str]) -> bool:
    # some only, or a country behind a town: “in Osh, Kyrgyzstan, and Almaty, Kazakhstan”
    countries = sum(name.lower() in COUNTRIES for name in names)
    said = passage.small[max(0, one.start - 16) : end] + " ".join(
        _OTHERS.findall(passage.small, end, end + 20)
    )
    return bool(_PARTIAL.search(said)) or 0 < countries < len(names)
