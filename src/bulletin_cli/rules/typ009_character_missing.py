"""A character that no font of the layout has

Every character of the copy is looked for in the fonts of the role that sets it, when the issue is composed
(`bulletin lint --fit`, `plan`, `build`).

Where a font lacks a character, programs print a box, or a character of another face that nobody chose. This
one says so before it prints. Use another character, or a layout whose fonts have it.

Fails:
```
The ferry 🚢 will cross the river again in spring, when the ice has gone.
```

Passes:
```
The ferry will cross the river again in spring, when the ice has gone.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "compose"
