"""A blank line stands inside a sentence

Looks for two paragraphs of which the first ends without a mark, or with a comma, and the second begins with a
small letter. Points of a list that end with a semicolon, short lines of verse and lines that are broken on
purpose are left alone.

Copy taken from a page brings the page's end along; in print it becomes a new paragraph in the middle of a
sentence. The fix joins the two.

Fails:
```
The hearing took place in Bishkek, where officials and

experts spoke of the law.
```

Passes:
```
The hearing took place in Bishkek.

Officials and experts spoke of the law.
```
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from bulletin_cli.model.copy import Block, LineBreak, Paragraph
from bulletin_cli.model.diagnostic import Edit, Fix, Mark, Severity
from bulletin_cli.model.place import Place
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.sentence_breaks import begins_amid, ends_amid
from bulletin_cli.rules.views import Story

SEVERITY = Severity.ERROR

_SHORT = 4
_VERSE = 32


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each paragraph that goes on with the sentence of the one before."""
    by_place = {one.block: one for one in story.passages if one.number}
    for before, after in itertools.pairwise(story.article.body.blocks):
        one, other = by_place.get(before.place), by_place.get(after.place)
        if one is None or other is None or _broken(before) or _broken(after) or _verse(one):
            continue
        if max(len(one.words), len(other.words)) < _SHORT or one.raw.rstrip().endswith("-"):
            continue
        if (word := begins_amid(other)) and ends_amid(one):
            start = other.raw.index(word)
            message = f"a blank line stands inside a sentence, before “{word}”"
            yield other.mark(
                start, start + len(word), message, "join the two paragraphs", _joined(one, other)
            )


def _broken(block: Block) -> bool:
    return isinstance(block, Paragraph) and any(
        isinstance(one, LineBreak) and one.hard for one in block.inlines
    )


def _verse(passage: Passage) -> bool:
    bounds = [0, *passage.line_ends, len(passage.raw)]
    return len(bounds) > 2 and all(right - left <= _VERSE for left, right in itertools.pairwise(bounds))


def _joined(one: Passage, other: Passage) -> Fix | None:
    text = one.source.text
    start, end = one.block.end, other.block.start
    between = text[start:end]
    if not between or between.strip():
        return None
    line_end = "\r\n" if "\r\n" in between else "\n"
    return Fix((Edit(one.source.path, Place(start, end), line_end),), safe=False)
