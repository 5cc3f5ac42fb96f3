"""A picture of an issue for the terminal: each page as its columns, each story in its own colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import Frame, Page, PlacedFigure, Plan

ROWS = 14
"""Height of a page's picture in rows of the terminal."""
COLUMN = 6
"""Width of a column in characters."""
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
COLOURS = tuple(f"color({number})" for number in (31, 130, 28, 132, 63, 161, 29, 94))
"""Of middle brightness: they are read on light and on dark grounds, and stay apart among only 16."""
OVER, SHORT, FULL = "bold color(160)", "color(130)", "color(29)"
"""How pages are told that lose copy, that have room, that are full."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One place of a picture: what it shows, and the story (by number) it belongs to, or None."""

    sign: str
    story: int | None = None


BLANK, FREE, PLATE, LISTING, COLOPHON = Cell(" "), Cell("·"), Cell("="), Cell("-"), Cell("_")
_FURNITURE = {"nameplate": PLATE, "contents": LISTING, "imprint": COLOPHON}


def letters_of(plan: Plan) -> dict[str, str]:
    """A letter for each story, in reading order."""
    return {fit.article: LETTERS[number % len(LETTERS)] for number, fit in enumerate(plan.fits)}


def picture(page: Page, plan: Plan, layout: Layout) -> tuple[tuple[Cell, ...], ...]:
    """Rows of cells, one a column of the page: pictures as #, heads in capitals, free lines as dots."""
    step = layout.grid.lines / ROWS
    stories = {fit.article: number for number, fit in enumerate(plan.fits)}
    return tuple(
        tuple(
            _cell(page, (int(row * step), int((row + 0.5) * step)), column, layout=layout, stories=stories)
            for column in range(layout.grid.columns)
        )
        for row in range(ROWS)
    )


def _cell(
    page: Page, lines: tuple[int, int], column: int, *, layout: Layout, stories: dict[str, int]
) -> Cell:
    """What a row shows: what stands in its middle, white only where all of the row is; `lines` are its first
    and its middle one.
    """
    top, line = lines
    frame = next((frame for frame in page.frames if frame.line <= line < frame.line + frame.lines), None)
    if frame is None:
        told = [other for other in page.frames if other.kind == "story"]
        under = not told or top >= told[-1].line + told[-1].lines
        return FREE if page.free and under else BLANK
    if frame.kind in _FURNITURE:
        return _FURNITURE[frame.kind]
    number = stories.get(frame.article, 0)
    if _pictured(frame, line, column, layout):
        return Cell("#", number)
    return _text(frame, lines, column, layout.grid.columns, number)


def _pictured(frame: Frame, line: int, column: int, layout: Layout) -> bool:
    y = layout.y(line + 0.5)
    return any(
        isinstance(item, PlacedFigure)
        and item.y <= y < item.y + item.height
        and item.column in {None, column}
        for item in frame.items
    )


def _text(frame: Frame, lines: tuple[int, int], column: int, columns: int, number: int) -> Cell:
    top, line = lines
    letter = LETTERS[number % len(LETTERS)]
    legs = [leg for leg in frame.legs if leg.column * columns // max(1, len(frame.legs)) == column]
    if not legs or line < legs[0].line:
        return Cell(letter.upper(), number)
    leg = legs[0]
    if min(top, line) < leg.line + leg.used:
        return Cell(letter, number)
    return FREE if line < leg.line + leg.lines else BLANK


def pages_as_text(plan: Plan, layout: Layout, *, width: int) -> list[str]:
    """The pictures side by side as plain lines, as many in a row as `width` characters hold."""
    return ["".join(sign for sign, _style in row) for row in pages_as_rows(plan, layout, width=width)]


def pages_as_rows(plan: Plan, layout: Layout, *, width: int) -> list[list[tuple[str, str]]]:
    """The pictures side by side as rows of (characters, style), as many in one row as in the other."""
    wide = layout.grid.columns * (COLUMN + 1) + 3
    strips = -(-len(plan.pages) // max(1, width // wide)) or 1
    a_row = -(-len(plan.pages) // strips) or 1
    rows: list[list[tuple[str, str]]] = []
    for start in range(0, len(plan.pages), a_row):
        rows += [[("", "")]] if start else []
        rows += _strip(plan.pages[start : start + a_row], plan, layout)
    return rows


def _strip(pages: Sequence[Page], plan: Plan, layout: Layout) -> list[list[tuple[str, str]]]:
    inner = layout.grid.columns * (COLUMN + 1) - 1
    pictures = [picture(page, plan, layout) for page in pages]
    rows = [[(f"{page.number:^{inner + 2}}  ", "bold") for page in pages]]
    rows.append([("┌" + "─" * inner + "┐  ", "dim") for _ in pages])
    for number in range(ROWS):
        row: list[tuple[str, str]] = []
        for drawn in pictures:
            row += _page_row(drawn[number])
        rows.append(row)
    rows.append([("└" + "─" * inner + "┘  ", "dim") for _ in pages])
    rows.append([(_remark(page).center(inner + 2) + "  ", _tone(page)) for page in pages])
    return rows


def _page_row(cells: tuple[Cell, ...]) -> list[tuple[str, str]]:
    row = [("│", "dim")]
    for number, cell in enumerate(cells):
        style = COLOURS[cell.story % len(COLOURS)] if cell.story is not None else "dim"
        row.append((cell.sign * COLUMN, style))
        same = number + 1 < len(cells) and cells[number + 1] == cell and cell.sign in "=-_#" + LETTERS[26:]
        row.append((cell.sign if same else " ", style) if number + 1 < len(cells) else ("│  ", "dim"))
    return row


def _remark(page: Page) -> str:
    if page.over:
        return f"{page.over} over"
    return f"{page.free} free" if page.free else "full"


def _tone(page: Page) -> str:
    if page.over:
        return OVER
    return SHORT if page.free else FULL
