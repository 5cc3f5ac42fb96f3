"""A story that is not far enough to be printed

Compares the status of each placed story (draft, edited, approved) with the least one that the publication
asks for (`requires: {status: edited}`). A story without a status counts as a draft.

What nobody has read twice should not go to print by accident; `bulletin build --draft` still shows it.

Fails:
```bulletin.yaml
title: Milestones
publisher: The editors
language: en-GB
requires:
  status: edited
```
```issue.yaml
number: 4
date: 2010-12
contents:
  - article: a
```
```articles/a.md
---
headline: Half a story
status: draft
---
The hearing took place in Bishkek.
```

Passes:
```bulletin.yaml
title: Milestones
publisher: The editors
language: en-GB
requires:
  status: edited
```
```issue.yaml
number: 4
date: 2010-12
contents:
  - article: a
```
```articles/a.md
---
headline: A whole story
status: approved
---
The hearing took place in Bishkek.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.views import IssueView

SEVERITY = Severity.ERROR
NEEDS = ("requires",)
_ORDER = ("draft", "edited", "approved")


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark on each placed story whose status is less than the publication's."""
    least = issue.publication.requires.status
    if least not in _ORDER[1:]:
        return
    for story in issue.placed:
        article = story.article
        reached = article.status or "draft"
        unread = "status" in article.places and not article.status
        if not unread and _ORDER.index(reached) < _ORDER.index(least):
            said = f"the story is {_named(reached)}" if article.status else "the story has no status"
            hint = f"every story must be {least}: finish it, then write status: {least}"
            yield Mark(story.span("status"), said, hint)


def _named(status: str) -> str:
    return "a draft" if status == "draft" else f"{status} only"
