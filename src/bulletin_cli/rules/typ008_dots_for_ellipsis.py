"""Full stops stand for an ellipsis

Looks for three full stops, closed up or spaced, for four, and for two in mid-sentence; two at its end are
one too many (TYP006).

The ellipsis is a character of its own: dots can be parted at the end of a line, and stand too close or too
wide.

Fails:
```
We waited... and nothing came.
```
```
We waited . . . and nothing came.
```
```
We waited.. and nothing came.
```

Passes:
```
They came by car, boat, etc.. and on foot.
```
```
We waited … and nothing came. It is well known, etc. The end.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.slips.doubled_marks import cut_ellipsis
from bulletin_cli.rules.views import Story

SEVERITY = Severity.INFO
NEEDS = ("..", ". . .")

_TWO = lazy(r"(?<!\.)\.\.(?!\.)", needs=("..",))
_DOTS = lazy(r"(?<!\.)(?:\.{3,4}|\. \. \.(?: \.)?)(?!\.)")


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark for each run of dots that should be an ellipsis; leaders of five and more are left alone."""
    for passage in story.showing(*NEEDS):
        if passage.kind == "cell":
            continue
        for match in _TWO.finditer(passage.text):
            if cut_ellipsis(passage.text, match.start()):
                fix = passage.fix(*match.span(), "…", safe=False)
                yield passage.mark(
                    *match.span(), "two full stops in mid-sentence", "write … or strike them", fix
                )
        for match in _DOTS.finditer(passage.text):
            fix = passage.fix(match.start(), match.end(), "…")
            yield passage.mark(match.start(), match.end(), "full stops for an ellipsis", "write …", fix)
