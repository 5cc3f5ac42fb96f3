"""A label without a story, or two labels on one

Looks for subheads with nothing under them, since the next of the same level or a higher one follows at once
or the story is over, for paragraphs of the body that are the label of a rubric, as of the next story, and for
kickers that are one: the page prints the story's own rubric anyway. What files cannot show is a label left
over on a page; the layout sets one only where a story has it.

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
rubrics: [{key: news, label: News}, {key: workshop, label: Workshop, plural: Workshops}]
```
```articles/a.md
---
headline: Judges learn to draft
rubric: news
---
They did so for a week.

**Workshops**
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

from bulletin_cli.model.copy import Block, Heading, Paragraph, Sidebar, plain
from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.views import Story

SEVERITY = Severity.ERROR

_HEADED = frozenset([Heading, Sidebar])
"""Blocks in which a heading may stand."""
_LONGEST = 80
"""More characters than a label has, marks included."""


def check_story(story: Story) -> Iterator[Mark]:
    """Marks on a kicker or a paragraph that is a rubric's label, and on headings over nothing."""
    yield from _second_label(story)
    yield from _stray_labels(story)
    blocks = story.article.body.blocks
    for heading in _idle(blocks) if _HEADED.intersection(map(type, blocks)) else ():
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


def _stray_labels(story: Story) -> Iterator[Mark]:
    # the running head of the story's own rubric is page furniture: EXT008
    labels = [
        name.casefold()
        for rubric in story.publication.rubrics
        if rubric.key != story.article.rubric
        for name in (rubric.label, rubric.plural)
        if name
    ]
    for block in story.article.body.blocks if labels else ():
        if isinstance(block, Paragraph) and block.place.end - block.place.start < _LONGEST:
            said = plain(block.inlines).strip()
            if said.casefold() in labels:
                message = f"a label without a story: “{said}”"
                hint = "strike it, or give it its story"
                yield Mark(story.source.span(block.place), message, hint)


def _idle(blocks: tuple[Block, ...]) -> Iterator[Heading]:
    for block, after in zip(blocks, (*blocks[1:], None), strict=False):
        if isinstance(block, Sidebar):
            yield from _idle(block.blocks)
        elif isinstance(block, Heading):
            higher = isinstance(after, Heading) and after.level <= block.level
            if after is None or higher:
                yield block
