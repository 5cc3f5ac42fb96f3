"""Hyphenation patterns (Liang 1983) from Pyphen's dictionaries, read so lazily that they cost nearly nothing.

Pyphen itself takes 25 ms to import and 55 ms to take British English apart; here a pattern is taken apart
when a word first meets it. Patterns that respell a divided word (some of Hungarian's) are left out.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

_DIGITS = str.maketrans("", "", "0123456789")
_PARTS = re.compile(r"(\d?)(\D?)")
_CODED = re.compile(r"\^\^([0-9a-f]{2})")
_NO_PATTERN = re.compile(r"[%#]|(?:COMPOUND)?(?:LEFT|RIGHT)HYPHENMIN|.*/")
_NEAREST = {"en": "en_GB", "pt": "pt_PT", "de": "de_DE", "sr": "sr"}
"""Dictionaries of languages that have several, for tags without a region that has one."""


class Values(NamedTuple):
    """A pattern's digits from their first that is not 0, and how far from the pattern's start that is."""

    offset: int
    digits: tuple[int, ...]


class Patterns:
    """The patterns of one dictionary."""

    def __init__(self, lines: list[str]) -> None:
        kept = [line for line in lines if line and not _NO_PATTERN.match(line)]
        self._typed = dict(zip([line.translate(_DIGITS) for line in kept], kept, strict=True))
        self._longest = max(map(len, self._typed), default=0)
        self._values: dict[str, Values] = {}

    def positions(self, word: str) -> list[int]:
        """Offsets in the word at which the patterns allow to divide it."""
        pointed = f".{word.lower()}."
        length = len(pointed)
        levels = [0] * (length + 1)
        typed, longest = self._typed, self._longest
        for start in range(length - 1):
            for end in range(start + 1, min(start + longest, length) + 1):
                letters = pointed[start:end]
                if letters not in typed:
                    continue
                offset, digits = self._values.get(letters) or self._taken_apart(letters)
                for at, digit in enumerate(digits, start=start + offset):
                    levels[at] = max(levels[at], digit)
        return [at - 1 for at, level in enumerate(levels) if level % 2]

    def _taken_apart(self, letters: str) -> Values:
        digits = [int(digit or 0) for digit, _letter in _PARTS.findall(self._typed[letters])]
        first = next((at for at, digit in enumerate(digits) if digit), len(digits))
        values = self._values[letters] = Values(first, tuple(digits[first:]))
        return values


def patterns(language: str) -> Patterns | None:
    """The patterns of a language tag's nearest dictionary, or None where there is none."""
    parts = language.replace("-", "_").lower().split("_")
    folder = _folder()
    while parts:
        tag = "_".join(parts)
        name = folder.get(_NEAREST.get(tag, tag).lower())
        if name is not None:
            return _read(name)
        parts.pop()
    return None


def languages() -> tuple[str, ...]:
    """The languages that have patterns, without their regions, sorted."""
    return tuple(sorted({tag.split("_")[0] for tag in _folder()}))


def put_away() -> None:
    """Forget the patterns: four megabytes a language, read again in a few hundredths of a second."""
    _read.cache_clear()


@cache
def _folder() -> dict[str, Path]:
    """Pyphen's dictionaries by tag in lower case, the bare language standing for its first."""
    spec = find_spec("pyphen")
    if spec is None or not spec.submodule_search_locations:
        return {}
    found: dict[str, Path] = {}
    for path in sorted(Path(spec.submodule_search_locations[0], "dictionaries").glob("hyph_*.dic")):
        tag = path.stem.removeprefix("hyph_").lower()
        found[tag] = path
        found.setdefault(tag.split("_")[0], path)
    return found


@cache
def _read(path: Path) -> Patterns:
    coded = path.read_bytes()
    encoding = coded.split(b"\n", maxsplit=1)[0].decode("ascii").strip().lower()
    text = coded.decode({"microsoft-cp1251": "cp1251"}.get(encoding, encoding))
    if "^^" in text:
        text = _CODED.sub(lambda code: chr(int(code[1], 16)), text)
    return Patterns([line.strip() for line in text.split("\n")[1:]])
