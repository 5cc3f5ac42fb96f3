"""Text stands one word to a line

Looks for four or more lines of one word in a paragraph, and for four or more paragraphs of one word.

It comes out of narrow boxes and tables of other programs. In print the lines run together again, but nobody
can edit them.

Fails:
```
The
centre
helps
officers.
```
```
The

officers

came

home.
```

Passes:
```
The centre helps
officers.
```
```
- Almaty
- Ashgabat
- Bishkek
- Tashkent
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Fix, Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING

_ENOUGH = 4


def check_story(story: Story) -> Iterator[Mark]:
    """One mark for each run of one-word lines or paragraphs."""
    lines = _ENOUGH - 1
    if not [one for one in story.passages if " " not in one.raw.strip() or len(one.line_ends) >= lines]:
        return
    lonely: list[Passage] = []
    for passage in story.passages:
        if passage.kind == "paragraph" and passage.raw and " " not in passage.raw.strip():
            lonely.append(passage)
            continue
        yield from _paragraphs(lonely)
        lonely = []
        if len(passage.line_ends) >= _ENOUGH - 1:
            yield from _lines(passage)
    yield from _paragraphs(lonely)


def _paragraphs(lonely: list[Passage]) -> Iterator[Mark]:
    if len(lonely) >= _ENOUGH:
        first = lonely[0]
        message = f"{len(lonely)} paragraphs of one word"
        yield first.mark(0, len(first.raw), message, "join them into one")


def _lines(passage: Passage) -> Iterator[Mark]:
    bounds = [-1, *passage.line_ends, len(passage.raw)]
    run: list[int] = []
    for number in range(len(bounds) - 1):
        line = passage.raw[bounds[number] + 1 : bounds[number + 1]].strip()
        if line and " " not in line:
            run.append(number)
            continue
        yield from _run(passage, bounds, run)
        run = []
    yield from _run(passage, bounds, run)


def _run(passage: Passage, bounds: list[int], run: list[int]) -> Iterator[Mark]:
    if len(run) < _ENOUGH:
        return
    start, end = bounds[run[0]] + 1, bounds[run[-1] + 1]
    edits = tuple(passage.edit(bounds[number + 1], bounds[number + 1] + 1, " ") for number in run[:-1])
    yield passage.mark(start, end, f"{len(run)} lines of one word", "set them in one line", Fix(edits))
