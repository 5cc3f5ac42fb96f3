"""Pictures as the paper wants them: cropped about their focus to the shape they are placed in, at 300 dpi."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.edition import PictureWish, PressJob
from bulletin_cli.model.plan import PlacedFigure

DPI = 300


def placed_figures(job: PressJob) -> Iterator[PlacedFigure]:
    """All figures of the plan, in order."""
    for page in job.plan.pages:
        for frame in page.frames:
            yield from (item for item in frame.items if isinstance(item, PlacedFigure))


def wish_for(placed: PlacedFigure) -> PictureWish:
    """What the paper wants of a placed figure; never more pixels than the file has."""
    figure, picture = placed.block.figure, placed.block.picture
    box = crop(picture.width, picture.height, placed.width / placed.height, figure.focus)
    return PictureWish(figure.file, box, round(placed.width * DPI / 72), round(placed.height * DPI / 72))


def crop(width: int, height: int, ratio: float, focus: tuple[float, float]) -> tuple[int, int, int, int]:
    """The largest box of that ratio (width by height) inside the picture, as near its focus as can be."""
    wide = min(width, max(1, round(height * ratio)))
    high = min(height, max(1, round(width / ratio)))
    left = min(max(round(focus[0] * width - wide / 2), 0), width - wide)
    top = min(max(round(focus[1] * height - high / 2), 0), height - high)
    return left, top, left + wide, top + high
