"""A code that no rule has

Looks at the codes in silences and under `lint` in bulletin.yaml (`select`, `ignore`, `severity`). A code
may be cut short: `TYP` stands for all rules of its family.

A misspelt code silences nothing and selects nothing, and nobody notices. `bulletin rules` lists all codes;
those that are kept for rules to come (`data/set-aside.txt`) may be named already.
This is told whatever bulletin.yaml selects, as are CPY010, CPY011 and CPY013; only an ignore that names the
code, or its family, turns it off.

Fails:
```
<!-- bulletin: ignore TPY008 -- quoted from a telegram -->

He waited a while and went.
```

Passes:
```
<!-- bulletin: ignore TYP -- quoted from a telegram -->

He waited ... and went.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.WARNING
FOUND_BY = "linting"
