"""A decade has an apostrophe

Looks for "1990's" and "90's".

The apostrophe marks a possessive or a letter left out; a decade is a plural.

Fails:
```
In the 1990's and the early 80's borders opened.
```
```
Since the mid-1980’s trade had grown.
```

Passes:
```
In the 1990s, the ’90s and 2010’s best month; the “1990's” of a title.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING

_DECADE = lazy(
    r"(?<![\w’'])(?:1[5-9]\d0|(?:(?<=the )|(?<=early )|(?<=late )|(?<=mid-))(?:20\d0|"
    r"[2-9]0))(?P<mark>[’'‘`-])s\b",
)
_MARKED = ("0’s", "0's", "0‘s", "0`s", "0-s")
NEEDS = _MARKED


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each decade with an apostrophe."""
    for passage in story.showing(*_MARKED):
        if passage.english:
            for match in passage.finds(_DECADE, quotes=False):
                fix = passage.fix(match.start("mark"), match.end("mark"), "")
                yield passage.mark(
                    match.start(),
                    match.end(),
                    f"an apostrophe in the decade “{match.group()}”",
                    "strike it",
                    fix,
                )
