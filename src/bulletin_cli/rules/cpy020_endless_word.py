"""A word without end

Looks for a hundred letters and more with no space among them.

No language has such a word, and no column can hold it. Most often something was pasted that is no copy, or
the spaces of a passage were lost. It is an error, because nothing sensible can be printed of it.

Fails:
```
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.
```

Passes:
```
Taumatawhakatangihangakoauauotamateapokaiwhenuakitanatahu is a hill in New Zealand.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "reading"
