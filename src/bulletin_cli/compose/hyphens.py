"""Where words may be divided: patterns by language, within the layout's limits."""

from __future__ import annotations

from dataclasses import dataclass, field

from bulletin_cli.compose.patterns import Patterns, patterns
from bulletin_cli.model.layout import Limits


@dataclass(frozen=True)
class Hyphenator:
    """Divides the words of one language."""

    patterns: Patterns
    limits: Limits
    _known: dict[str, list[int]] = field(default_factory=dict, compare=False)

    def positions(self, letters: str) -> list[int]:
        """Offsets at which a word, given without its punctuation, may be divided; none in capitals."""
        if len(letters) < self.limits.hyphen_shortest or not (letters.islower() or letters[1:].islower()):
            return []
        found = self._known.get(letters)
        if found is None:
            found = self._known[letters] = self._looked_up(letters)
        return found

    def _looked_up(self, letters: str) -> list[int]:
        first, last = self.limits.hyphen_before, len(letters) - self.limits.hyphen_after
        return [at for at in self.patterns.positions(letters) if first <= at <= last]


def hyphenator(language: str, limits: Limits) -> Hyphenator | None:
    """The hyphenator of a language tag, or None where there are no patterns for it."""
    found = patterns(language)
    return Hyphenator(found, limits) if found else None
