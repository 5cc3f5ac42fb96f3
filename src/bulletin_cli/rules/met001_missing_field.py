"""A field that is missing, or not what it must be

Looks at bulletin.yaml, issue.yaml and every front matter: required fields that are missing, values that are
not of their kind (a page that is no number, a date that no calendar has), and a story that is not the lead
and has no rubric in a publication that keeps a list of them.

What is missing here is missing on paper. `bulletin schema article` prints what every field must be; your
editing program can check it while you type.

Fails:
```issue.yaml
date: 2010-12
contents: []
```

```bulletin.yaml
title: Milestones
publisher: The editors
language: en-GB
rubrics:
  - key: news
    label: News
```
```issue.yaml
number: 4
date: 2010-12
contents:
  - article: a
  - article: b
```
```articles/a.md
---
headline: The lead needs no rubric
---
The hearing took place in Bishkek.
```
```articles/b.md
---
headline: Another story does
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
```
```issue.yaml
number: 4
date: 2010-12
contents:
  - article: a
  - article: b
```
```articles/a.md
---
headline: The lead needs no rubric
---
The hearing took place in Bishkek.
```
```articles/b.md
---
headline: Another story has one
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
FOUND_BY = "reading"


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark on every placed story but the lead that has no rubric."""
    rubrics = issue.publication.rubrics
    if not rubrics:
        return
    for story in issue.placed[1:]:
        if not story.article.rubric and "rubric" not in story.article.places:
            keys = ", ".join(rubric.key for rubric in rubrics)
            yield Mark(story.source.whole(), "no rubric", f"add rubric: one of {keys}")
