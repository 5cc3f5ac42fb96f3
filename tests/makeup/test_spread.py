"""Blocks in columns: what must keep together does, however low the columns could be without it."""

from __future__ import annotations

import pytest

from bulletin_cli.makeup.spread import Spread, roomier, spread
from bulletin_cli.model.galley import TextBlock
from makeup.dummies import solid


def entries(*summaries: int) -> list[TextBlock]:
    """Titles of one line, each with a summary of so many lines under it, or none."""
    found = []
    for number, lines in enumerate(summaries):
        found.append(solid(f"t{number}", 1, keep_next=lines > 0))
        found += [solid(f"s{number}", lines)] if lines else []
    return found


def drawn(of: Spread, blocks: list[TextBlock]) -> list[str]:
    """The columns as letters from the top: t title, s summary, . white."""
    columns = []
    for column in of.columns:
        made = ""
        for line, number in column:
            made = made.ljust(line, ".") + blocks[number].id[0] * blocks[number].height
        columns.append(made)
    return columns


@pytest.mark.parametrize(
    ("summaries", "columns", "wanted"),
    [
        ((0, 0, 0), 2, ["tt", "t"]),
        ((0,) * 7, 3, ["ttt", "tt", "tt"]),
        ((0,) * 4, 3, ["tt", "tt"]),
        ((0,) * 10, 4, ["ttt", "ttt", "tt", "tt"]),
        ((2,), 2, ["tss"]),
        ((2, 2), 2, ["tss", "tss"]),
        ((2, 2, 2, 2), 2, ["tsstss", "tsstss"]),
        ((0, 2, 1), 2, ["ttss", "ts"]),
        ((3, 0, 0, 0), 2, ["tsss", "ttt"]),
        ((1, 3, 1), 3, ["ts", "tsss", "ts"]),
    ],
)
def test_a_title_stands_over_its_summary(summaries: tuple[int, ...], columns: int, wanted: list[str]) -> None:
    blocks = entries(*summaries)
    assert drawn(spread(blocks, columns), blocks) == wanted


def test_white_opens_between_entries_and_not_in_them() -> None:
    blocks = entries(2, 0, 1, 1)
    ways = [drawn(way, blocks) for way in roomier(blocks, range(2, 3), 1)]
    assert ways == [["tsst", "tsts"], ["tss.t", "ts.ts"]]


def test_entries_stand_apart_by_any_share_of_a_line_alike_in_all_columns() -> None:
    blocks = entries(0, 0, 0, 0, 0, 0)
    ways = roomier(blocks, range(2, 3), 2)
    assert [(way.lines, way.apart) for way in ways] == [(3, 0), (4, 1), (5, 1), (6, 2), (7, 2)]
    assert [[line for line, _ in way.columns[1]] for way in ways] == [
        [0, 1, 2],
        [0, 1.5, 3],
        [0, 2, 4],
        [0, 2.5, 5],
        [0, 3, 6],
    ]
