"""A language that is missing, or that nobody knows

Looks at `language` in bulletin.yaml, issue.yaml and front matter: it must be a language tag (BCP 47) such
as en-GB, ru or kk-Cyrl; where it is plain which was meant (`en_GB`, `en-UK`, `Russian`), a fix writes it.

The language decides hyphenation, quotation marks and spelling, and how the page is read aloud.

Fails:
```bulletin.yaml
title: Milestones
publisher: The editors
language: English
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
MENDS = "unsafe"
