"""Columns of one story that end at different heights

When the issue is made up, compares the columns of each story on each page: they may differ by a line.
Nothing is said where a story ends in lines too few to make its columns level, or beside a picture that is
taller than the rest of it.

Uneven feet make a page look as if something had fallen out of it.

Fails:
```articles/a.md
---
headline: The crossing opens in spring
---
The ferry will cross the river again in spring, when the ice has gone and the landing is mended.
The ferry will cross the river again in spring, when the ice has gone and the landing is mended.

The ferry will cross the river again in spring, when the ice has gone and the landing is mended.
The ferry will cross the river again in spring, when the ice has gone and the landing is mended.

The ferry will cross the river again in spring, when the ice has gone and the landing is mended.
```

Passes:
```articles/a.md
---
headline: The crossing opens in spring
---
The ferry will cross the river again in spring, when the ice has gone and the landing is mended.
The ferry will cross the river again in spring, when the ice has gone and the landing is mended.

The ferry will cross the river again in spring, when the ice has gone and the landing is mended.
The ferry will cross the river again in spring, when the ice has gone and the landing is mended.

The ferry will cross the river again in spring, when the ice has gone and the landing is mended.
The ferry will cross the river again in spring, when the ice has gone and the landing is mended.
```
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.model.place import Span
from bulletin_cli.model.plan import Frame, PlacedText
from bulletin_cli.rules.made_up import span_of, story_frames
from bulletin_cli.rules.views import PlanView

SEVERITY = Severity.WARNING

_FEW = 4
"""Lines in a leg of which none can be moved to the next: two stay, and two go together."""


def check_plan(made: PlanView) -> Iterator[Mark]:
    """A mark where the longer column ends, for each story on a page whose columns differ by over a line."""
    ends = {frame.article: frame for _page, frame in story_frames(made)}
    for page, frame in story_frames(made):
        used = [leg.used for leg in frame.legs]
        if used and max(used) - min(used) > 1 and not (frame is ends[frame.article] and _short(frame)):
            message = f"page {page.number}: the columns end {max(used) - min(used)} lines apart"
            hint = "cut or lengthen a paragraph near the end of the longer column"
            yield Mark(_end_of_longest(made, frame), message, hint)


def _end_of_longest(made: PlanView, frame: Frame) -> Span:
    """Where the copy of the last text in the longest leg stands, or the story where it has none."""
    longest = max(frame.legs, key=lambda leg: leg.used).column
    texts = [item for item in frame.items if isinstance(item, PlacedText) and item.column == longest]
    if texts:
        return span_of(made, frame.article, texts[-1].block.place)
    return made.by_slug[frame.article].source.whole()


def _short(frame: Frame) -> bool:
    """Whether a story's last frame has too few lines, in all or in its longest leg, to be made level."""
    longest = max(frame.legs, key=lambda leg: leg.used)
    lines: Counter[int | None] = Counter()
    for item in frame.items:
        if isinstance(item, PlacedText):
            lines[item.column] += item.last - item.first
    in_legs = sum(lines[leg.column] for leg in frame.legs)
    return in_legs < len(frame.legs) * _FEW or lines[longest.column] < _FEW
