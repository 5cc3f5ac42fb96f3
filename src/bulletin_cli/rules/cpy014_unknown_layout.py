"""A layout that is not there

Looks for the layout that an issue or its publication names: in the publication's `layouts` folder, then
among those that come with the program. One may be pinned, as in `two-column@1`: then that version must be
there.

The hint names one that is called much the same, or those that there are.

Fails:
```bulletin.yaml
title: Milestones
publisher: The editors
language: en-GB
layout: two-colum
```
```articles/a.md
---
headline: The crossing opens in spring
---
The ferry will cross the river again in spring, when the ice has gone and the landing is mended.
```

Passes:
```bulletin.yaml
title: Milestones
publisher: The editors
language: en-GB
layout: two-column
```
```articles/a.md
---
headline: The crossing opens in spring
---
The ferry will cross the river again in spring, when the ice has gone and the landing is mended.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "reading"
