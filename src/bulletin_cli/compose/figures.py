"""Figures: how high they may be at each width, with caption and credit composed at it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from bulletin_cli.compose.hand import Hand
from bulletin_cli.compose.pieces import Label, solid_block
from bulletin_cli.compose.settings import Bench
from bulletin_cli.compose.strands import Strand, plain_strands
from bulletin_cli.compose.vertical import lines_in
from bulletin_cli.model.copy import Figure
from bulletin_cli.model.galley import FigureBlock, FigureSetting, TextBlock
from bulletin_cli.model.place import Place
from bulletin_cli.model.publication import Picture

TALLEST = {"column": 0.62, "page": 0.72}
"""Largest share of the page's lines that a picture fills with its caption; a taller one is set narrower."""
BESIDE = {"column": 0.34, "page": 0.24}
"""Share of the width that a caption beside its picture takes."""
NARROWEST = 72.0
"""pt that a caption beside its picture needs, else it stands under it."""
UNCROPPED = 0.1
"""Least share of a picture's height that stays, whatever `crop` says."""


class Plate(NamedTuple):
    """A picture with its words, to be set at one width or two; `words` are caption's and credit's places."""

    hand: Hand
    figure: Figure
    picture: Picture
    name: str
    words: tuple[Place, Place]

    def setting(self, kind: str, width: float) -> FigureSetting:
        """The figure at a width in pt; `kind` is column or page."""
        return self._beside(kind, width) or self._under(kind, width)

    def _under(self, kind: str, width: float) -> FigureSetting:
        caption = self.caption(kind, width)
        height = self._height(caption) if caption else 0.0
        gap = self.hand.layout.furniture.figure_gap if caption else 0.0
        return self._sized(kind, width, FigureSetting(width, 0.0, 0.0, 0, 0, gap, caption, height))

    def _beside(self, kind: str, width: float) -> FigureSetting | None:
        """With the caption beside a picture across the page, or beside one in a column that is upright.

        None where the layout does not want that, or the caption has no room there.
        """
        layout = self.hand.layout
        room, gap = width * BESIDE[kind], layout.grid.gutter
        upright = self.picture.height > self.picture.width
        if not layout.furniture.caption_beside or room < NARROWEST or (kind == "column" and not upright):
            return None
        caption = self.caption(kind, room)
        if caption is None:
            return None
        caption = _from_the_edge(caption)
        height = self._height(caption)
        bare = FigureSetting(width, 0.0, 0.0, 0, 0, gap, caption, height, beside=True)
        made = self._sized(kind, width - room - gap, bare)
        return made if height <= made.least else None

    def _sized(self, kind: str, width: float, bare: FigureSetting) -> FigureSetting:
        """The setting with the picture as wide as it may be: narrower where it would be too high."""
        grid, furniture = self.hand.layout.grid, self.hand.layout.furniture
        most = max(TALLEST[kind] * grid.lines * grid.leading - bare.below, grid.leading)
        natural = width * self.picture.height / self.picture.width
        if natural > most:
            width, natural = width * most / natural, most
        least = natural * max(1 - self.figure.crop, UNCROPPED)
        lines_most = max(lines_in(natural + bare.below, grid), 1)
        lines_least = max(lines_in(least + bare.below, grid), min(furniture.figure_least, lines_most))
        return bare._replace(
            width=width, natural=natural, least=least, lines_least=lines_least, lines_most=lines_most
        )

    def caption(self, kind: str, width: float) -> TextBlock | None:
        """Caption and credit in one block; None where the figure has neither."""
        layout, figure = self.hand.layout, self.figure
        style, credit_style = layout.role("caption").style, layout.role("credit").style
        copy = plain_strands(figure.caption, self.words[0], style)
        if figure.credit.strip():
            phrase = layout.phrase("photo", self.hand.language)
            credit = phrase.replace("{credit}", figure.credit) if "{credit}" in phrase else figure.credit
            end = Place(self.words[0].end, self.words[0].end)
            copy.append(Strand(" ", end, style))
            copy.extend(plain_strands(credit, self.words[1], credit_style, role="credit"))
        label = Label(f"{self.name}.{kind}.caption", "caption", "Caption", figure.place)
        centred = layout.role("caption").align == "centre"
        return solid_block(self.hand, label, copy, Bench(width, head=centred))

    def _height(self, caption: TextBlock) -> float:
        """pt from the caption's top to the grid line under its last baseline: both share that baseline."""
        grid = self.hand.layout.grid
        last = caption.baseline + (len(caption.lines) - 1) * caption.leading
        return last + grid.leading - grid.baseline


def _from_the_edge(caption: TextBlock) -> TextBlock:
    """A caption whose lines begin at its start edge, whatever they do under a picture."""
    (setting,) = caption.settings
    lines = tuple(line._replace(indent=0.0) for line in setting.lines)
    return caption._replace(settings=(setting._replace(lines=lines),))


def figure_block(
    hand: Hand, figure: Figure, pictures: Mapping[str, Picture], name: str, widths: Mapping[str, float]
) -> FigureBlock | None:
    """A figure whose words stand with it at each of the widths; None where its picture cannot be used."""
    return placed_figure(hand, figure, pictures, name, widths, words=(figure.place, figure.place))


def placed_figure(
    hand: Hand,
    figure: Figure,
    pictures: Mapping[str, Picture],
    name: str,
    widths: Mapping[str, float],
    *,
    words: tuple[Place, Place],
) -> FigureBlock | None:
    """The same, caption and credit standing elsewhere in the copy. Widths are in pt by column and page."""
    picture = pictures.get(figure.file)
    if picture is None or not picture.width or not picture.height:
        return None
    plate = Plate(hand, figure, picture, name, words)
    made = {kind: plate.setting(kind, width) for kind, width in widths.items()}
    furniture = hand.layout.furniture
    before, after = furniture.figure_before, furniture.figure_after
    return FigureBlock(name, figure, picture, made, before, after, figure.place)


def wanted_widths(figure: Figure, column: float, page: float) -> dict[str, float]:
    """The widths in pt that the article allows, the column's first."""
    both = {"column": column, "page": page}
    return {kind: both[kind] for kind in both if figure.width in (kind, "either")} or {"column": column}
