"""A front page without a lead, or without a picture

Looks for the first story in the contents (where articles are written and none is named, see CMP004), and,
where the publication asks for it (`requires: {lead_figure: true}`), for a figure in it. That the lead is
pinned to a page behind the front page is told as a page that it cannot have (CMP010).

The front page is what makes somebody pick the issue up.

Fails:
```bulletin.yaml
title: Milestones
publisher: The editors
language: en-GB
requires:
  lead_figure: true
```
```issue.yaml
number: 4
date: 2010-12
contents:
  - article: a
```
```articles/a.md
---
headline: Nothing to see
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
headline: Nobody asked for a picture
---
The hearing took place in Bishkek.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.copy import FigureHere
from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.views import IssueView

SEVERITY = Severity.WARNING


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark on an issue without a first story, or on a first story without the figure it needs."""
    if not issue.issue.contents:
        if not issue.stories:
            span = issue.span("contents")
            yield Mark(span, "the issue has no lead story", "name one first in its contents")
        return
    lead = next((s for s in issue.stories if s.article.slug == issue.issue.contents[0].article), None)
    if lead is None or not issue.publication.requires.lead_figure:
        return
    here = any(isinstance(block, FigureHere) for block in lead.article.body.blocks)
    if not lead.article.figures and not here:
        yield Mark(lead.span("figures"), "the lead story has no picture", "add one under figures")
