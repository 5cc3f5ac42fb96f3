"""The open blocks of a body: where a block goes, what silences wait for it."""

from __future__ import annotations

from collections.abc import Sequence

from bulletin_cli.model.copy import Block, Note, Silence
from bulletin_cli.model.place import Place
from bulletin_cli.reading.markdown_comments import Asked, asked, stands_apart
from bulletin_cli.reading.markdown_frames import CONTAINERS, SPANS, Frame
from bulletin_cli.reading.markdown_inlines import hull
from bulletin_cli.reading.markdown_marks import NESTING_TOO_DEEP, Marks
from bulletin_cli.reading.markdown_paragraphs import Part, is_part, paragraphs


class Stack:
    """Frames within frames; `frames[0]` holds the body's own blocks."""

    def __init__(self, marks: Marks, start: int) -> None:
        self.marks, self.start = marks, start
        self.text = marks.source.text
        self.frames = [Frame("Body", None, start, len(self.text))]
        self.notes: list[Note] = []
        self.silences: list[Silence] = []
        self.too_deep = False

    @property
    def top(self) -> Frame:
        """The innermost open block or inline."""
        return self.frames[-1]

    def push(self, kind: str, value: object, start: int, end: int) -> None:
        """Opens a block or an inline."""
        if kind not in SPANS and kind != "Image":
            self.settle()
        frame = self.top.inside(kind, value, start, end)
        if frame.deep and not self.too_deep:
            self.too_deep = True
            self._mark_depth(frame)
        self.frames.append(frame)

    def pop(self) -> Frame:
        """Closes the innermost block or inline."""
        self.settle()
        frame = self.frames.pop()
        if frame.waiting and not frame.deep:
            self.release(frame.waiting, Place(frame.end, frame.end))
        return frame

    def add(self, block: Block) -> None:
        """Puts a block where it belongs; silences that waited for one cover it."""
        self.settle()
        top = self.top
        if top.waiting:
            self.release(top.waiting, block.place)
        top.parts.append(block)

    def release(self, waiting: list[Asked], covers: Place) -> None:
        """Silences that waited cover a place."""
        self.silences.extend(silence.over(covers) for silence in waiting)
        waiting.clear()

    def settle(self) -> None:
        """Makes a paragraph of loose inlines, which tight lists have."""
        top = self.frames[-1]
        parts = top.parts
        if top.kind not in CONTAINERS or not parts or not is_part(parts[-1]):
            return
        first = len(parts)
        while first and is_part(parts[first - 1]):
            first -= 1
        loose = parts[first:]
        del parts[first:]
        place = hull(Place(loose[0].place.start, loose[-1].place.end), ())
        self.paragraph(loose, place)

    def paragraph(self, parts: Sequence[Part], place: Place) -> None:
        """Adds what a paragraph's parts become."""
        figures = all(frame.kind in {"Body", "Box"} for frame in self.frames)
        for block in paragraphs(parts, place, self.marks, figures=figures):
            self.add(block)

    def comment(self, comment: str, place: Place, *, alone: bool) -> None:
        """Takes a comment; a silence covers the file, or waits for the block it stands in or before."""
        silence = asked(comment, place, self.marks)
        if silence is None:
            return
        body = self.frames[0]
        opens = alone and self.top is body and not body.parts and not self.notes and not body.waiting
        if opens and stands_apart(self.text, place.end):
            self.silences.append(silence.over(Place(0, len(self.text))))
            return
        next(frame for frame in reversed(self.frames) if frame.kind in CONTAINERS).waiting.append(silence)

    def line(self, offset: int) -> int:
        """The end of the line of an offset, without its line end."""
        ends = [at for mark in "\r\n" if (at := self.text.find(mark, offset)) >= 0]
        return min(ends, default=len(self.text))

    def trimmed(self, start: int, end: int) -> Place:
        """A slice without the white space at its end."""
        return Place(start, start + len(self.text[start:end].rstrip()))

    def _mark_depth(self, frame: Frame) -> None:
        place = Place(frame.start, max(frame.start, min(frame.end, self.line(frame.start))))
        what = "emphasis within emphasis" if frame.kind in SPANS else "lists or quotations within one another"
        hint = "take marks out: twelve within one another are set, no more"
        self.marks.add(NESTING_TOO_DEEP, place, f"{what}, too deep to be set", hint)
