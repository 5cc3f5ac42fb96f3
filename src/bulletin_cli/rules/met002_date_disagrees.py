"""A date that disagrees

Compares the date in issue.yaml with the issue's folder, where that is named by a date (`2010-12`,
`2010-12-15`). Dates of articles after the issue's are MET004.

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

Passes:
```issue.yaml
number: 4
date: 2010-12
contents:
  - article: a
```
```articles/a.md
---
headline: The folder of this issue is called 2010-12
---
The hearing took place in Bishkek.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Edit, Fix, Mark, Severity
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import IssueView

SEVERITY = Severity.ERROR

_DATED = lazy(r"(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:-[a-z]{2,3})?")
_DATE = lazy(r"\d{4}-\d\d(?:-\d\d)?")


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark on an issue's date that its folder's name does not bear out."""
    date = issue.issue.date
    if date == issue.issue.id or not _DATE.fullmatch(date):
        return
    yield from _folder(issue, date)


def _folder(issue: IssueView, date: str) -> Iterator[Mark]:
    named = _DATED.fullmatch(issue.issue.id)
    if named is None or date.startswith(named[1]) or named[1].startswith(date):
        return
    fix = None
    if _DATE.fullmatch(named[1]):
        fix = Fix((Edit(issue.source.path, issue.issue.place("date"), named[1]),), safe=False)
    message = f"the issue is dated {date}, but its folder is called {issue.issue.id}"
    yield Mark(issue.span("date"), message, "mend the date, or rename the folder", fix)
