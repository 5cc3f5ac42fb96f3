"""A number of pages that cannot be bound

Compares the issue's number of pages with what the publication asks for: `pages` (a number, or the least and
the most) and `pages_multiple_of`, which is 4 where sheets are folded and stitched. With `--fit` the pages
that the stories really fill are counted.

Pages that do not make whole sheets cost blank paper, or a call from the printer.

Fails:
```bulletin.yaml
title: Milestones
publisher: The editors
language: en-GB
requires:
  pages_multiple_of: 4
```
```issue.yaml
number: 4
date: 2010-12
pages: 10
contents: []
```

Passes:
```bulletin.yaml
title: Milestones
publisher: The editors
language: en-GB
requires:
  pages: {min: 4, max: 16}
  pages_multiple_of: 4
```
```issue.yaml
number: 4
date: 2010-12
pages: 12
contents: []
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.model.publication import Requirements
from bulletin_cli.rules.views import IssueView, PlanView

SEVERITY = Severity.ERROR
NEEDS = ("pages",)


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark on a number of pages that the publication does not allow."""
    if issue.issue.pages is not None:
        hint = _wanted(issue.issue.pages, issue.publication.requires)
        if hint:
            yield Mark(issue.span("pages"), _pages(issue.issue.pages), hint)


def check_plan(made: PlanView) -> Iterator[Mark]:
    """A mark where the stories fill another number of pages than was asked for, and none is missing."""
    if not made.complete:
        return
    count, asked = len(made.plan.pages), made.issue.pages
    if asked is not None:
        if count != asked:
            span = made.issue.source.span(made.issue.place("pages"))
            yield Mark(span, f"the stories make {_pages(count)}, not {asked}", "cut, or add")
        return
    hint = _wanted(count, made.publication.requires)
    if hint:
        yield Mark(made.issue.source.whole(), f"the stories make {_pages(count)}", hint)


def _wanted(pages: int, requires: Requirements) -> str:
    """What the publication asks for that this number is not, or nothing."""
    least, most, step = requires.pages_min, requires.pages_max, requires.pages_multiple_of
    if least is not None and least == most and pages != least:
        return f"every issue has {least}"
    if least is not None and pages < least:
        return f"every issue has {least} or more"
    if most is not None and pages > most:
        return f"every issue has {most} or fewer"
    if step is not None and step > 0 and pages % step:
        fewer, more = pages - pages % step or step, pages + -pages % step
        return f"the pages must be a multiple of {step}: {f'{fewer} or ' if fewer < more else ''}{more}"
    return ""


def _pages(count: int) -> str:
    return "1 page" if count == 1 else f"{count} pages"
