"""The baseline: stories poured one after another, each as its copy wishes, a page broken where it is full."""

from __future__ import annotations

from dataclasses import dataclass

from bulletin_cli.model.galley import Galley, Galleys, TextBlock
from bulletin_cli.model.layout import Layout


@dataclass(frozen=True)
class Poured:
    """How full the pages came out but the last, and whether the issue fits its pages with all of them full."""

    fills: list[float]
    fits: bool


@dataclass
class _Page:
    room: int
    used: int = 0


def greedy(galleys: Galleys, layout: Layout, wanted: int) -> Poured:
    """Pour an issue: whole heads, whole pictures, paragraphs cut two lines from their ends at the least."""
    front = (
        layout.grid.lines
        - layout.furniture.nameplate
        - layout.furniture.contents_head
        - layout.furniture.contents_pad
        - 5
    )
    pages = [_Page(front * layout.grid.columns)]
    for galley in galleys.stories:
        for least, lines in _chunks(galley, layout):
            _pour(pages, least, lines, layout)
    done = pages[:-1]
    fits = len(pages) <= wanted and all(page.room - page.used <= 4 for page in done)
    return Poured([page.used / page.room for page in done], fits)


def _chunks(galley: Galley, layout: Layout):
    """Each thing of a story: column lines that must stand together, column lines in all."""
    columns = galley.columns
    head = (
        sum(block.height + block.before for block in galley.head)
        + layout.furniture.head_gap
        + layout.furniture.story_gap
    )
    yield head * columns + 2 * columns, head * columns
    for figure in galley.figures:
        name, setting = next(iter(figure.settings.items()))
        lines = (setting.lines_most + figure.after) * (columns if name == "page" else 1)
        yield lines, lines
    for quote in galley.quotes:
        lines = quote.height + quote.before + quote.after
        yield lines, lines
    for block in galley.body:
        if isinstance(block, TextBlock):
            yield (block.height + 3 if block.keep_next else min(2, block.height)), block.height + block.before


def _pour(pages: list[_Page], least: int, lines: int, layout: Layout) -> None:
    page = pages[-1]
    left = page.room - page.used
    if lines <= left and least <= left:
        page.used += lines
        return
    if least < lines and left >= 2 and lines - left >= 2:
        page.used = page.room
        lines -= left
    pages.append(_Page(layout.grid.lines * layout.grid.columns, lines))
