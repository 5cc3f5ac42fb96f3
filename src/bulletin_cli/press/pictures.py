"""Pictures as the paper wants them: cropped about their focus to the shape they are placed in, at 300 dpi.

A photograph that has about these pixels already is wanted as it is, and the page shows the part of it that
the crop leaves: nothing is lost by a second development, and no time.
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.edition import PictureWish, PressJob
from bulletin_cli.model.plan import PlacedFigure

DPI = 300
NEAR = 1.5
"""A photograph of up to this many times the pixels wanted across is taken as it is."""
MOSTLY = 0.6
"""The least share of it that must be seen."""


def placed_figures(job: PressJob) -> Iterator[PlacedFigure]:
    """All figures of the plan, in order."""
    for page in job.plan.pages:
        for frame in page.frames:
            yield from (item for item in frame.items if isinstance(item, PlacedFigure))


def wish_for(placed: PlacedFigure) -> PictureWish:
    """What the paper wants of a placed figure; never more pixels than the file has."""
    figure, picture = placed.block.figure, placed.block.picture
    box = shown(placed)
    wide, high = round(placed.width * DPI / 72), round(placed.height * DPI / 72)
    seen = (box[2] - box[0]) * (box[3] - box[1])
    if (
        picture.format == "JPEG"
        and box[2] - box[0] <= NEAR * wide
        and seen >= MOSTLY * picture.width * picture.height
    ):
        whole = (0, 0, picture.width, picture.height)
        return PictureWish(figure.file, whole, picture.width, picture.height)
    return PictureWish(figure.file, box, wide, high)


def shown(placed: PlacedFigure) -> tuple[int, int, int, int]:
    """The part of a placed figure's picture that is seen, in its pixels."""
    figure, picture = placed.block.figure, placed.block.picture
    return crop(picture.width, picture.height, placed.width / placed.height, figure.focus)


def position(placed: PlacedFigure) -> tuple[float, float]:
    """Where that part lies in what the crop leaves free, across and down, in per cent as CSS has it."""
    picture, (left, top, right, bottom) = placed.block.picture, shown(placed)
    across, down = picture.width - (right - left), picture.height - (bottom - top)
    return (100 * left / across if across else 50.0, 100 * top / down if down else 50.0)


def crop(width: int, height: int, ratio: float, focus: tuple[float, float]) -> tuple[int, int, int, int]:
    """The largest box of that ratio (width by height) inside the picture, as near its focus as can be."""
    wide = min(width, max(1, round(height * ratio)))
    high = min(height, max(1, round(width / ratio)))
    left = min(max(round(focus[0] * width - wide / 2), 0), width - wide)
    top = min(max(round(focus[1] * height - high / 2), 0), height - high)
    return left, top, left + wide, top + high
