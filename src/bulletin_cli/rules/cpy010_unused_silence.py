"""A silence that silences nothing

Looks at every `<!-- bulletin: ignore CODE -- reason -->` and every entry under `lint: {ignore: …}` in
bulletin.yaml: the rule that it speaks of finds nothing there any more.

A silence that has outlived its cause will hide the next slip of its kind. Take it out.

Fails:
```
<!-- bulletin: ignore TYP003 -- the poet mixes them -->

Every mark in this paragraph is as it should be.
```

Passes:
```
Every mark in this paragraph is as it should be.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.WARNING
FOUND_BY = "linting"
MENDS = "safe"
