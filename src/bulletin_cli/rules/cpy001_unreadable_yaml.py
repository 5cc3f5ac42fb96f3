"""YAML that cannot be read

Looks at bulletin.yaml, issue.yaml, layout.yaml and every front matter: a quotation mark that is never
closed, a colon where no value can begin, lines that fit no field, lists inside lists beyond all use, and
"#4" or "#MeToo" after a space, where YAML begins a comment and the rest of the value would be lost.

What follows the fault may be read wrongly or not at all, so nothing else is said of the fields until it is
mended. Most often the value wants quotation marks, above all where it holds a colon and a space.

Fails:
```
---
headline: Prison reform: a joint project
---
The hearing took place in Bishkek.
```
```
---
headline: Prison colony #4 opens its gates
---
The hearing took place in Bishkek.
```

Passes:
```
---
headline: "Prison reform: a joint project"
kicker: "Colony #4"
byline: Programme Office in Bishkek    # both names? ask
---
The hearing took place in Bishkek.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "reading"
