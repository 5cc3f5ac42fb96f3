"""A language without hyphenation patterns

Words of this language cannot be divided at line ends, so the story is set with a ragged edge, where lines
need not be equally long. That is how it should be; the note only says why this story looks different.

Fails:
```articles/a.md
---
headline: Yangi koʻprik ochildi
language: uz
---
Koʻprik dekabr oyida ochildi, birinchi yuk mashinalari tushgacha oʻtdi.
```

Passes:
```articles/a.md
---
headline: The new bridge is open
language: en-GB
---
The bridge was opened in December, and the first lorries went over it before noon.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.INFO
FOUND_BY = "compose"
