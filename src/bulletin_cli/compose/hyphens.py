"""Where words may be divided: Pyphen's patterns by language, within the layout's limits."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from bulletin_cli.model.layout import Limits

_ALIKE = {
    "en": "en_GB",
    "en-au": "en_GB",
    "en-nz": "en_GB",
    "en-ie": "en_GB",
    "en-za": "en_GB",
    "en-ca": "en_US",
}
"""Tags for which the nearest dictionary is not the one that the fallback finds."""


class Hyphenator:
    """Divides the words of one language."""

    def __init__(self, patterns: Any, limits: Limits) -> None:
        self._patterns = patterns
        self._limits = limits

    def positions(self, letters: str) -> list[int]:
        """Offsets at which a word, given without its punctuation, may be divided."""
        limits = self._limits
        if len(letters) < limits.hyphen_shortest or not divisible(letters):
            return []
        last = len(letters) - limits.hyphen_after
        points = self._patterns.positions(letters)
        return [int(point) for point in points if limits.hyphen_before <= point <= last and not point.data]


def divisible(letters: str) -> bool:
    """False for capitals and names of mixed case, such as CARICC or UNESCO-led's first part."""
    return letters.islower() or letters[1:].islower()


def hyphenator(language: str, limits: Limits) -> Hyphenator | None:
    """The hyphenator of a language tag, or None where there are no patterns for it."""
    patterns = _patterns(language.lower())
    return Hyphenator(patterns, limits) if patterns else None


@lru_cache(maxsize=32)
def _patterns(language: str) -> Any:
    import pyphen  # noqa: PLC0415 - half of the time that importing compose would take

    name = pyphen.language_fallback(_ALIKE.get(language, language))
    if name is None:
        return None
    return pyphen.HyphDict(pyphen.LANGUAGES[name])
