"""A picture where none can stand

Looks for pictures (`![…](…)`) within a line of text, a heading, a list, a quotation, a table or a footnote,
and for those that name no file.

A picture is set at the width of a column, with its caption below; none can be set within a line. Its
description is printed in its place. Give it a paragraph of its own.

Fails:
```
The hearing ![Six people at a table.](images/hearing.jpg) took place in Bishkek.
```

Passes:
```
The hearing took place in Bishkek.

![Six people at a table.](images/hearing.jpg "The hearing in Bishkek.")
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "reading"
