"""A date has no year

Looks for a day and month where no year stands in the paragraph or anywhere before it in the article; in a
caption, in the caption or anywhere in the story. Days of the calendar ("World AIDS Day, 1 December", "each
8 March") are left alone.

A bulletin is read for years, cut out, forwarded and found by searching. The first date of a story carries its
year; those that follow need none.

Fails:
```
---
headline: Centre opened
date: 2010-12-17
---
The centre was opened on 3 March.
```

```
---
headline: Centre opened
date: 2010-12-17
---
On 3 and 4 November judges met in Karakol.
```

Passes:
```
---
headline: Centre opened
date: 2010-12-17
---
The centre was opened on 13 November 2010, and will be closed on 5 January.
```
```
---
headline: Centre opened
date: 2010-12-17
---
Women’s Day is 8 March. In 2009 they met on 3 March; “on 4 March,” he said.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.months import MONTHS
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING

_DATE = lazy(
    rf"\b\d{{1,2}} (?:{MONTHS})\b(?!,? (?:and|to|–|-)? ?\d)"
    r"(?! (?:Street|Avenue|Square|attacks?|bombings?)\b)"
)
_YEAR = lazy(r"\b(?:19|20)\d\d\b")
_YEARLY = lazy(
    r"\bDay\b|\beach\b|\bevery\b|\bannual|\bfeast\b|\bbirthday\b|\bholiday\b|\byearly\b|\banniversary\b"
    r"|\b(?:this|next|last|same|following) year\b"
)
_HEADS = frozenset(["headline", "kicker"])
_READ = _HEADS | {"standfirst", "paragraph", "item"}
_ALONE = frozenset(["caption", "summary"])


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each date that no year before it settles."""
    dated = False
    for passage in story.passages:
        if not passage.figures or not (passage.kind in _READ or passage.kind in _ALONE):
            continue
        if passage.kind in _READ:
            dated = dated or bool(_YEAR.search(passage.text))
        if dated or passage.kind in _HEADS or not passage.english or _YEARLY.search(passage.text):
            continue
        if passage.kind in _ALONE and _a_year_stands(story):
            continue
        for match in passage.finds(_DATE, quotes=False):
            yield passage.mark(
                match.start(), match.end(), f"“{match.group()}” without a year", "add the year"
            )


def _a_year_stands(story: Story) -> bool:
    return any(one.figures and _YEAR.search(one.text) for one in story.passages)
