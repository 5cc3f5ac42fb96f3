"""A comment in the copy

Looks for HTML comments (`<!-- … -->`) other than silences.

They are never printed and never published, so they are a good place for a word to colleagues; this is a
reminder that there is one. Take it out when it is dealt with.

Fails:
```
The hearing took place in Bishkek. <!-- ask the office for the date -->
```

Passes:
```
The hearing took place in Bishkek.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.INFO
FOUND_BY = "reading"
