"""Prices: what one choice costs, in words and in figures."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, NamedTuple

from bulletin_cli.makeup.arrangement import Shown
from bulletin_cli.makeup.castoff import CastOff
from bulletin_cli.makeup.legs import Stand
from bulletin_cli.model.galley import FigureBlock, FigureSetting, Galley


class Price(NamedTuple):
    """What a choice costs: its page, story (by number; None for the page's own), kind, what it is about.

    `key` tells this choice from others of its kind about the same thing.
    """

    page: int
    story: int | None
    kind: str
    subject: str
    what: str
    cost: float
    key: tuple[Any, ...] = ()

    @property
    def said(self) -> str:
        """Subject and choice: `figure 1: 2 lines shorter`."""
        return f"{self.subject}: {self.what}" if self.subject else self.what


def lines_of(count: int) -> str:
    """`1 line`, `2 lines`."""
    return "1 line" if count == 1 else f"{count} lines"


def figure_number(galley: Galley, block: FigureBlock) -> int:
    """The number of a figure of the front matter, from 1; 0 for one that stands in the body."""
    return 1 + next((n for n, figure in enumerate(galley.figures) if figure is block), -1)


def figure_named(galley: Galley, block: FigureBlock) -> str:
    """`figure 1`, or the file of a figure that stands in the body."""
    number = figure_number(galley, block)
    return f"figure {number}" if number else block.figure.file.rpartition("/")[2]


def height_price(
    castoff: CastOff, subject: str, setting: FigureSetting, lines: int, *, most: float = math.inf
) -> Price:
    """What it costs that a picture stands in so many lines, at most so many pt high."""
    heights = dict(castoff.heights(setting))
    best = min(heights, key=lambda height: (heights[height], -height))
    leading = castoff.layout.grid.leading
    height = min(setting.picture_height(lines, leading), most)
    cropped = round((1 - height / setting.natural) * 100)
    what = "at its own height" if lines == best else f"{lines_of(abs(lines - best))} {_side(lines, best)}"
    if cropped > 0:
        what += f", {cropped} % cropped"
    return Price(0, None, "height", subject, what, heights[lines], (setting, lines))


def _side(lines: int, best: int) -> str:
    return "higher" if lines > best else "shorter"


def figure_prices(
    castoff: CastOff, galley: Galley, shown: Shown, stand: Stand, *, top: bool
) -> Iterator[Price]:
    """Height of a figure at a column's or page's end, and white more between it and the text."""
    subject = figure_named(galley, shown.block)
    yield height_price(castoff, subject, shown.setting, stand.lines, most=stand.most)
    more = stand.white - (shown.block.after if top else shown.block.before)
    if more:
        what = f"{lines_of(more)} of white more {'under' if top else 'over'} it"
        cost = castoff.weights.opened(castoff.weights.figure_opened, more)
        yield Price(0, None, "white about", subject, what, cost, (shown.setting, stand.white))
