"""A blank line stands inside a sentence

Looks, in boxes too, for two paragraphs of which the first ends without a mark, or with a comma, and the
second begins with a small letter, and for those of which the first ends with a word that no sentence ends
with (`data/open-ends.txt`). The place is where the sentence breaks off. Points of a list that end with a
semicolon, short lines of verse and lines that are broken on purpose are left alone.

Copy taken from a page brings the page's end along; in print it becomes a new paragraph in the middle of a
sentence. The fix joins the two.

Fails:
```
The hearing took place in Bishkek, where officials and

experts spoke of the law.
```
```
The report was sent to the

Ministry of Health.

::: box
The clinic is open

every day of the week.
:::
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

from bulletin_cli.model.copy import Block, LineBreak, Paragraph, Sidebar
from bulletin_cli.model.diagnostic import Edit, Fix, Mark, Severity
from bulletin_cli.model.place import Place
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.sentence_breaks import begins_amid, ends_amid

SEVERITY = Severity.ERROR

_SHORT = 4
_VERSE = 32


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each paragraph that goes on with the sentence of the one before."""
    if not any(one.kind == "paragraph" and ends_amid(one) for one in story.passages):
        return
    by_place = {one.block: one for one in story.passages if one.kind == "paragraph"}
    for before, after in _neighbours(story.article.body.blocks):
        one, other = by_place.get(before.place), by_place.get(after.place)
        if one is None or other is None or _broken(before) or _broken(after) or _verse(one):
            continue
        if max(len(one.words), len(other.words)) < _SHORT or one.raw.rstrip().endswith("-"):
            continue
        last = ends_amid(one)
        if last and (begins_amid(other) or _wants_more(last)):
            span = one.source.span(_across(one, last, other))
            message = f"a blank line stands inside a sentence, after “{last}”"
            yield Mark(span, message, "join the two paragraphs", _joined(one, other))


def _neighbours(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, Block]]:
    yield from itertools.pairwise(blocks)
    for block in blocks:
        if isinstance(block, Sidebar):
            yield from itertools.pairwise(block.blocks)


def _wants_more(word: str) -> bool:
    # “was sent to the” wants more, whatever the next paragraph begins with
    return word in word_set("open-ends")


def _across(one: Passage, word: str, other: Passage) -> Place:
    # from the last word before the blank line to the first after it
    end = len(one.raw.rstrip())
    return Place(one.place(end - len(word), end).start, other.place(0, len(other.raw.split()[0])).end)


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
