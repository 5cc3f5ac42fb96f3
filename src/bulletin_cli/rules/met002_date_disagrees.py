"""A date that disagrees

Compares the date in issue.yaml with the issue's folder, where that is named by a date (`2010-12`,
`2010-12-15`), and the dates of its articles with the issue's: a story cannot be dated after the issue that
prints it.

The date is printed in the nameplate and decides which issue is the newest. Mend whichever is wrong.

Fails:
```issue.yaml
number: 4
date: 2011-12
contents:
  - article: a
```
```articles/a.md
---
headline: The folder of this issue is called 2010-12
---
The hearing took place in Bishkek.
```
```issue.yaml
number: 4
date: 2010-12
contents:
  - article: a
```
```articles/a.md
---
headline: A story from the future
date: 2011-01-03
---
The hearing took place in Bishkek.
```

Passes:
```issue.yaml
number: 4
date: 2010-12
contents:
  - article: a
```
```articles/a.md
---
headline: A story from the last day of the month
date: 2010-12-31
---
The hearing took place in Bishkek.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Edit, Fix, Mark, Severity
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.views import IssueView

SEVERITY = Severity.ERROR

_DATED = lazy(r"(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:-[a-z]{2,3})?")
_DATE = lazy(r"\d{4}-\d\d(?:-\d\d)?")


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """Marks on the issue's date against its folder's name, and on articles dated after the issue."""
    date = issue.issue.date
    if not _DATE.fullmatch(date):
        return
    yield from _folder(issue, date)
    for story in issue.placed:
        dated = story.article.date
        if _DATE.fullmatch(dated) and _earliest(dated) > _latest(date):
            message = f"dated {dated}, but the issue is of {date}"
            yield Mark(story.span("date"), message, "mend the one or the other", also=(issue.span("date"),))


def _folder(issue: IssueView, date: str) -> Iterator[Mark]:
    named = _DATED.fullmatch(issue.issue.id)
    if named is None or date.startswith(named[1]) or named[1].startswith(date):
        return
    fix = None
    if _DATE.fullmatch(named[1]):
        fix = Fix((Edit(issue.source.path, issue.issue.place("date"), named[1]),), safe=False)
    message = f"the issue is dated {date}, but its folder is called {issue.issue.id}"
    yield Mark(issue.span("date"), message, "mend the date, or rename the folder", fix)


def _earliest(date: str) -> str:
    return date if len(date) > len("2010-12") else f"{date}-01"


def _latest(date: str) -> str:
    return date if len(date) > len("2010-12") else f"{date}-31"
