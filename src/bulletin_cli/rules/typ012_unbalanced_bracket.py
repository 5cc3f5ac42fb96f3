"""A bracket is opened and never closed, or closed and never opened

Looks at round and square brackets in each paragraph, head, caption and cell. Numbers and letters of a list
("a)", "2)") and smileys may close alone.

One is missing, or a part of the sentence is: only the writer knows which.

Fails:
```
The centre (CARICC works in Almaty.
```
```
The centre CARICC) works in Almaty.
```

Passes:
```
The centre (CARICC [in full below]) works: a) by day; b) by night; 1) always.
```
```
They smiled :) and left.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.ERROR

_BRACKET = lazy(r"[()\[\]]")
_LISTED = lazy(r"(?:^|[\s:;,(])(?:\w|\d\d|[ivx]{2,4})$")
_SMILEYS = (":", ";", "=", ":-", ";-", "=-")
_OPENERS = {")": "(", "]": "["}


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each bracket without its partner."""
    for passage in story.showing("(", ")", "[", "]"):
        yield from _odd(passage)


def _odd(passage: Passage) -> Iterator[Mark]:
    text = passage.text
    waiting: list[tuple[int, str]] = []
    odd: list[int] = []
    for match in _BRACKET.finditer(text):
        at, sign = match.start(), match.group()
        if sign in "([":
            if not text.endswith(_SMILEYS, 0, at):
                waiting.append((at, sign))
        elif waiting and waiting[-1][1] == _OPENERS[sign]:
            waiting.pop()
        elif not (_LISTED.search(text[max(0, at - 5) : at]) or text.endswith(_SMILEYS, 0, at)):
            odd.append(at)
    for at in sorted(odd + [at for at, _ in waiting]):
        what = "opened and never closed" if text[at] in "([" else "closed and never opened"
        yield passage.mark(at, at + 1, f"a bracket {what}", "add its partner, or strike it")
