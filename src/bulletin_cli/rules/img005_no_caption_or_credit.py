"""A picture without caption or credit

Looks for figures that have no `caption` or no `credit`. Those that only decorate (`alt: ""`) need neither,
those in the body (`![…](…)`) have no credit of their own, and a caption may name the photographer itself.

Readers look at a picture and then for what it is; who made it has a right to be named. Where the licence asks
for more than a name, the credit says it.

Fails:
```
---
headline: Joint project helps reform the prison system
figures:
  - file: images/hearing.jpg
    alt: Six people at a long table under a banner.
    caption: The public hearing in Bishkek.
---
The hearing took place in Bishkek.
```
```
![Six people at a long table under a banner.](images/hearing.jpg)
```

Passes:
```
---
headline: Joint project helps reform the prison system
figures:
  - file: images/hearing.jpg
    alt: Six people at a long table under a banner.
    caption: The public hearing in Bishkek.
    credit: UNODC
  - file: images/ornament.png
    alt: ""
  - file: images/table.jpg
    alt: A long table under a banner.
    caption: "The table. Photo: UNODC"
---
The hearing took place in Bishkek.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.numbers.shown_figures import shown
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING
NEEDS = ("figures", "![")

_NAMED = lazy(
    r"©|\b(?:photo(?:graph|s)?|picture|image|drawing|credit|courtesy|source)\b|фото|рисун|снимок",
    re.IGNORECASE,
)


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each figure that lacks its caption, its credit, or both."""
    for one in shown(story):
        figure = one.figure
        if figure.alt is not None and not figure.alt.strip():
            continue
        credited = figure.credit.strip() or one.in_body or _NAMED.search(figure.caption)
        lacks = [] if figure.caption.strip() else ["no caption"]
        lacks += [] if credited else ["no credit"]
        if lacks:
            message = f"the picture has {' and '.join(lacks)}"
            yield Mark(one.span(story, "file"), message, "say what it shows, and who made it")
