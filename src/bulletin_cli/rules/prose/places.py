"""From offsets in what readers see to the file that it was made from."""

from bisect import bisect_right
from typing import NamedTuple

from bulletin_cli.model.diagnostic import Edit, Fix, Mark
from bulletin_cli.model.kept import kept
from bulletin_cli.model.place import Place, Source, Span


class Piece(NamedTuple):
    """A stretch of a passage's text and the slice of the file that it was made from."""

    start: int
    end: int
    place: Place
    verbatim: bool


class Placed:
    """A text put together of pieces of a file; `block` is the slice that holds them, marks included."""

    text: str
    source: Source
    pieces: tuple[Piece, ...]
    block: Place

    @kept
    def _starts(self) -> tuple[int, ...]:
        return tuple(piece.start for piece in self.pieces)

    def _piece(self, offset: int) -> Piece:
        return self.pieces[max(0, bisect_right(self._starts, offset) - 1)]

    def place(self, start: int, end: int) -> Place:
        """The slice of the file from which these characters came; it may hold marks that readers don't
        see.
        """
        if not self.pieces:
            return Place(self.block.start, self.block.start)
        last = self._piece(max(start, end - 1) if end > start else max(start - 1, 0))
        right = last.place.start + (end - last.start) if last.verbatim else last.place.end
        if end <= start:
            return Place(right, right)
        first = self._piece(start)
        left = first.place.start + (start - first.start) if first.verbatim else first.place.start
        return Place(left, max(left, right))

    def span(self, start: int, end: int) -> Span:
        """The place as lines and columns."""
        return self.source.span(self.place(start, end))

    def verbatim(self, start: int, end: int) -> bool:
        """True where the file's slice is these very characters: only then may a fix be offered."""
        if not self.pieces:
            return False
        if end <= start:
            return self._piece(max(start - 1, 0)).verbatim
        place = self.place(start, end)
        return self.source.text[place.start : place.end] == self.text[start:end]

    def edit(self, start: int, end: int, text: str) -> Edit:
        """The edit that puts a text where these characters stand."""
        return Edit(self.source.path, self.place(start, end), text)

    def fix(self, start: int, end: int, text: str, *, safe: bool = True) -> Fix | None:
        """A fix of one edit, or None where the file does not say verbatim what stands here."""
        return Fix((self.edit(start, end, text),), safe) if self.verbatim(start, end) else None

    def mark(self, start: int, end: int, message: str, hint: str = "", fix: Fix | None = None) -> Mark:
        """A mark on these characters."""
        return Mark(self.span(start, end), message, hint, fix)
