"""Pipe tables: cells, rows, and the cells that no column is there for."""

from __future__ import annotations

from bulletin_cli.model.copy import Table, TableCell
from bulletin_cli.model.place import Place
from bulletin_cli.reading.markdown_frames import Frame
from bulletin_cli.reading.markdown_inlines import hull
from bulletin_cli.reading.markdown_marks import SURPLUS_CELL
from bulletin_cli.reading.markdown_paragraphs import words
from bulletin_cli.reading.markdown_stack import Stack

_ALIGNMENTS = {"Left": "left", "Right": "right", "Center": "centre"}


class TableMaker:
    """Makes tables of closed frames."""

    def __init__(self, stack: Stack) -> None:
        self.stack = stack

    def cell(self, frame: Frame) -> None:
        """A cell; its place is that of its words."""
        inlines = words(frame.parts, self.stack.marks)
        place = Place(frame.start, frame.start)
        if inlines:
            place = hull(Place(inlines[0].place.start, inlines[-1].place.end), inlines)
        self.stack.top.parts.append((frame.end, TableCell(inlines, place)))

    def row(self, frame: Frame) -> None:
        """A row of cells, all within its line."""
        line = self.stack.trimmed(frame.start, frame.end)
        last = max((end for end, _ in frame.parts), default=line.end)
        if len(frame.parts) and self.stack.text[last : line.end].strip(" \t|"):
            start = (
                last
                + len(self.stack.text[last : line.end])
                - len(self.stack.text[last : line.end].lstrip(" \t|"))
            )
            hint = "give the table another column in its first two lines, or take the cell out"
            message = "a cell beyond the last column"
            self.stack.marks.add(SURPLUS_CELL, Place(start, line.end), message, hint)
        cells = tuple(self._within(cell, line) for _, cell in frame.parts)
        self.stack.top.parts.append(cells)

    def table(self, frame: Frame) -> None:
        """The table."""
        header, *rows = frame.parts or [()]
        alignments = tuple(_ALIGNMENTS.get(name, "") for name in frame.value)
        place = self.stack.trimmed(frame.start, frame.end)
        self.stack.add(Table(header, tuple(rows), alignments, place))

    def _within(self, cell: TableCell, line: Place) -> TableCell:
        if cell.inlines or cell.place.start <= line.end:
            return cell
        return TableCell((), Place(line.end, line.end))
