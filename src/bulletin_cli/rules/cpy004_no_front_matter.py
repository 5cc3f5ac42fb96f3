"""An article without front matter

Looks for the two lines `---` at the top of an article, and the fields between them. Without the first line
the fields would be printed; without the second the story would be lost in them.

Fails:
```articles/a.md
The hearing took place in Bishkek.
```
```articles/a.md
---
headline: Joint project helps reform the prison system

The hearing took place in Bishkek.
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
