"""An abbreviation is spelled out twice in one article

Looks for a second “Mobile Deployment Team (MDT)” in the body of one article, its boxes and footnotes. What a
box explains that stands before the text may be explained in the text again.

Once a reader has been told, the short form is enough; told again, readers wonder whether it is another body.

Fails:
```
The Mobile Deployment Team (MDT) came. The Mobile Deployment Team (MDT) left.
```
```
The Mobile Deployment Team (MDT) came.[^1]

::: box
The Mobile Deployment Team (MDT) has 15 officers.
:::

[^1]: The office of the Mobile Deployment Team (MDT) is in Dushanbe.
```

Passes:
```
The Mobile Deployment Team (MDT) came. The MDT left, and the team (MDT included) slept.
```
```
The Centers for Disease Control (CDC) came. Its standards confirm that it is decent and cheap (CDC, 1999).
```
```
::: box
The Mobile Deployment Team (MDT) has 15 officers.
:::

The Mobile Deployment Team (MDT) came.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Fix, Mark, Severity
from bulletin_cli.rules.names.definitions import Definition, spelled_out
from bulletin_cli.rules.views import Story

SEVERITY = Severity.INFO

_BODY = frozenset(["paragraph", "item", "note"])
_ASIDES = frozenset(["sidebar", "note"])


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each definition after the first."""
    for base, ones in spelled_out(story).items():
        body = [one for one in ones if one.full and one.short.passage.kind in _BODY]
        first_told = next((number for number, one in enumerate(body) if not _aside(one)), len(body))
        for again in body[first_told + 1 :]:
            first = body[first_told].span
            message = f"{base} is spelled out here and in line {first.line}"
            yield Mark(again.span, message, f"write “{base}”", _fix(again), also=(first,))


def _aside(one: Definition) -> bool:
    passage = one.short.passage
    return not _ASIDES.isdisjoint((passage.kind, *passage.within))


def _fix(again: Definition) -> Fix | None:
    return again.short.passage.fix(again.start, again.end, again.short.typed, safe=False)
