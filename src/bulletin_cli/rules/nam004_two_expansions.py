"""One abbreviation is spelled out in two ways

Compares what the abbreviation stands for in the articles of an issue, in the issues of the archive, in
`style.abbreviations` and in the names that well-known bodies give themselves (`data/bodies.tsv`). Spelling,
plurals and small words before a name are not compared, but “Training for Trainers” is not “Training of
Trainers”. The expansion that most places have is taken to be right; where as many have another, the first in
an article, and none of two articles.

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
```
A Training of Trainers (ToT) was held in May. A second Training for Trainers (ToT) will follow.
```
```bulletin.yaml
style: {abbreviations: {CARICC: Central Asian Regional Information and Coordination Centre}}
```
```articles/a.md
The Central Asian Regional Information Centre (CARICC) is in Almaty.
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
```
The Food and Agriculture Organization of the United Nations (FAO) and the Joint United Nations Programme on
HIV/AIDS (UNAIDS) sent experts.
```
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.model.place import Span
from bulletin_cli.rules.names.bodies import alike, house_bodies, same_name
from bulletin_cli.rules.names.definitions import Definition, all_definitions
from bulletin_cli.rules.names.long_forms import spells
from bulletin_cli.rules.views import ArchiveView, IssueView
from bulletin_cli.rules.words.function_words import TIES

SEVERITY = Severity.ERROR


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark on each expansion that differs from the first in the issue, or from the body's own name."""
    own = house_bodies(issue.publication.style)
    for base, ones in all_definitions(issue).items():
        named = [one for one in ones if _sound(one)]
        right = own.get(base, "")
        meant = [one for one in ones if one in named or alike(_written(one), right)]
        if right and (base in issue.publication.style.abbreviations or _meant(meant, right)):
            for one in meant:
                written = _written(one)
                if not _same(written, right) and not _is_official(one, written, right):
                    message = f"{base} is spelled out as “{written}”, but stands for “{right}”"
                    yield Mark(one.span, message, f"write “{right} ({base})”")
        else:
            yield from _compare(base, ones)


def _compare(base: str, ones: list[Definition]) -> Iterator[Mark]:
    sound = [one for one in ones if _sound(one)]
    if len(ones) == 1 or not sound:
        return
    named = [one for one in ones if one in sound or alike(_written(one), sound[0].full)]
    shared = {one: sum(_same(_written(one), _written(other)) for other in named) for one in named}
    first = max(named, key=lambda one: shared[one])
    for one in named:
        other = first
        if _same(_written(one), _written(first)):
            # where as many places say this as that, each article is told
            even = (that for that in named if shared[that] == shared[one] and that.span.path != one.span.path)
            other = next((that for that in even if not _same(_written(that), _written(one))), one)
        if other is not one:
            where = f"{other.span.path}:{other.span.line}"
            message = f"{base} is “{_written(one)}” here and “{_written(other)}” in {where}"
            yield Mark(one.span, message, "give it one name", also=(other.span,))


def _written(one: Definition) -> str:
    # the name before the brackets, also where its initials are others
    opening = one.short.passage.text.rfind("(", one.start, one.short.start)
    return one.full or one.short.passage.text[one.start : max(opening, one.start)].rstrip()


def _same(one: str, other: str) -> bool:
    return same_name(one, other) and _joined(one) == _joined(other)


_PARENT = " of the United Nations"
_BEFORE = ("Joint ", "Office of the ")


def _is_official(one: Definition, written: str, right: str) -> bool:
    # the longer name that a body of the United Nations has too, and a first word that no initial stands for
    if _same(written.removesuffix(_PARENT), right):
        return True
    text, start = one.short.passage.text, one.start
    return any(
        right == f"{first}{right.removeprefix(first)}"
        and text.endswith(first, 0, start)
        and _same(f"{first}{written}", right)
        for first in _BEFORE
    )


def _joined(name: str) -> list[str]:
    return [word for word in name.lower().split() if word in TIES]


def _sound(one: Definition) -> bool:
    return bool(one.full) and not one.full.startswith("and ") and spells(one.full, one.short.base)


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
