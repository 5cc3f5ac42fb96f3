"""A table without heads to its columns

Looks for tables whose head row is empty, or has an empty cell (the first may be empty where the rows have
heads of their own), and for lines between bars that are no table, since the line of hyphens under the head is
missing.

Who listens to a table hears with each figure the head of its column; without it, figures alone. Name every
column in the first row, and let `| --- | --- |` follow it.

Fails:
```
| Country | |
| --- | --- |
| Kazakhstan | 12 |
```
```
| Country | Officers |
| Kazakhstan | 12 |
```

Passes:
```
| Country | Officers |
| --- | --- |
| Kazakhstan | 12 |
```
```
| | 2009 | 2010 |
| --- | --- | --- |
| Officers | 10 | 12 |
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.copy import Block, List, Paragraph, Quotation, Sidebar, Table, plain
from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.views import Story

SEVERITY = Severity.ERROR
NEEDS = ("|",)

_NOTHING = " \t\u00a0-–—.…"
"""What says nothing in a head."""
_HINT = "name every column in the first row"


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each table with an empty head, and on rows of which no table is made."""
    for block in _blocks(story.article.body.blocks):
        if isinstance(block, Paragraph):
            yield from _lost(story, block)
        elif isinstance(block, Table):
            empty = [n for n, cell in enumerate(block.header, 1) if not plain(cell.inlines).strip(_NOTHING)]
            heads_rows = any(row and plain(row[0].inlines).strip(_NOTHING) for row in block.rows)
            if len(empty) == len(block.header):
                yield Mark(story.source.span(block.place), "the table has no head row", _HINT)
            elif any(number > 1 or not heads_rows for number in empty):
                number = next(number for number in empty if number > 1 or not heads_rows)
                place = block.header[number - 1].place
                wide = place if place.end > place.start else block.place
                yield Mark(story.source.span(wide), f"column {number} of the table has no head", _HINT)


def _blocks(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, (Sidebar, Quotation)):
            yield from _blocks(block.blocks)
        elif isinstance(block, List):
            for item in block.items:
                yield from _blocks(item.blocks)


def _lost(story: Story, block: Paragraph) -> Iterator[Mark]:
    lines = story.source.text[block.place.start : block.place.end].splitlines()
    rows = [line.strip() for line in lines]
    if len(rows) > 1 and all(row.startswith("|") and row.endswith("|") and len(row) > 2 for row in rows):
        hint = "put a line such as | --- | --- | under the head"
        yield Mark(story.source.span(block.place), f"{len(rows)} rows stand here that are no table", hint)
