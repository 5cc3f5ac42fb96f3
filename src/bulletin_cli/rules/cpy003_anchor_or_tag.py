"""An anchor, an alias, a tag or a merge

Looks for YAML's programming: `&name`, `*name`, `!tag`, `<<` and lines that begin with `%`. A few lines of
them can stand for a text that fills the memory of a machine, and nobody sees what they stand for. Here
every value is written where it is read. A value that shall begin with one of these characters wants
quotation marks.

Fails:
```
---
headline: &title Joint project helps reform the prison system
short: *title
---
The hearing took place in Bishkek.
```

Passes:
```
---
headline: Joint project helps reform the prison system
short: "*Prison* reform"
---
The hearing took place in Bishkek.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "reading"
