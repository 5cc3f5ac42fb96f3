"""A heading as the last thing in a column

When the issue is made up, looks at what stands last in every column.

A heading belongs to what follows it; at a column's foot it announces the margin. Make-up never does this
where it has a choice; this rule finds where it had none.
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.model.plan import Frame, PlacedJump, PlacedShape, PlacedText
from bulletin_cli.rules.made_up import span_of, story_frames
from bulletin_cli.rules.views import PlanView

SEVERITY = Severity.ERROR


def check_plan(made: PlanView) -> Iterator[Mark]:
    """A mark on each heading that nothing follows in its column."""
    for page, frame in story_frames(made):
        for text in _last_in_columns(frame):
            if text.block.keep_next and text.block.tag.startswith("H"):
                message = f"page {page.number}: a heading stands last in its column"
                span = span_of(made, frame.article, text.block.place)
                yield Mark(span, message, "lengthen or cut what stands before it by a line or two")


def _last_in_columns(frame: Frame) -> list[PlacedText]:
    last = {}
    for item in frame.items:
        if not isinstance(item, PlacedShape | PlacedJump) and item.column is not None:
            last[item.column] = item
    return [item for item in last.values() if isinstance(item, PlacedText)]
