"""Tables: column widths by content, rows on the grid."""

from __future__ import annotations

from itertools import pairwise

import pytest

from bulletin_cli.model.copy import Table, TableCell
from bulletin_cli.model.publication import NOWHERE
from compose.shop import galley_of, layout, text


def table_of(*rows: tuple[str, ...], alignments: tuple[str, ...] = ()):
    made = [tuple(TableCell((text(cell),), NOWHERE) for cell in row) for row in rows]
    galley, _ = galley_of(Table(made[0], tuple(made[1:]), alignments or ("",) * len(rows[0]), NOWHERE))
    return galley.body[0]


def shown(row) -> list[list[str]]:
    return [[line.text for line in cell.text.lines] for cell in row.cells]


def test_a_small_table_has_a_line_a_row():
    table = table_of(("Drug", "Seized"), ("Heroin", "312 kg"), ("Opium", "315 kg"))
    assert shown(table.header) == [["Drug"], ["Seized"]]
    assert [shown(row) for row in table.rows] == [[["Heroin"], ["312 kg"]], [["Opium"], ["315 kg"]]]
    assert {cell.text.role for cell in table.header.cells} == {"table-head"}
    assert {(cell.text.role, cell.text.tag) for row in table.rows for cell in row.cells} == {("table", "TD")}


def test_columns_fill_the_measure_and_do_not_touch():
    table = table_of(("One", "Two", "Three"), ("a", "b", "c"))
    cells = table.header.cells
    gap = layout().furniture.table_gap
    for cell, following in pairwise(cells):
        assert following.x == pytest.approx(cell.x + cell.text.measure + gap)
    assert cells[-1].x + cells[-1].text.measure == pytest.approx(table.measure)


def test_long_cells_are_set_in_lines_and_short_ones_keep_their_words():
    long = "Seized by the mobile deployment team together with the customs service at the southern border"
    table = table_of(("Place", "What"), ("Dushanbe", long), ("Ashgabat", "Nothing"))
    first = table.rows[0]
    assert shown(first)[0] == ["Dushanbe"]
    assert " ".join(shown(first)[1]) == long
    assert len(shown(first)[1]) > 1
    assert first.height > table.rows[1].height


def test_rows_are_high_enough_for_their_text():
    table = table_of(("A", "B"), ("x " * 200, "y"))
    for row in (table.header, *table.rows):
        for cell in row.cells:
            last = cell.text.baseline + (len(cell.text.lines) - 1) * cell.text.leading
            assert 0 < cell.text.baseline < last + 3 < row.height * layout().grid.leading


def test_cells_are_aligned():
    table = table_of(("A", "B", "C"), ("1", "2", "3"), alignments=("left", "centre", "right"))
    for row in (table.header, *table.rows):
        left, centre, right = (cell.text for cell in row.cells)
        assert left.lines[0].indent == 0
        assert centre.lines[0].indent == pytest.approx((centre.measure - centre.lines[0].width) / 2)
        assert right.lines[0].indent == pytest.approx(right.measure - right.lines[0].width)


def test_an_empty_cell_is_an_empty_line():
    table = table_of(("A", "B"), ("", "x"))
    assert shown(table.rows[0]) == [[""], ["x"]]


def test_a_word_wider_than_its_column_is_cut():
    table = table_of(("A", "B"), ("x" * 200, "y" * 200))
    assert all(
        line.width <= cell.text.measure + 0.01
        for row in table.rows
        for cell in row.cells
        for line in cell.text.lines
    )


def test_the_widest_column_gives_way_first():
    rows = [
        (f"Landing number {n} on the bank of the river, where the old mill stood", "1,204") for n in range(9)
    ]
    table = table_of(("Landing and its place", "Year 2019"), *rows, alignments=("left", "right"))
    assert shown(table.header) == [["Landing and its place"], ["Year 2019"]]
    assert {len(cell.text.lines) for row in table.rows for cell in row.cells[1:]} == {1}


def test_a_header_gives_way_where_that_keeps_the_rows_to_a_line():
    rows = [("Landing of the ferry below the mill", "1,204", "988", "73", "12") for _ in range(9)]
    years = ("Place", "Spring of 2019", "Spring of 2020", "Spring of 2021", "Spring of 2022")
    table = table_of(years, *rows)
    assert {len(cell.text.lines) for row in table.rows for cell in row.cells} == {1}
    assert {len(cell.text.lines) for cell in table.header.cells[1:]} == {3}
