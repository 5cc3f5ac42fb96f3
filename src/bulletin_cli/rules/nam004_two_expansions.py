"""One abbreviation is spelled out in two ways

Compares what the abbreviation stands for in the articles of an issue, in the issues of the archive, in
`style.abbreviations` and in the names that well-known bodies give themselves (`data/bodies.tsv`). Spelling,
plurals and small words before a name are not compared.

Either a body is named wrongly, or one abbreviation serves two bodies: readers cannot tell which.

Fails:
```articles/a.md
---
headline: One name
---
The Drug Control Agency (DCA) reported. The DCA is new.
```
```articles/b.md
---
headline: Another name
---
The Department of Customs Affairs (DCA) replied. The DCA is old.
```

In one article:
```
The Organization of European Security and Cooperation (OSCE) opened an office; the OSCE is there.
```

Passes:
```articles/a.md
---
headline: One name
---
The Drug Control Agency (DCA) reported; non-governmental organizations (NGOs) did so too.
```
```articles/b.md
---
headline: The same name
---
The DCA, or Drug Control Agency, replied to a non-governmental organisation (NGO).
```
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.model.place import Span
from bulletin_cli.rules.abbreviations import Definition, all_definitions, spells
from bulletin_cli.rules.bodies import alike, house_bodies, same_name
from bulletin_cli.rules.views import ArchiveView, IssueView

SEVERITY = Severity.ERROR


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark on each expansion that differs from the first in the issue, or from the body's own name."""
    own = house_bodies(issue.publication.style)
    for base, ones in all_definitions(issue).items():
        named = [one for one in ones if _sound(one)]
        right = own.get(base, "")
        meant = [one for one in ones if one.full and (one in named or alike(one.full, right))]
        if right and (base in issue.publication.style.abbreviations or _meant(meant, right)):
            for one in meant:
                if not same_name(one.full, right):
                    message = f"{base} is spelled out as “{one.full}”, but stands for “{right}”"
                    yield Mark(one.span, message, f"write “{right} ({base})”")
        else:
            yield from _compare(base, named)


def _compare(base: str, named: list[Definition]) -> Iterator[Mark]:
    for one in named[1:]:
        first = named[0]
        if not same_name(one.full, first.full):
            where = f"{first.span.path}:{first.span.line}"
            message = f"{base} is “{one.full}” here and “{first.full}” in {where}"
            yield Mark(one.span, message, "give it one name", also=(first.span,))


def _sound(one: Definition) -> bool:
    return bool(one.full) and spells(one.full, one.short.base)


def _meant(named: list[Definition], right: str) -> bool:
    return any(alike(one.full, right) for one in named)


def gather(issue: IssueView) -> dict[str, list[Any]]:
    """The first expansion of each abbreviation: name, path, line, column, end line, end column."""
    facts = {}
    for base, ones in all_definitions(issue).items():
        first = next((one for one in ones if _sound(one)), None)
        if first is not None:
            span = first.span
            facts[base] = [first.full, span.path, span.line, span.column, span.end_line, span.end_column]
    return facts


def check_archive(archive: ArchiveView) -> Iterator[Mark]:
    """A mark on each expansion that differs from that of the issue before."""
    settled = archive.publication.style.abbreviations
    before: dict[str, list[Any]] = {}
    for issue in archive.issues:
        facts: Mapping[str, list[Any]] = (issue.facts or {}).get("NAM004") or {}
        for base, (full, *place) in facts.items():
            if base in before and base not in settled and not same_name(before[base][0], full):
                other, *there = before[base]
                message = f"{base} is “{full}” here and “{other}” in {there[0]}:{there[1]}"
                yield Mark(Span(*place), message, "give it one name", also=(Span(*there),))
            before[base] = [full, *place]
