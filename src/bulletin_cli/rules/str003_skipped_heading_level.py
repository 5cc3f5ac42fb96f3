"""A level of headings is left out

Looks for subheads that go down more than one level at once, such as `####` under `##`, or `###` where no `##`
goes before. The title of a box may be `##` or `###`.

Who listens to the page goes from heading to heading by their levels, and looks for what was left out. Levels
say what belongs to what; how large a heading is set is the layout's business.

Fails:
```
The hearing was opened.

## The morning

#### Who spoke

Six people spoke.
```
```
The hearing was opened.

### The morning

Six people spoke.
```

Passes:
```
The hearing was opened.

## The morning

### Who spoke

Six people spoke.

## The afternoon

Nobody did.

::: box
### How it is done

By hand.
:::
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.copy import Block, Heading, Sidebar
from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.model.place import Source
from bulletin_cli.rules.views import Story

SEVERITY = Severity.ERROR

_HEADLINE = 1
_BOX_TITLE = 3


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each heading that is more than one level below the one before."""
    yield from skips(story.article.body.blocks, story.source)


def skips(blocks: tuple[Block, ...], source: Source, above: int = _HEADLINE) -> Iterator[Mark]:
    """Marks on headings that skip a level; `above` is the level of what the blocks stand under."""
    for block in blocks:
        if isinstance(block, Heading):
            if block.level > above + 1:
                wanted = "#" * (above + 1)
                message = f"a heading of level {block.level} under one of level {above}"
                yield Mark(source.span(block.place), message, f"make it {wanted}")
            above = block.level
        elif isinstance(block, Sidebar):
            titled = bool(block.blocks) and isinstance(block.blocks[0], Heading)
            yield from skips(block.blocks, source, max(above, _BOX_TITLE - 1) if titled else above)
