"""Where things stand: sources, places in them, and spans that an editor can read."""

import re
from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple

from bulletin_cli.model.kept import kept

_LINE_END = r"\r\n|\n|\r"


class Place(NamedTuple):
    """A slice of a source, `text[start:end]`, in characters from 0."""

    start: int
    end: int

    def touches(self, other: "Place") -> bool:
        """True where they overlap or stand side by side."""
        return self.start <= other.end and other.start <= self.end


class Span(NamedTuple):
    """A place as an editor reads it: path with `/`, lines and columns from 1, the end exclusive."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int


class _File(NamedTuple):
    path: str
    text: str


class Source(_File):
    """One file's text, under its path relative to the publication.

    The text is the file's own, line ends included, so that a slice of it is a slice of the file.
    """

    @kept
    def line_starts(self) -> tuple[int, ...]:
        """Offsets at which lines start; a line ends with CR LF, LF or CR."""
        if "\r" in self.text:
            return (0, *(match.end() for match in re.finditer(_LINE_END, self.text)))
        return (0, *accumulate([len(line) + 1 for line in self.text.split("\n")[:-1]]))

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column, from 1, of an offset."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def span(self, place: Place) -> Span:
        """The place as lines and columns."""
        return Span(self.path, *self.position(place.start), *self.position(place.end))

    def place(self, span: Span) -> Place:
        """The slice that a span covers, as far as it lies in the text."""
        start, end = (
            self._offset(line, column)
            for line, column in ((span.line, span.column), (span.end_line, span.end_column))
        )
        return Place(start, max(start, end))

    def _offset(self, line: int, column: int) -> int:
        starts, last = self.line_starts, len(self.text)
        return min(starts[line - 1] + column - 1, last) if line <= len(starts) else last

    def whole(self) -> Span:
        """The file's first character, for what is wrong with the file as such."""
        return Span(self.path, 1, 1, 1, 1)
