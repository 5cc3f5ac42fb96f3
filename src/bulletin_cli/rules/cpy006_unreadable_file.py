"""A file that is missing, or no file

Looks for the files that a publication names and that are not there, for folders that stand in place of a
file, and for files that may not be read.

Fails:
```bulletin.yaml
title: Milestones
publisher: The editors
language: en-GB
imprint: no-such-imprint.md
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
