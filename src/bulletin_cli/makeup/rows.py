"""A row of a table in its place."""

from __future__ import annotations

from bulletin_cli.model.galley import RowBlock, TableBlock
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import PlacedRow, PlacedText


def place_row(
    table: TableBlock,
    row: RowBlock,
    corner: tuple[float, float],
    layout: Layout,
    column: int,
    *,
    header: bool = False,
    repeated: bool = False,
    rtl: bool = False,
) -> PlacedRow:
    """A row of a table with its cells; the columns of a table in right-to-left text begin at the right."""
    x, y = corner
    cells = tuple(
        (
            cell,
            PlacedText(
                cell.text,
                x + (table.measure - cell.x - cell.text.measure if rtl else cell.x),
                y,
                0,
                0,
                len(cell.text.lines),
                column,
            ),
        )
        for cell in row.cells
    )
    height = row.height * layout.grid.leading
    return PlacedRow(table, row, x, y, height, cells, header=header, repeated=repeated, column=column)
