"""An order in a comment that cannot be read

Looks at comments that begin with `bulletin:` and say something other than `ignore`, one or more codes, two
hyphens and a reason, and at those that begin so but lack the colon.

Such a comment silences nothing, and whoever wrote it believes that it does. At the top of the text, with a
blank line below, a silence covers the whole file; anywhere else the block in which or before which it
stands.

Fails:
```
<!-- bulletin: hush TYP008 -- quoted from a telegram -->

He waited a while and went.
```

Passes:
```
<!-- bulletin: ignore TYP008 -- quoted from a telegram -->

He waited ... and went.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.WARNING
FOUND_BY = "reading"
