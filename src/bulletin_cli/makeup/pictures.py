"""A picture and its caption in a number of lines of the grid."""

from __future__ import annotations

import math

from bulletin_cli.model.galley import FigureBlock, FigureSetting
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import PlacedFigure, PlacedText


def place_figure(
    block: FigureBlock,
    setting: FigureSetting,
    lines: int,
    place: tuple[float, float, float],
    layout: Layout,
    *,
    column: int | None = None,
    rtl: bool = False,
    most: float = math.inf,
) -> PlacedFigure:
    """The picture at the top of its lines, the caption close under it or at its foot beside it; what is left
    of a line is under both.

    `place` is x, y and the width of the column, in pt; `most` pt is the picture high.
    """
    x, y, width = place
    height = min(setting.picture_height(lines, layout.grid.leading), most)
    left = x + width - setting.width if rtl else x
    caption = None
    if setting.caption is not None:
        words, top = setting.caption, y + height + setting.gap
        if setting.beside:
            top = y + height - words.baseline - (len(words.lines) - 1) * words.leading
            x = x if rtl else x + setting.width + setting.gap
        caption = PlacedText(words, x, top, 0, 0, len(words.lines), column=column)
    return PlacedFigure(block, setting, left, y, setting.width, height, caption, column)


def lowered(
    block: FigureBlock, lines: int, leading: float, *, most: float
) -> tuple[FigureBlock, float] | None:
    """The figure allowed to be so many lines lower, and the crop that it takes; None beyond `most`."""
    settings: dict[str, FigureSetting] = {}
    crop = 0.0
    for name, setting in block.settings.items():
        least = setting.lines_least - lines
        height = least * leading - setting.below
        if least < 1 or height < (1 - most) * setting.natural:
            return None
        crop = max(crop, math.ceil((1 - height / setting.natural) * 100) / 100)
        settings[name] = setting._replace(least=height, lines_least=least)
    return block._replace(settings=settings), crop
