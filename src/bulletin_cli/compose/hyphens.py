"""Where words may be divided: patterns by language, within the layout's limits."""

from __future__ import annotations

from dataclasses import dataclass

from bulletin_cli.compose.patterns import Patterns, patterns
from bulletin_cli.model.layout import Limits


@dataclass(frozen=True)
class Hyphenator:
    """Divides the words of one language."""

    patterns: Patterns
    limits: Limits

    def positions(self, letters: str) -> list[int]:
        """Offsets at which a word, given without its punctuation, may be divided; none in capitals."""
        limits = self.limits
        if len(letters) < limits.hyphen_shortest or not (letters.islower() or letters[1:].islower()):
            return []
        last = len(letters) - limits.hyphen_after
        return [at for at in self.patterns.positions(letters) if limits.hyphen_before <= at <= last]


def hyphenator(language: str, limits: Limits) -> Hyphenator | None:
    """The hyphenator of a language tag, or None where there are no patterns for it."""
    found = patterns(language)
    return Hyphenator(found, limits) if found else None
