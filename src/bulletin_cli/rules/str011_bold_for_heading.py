"""A bold paragraph stands for a heading

Looks for short paragraphs that are bold from end to end, have no mark at their end, unless it is the colon of
a few words (“Results:”), and stand over other text.
A bold question is an interview's, and is set as one; a story with one of them, or with the same bold words
twice, as of a speaker, is left alone.

What only looks like a heading is none: it may end up as the last line of a column, no list of headings has
it, and who listens to the page does not hear it. Write `##` before it.

Fails:
```
The hearing was opened.

**Who spoke in the morning**

Six people did.
```
```
The hearing was opened.

***Lessons learned***

Six people spoke.

**Results:**

They agreed.
```

Passes:
```
The hearing was opened.

## Who spoke in the morning

**Six people did.**

They were brief.
```
```
**What will change?**

Nothing before spring.

**And after that**

We shall see.
```
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from bulletin_cli.model.copy import (
    Block,
    Emphasis,
    Inline,
    List,
    Paragraph,
    Strong,
    Table,
    is_blank,
    plain,
)
from bulletin_cli.model.diagnostic import Edit, Fix, Mark, Severity
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING
NEEDS = ("**", "__")

_LONGEST = 12
_SHORTEST = 3
_LABELS = frozenset(["note", "nb", "source", "sources", "contact", "contacts", "warning", "tip", "update"])
_FEW = 4
"""Words of a heading with a colon."""
_ENDS = (".", "!", "…", ":", ";", ",", "”", "’", '"', ")")


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each short bold paragraph over other text."""
    blocks = story.article.body.blocks
    bold = {place: text for one in blocks if (text := _bold(one)) for place in (one.place,)}
    said = list(bold.values())
    rubrics = story.publication.rubrics
    labels = {name.casefold() for one in rubrics for name in (one.label, one.plural)} if said else set()
    if not said or len(set(said)) < len(said) or any(text.endswith("?") for text in said):
        return
    for block, after in itertools.pairwise(blocks):
        text = bold.get(block.place, "")
        over = isinstance(after, (Paragraph, List, Table)) and after.place not in bold
        over = over and text.casefold() not in labels  # STR005 tells of those
        fits = len(text) > _SHORTEST and len(text.split()) <= _LONGEST
        if over and fits and (_announces(text) or not text.endswith(_ENDS)):
            span = story.source.span(block.place)
            message = f"a bold paragraph stands for a heading: “{text}”"
            yield Mark(span, message, "write ## before it, and no asterisks", _headed(story, block))


def _bold(block: Block) -> str:
    if not isinstance(block, Paragraph):
        return ""
    said = [one for one in block.inlines if not is_blank(one)]
    return plain(block.inlines).strip() if said and all(map(_is_bold, said)) else ""


def _is_bold(inline: Inline) -> bool:
    # bold italic is bold
    if isinstance(inline, Emphasis):
        return all(map(_is_bold, inline.children))
    return isinstance(inline, Strong)


def _announces(text: str) -> bool:
    # “Results:” is a heading, “Rustam Karimov:” a speaker
    words = text.removesuffix(":").split()
    if not words or words[-1].lower() in _LABELS:
        return False
    return text.endswith(":") and len(words) <= _FEW and not any(word[:1].isupper() for word in words[1:])


def _headed(story: Story, block: Block) -> Fix | None:
    typed = story.source.text[block.place.start : block.place.end]
    inner = typed[2:-2]
    marks = typed[:2]
    whole = marks in {"**", "__"} and typed.endswith(marks) and marks not in inner
    if not whole or "\n" in inner or "\r" in inner or not inner.strip("*_ "):
        return None
    return Fix(
        (Edit(story.source.path, block.place, f"## {inner.strip('*_ ').removesuffix(':')}"),), safe=False
    )
