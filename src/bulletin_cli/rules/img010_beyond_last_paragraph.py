"""A picture after a paragraph that there is not

Compares `place: after:9` of a figure with the number of the story's paragraphs. Items of lists and
displayed quotations count as paragraphs, those of sidebars do not.

The picture would stand at the story's end, which may be pages away from where it was meant. A paragraph
was probably cut: count again.

Fails:
```
---
headline: Joint project helps reform the prison system
figures:
  - file: images/hearing.jpg
    alt: Six people at a long table under a banner.
    caption: The public hearing in Bishkek.
    credit: UNODC
    place: after:3
---
The hearing took place in Bishkek.

It was the first of its kind.
```

Passes:
```
---
headline: Joint project helps reform the prison system
figures:
  - file: images/hearing.jpg
    alt: Six people at a long table under a banner.
    caption: The public hearing in Bishkek.
    credit: UNODC
    place: after:2
---
The hearing took place in Bishkek.

It was the first of its kind.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.copy import Block, Item, List, Paragraph, Quotation
from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING
NEEDS = ("figures",)


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each figure that is to stand after more paragraphs than there are."""
    wanted = [(f"figures.{number}.place", one.after) for number, one in enumerate(story.article.figures)]
    if not any(after for _path, after in wanted):
        return
    there = sum(map(_paragraphs, story.article.body.blocks))
    for path, after in wanted:
        if there and after > there:
            message = f"the picture is to stand after paragraph {after}, and the story has {there}"
            yield Mark(story.span(path), message, "count again, or write place: foot")


def _paragraphs(block: Block | Item) -> int:
    match block:
        case Paragraph():
            return 1
        case List(items=items):
            return sum(map(_paragraphs, items))
        case Item(blocks=inner) | Quotation(blocks=inner):
            return sum(map(_paragraphs, inner))
        case _:
            return 0
