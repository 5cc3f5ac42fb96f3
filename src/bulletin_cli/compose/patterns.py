"""Hyphenation patterns (Liang 1983) from Pyphen's dictionaries, read so lazily that they cost nearly nothing.

Pyphen itself takes 25 ms to import and 55 ms to take British English apart; here a pattern is taken apart
when a word first meets it. Patterns that respell a divided word (some of Hungarian's) are left out.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TypeAlias

_DIGITS = b"0123456789"
_LETTER = re.compile(r"\D")
_CODED = re.compile(r"\^\^([0-9a-f]{2})")
_NEAREST = {"en": "en_GB", "pt": "pt_PT", "de": "de_DE", "sr": "sr"}
"""Dictionaries of languages that have several, for tags without a region that has one."""


Values: TypeAlias = tuple[tuple[int, int], ...]
"""A pattern's digits, each with the letters that stand before it."""


class Patterns:
    """The patterns of one dictionary.

    Lines that are none (comments, settings, respellings) hold signs that no word has, and so never match.
    """

    def __init__(self, lines: list[str]) -> None:
        bare = "\n".join(lines).encode().translate(None, _DIGITS).decode().split("\n")
        self._typed: dict[str, str | Values] = dict(zip(bare, lines, strict=True))
        for letters in bare:
            self._lead_to(letters)

    def _lead_to(self, letters: str) -> None:
        """Enter all beginnings of a pattern, so that a search can end where none goes on."""
        typed = self._typed
        while (letters := letters[:-1]) and letters not in typed:
            typed[letters] = ()

    def positions(self, word: str) -> list[int]:
        """Offsets in the word at which the patterns allow to divide it."""
        pointed = f".{word.lower()}."
        length = len(pointed)
        levels = [0] * (length + 1)
        typed = self._typed.get
        for start in range(length - 1):
            for end in range(start + 1, length + 1):
                letters = pointed[start:end]
                values = typed(letters)
                if values is None:
                    break
                if isinstance(values, str):
                    values = self._taken_apart(letters, values)
                for offset, digit in values:
                    at = start + offset
                    if digit > levels[at]:  # noqa: PLR1730 - to call max takes longer than all the rest
                        levels[at] = digit
        return [at - 1 for at, level in enumerate(levels) if level % 2]

    def _taken_apart(self, letters: str, typed: str) -> Values:
        between = enumerate(_LETTER.split(typed))
        values = self._typed[letters] = tuple([(at, int(digits[0])) for at, digits in between if digits])
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
