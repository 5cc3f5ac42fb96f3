"""A label without a story, or two labels on one

Looks for subheads with nothing under them, since the next of the same level or a higher one follows at once
or the story is over, and for kickers that are the label of a rubric: the page prints the story's own rubric
anyway. What files cannot show is a label left over on a page; the layout sets one only where a story has it.

A label over nothing makes readers look for what is missing; of two labels, one is wrong. Labels that the
publication requires and that no story carries are CMP003, unknown ones STR004.

Fails:
```
The hearing was opened.

## The morning

## The afternoon

Six people spoke.
```
```bulletin.yaml
title: Milestones
publisher: The editors
language: en-GB
rubrics:
  - key: news
    label: News
  - key: workshop
    label: Workshop
    plural: Workshops
```
```articles/a.md
---
headline: Judges learn to draft
rubric: news
kicker: Workshop
---
They did so for a week.
```

Passes:
```
The hearing was opened.

## The morning

### The first hour

Six people spoke.

## The afternoon

- Nobody did.
```
```bulletin.yaml
title: Milestones
publisher: The editors
language: en-GB
rubrics:
  - key: workshop
    label: Workshop
```
```articles/a.md
---
headline: Judges learn to draft
rubric: workshop
kicker: A workshop in Tashkent
---
They did so for a week.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.copy import Block, Heading, Sidebar, plain
from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.views import Story

SEVERITY = Severity.ERROR


def check_story(story: Story) -> Iterator[Mark]:
    """Marks on a kicker that is a rubric's label, and on headings over nothing."""
    yield from _second_label(story)
    for heading in _idle(story.article.body.blocks):
        message = f"nothing stands under “{plain(heading.inlines)}”"
        yield Mark(
            story.source.span(heading.place), message, "write what belongs there, or strike the heading"
        )


def _second_label(story: Story) -> Iterator[Mark]:
    article = story.article
    kicker = article.kicker.strip().casefold()
    own = story.publication.rubric(article.rubric)
    if not kicker or own is None:
        return
    for rubric in story.publication.rubrics:
        if kicker in {rubric.label.casefold(), rubric.plural.casefold()}:
            said = article.kicker.strip()
            again = f"the kicker says the rubric again: “{said}”"
            message = again if rubric is own else f"two labels on one story: “{own.label}” and “{said}”"
            also = (story.span("rubric"),)
            yield Mark(story.span("kicker"), message, "strike the kicker, or mend the rubric", also=also)


def _idle(blocks: tuple[Block, ...]) -> Iterator[Heading]:
    for block, after in zip(blocks, (*blocks[1:], None), strict=False):
        if isinstance(block, Sidebar):
            yield from _idle(block.blocks)
        elif isinstance(block, Heading):
            higher = isinstance(after, Heading) and after.level <= block.level
            if after is None or higher:
                yield block
