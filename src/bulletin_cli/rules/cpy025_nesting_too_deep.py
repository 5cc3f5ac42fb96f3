"""Marks within marks, too deep to be set

Looks for lists and quotations within one another, and for emphasis within emphasis, more than twelve deep.

No column is wide enough for so many indents; as a rule, such marks were pasted with an answered letter, or
made by a program. Beyond the twelfth they are left out, and all words stay.

Fails:
```
> > > > > > > > > > > > > The hearing took place in Bishkek.
```

Passes:
```
> > The hearing took place in Bishkek.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "reading"
