"""Tables: columns as wide as their words want, rows as high as the grid says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bulletin_cli.compose.hand import Hand
from bulletin_cli.compose.pieces import Label
from bulletin_cli.compose.settings import Bench, settings
from bulletin_cli.compose.strands import Strand, strands
from bulletin_cli.compose.vertical import lines_in, rise
from bulletin_cli.model.copy import Table, TableCell
from bulletin_cli.model.galley import CellBlock, Container, Line, RowBlock, Setting, TableBlock, TextBlock
from bulletin_cli.model.layout import Role

SNUG = 0.02
"""pt added to a column so that its widest word does not break for a rounding error."""


@dataclass(frozen=True, slots=True)
class _Cell:
    strands: list[Strand]
    least: float
    natural: float
    source: TableCell


def table_block(
    hand: Hand, table: Table, id_: str, measure: float, within: tuple[Container, ...] = ()
) -> TableBlock | None:
    """The table at a measure; None where it has no cells."""
    head, body = hand.layout.role("table-head"), hand.layout.role("table")
    rows = [
        [_cell(hand, cell, head if number == 0 else body) for cell in row]
        for number, row in enumerate((table.header, *table.rows))
    ]
    if not rows or not rows[0]:
        return None
    widths = column_widths(rows, measure, hand.layout.furniture.table_gap)
    made = [
        _row(hand, table, row, widths, f"{id_}.r{number}", head if number == 0 else body, within)
        for number, row in enumerate(rows)
    ]
    return TableBlock(id_, made[0], tuple(made[1:]), measure, body.before or 1, body.after or 1, table.place)


def column_widths(rows: list[list[_Cell]], measure: float, gap: float) -> list[float]:
    """Widths of the columns in pt: natural where all fit, else between longest word and natural width."""
    count = max(len(row) for row in rows)
    room = measure - gap * (count - 1)
    columns = [[row[number] for row in rows if number < len(row)] for number in range(count)]
    natural = [max(cell.natural for cell in column) + SNUG for column in columns]
    least = [max(cell.least for cell in column) + SNUG for column in columns]
    if sum(natural) <= room:
        spare = (room - sum(natural)) / count
        return [width + spare for width in natural]
    if sum(least) >= room:
        return [width * room / sum(least) for width in least]
    wants = [wide - narrow for wide, narrow in zip(natural, least, strict=True)]
    share = (room - sum(least)) / sum(wants)
    return [narrow + want * share for narrow, want in zip(least, wants, strict=True)]


def _cell(hand: Hand, cell: TableCell, role: Role) -> _Cell:
    copy = strands(cell.inlines, role.style)
    least = natural = 0.0
    for stick in hand.sticks(copy, role, 1e6):
        natural = max(natural, stick.width)
        ends = zip(stick.start_widths, stick.end_widths[1:], strict=False)
        least = max(least, *(end - start for start, end in ends))
    return _Cell(copy, least, natural, cell)


def _row(
    hand: Hand,
    table: Table,
    row: list[_Cell],
    widths: list[float],
    id_: str,
    role: Role,
    within: tuple[Container, ...],
) -> RowBlock:
    furniture, grid = hand.layout.furniture, hand.layout.grid
    found = list(_settings(hand, table, row, widths, role))
    deepest = max((len(setting.lines) for setting in found), default=1)
    height = max(1, lines_in(max(deepest, 1) * role.leading + 2 * furniture.table_pad, grid))
    top = (height * grid.leading - max(deepest, 1) * role.leading) / 2
    baseline = top + rise(role, hand.plain_fount(role))
    cells: list[CellBlock] = []
    x = 0.0
    for number, (cell, setting) in enumerate(zip(row, found, strict=True)):
        label = Label(
            f"{id_}.c{number}", role.name, "TH" if id_.endswith(".r0") else "TD", cell.source.place, within
        )
        block = _text(hand, label, setting, role, (widths[number], baseline, height))
        cells.append(CellBlock(x, block))
        x += widths[number] + furniture.table_gap
    return RowBlock(id_, tuple(cells), height)


def _settings(
    hand: Hand, table: Table, row: list[_Cell], widths: list[float], role: Role
) -> Iterator[Setting]:
    for number, cell in enumerate(row):
        align = table.alignments[number] if number < len(table.alignments) else ""
        aligned = replace(role, align=align or "left")
        found = settings(hand, cell.strands, aligned, Bench(widths[number]))
        yield found[0] if found else Setting((Line((), 0.0),))


def _text(hand: Hand, label: Label, setting: Setting, role: Role, box: tuple[float, float, int]) -> TextBlock:
    measure, baseline, height = box
    return TextBlock(
        label.id,
        role.name,
        label.tag,
        (setting,),
        measure,
        role.leading,
        baseline,
        height,
        solid=True,
        within=label.within,
        language=hand.language,
        rtl=hand.rtl,
        place=label.place,
    )
