"""Figures: how high they may be at each width, with caption and credit composed at it."""

from __future__ import annotations

from collections.abc import Mapping

from bulletin_cli.compose.hand import Hand
from bulletin_cli.compose.pieces import Label, solid_block
from bulletin_cli.compose.settings import Bench
from bulletin_cli.compose.strands import Strand, plain_strands
from bulletin_cli.compose.vertical import lines_in, whole_lines
from bulletin_cli.model.copy import Figure
from bulletin_cli.model.galley import FigureBlock, FigureSetting, TextBlock
from bulletin_cli.model.place import Place
from bulletin_cli.model.publication import Issue, Picture

TALLEST = {"column": 0.62, "page": 0.72}
"""Largest share of the page's lines that a picture may fill; a taller one is set narrower."""


def figure_block(
    hand: Hand,
    figure: Figure,
    issue: Issue,
    id_: str,
    widths: Mapping[str, float],
    places: tuple[Place, Place] | None = None,
) -> FigureBlock | None:
    """A figure at each of the widths (pt by "column" and "page"); None where its picture cannot be used."""
    picture = issue.pictures.get(figure.file)
    if picture is None or not picture.width or not picture.height:
        return None
    furniture = hand.layout.furniture
    made = {
        name: _setting(hand, figure, picture, f"{id_}.{name}", width, TALLEST[name], places)
        for name, width in widths.items()
    }
    return FigureBlock(
        id_, figure, picture, made, furniture.figure_before, furniture.figure_after, figure.place
    )


def wanted_widths(figure: Figure, column: float, page: float) -> dict[str, float]:
    """Widths that the article allows, its own wish first."""
    both = {"column": column, "page": page}
    return {name: both[name] for name in both if figure.width in (name, "either")} or {"column": column}


def _setting(
    hand: Hand,
    figure: Figure,
    picture: Picture,
    id_: str,
    width: float,
    tallest: float,
    places: tuple[Place, Place] | None,
) -> FigureSetting:
    grid, furniture = hand.layout.grid, hand.layout.furniture
    caption = caption_block(hand, figure, f"{id_}.caption", width, places)
    caption_height = _caption_height(hand, caption) if caption else 0.0
    gap = furniture.figure_gap if caption else 0.0
    most = max(tallest * grid.lines * grid.leading - gap - caption_height, grid.leading)
    natural = width * picture.height / picture.width
    if natural > most:
        width, natural = width * most / natural, most
    least = natural * (1 - min(max(figure.crop, 0.0), 0.9))
    below = gap + caption_height
    lines_most = max(lines_in(natural + below, grid), 1)
    lines_least = min(max(lines_in(least + below, grid), min(furniture.figure_least, lines_most)), lines_most)
    return FigureSetting(width, natural, least, lines_least, lines_most, gap, caption, caption_height)


def caption_block(
    hand: Hand, figure: Figure, id_: str, width: float, places: tuple[Place, Place] | None
) -> TextBlock | None:
    """Caption and credit in one block; None where the figure has neither."""
    caption_place, credit_place = places or (figure.place, figure.place)
    role, credit = hand.layout.role("caption"), hand.layout.role("credit")
    copy = plain_strands(figure.caption, caption_place, role.style)
    if figure.credit.strip():
        phrase = hand.layout.phrase("photo", hand.language)
        text = (
            phrase.replace("{credit}", figure.credit) if "{credit}" in phrase else f"{phrase} {figure.credit}"
        )
        if copy:
            copy.append(Strand(" ", Place(caption_place.end, caption_place.end), role.style))
        copy.extend(plain_strands(text, credit_place, credit.style, role="credit"))
    return solid_block(hand, Label(id_, "caption", "Caption", figure.place), copy, Bench(width))


def _caption_height(hand: Hand, caption: TextBlock) -> float:
    """pt from the caption's top to the grid line under its last baseline, so that both share baselines."""
    grid = hand.layout.grid
    return caption.baseline + (len(caption.lines) - 1) * caption.leading + grid.leading - grid.baseline


__all__ = ["caption_block", "figure_block", "wanted_widths", "whole_lines"]
