"""A rubric that every issue must have, and this one has not

Looks for the rubrics under `requires: {rubrics: […]}` among the stories that the issue's contents name.

Readers look for their rubric in the same place each time. Place a story of it, or take the rubric off the
list.

Fails:
```bulletin.yaml
title: Milestones
publisher: The editors
language: en-GB
rubrics:
  - key: news
    label: News
requires:
  rubrics: [news]
```
```issue.yaml
number: 4
date: 2010-12
contents:
  - article: a
```
```articles/a.md
---
headline: The lead has no rubric
---
The hearing took place in Bishkek.
```

Passes:
```bulletin.yaml
title: Milestones
publisher: The editors
language: en-GB
rubrics:
  - key: news
    label: News
requires:
  rubrics: [news]
```
```issue.yaml
number: 4
date: 2010-12
contents:
  - article: a
```
```articles/a.md
---
headline: The lead may have one
rubric: news
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


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark for each required rubric that no placed story carries."""
    there = {story.article.rubric for story in issue.placed}
    for key in issue.publication.requires.rubrics:
        if key not in there:
            rubric = issue.publication.rubric(key)
            label = rubric.label if rubric else key
            message = f"no story under “{label}”, which every issue must have"
            yield Mark(issue.span("contents"), message, f"place a story with rubric: {key}")
