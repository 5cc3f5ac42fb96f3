"""What composition has to say about the copy: characters nobody has, lines that came out badly."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field

from bulletin_cli.model.diagnostic import Diagnostic, Severity
from bulletin_cli.model.place import Place, Source


@dataclass
class Remarks:
    """Diagnostics on one source, each thing said once."""

    source: Source
    _missing: dict[str, list[Place]] = field(default_factory=dict)
    _bad: dict[Place, str] = field(default_factory=dict)
    _ragged: str = ""

    def missing(self, character: str, place: Place) -> None:
        """No font of the role has the character that stands at the place."""
        places = self._missing.setdefault(character, [])
        if place not in places:
            places.append(place)

    def bad_line(self, place: Place, message: str) -> None:
        """A line whose words stand too far apart, or a word that had to be cut."""
        self._bad.setdefault(place, message)

    def ragged(self, language: str) -> None:
        """The article is set ragged for want of hyphenation patterns."""
        self._ragged = language

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All of them, signed."""
        found = [self._character(character, places) for character, places in self._missing.items()]
        hint = "change a word in this paragraph, or take one out"
        for place, message in self._bad.items():
            span = self.source.span(place)
            found.append(Diagnostic("TYP011", "loose-line", Severity.INFO, span, message, hint))
        if self._ragged:
            message = f"no hyphenation patterns for {self._ragged}: the story is set with a ragged edge"
            found.append(
                Diagnostic("TYP013", "no-hyphenation-patterns", Severity.INFO, self.source.whole(), message)
            )
        return tuple(found)

    def _character(self, character: str, places: list[Place]) -> Diagnostic:
        name = unicodedata.name(character, "character without a name").lower()
        spans = [self.source.span(place) for place in places]
        return Diagnostic(
            "TYP009",
            "character-missing",
            Severity.ERROR,
            spans[0],
            f"no font of the layout has “{character}” (U+{ord(character):04X}, {name})",
            "use another character, or a layout whose fonts have it",
            also=tuple(spans[1:]),
        )
