"""Raw HTML in the copy

Looks for tags, blocks of HTML and scripts in the body.

Copy is set in print as well as on the web, and paper knows no tags: what is typed here is shown as the text
it is, tags and all, in every edition. Use Markdown: `*emphasis*`, `**strong**`, a table with pipes, `:::
box` for a sidebar. Where a `<` is meant, put a backslash before it.

Fails:
```
The hearing took place<br>in Bishkek.
```

Passes:
```
The hearing took place
in *Bishkek*, at < 10 degrees.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "reading"
