"""A tab between fields

Looks for tabs outside values in bulletin.yaml, issue.yaml, layout.yaml and front matter. A tab is as wide
as each program likes, so that what looks indented alike is not. YAML forbids it in indentation; use spaces.

Fails:
```
---
headline: Joint project helps reform the prison system
byline:␉Programme Office in Bishkek
---
The hearing took place in Bishkek.
```

Passes:
```
---
headline: Joint project helps reform the prison system
byline: Programme Office in Bishkek
---
The hearing took place in Bishkek.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "reading"
