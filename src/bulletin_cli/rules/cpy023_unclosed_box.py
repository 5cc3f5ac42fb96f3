"""A box that is not opened and closed as boxes are

Looks at lines that begin with three colons: `::: box` opens a sidebar, `:::` closes it, each on a line of
its own, and a box stands in no list, quotation or other box.

What follows a box that is never closed would all be set in it, down to the story's end.

Fails:
```
::: box
### In figures

Three prisons, 42 trainers.
```

Passes:
```
::: box
### In figures

Three prisons, 42 trainers.
:::
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "reading"
