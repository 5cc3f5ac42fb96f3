"""A path that leads out of the publication

Looks at the files that bulletin.yaml, issue.yaml and layout.yaml name, and at links of the file system:
nothing outside the publication is ever read. Copy the file into the publication and name it there, with `/`
between folders. (For pictures, IMG001 says the same.)

Fails:
```bulletin.yaml
title: Milestones
publisher: The editors
language: en-GB
imprint: ../elsewhere/imprint.md
```

Passes:
```bulletin.yaml
title: Milestones
publisher: The editors
language: en-GB
imprint: imprint.md
```
```imprint.md
Published by the editors of Milestones.
```
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "reading"
