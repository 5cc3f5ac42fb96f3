"""Full stops stand for an ellipsis

Looks for three full stops, closed up or spaced, and for two or four where three are meant.

The ellipsis is a character of its own: dots can be parted at the end of a line, and stand too close or too
wide.

Fails:
```
We waited... and nothing came.
```
```
We waited . . . and nothing came.
```

Passes:
```
We waited … and nothing came. It is well known, etc. The end.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.INFO
NEEDS = ("...", ". . .")

_DOTS = lazy(r"(?<!\.)(?:\.{3,4}|\. \. \.(?: \.)?)(?!\.)")


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each run of dots that should be an ellipsis; leaders of five and more are left alone."""
    for passage in story.showing("...", ". . ."):
        if passage.kind == "cell":
            continue
        for match in _DOTS.finditer(passage.text):
            fix = passage.fix(match.start(), match.end(), "…")
            yield passage.mark(match.start(), match.end(), "full stops for an ellipsis", "write …", fix)
