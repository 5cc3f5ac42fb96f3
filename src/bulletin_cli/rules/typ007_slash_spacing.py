"""A slash is spaced on one side, or in two ways

Looks for a slash with a space on one side only, or with a line end after it in the file, for a spaced one
in a year (2009 / 10), and for a spaced slash between single words in an article that also has closed ones.

"and/ or" breaks at the end of a line and looks like a slip, which it is.

Fails:
```
Drug abuse and/ or crime was discussed.
```
```
The police /customs team and the HIV/AIDS unit met.
```
```
Legal / medical help and HIV/AIDS prevention are offered.
```
```
HIV / AIDS prevention is offered.
```
```
The patients are treated and / or sent home.
```
```
In the school year 2009 / 10 it rained.
```

Passes:
```
HIV/AIDS, and/or crime, 24/7, km/h and E/CN.7/2010/2 were mentioned.
```
```
“Two roads / in a yellow wood / and sorry I could not travel both” is verse.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING
NEEDS = ("/",)

_ONE_SIDED = lazy(r"(?<=[\w.)])(?:/[ \u00a0]+|[ \u00a0]+/)(?=\w)")
_YEARS = lazy(r"(?<=\b(?:19|20)\d\d)[ \u00a0]+/[ \u00a0]+(?=(?:19|20)?\d\d\b(?![.,/]?\d))")
_BOTH = lazy(r"(?<=[a-zа-я])[ \u00a0]+/[ \u00a0]+(?=[a-zа-я])|(?<=[A-Z]{2})[ \u00a0]+/[ \u00a0]+(?=[A-Z]{2})")
_NEVER = lazy(r"(?<=\bHIV)[ \u00a0]+/[ \u00a0]+(?=AIDS)|(?<=\band)[ \u00a0]+/[ \u00a0]+(?=or\b)")
_BEFORE_PATH = frozenset(
    ["the", "a", "your", "our", "their", "its", "at", "in", "to", "under", "from", "page", "folder"]
)
_CLOSED = lazy(r"[^\W\d_]{2}/[^\W\d_]{2}")


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each slash whose spaces are uneven."""
    passages = story.showing("/")
    closed = any(_CLOSED.search(passage.text) for passage in passages)
    for passage in passages:
        found = [match for match in _ONE_SIDED.finditer(passage.text) if not _is_path(passage.text, match)]
        spaced = (_BOTH if closed else _NEVER).finditer(passage.text)
        found += [match for match in spaced if not passage.in_quotation(match.start())]
        if passage.figures:
            found += _YEARS.finditer(passage.text)
        for match in sorted(found, key=re.Match.start):
            start, end = match.span()
            fix = passage.fix(start, end, "/")
            yield passage.mark(start, end, "a slash with a space beside it", "close it up", fix)


def _is_path(text: str, match: re.Match[str]) -> bool:
    # "on your /archive page": a path of the web
    before = text[: match.start()].rsplit(maxsplit=1)[-1:]
    if match.group().startswith("/") and before and before[0].isdigit():
        return True  # "1/ tell the truth; 2/ take your time"
    return match.group().endswith("/") and bool(before) and before[0].lower() in _BEFORE_PATH
