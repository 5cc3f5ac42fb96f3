"""A file without text

Looks for articles and imprints with nothing under their front matter, or comments alone.

A headline over nothing is an appointment that was missed, or text that was lost in saving. Write the story,
or take it out of the issue.

Fails:
```
---
headline: Joint project helps reform the prison system
---
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
