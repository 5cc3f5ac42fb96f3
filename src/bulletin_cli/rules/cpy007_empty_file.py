"""A file with nothing in it

Looks for texts without a single character. Such a file is most often one that was not saved. Write it, or
take it away.

Fails:
```articles/a.md
```

Passes:
```
---
headline: Joint project helps reform the prison system
---
The hearing took place in Bishkek.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "reading"
