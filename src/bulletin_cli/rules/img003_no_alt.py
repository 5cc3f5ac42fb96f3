"""A picture without words for those who cannot see it

Looks for figures without `alt`, or with one of blanks.

Who listens to the page hears `alt` in place of the picture; without it they hear a file's name, or nothing.
Say in a sentence what the picture shows and what matters in it. A picture that only decorates has an empty
one: `alt: ""`.

Fails:
```
---
headline: Joint project helps reform the prison system
figures:
  - file: images/hearing.jpg
---
The hearing took place in Bishkek.
```
```
---
headline: Joint project helps reform the prison system
figures:
  - file: images/hearing.jpg
    alt: "  "
---
The hearing took place in Bishkek.
```

Passes:
```
---
headline: Joint project helps reform the prison system
figures:
  - file: images/hearing.jpg
    alt: Six people at a long table under a banner.
---
The hearing took place in Bishkek.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "reading"
