"""Places as editors' programs count them: lines from 0, columns in UTF-16 units or what was agreed on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from lsprotocol.types import Position, PositionEncodingKind, Range

from bulletin_cli.model.place import Place, Source, Span

_UNITS: Mapping[str, tuple[str, int]] = {
    PositionEncodingKind.Utf8.value: ("utf-8", 1),
    PositionEncodingKind.Utf16.value: ("utf-16-le", 2),
    PositionEncodingKind.Utf32.value: ("utf-32-le", 4),
}
"""By what an encoding is called in the protocol: its name in Python, and bytes a unit."""


class Ruler(NamedTuple):
    """Measures lines in an encoding's units; lines end where ours do: with CR LF, LF or CR, nowhere else."""

    encoding: str = PositionEncodingKind.Utf16.value

    def position(self, source: Source, offset: int) -> Position:
        """Where a character of a file stands."""
        line, column = source.position(offset)
        return Position(line - 1, self._units(source.text[offset - column + 1 : offset]))

    def range(self, source: Source, place: Place) -> Range:
        """Where a slice of a file stands."""
        return Range(self.position(source, place.start), self.position(source, place.end))

    def range_of(self, source: Source | None, span: Span) -> Range:
        """Where a span stands; of a file that cannot be read, in characters."""
        if source is None:
            start = Position(span.line - 1, span.column - 1)
            return Range(start, Position(span.end_line - 1, span.end_column - 1))
        return self.range(source, source.place(span))

    def offset(self, source: Source, position: Position) -> int:
        """Which character of a file stands at a position; the nearest where it lies beside the text."""
        if position.line >= len(source.line_starts):
            return len(source.text)
        start = source.line_starts[position.line]
        later = source.line_starts[position.line + 1 : position.line + 2]
        line = source.text[start : later[0] if later else len(source.text)].rstrip("\r\n")
        name, size = self._unit
        before = line.encode(name, "surrogatepass")[: position.character * size]
        return start + len(before.decode(name, "ignore"))

    def place(self, source: Source, found: Range) -> Place:
        """The slice of a file between two positions."""
        return Place(self.offset(source, found.start), self.offset(source, found.end))

    @property
    def _unit(self) -> tuple[str, int]:
        return _UNITS.get(self.encoding, _UNITS[PositionEncodingKind.Utf16.value])

    def _units(self, text: str) -> int:
        name, size = self._unit
        return len(text.encode(name, "surrogatepass")) // size
