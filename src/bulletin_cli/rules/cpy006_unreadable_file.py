"""A file that is missing, or no file

Looks for the files that a publication needs and that are not there, for folders that stand in place of a
file, and for files that may not be read. An imprint that is not there is CMP001, a picture IMG001.

Fails:
```issues/2011-01/articles/a.md
---
headline: A story of an issue without issue.yaml
---
The hearing took place in Bishkek.
```

Passes:
```bulletin.yaml
title: Milestones
publisher: The editors
language: en-GB
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "reading"
