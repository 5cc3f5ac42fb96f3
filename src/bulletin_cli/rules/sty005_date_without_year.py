"""A date has no year

Looks for a day and month, or a month after “since”, where no year stands in the paragraph or anywhere before
it in the article; in a caption, in the caption or anywhere in the story. In an issue that gives every other
day its year, one without is marked unless a year stands before it in its paragraph. Days of the calendar
("World AIDS Day, 1 December", "each 8 March") are left alone.

A bulletin is read for years, cut out, forwarded and found by searching. The first date of a story carries its
year; those that follow need none, unless the others have theirs.

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
```
---
headline: Centre opened
date: 2010-12-17
---
Each of them has had a room since March; the doctors came on 5 May.
```
```articles/a.md
They met on 3 March 2010 and on 4 May 2010; it was closed on 5 June 2010, and opened on 6 July 2010.
```
```articles/b.md
It began on 7 August 2010, and went on.

On 30 November the President came.
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

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.kinds import LED
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import IssueView, Story
from bulletin_cli.rules.words.months import MONTH_NAMES, MONTHS

SEVERITY = Severity.WARNING

_BEFORE_MONTHS = tuple(f" {month}" for month in MONTH_NAMES)
_DATE = lazy(
    rf"\b\d{{1,2}} (?:{MONTHS})\b(?!,? (?:and|to|–|-)? ?\d)"
    r"(?! (?:Street|Avenue|Square|attacks?|bombings?)\b)"
)
_YEAR = lazy(r"\b(?:19|20)\d\d\b")
_MONTH = lazy(rf"\b[Ss]ince (?:{MONTHS})\b(?!,? (?:of )?(?:the )?\d|[’'-])", needs=("ince ",))
"""“Since March”."""
_YEARLY = lazy(
    r"\bDay\b|\bannual|\bfeast\b|\bbirthday\b|\bholiday\b|\byearly\b|\banniversary\b"
    r"|\b(?:this|next|last|same|following|each|every|a|per) year\b"
    rf"|\b(?:each|every) (?:\d{{1,2}} )?(?:{MONTHS}|spring|summer|autumn|winter)\b"
)
_FULL = lazy(rf"\b\d{{1,2}} (?:{MONTHS}),? (?:19|20)\d\d\b")
_MANY, _SELDOM = 4, 5
"""So many days with their years, five times as many as without, make it the issue’s way."""
_HEADS = frozenset(["headline", "kicker"])
_READ = LED | _HEADS
_ALONE = frozenset(["caption", "summary"])


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each date that no year before it settles."""
    dated = False
    for passage in story.passages:
        if passage.kind not in _READ and passage.kind not in _ALONE:
            continue
        if passage.kind in _READ:
            dated = dated or _year(passage) is not None
        if dated or passage.kind in _HEADS or not passage.english:
            continue
        if passage.kind in _ALONE and _a_year_stands(story):
            continue
        since = passage.finds(_MONTH, quotes=False) if "since" in passage.index else ()
        for match in (*_days(passage), *since):
            if not _yearly(passage, match.start()):
                yield _without(passage, match.start(), match.end())


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark for each day without its year in an issue that gives the others theirs."""
    stories = [[*filter(_tells_days, story.passages)] for story in issue.stories]
    months = {id(passage): _in_months(passage) for passages in stories for passage in passages}
    if sum(map(len, months.values())) <= _MANY:
        return
    alone: list[tuple[Passage, int, int]] = []
    full = 0
    for passages in stories:
        dated = False
        for passage in passages:
            days = months[id(passage)]
            if days:
                full += len([*passage.finds(_FULL, at=days)])
                if dated:
                    alone.extend(_alone(passage))
            dated = dated or _year(passage) is not None
    if full > _MANY and len(alone) * _SELDOM <= full:
        for passage, start, end in alone:
            yield _without(passage, start, end)


def _tells_days(passage: Passage) -> bool:
    return passage.kind in _READ and passage.english and passage.figures


def _in_months(passage: Passage) -> list[int]:
    # offsets of numbers behind which a month stands
    return passage.numbers_before(*_BEFORE_MONTHS)


def _alone(passage: Passage) -> Iterator[tuple[Passage, int, int]]:
    # days before which no year stands in the paragraph
    for match in _days(passage):
        year = _year(passage)
        if (year is None or year.start() > match.start()) and not _yearly(passage, match.start()):
            yield passage, match.start(), match.end()


def _without(passage: Passage, start: int, end: int) -> Mark:
    return passage.mark(start, end, f"“{passage.text[start:end]}” without a year", "add the year")


def _yearly(passage: Passage, at: int) -> bool:
    return _YEARLY.search(passage.text, *passage.sentence_at(at)) is not None


def _a_year_stands(story: Story) -> bool:
    return any(map(_year, story.passages))


def _year(passage: Passage) -> re.Match[str] | None:
    return next(passage.finds(_YEAR, at=passage.number_starts), None) if passage.figures else None


def _days(passage: Passage) -> Iterator[re.Match[str]]:
    months = _in_months(passage) if passage.figures else ()
    return passage.finds(_DATE, quotes=False, at=months) if months else iter(())
