"""A date has no year, and the issue does not give it

Looks for a day and month in an issue whose own month is more than half a year away, or before the date,
where no year stands in the paragraph or anywhere before it in the article. Days of the calendar ("World
AIDS Day, 1 December", "each 8 March") are left alone.

A bulletin is read for years. Within the season that it covers a date is plain without its year; outside it
is not.

Fails:
```
---
headline: Centre opened
date: 2010-12-17
---
The centre was opened on 3 March.
```

Passes:
```
---
headline: Centre opened
date: 2010-12-17
---
The centre was opened on 13 November, and will be closed on 5 January.
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
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
_DATE = lazy(
    rf"\b\d{{1,2}} (?P<month>{'|'.join(_MONTHS)})\b(?!,? (?:and|to|–|-)? ?\d)"
    r"(?! (?:Street|Avenue|Square|attacks?|bombings?)\b)"
)
_YEAR = lazy(r"\b(?:19|20)\d\d\b")
_YEARLY = lazy(
    r"\bDay\b|\beach\b|\bevery\b|\bannual|\bfeast\b|\bbirthday\b|\bholiday\b|\byearly\b|\banniversary\b"
    r"|\b(?:this|next|last|same|following) year\b"
)
_ISSUED = lazy(r"((?:19|20)\d\d)-(\d\d)")
_BACK, _FORWARD = 5, 2


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each date that the issue's own date does not settle."""
    issued = _ISSUED.match(story.article.date) or _ISSUED.match(story.issue_id)
    if issued is None:
        return
    month = int(issued.group(2))
    dated = False
    for passage in story.passages:
        if passage.kind not in {"paragraph", "item", "standfirst"}:
            continue
        if not passage.figures:
            continue
        dated = dated or bool(_YEAR.search(passage.text))
        if dated or not passage.english or _YEARLY.search(passage.text):
            continue
        for match in passage.finds(_DATE, quotes=False):
            ago = (month - 1 - _MONTHS.index(match.group("month"))) % 12
            if _BACK < ago < 12 - _FORWARD:
                yield passage.mark(
                    match.start(), match.end(), f"“{match.group()}” without a year", "add the year"
                )
