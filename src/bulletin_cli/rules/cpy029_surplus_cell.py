"""A cell beyond a table's last column

Looks at the rows of pipe tables: the first line says how many columns there are.

A cell too many cannot be set and would be lost. Give the table another column in its first two lines, or
take the cell out; a `|` that is meant as a letter has a backslash before it.

Fails:
```
| Country | Seizures |
| --- | ---: |
| Kyrgyzstan | 42 | 17 |
```

Passes:
```
| Country | Seizures |
| --- | ---: |
| Kyrgyzstan | 42 |
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "reading"
