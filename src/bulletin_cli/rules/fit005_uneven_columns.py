"""Columns of one story that end at different heights

When the issue is made up, compares the columns of each story on each page: they may differ by a line.

Uneven feet make a page look as if something had fallen out of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.made_up import story_frames
from bulletin_cli.rules.views import PlanView

SEVERITY = Severity.WARNING


def check_plan(made: PlanView) -> Iterator[Mark]:
    """A mark on each story whose columns differ by more than a line on a page."""
    for page, frame in story_frames(made):
        used = [leg.used for leg in frame.legs]
        if used and max(used) - min(used) > 1:
            message = f"page {page.number}: the columns end {max(used) - min(used)} lines apart"
            span = made.by_slug[frame.article].source.whole()
            yield Mark(span, message, "cut or lengthen a paragraph near the end of the longer column")
