"""An issue number that is not the next, or an ISSN that is none

Looks at the ISSN in bulletin.yaml, whose last digit checks the others (ISO 3297). Puts the archive in order
by date and compares each issue's number with that of the issue before. The next is one higher, or 1 where a
new volume or a new year begins. Issues of the same date in different languages share their number.

Libraries claim missing issues by number; two of the same, or a gap, makes them write to you.

Fails:
```bulletin.yaml
title: Milestones
publisher: The editors of Milestones
language: en-GB
issn: 1234-5678
```
```issues/2010-09/issue.yaml
number: 3
date: 2010-09
contents: []
```
```issues/2010-12/issue.yaml
number: 5
date: 2010-12
contents: []
```

Passes:
```issues/2010-09/issue.yaml
number: 3
date: 2010-09
contents: []
```
```issues/2010-12/issue.yaml
number: 4
date: 2010-12
contents: []
```
```issues/2011-03/issue.yaml
number: 1
date: 2011-03
contents: []
```
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.model.place import Span
from bulletin_cli.rules.views import ArchiveView, IssueSummary

SEVERITY = Severity.ERROR
FOUND_BY = "reading"


def check_archive(archive: ArchiveView) -> Iterator[Mark]:
    """A mark on each number that does not follow that of the issue before."""
    dated = [issue for issue in archive.issues if issue.number is not None and issue.date]
    in_order = sorted(dated, key=lambda issue: (issue.date, issue.number or 0, issue.id))
    for before, after in pairwise(in_order):
        if not _follows(before, after):
            yield _mark(before, after)


def _follows(before: IssueSummary, after: IssueSummary) -> bool:
    if before.number is None or after.number is None:
        return True
    if after.number == before.number + 1:
        return (after.volume or 0) >= (before.volume or 0)
    if after.number == before.number:
        return after.date == before.date and after.language != before.language
    new_volume = after.volume is not None and before.volume is not None and after.volume > before.volume
    new_year = after.date[:4] > before.date[:4] and after.volume is None
    return after.number == 1 and (new_volume or new_year)


def _mark(before: IssueSummary, after: IssueSummary) -> Mark:
    also: tuple[Span, ...] = (before.span("number"),)
    if after.number == before.number:
        message = f"number {after.number} is also that of {before.id}"
    else:
        message = f"number {after.number}, but {before.id} before it is number {before.number}"
    if after.number == (before.number or 0) + 1:
        message = f"volume {after.volume or 'none'}, but {before.id} before it is of volume {before.volume}"
        return Mark(after.span("volume"), message, "a volume's number never falls", also=also)
    return Mark(after.span("number"), message, f"the next is {(before.number or 0) + 1}", also=also)
