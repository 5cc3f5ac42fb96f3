"""A page that ends short

When the issue is made up, looks for pages with more than three empty lines. The last page may end where it
ends.

White at the foot of one page in eight looks like a mistake, and was paid for. Write more, allow a picture
to be cropped less, or move a story.

Fails:
```issue.yaml
number: 1
date: 2010-12
contents:
  - article: a
  - article: b
    page: 2
```
```articles/a.md
---
headline: The crossing opens in spring
---
The ferry will cross the river again in spring, when the ice has gone and the landing is mended.
```
```articles/b.md
---
headline: The guild takes on pilots
---
The guild has two new pilots, who learned the river by night.
```

Passes:
```issue.yaml
number: 1
date: 2010-12
contents:
  - article: a
  - article: b
```
```articles/a.md
---
headline: The crossing opens in spring
---
The ferry will cross the river again in spring, when the ice has gone and the landing is mended.
```
```articles/b.md
---
headline: The guild takes on pilots
---
The guild has two new pilots, who learned the river by night.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.views import PlanView

SEVERITY = Severity.WARNING

_SPARE = 3


def check_plan(made: PlanView) -> Iterator[Mark]:
    """A mark for each page but the last with too many lines free, on its last story."""
    for page in made.plan.pages[:-1]:
        stories = [made.by_slug[slug] for slug in page.articles if slug in made.by_slug]
        if page.free > _SPARE and stories:
            message = f"page {page.number}: {page.free} lines free"
            hint = "lengthen a story of this page, or let a picture stand higher"
            yield Mark(stories[-1].source.whole(), message, hint)
