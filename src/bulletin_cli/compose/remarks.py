"""What composition has to say about the copy: characters nobody has, lines that came out badly."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from typing import NamedTuple

from bulletin_cli.model.diagnostic import Diagnostic, Severity
from bulletin_cli.model.place import Place, Source


class BadLines(NamedTuple):
    """Where lines of one paragraph or table came out badly: words far apart, words cut for want of room."""

    apart: tuple[Place, ...] = ()
    cut: tuple[Place, ...] = ()

    @property
    def first(self) -> Place:
        """The first of them in the copy."""
        return min((*self.apart, *self.cut), key=lambda place: place.start)

    def message(self) -> str:
        """What is there, and in how many lines."""
        said = []
        if self.apart:
            said.append(f"words stand far apart in {_lines(len(self.apart))}")
        if len(self.cut) == 1:
            said.append("a word too long for the line is cut where no word may be divided")
        elif self.cut:
            said.append(f"{len(self.cut)} words too long for the line are cut where no word may be divided")
        return ", and ".join(said)


def _lines(count: int) -> str:
    return "this line" if count == 1 else f"{count} lines from here on"


@dataclass
class Remarks:
    """Diagnostics on one source, each thing said once."""

    source: Source
    _missing: dict[str, list[Place]] = field(default_factory=dict)
    _bad: dict[int, BadLines] = field(default_factory=dict)
    _ragged: str = ""

    def missing(self, character: str, place: Place) -> None:
        """No font of the role has the character that stands at the place."""
        places = self._missing.setdefault(character, [])
        if place not in places:
            places.append(place)

    def bad_lines(self, start: int, lines: BadLines) -> None:
        """Lines of the paragraph that begins at `start` whose words stand too far apart, or had to be cut."""
        self._bad.setdefault(start, lines)

    def word_cut(self, line: Place) -> Place:
        """Where the word stands at which a line ends, or the line where it ends at none."""
        text, start, end = self.source.text, line.end, line.end
        while start > line.start and not text[start - 1].isspace():
            start -= 1
        while end < len(text) and not text[end].isspace():
            end += 1
        return Place(start, end) if start < line.end else line

    def in_table(self, place: Place) -> None:
        """What was said of the paragraphs of a table is said of the table as a whole."""
        inside = [start for start in self._bad if place.start <= start < place.end]
        cells = [self._bad.pop(start) for start in inside]
        if cells:
            apart = tuple(line for cell in cells for line in cell.apart)
            self._bad[place.start] = BadLines(apart, tuple(word for cell in cells for word in cell.cut))

    def unsaid(self, place: Place) -> None:
        """Nothing is said of paragraphs there: they are set once more."""
        for start in [start for start in self._bad if place.start <= start < place.end]:
            del self._bad[start]

    def ragged(self, language: str) -> None:
        """The article is set ragged for want of hyphenation patterns."""
        self._ragged = language

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All of them, signed."""
        found = [self._character(character, places) for character, places in self._missing.items()]
        hint = "change a word there, or take one out"
        for lines in self._bad.values():
            span = self.source.span(lines.first)
            found.append(Diagnostic("TYP011", "loose-line", Severity.INFO, span, lines.message(), hint))
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
