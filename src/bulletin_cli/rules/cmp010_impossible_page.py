"""A page that a story cannot have

Looks in the contents for pages that cannot be as they are written: two stories at the top of one page, a
story pinned before the one that it follows, a lead that is not on the front page, a page beyond the issue's
last, a story that goes on before its beginning. When the issue is made up, looks for stories that do not
begin where they are pinned, or do not go on where they are to: what goes on must stand on one page.

Nobody can tell what was meant, and a guess would go to print.

Fails:
```issue.yaml
number: 4
date: 2010-12
contents:
  - article: a
  - article: b
    page: 3
  - article: c
    page: 2
```

Passes:
```issue.yaml
number: 4
date: 2010-12
pages: 8
contents:
  - article: a
    page: 1
    continued_on: 6
  - article: b
    page: 2
  - article: c
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.model.publication import Entry
from bulletin_cli.rules.views import IssueView, PlanView

if TYPE_CHECKING:
    from bulletin_cli.model.plan import Fit, Page, Plan

SEVERITY = Severity.ERROR


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """Marks on pages that contradict the issue or one another."""
    last, pinned = issue.issue.pages, ("", 0)
    for number, entry in enumerate(issue.issue.contents):
        said = _pinned(entry, number, *pinned, last)
        if said:
            yield Mark(issue.span(f"contents.{number}.page"), *said)
        onward = _goes_on(entry, last)
        if onward:
            yield Mark(issue.span(f"contents.{number}.continued_on"), *onward)
        if entry.page is not None:
            pinned = (entry.article, max(entry.page, pinned[1]))


def check_plan(made: PlanView) -> Iterator[Mark]:
    """Marks on stories that do not begin where they are pinned, or do not go on where they are to."""
    if not made.complete or any(check_issue(IssueView(made.publication, made.issue, made.stories))):
        return
    for number, entry in enumerate(made.issue.contents):
        astray = _astray(made.plan, entry)
        if astray:
            span = made.issue.source.span(made.issue.place(f"contents.{number}.continued_on"))
            yield Mark(span, *astray)
        begins = made.plan.page_of(entry.article)
        if entry.page is not None and begins is not None and begins != entry.page:
            span = made.issue.source.span(made.issue.place(f"contents.{number}.page"))
            hint = "take the page out, or fill the pages before it"
            yield Mark(span, f"{entry.article} begins on page {begins}, not {entry.page}", hint)


def _astray(plan: Plan, entry: Entry) -> tuple[str, str] | None:
    """What is wrong with the page that a story is to go on at, once the pages are made up."""
    onward, last = entry.continued_on, len(plan.pages)
    if onward is None:
        return None
    if onward > last:
        return f"there is no page {onward}: the issue has {last}", "name another page"
    fit = next((fit for fit in plan.fits if fit.article == entry.article), None)
    if fit is None:
        return None
    if fit.jumps and fit.jumps[0][1] != onward:
        hint = f"make room on page {onward}, or take the line out"
        return f"{entry.article} goes on at page {fit.jumps[0][1]}, not {onward}", hint
    if fit.over and not fit.jumps:
        return _left_over(fit, plan.pages[onward - 1])
    return None


def _left_over(fit: Fit, page: Page) -> tuple[str, str]:
    """Why a story could not go on at all: what is left of it must stand on one page."""
    if fit.over > page.lines:
        said = f"{fit.article} cannot go on at page {page.number}: {fit.over} lines are left of it, and "
        return (
            f"{said}the page holds {page.lines}",
            "cut it to a page, or leave it more pages where it begins",
        )
    return (
        f"page {page.number} has no room for the {fit.over} lines that are left of {fit.article}",
        "cut it, or take other stories from that page",
    )


def _pinned(entry: Entry, number: int, before: str, page: int, last: int | None) -> tuple[str, str] | None:
    """What is wrong with an entry's page; `before` is the story pinned last, to `page`."""
    if entry.page is None:
        return None
    if number == 0 and entry.page > 1:
        return f"the lead story is to begin on page {entry.page}", "name the front page's story first"
    if last is not None and entry.page > last:
        return f"there is no page {entry.page}: the issue has {last}", "name another page"
    if before and entry.page == page:
        return f"page {page} begins with {before} already", "name another page, or none"
    if entry.page < page:
        return f"page {entry.page} comes before {before} on page {page}", "put the stories in their order"
    return None


def _goes_on(entry: Entry, last: int | None) -> tuple[str, str] | None:
    onward, begins = entry.continued_on, entry.page or 1
    if onward is None:
        return None
    if onward <= begins:
        return f"the story cannot go on on page {onward}", f"name a page after {begins}"
    if last is not None and onward > last:
        return f"there is no page {onward}: the issue has {last}", "name another page"
    return None
