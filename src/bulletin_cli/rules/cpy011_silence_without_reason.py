"""A silence without a reason

Looks at every `<!-- bulletin: ignore CODE -- reason -->` and every entry under `lint: {ignore: …}` in
bulletin.yaml.

Whoever reads the copy next must know whether the reason still holds. Say it in a few words after the two
hyphens.

Fails:
```
<!-- bulletin: ignore TYP008 -->

He waited ... and went.
```

Passes:
```
<!-- bulletin: ignore TYP008 -- quoted from a telegram -->

He waited ... and went.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.WARNING
FOUND_BY = "linting"
