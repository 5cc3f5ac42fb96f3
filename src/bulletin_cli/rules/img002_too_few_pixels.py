"""A picture with too few pixels for its size on the page

When the issue is made up, compares each picture's pixels with the size at which it is printed: under 300
dots per inch the eye sees them.

Ask the photographer for the original file, or let the picture stand smaller (`width: column`).
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.model.plan import PlacedFigure
from bulletin_cli.rules.made_up import span_of, story_frames
from bulletin_cli.rules.views import PlanView

SEVERITY = Severity.WARNING

_ENOUGH = 300
_NEARLY = 5
_PT_PER_INCH = 72


def check_plan(made: PlanView) -> Iterator[Mark]:
    """A mark on each figure that is printed with fewer than 300 pixels an inch."""
    for page, frame in story_frames(made):
        for item in frame.items:
            if isinstance(item, PlacedFigure):
                dpi = _resolution(item)
                if dpi < _ENOUGH - _NEARLY:
                    message = f"page {page.number}: {item.block.figure.file} is printed at {dpi} dpi"
                    needed = round(item.width / _PT_PER_INCH * _ENOUGH)
                    hint = f"it takes a picture {needed} pixels wide to stand here"
                    yield Mark(span_of(made, frame.article, item.block.figure.place), message, hint)


def _resolution(placed: PlacedFigure) -> int:
    """Pixels an inch; the picture fills its rectangle, and what is cropped does not count."""
    picture = placed.block.picture
    if not (picture.width and picture.height and placed.width and placed.height):
        return _ENOUGH
    scale = max(placed.width / picture.width, placed.height / picture.height)
    return round(_PT_PER_INCH / scale)
