"""An abbreviation is spelled out twice in one article

Looks for a second “Mobile Deployment Team (MDT)” in the body of one article. Boxes and footnotes are read by
themselves and may spell it out again.

Once a reader has been told, the short form is enough; told again, readers wonder whether it is another body.

Fails:
```
The Mobile Deployment Team (MDT) came. The Mobile Deployment Team (MDT) left.
```

Passes:
```
The Mobile Deployment Team (MDT) came. The MDT left, and the team (MDT included) slept.
```
```
The Mobile Deployment Team (MDT) came.

::: box
The Mobile Deployment Team (MDT) has 15 officers.
:::
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Fix, Mark, Severity
from bulletin_cli.rules.abbreviations import Definition, spelled_out
from bulletin_cli.rules.views import Story

SEVERITY = Severity.INFO

_RUNNING = frozenset(["paragraph", "item"])


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each definition after the first."""
    for base, ones in spelled_out(story).items():
        body = [one for one in ones if one.full and _runs(one)]
        for again in body[1:]:
            first = body[0].span
            message = f"{base} is spelled out here and in line {first.line}"
            yield Mark(again.span, message, f"write “{base}”", _fix(again), also=(first,))


def _runs(one: Definition) -> bool:
    passage = one.short.passage
    return passage.kind in _RUNNING and "sidebar" not in passage.within


def _fix(again: Definition) -> Fix | None:
    return again.short.passage.fix(again.start, again.end, again.short.typed, safe=False)
