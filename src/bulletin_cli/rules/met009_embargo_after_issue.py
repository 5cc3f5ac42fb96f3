"""A story is embargoed beyond the issue's date

Compares an article's `embargo`, the day before which it may not appear, with the date of the issue that
prints it.

Whoever sent the story trusts that it stays in the drawer until that day. Take it out of the issue, or ask for
leave and mend the embargo.

Fails:
```issue.yaml
number: 4
date: 2010-12
contents:
  - article: a
```
```articles/a.md
---
headline: A report that comes out in January
embargo: 2011-01-10
---
The report was written in Bishkek.
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
headline: A report that comes out with the issue
embargo: 2010-12-15
---
The report was written in Bishkek.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.issue_days import dated, first_day, last_day
from bulletin_cli.rules.views import IssueView

SEVERITY = Severity.ERROR
NEEDS = ("embargo",)


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark on each embargo that ends after the issue's date."""
    date = issue.issue.date
    for story in issue.placed if dated(date) else ():
        embargo = story.article.embargo
        if dated(embargo) and first_day(embargo) > last_day(date):
            message = f"not to appear before {embargo}, but the issue is of {date}"
            hint = "take the story out of this issue, or ask for leave and mend the embargo"
            yield Mark(story.span("embargo"), message, hint, also=(issue.span("date"),))
