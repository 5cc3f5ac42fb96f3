"""A story that is not read, for the name of its file

Looks in an issue's `articles` folder for Markdown whose name does not end in `.md` (`Ferry.MD`,
`ferry.markdown`), for stories in folders below it, and for those that the contents name and that lie
beside it.

Only files that lie in `articles` itself and end in `.md` are stories. Any other is not printed, and nobody
would be told. Rename the file, move it into `articles`, or take it out.

Fails:
```issue.yaml
number: 4
date: 2010-12
contents:
  - article: a
```
```articles/a.md
---
headline: Ferry sails again
---
The ferry sails again.
```
```articles/prison-reform.markdown
---
headline: Prisons are to be reformed
---
The hearing took place in Bishkek.
```

Passes:
```issue.yaml
number: 4
date: 2010-12
contents:
  - article: a
```
```articles/a.md
---
headline: Ferry sails again
---
The ferry sails again.
```
```articles/sources.txt
Timetable of the harbour office
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.WARNING
FOUND_BY = "reading"
