"""A field that is given twice

Looks for a key that stands twice in the same mapping. Only the first is read, and whoever changes the
second wonders why nothing happens. Keep the one that is right.

Fails:
```
---
headline: Joint project helps reform the prison system
byline: Programme Office in Bishkek
byline: Programme Office in Tashkent
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
