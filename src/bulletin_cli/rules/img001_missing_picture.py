"""A picture that is missing, or cannot be used

Looks for every file that a figure names: it must lie inside the issue's folder and be a picture that can be
opened, of a size that can be printed.

A picture that is not there leaves a hole on the page. Put the file into the issue's folder, or take the
figure out.

Fails:
```
---
headline: Joint project helps reform the prison system
figures:
  - file: images/no-such-hearing.jpg
    alt: Six people at a long table.
---
The hearing took place in Bishkek.
```

Passes:
```
The hearing took place in Bishkek, and nobody took a picture.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "reading"
MENDS = "unsafe"
