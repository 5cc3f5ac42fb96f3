"""A story without a headline, or with two

Looks for a `headline` in the front matter, and for a second one in the body: a heading of the first level
(`#`).

Readers decide by the headline; contents, running heads, bookmarks and the web page's title are made of it,
and who listens to the page finds a story by its one first heading.

Write the headline in the front matter; make headings in the body subheads (`##`).

Fails:
```articles/prison-reform.md
---
rubric: news
---
The hearing took place in Bishkek.
```

Passes:
```
The hearing took place in Bishkek.

## What comes next

The law goes to parliament.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "reading"
