"""A field that nobody reads

Looks at the keys of bulletin.yaml, issue.yaml and every front matter. One that is unknown is most often a
known one misspelt, and then its value is lost without a word.

Fails:
```
---
headline: Joint project helps reform the prison system
standfrist: Judges and guards sit at one table.
---
The hearing took place in Bishkek.
```

Passes:
```
---
headline: Joint project helps reform the prison system
standfirst: Judges and guards sit at one table.
---
The hearing took place in Bishkek.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.WARNING
MENDS = "unsafe"
FOUND_BY = "reading"
