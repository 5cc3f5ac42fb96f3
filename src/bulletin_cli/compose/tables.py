"""Tables: columns as wide as their words want, rows as high as the grid says."""

from __future__ import annotations

from typing import NamedTuple

from bulletin_cli.compose.hand import Hand
from bulletin_cli.compose.settings import Bench, settings
from bulletin_cli.compose.strands import Strand, strands
from bulletin_cli.compose.vertical import lines_in, rise
from bulletin_cli.model.copy import Table, TableCell
from bulletin_cli.model.galley import CellBlock, Container, Line, RowBlock, Setting, TableBlock, TextBlock
from bulletin_cli.model.layout import Role

SNUG = 0.02
"""pt added to a column so that its widest word does not break for a rounding error."""
HALVINGS = 20
"""Times that the bounds of a width are halved: a thousandth of a pt is left."""


class _Cell(NamedTuple):
    strands: list[Strand]
    least: float
    natural: float
    source: TableCell


def table_block(
    hand: Hand, table: Table, name: str, measure: float, within: tuple[Container, ...] = ()
) -> TableBlock | None:
    """The table at a measure; None where it has no cells."""
    head, body = hand.layout.role("table-head"), hand.layout.role("table")
    rows = [
        [_cell(hand, cell, head if number == 0 else body) for cell in row]
        for number, row in enumerate((table.header, *table.rows))
    ]
    if not rows or not rows[0]:
        return None

    def made(widths: list[float]) -> list[RowBlock]:
        hand.remarks.unsaid(table.place)
        sheet = _Sheet(hand, table.alignments, widths, within)
        header = sheet.row(rows[0], f"{name}.r0", head, "TH")
        cells = (sheet.row(row, f"{name}.r{n}", body, "TD") for n, row in enumerate(rows[1:], start=1))
        return [header, *cells]

    best, *others = column_widths(rows, measure, hand.layout.furniture.table_gap)
    if others:
        best = min((best, *others), key=lambda widths: sum(row.height for row in made(widths)))
    first, *rest = made(best)
    hand.remarks.in_table(table.place)
    return TableBlock(name, first, tuple(rest), measure, body.before or 1, body.after or 1, table.place)


def column_widths(rows: list[list[_Cell]], measure: float, gap: float) -> list[list[float]]:
    """Widths of the columns in pt: natural where all fit, else two ways in which the widest give way.

    In the second the words of the header give way too. No column is narrower than its longest word, unless
    all are too wide.
    """
    count = max(len(row) for row in rows)
    room = measure - gap * (count - 1)
    columns = [[row[number] for row in rows if number < len(row)] for number in range(count)]
    natural = [max(cell.natural for cell in column) + SNUG for column in columns]
    least = [max(cell.least for cell in column) + SNUG for column in columns]
    if sum(natural) <= room:
        return [_spread(natural, room)]
    if sum(least) >= room:
        return [[width * room / sum(least) for width in least]]
    body = [max((cell.natural for cell in column[1:]), default=0.0) + SNUG for column in columns]
    bent = [max(wide, narrow) for wide, narrow in zip(body, least, strict=True)]
    return [_given_way(natural, least, room), _given_way(bent, least, room)]


def _spread(widths: list[float], room: float) -> list[float]:
    """The widths with what is left of the room, a like share each."""
    spare = (room - sum(widths)) / len(widths)
    return [width + spare for width in widths]


def _given_way(wished: list[float], least: list[float], room: float) -> list[float]:
    """The widths with the widest cut to one width until all fit; never below the least."""
    if sum(wished) <= room:
        return _spread(wished, room)
    low, high = 0.0, max(wished)
    for _ in range(HALVINGS):
        level = (low + high) / 2
        capped = [max(min(wide, level), narrow) for wide, narrow in zip(wished, least, strict=True)]
        low, high = (low, level) if sum(capped) > room else (level, high)
    return [max(min(wide, low), narrow) for wide, narrow in zip(wished, least, strict=True)]


def _cell(hand: Hand, cell: TableCell, role: Role) -> _Cell:
    copy = strands(cell.inlines, role.style)
    least = natural = 0.0
    for stick in hand.sticks(copy, role, 1e6):
        natural = max(natural, stick.width)
        ends = zip(stick.start_widths, stick.end_widths[1:], strict=False)
        least = max(least, *(end - start for start, end in ends))
    return _Cell(copy, least, natural, cell)


class _Sheet(NamedTuple):
    """What all rows of a table share: alignments, column widths in pt, containers."""

    hand: Hand
    alignments: tuple[str, ...]
    widths: list[float]
    within: tuple[Container, ...]

    def row(self, cells: list[_Cell], name: str, role: Role, tag: str) -> RowBlock:
        """The row's cells, set."""
        furniture, grid = self.hand.layout.furniture, self.hand.layout.grid
        found = [self._setting(cell, number, role) for number, cell in enumerate(cells)]
        deepest = max(len(setting.lines) for setting in found) * role.leading
        height = max(1, lines_in(deepest + 2 * furniture.table_pad, grid))
        baseline = (height * grid.leading - deepest) / 2 + rise(role, self.hand.plain_fount(role))
        made: list[CellBlock] = []
        x = 0.0
        for number, (cell, setting) in enumerate(zip(cells, found, strict=True)):
            block = TextBlock(
                f"{name}.c{number + 1}",
                role.name,
                tag,
                (setting,),
                self.widths[number],
                role.leading,
                baseline,
                height,
                solid=True,
                within=self.within,
                language=self.hand.language,
                rtl=self.hand.rtl,
                place=cell.source.place,
            )
            made.append(CellBlock(x, block))
            x += self.widths[number] + furniture.table_gap
        return RowBlock(name, tuple(made), height)

    def _setting(self, cell: _Cell, number: int, role: Role) -> Setting:
        align = (self.alignments[number] if number < len(self.alignments) else "") or "left"
        found = settings(self.hand, cell.strands, role._replace(align=align), Bench(self.widths[number]))
        return found[0] if found else Setting((Line((), 0.0, place=cell.source.place),))
