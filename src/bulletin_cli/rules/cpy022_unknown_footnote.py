"""A footnote's mark without a note, or a note without a mark

Looks at marks in the text (`[^1]`) and at the notes (`[^1]: …`): each mark wants one note, each note at
least one mark.

A mark without a note is printed as it was typed; a note that nothing calls is not printed at all. Often one
of the two was cut, or their labels differ by a letter.

Fails:
```
The law was passed in May.[^1]
```
```
The law was passed in May.

[^law]: Law 42 of 12 May 2010.
```

Passes:
```
The law was passed in May.[^law]

[^law]: Law 42 of 12 May 2010.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "reading"
