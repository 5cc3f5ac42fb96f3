"""Marks of Markdown that would be printed as they stand

Looks in the body for `**` and `~~` that mark nothing, number signs close up to a subhead's first word, and a
picture or a footnote's call with a space in its middle; in the front matter, whose fields are no Markdown,
for words between stars and for links.

What Markdown does not understand, it shows. Readers see the stars, and not what was meant. Close the mark,
or take it out; one that is meant is typed with a backslash, `\\*\\*`.

Fails:
```
The hearing was the **first of its kind.
```
```
##Who came

The hearing took place in Bishkek.
```
```
---
headline: Joint project helps reform the prison system
standfirst: It was the *first* of its kind.
---
The hearing took place in Bishkek.
```

Passes:
```
## Who came

The hearing was the **first** of its kind. The #hearing tag was used; 5* hotels and \\*\\* were not.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, shows
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING

_SIGNS = ("**", "~~", "##", "![", "[^", "*", "](")
NEEDS = _SIGNS
_IN_BODY = lazy(
    r"(?P<strong>\*\*)|(?P<struck>~~)|(?P<head>\A#{2,6}(?=\w))|(?P<picture>!\[[^\]]*\] \()"
    r"|(?P<note>\[\^ ?\w+ ?\])"
)
_IN_FIELD = lazy(r"(?P<stars>\*{1,2}\w[^*]*\*{1,2})|(?P<link>\[[^\]]+\]\([^)\s]+\))")
_SAID = {
    "strong": ("** that marks no words", "close it with ** after the last word, or take it out"),
    "struck": ("~~, which strikes nothing out", "take it out, and what was to be struck"),
    "head": ("a subhead without a space after its number signs", "put a space before the first word"),
    "picture": ("a picture with a space in its middle", "close up the brackets"),
    "note": ("a footnote's call that calls nothing", "write [^1], without spaces, and a note [^1]: to it"),
    "stars": ("stars round words, where no Markdown is read", "take them out"),
    "link": ("a link, where no Markdown is read", "keep its words, and put the link into the body"),
}


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on what was typed as a mark and would be printed."""
    bodily = story.article.body.place.start
    for passage in story.passages:
        if not shows(passage.raw, _SIGNS):
            continue
        if passage.block.start < bodily:
            yield from _left_over(passage, _IN_FIELD.finditer(passage.raw))
        else:
            found = _IN_BODY.finditer(passage.text)
            yield from _left_over(passage, (one for one in found if passage.verbatim(*one.span())))


def _left_over(passage: Passage, matches: Iterable[re.Match[str]]) -> Iterator[Mark]:
    known: set[str] = set()
    for match in matches:
        kind = match.lastgroup or ""
        if kind not in known:
            known.add(kind)
            yield passage.mark(*match.span(), *_SAID[kind])
