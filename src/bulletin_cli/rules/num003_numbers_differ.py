"""A number in a headline, caption or teaser differs from the body's

Looks in headline, kicker, standfirst, summary and captions for numbers with what they count (“42 officers”),
and for the same thing with other numbers only in the body (“40 officers”). Rounded numbers (“over 40”,
“nearly 2,000”) may differ a little.

Readers who see both no longer believe either.

Fails:
```
---
headline: Training for 40 officers
---
The course in Osh was attended by 42 officers from two countries.
```

Passes:
```
---
headline: Over 40 officers trained
summary: Two countries send forty-two officers.
---
The course in Osh was attended by 42 officers: 40 officers passed.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.quantities import Quantity, quantities, shown
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING

_FURNITURE = frozenset(["headline", "kicker", "standfirst", "summary", "short", "caption"])
_ROUND = lazy(
    r"\b(?:over|more than|some|about|around|nearly|almost|up to|at least|under|less than|fewer than|"
    r"roughly) $",
    re.IGNORECASE,
)
_NAMED_BEFORE = lazy(r"(?:\bNo\. ?|\b[A-Z][a-z]+ |[-–]|\b(?:phase|page|article|day|chapter|section|group) )$")
_ABOUT = 0.2
_LEAST = 10
_MOST = 6
_HALF, _NEAR = 0.5, 0.8
_TIME = frozenset(["year", "month", "day", "week", "hour", "minute", "january", "time", "percent"])


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each number of the furniture that the body gives otherwise."""
    body: list[tuple[Passage, Quantity]] | None = None
    for passage in story.passages:
        if passage.kind not in _FURNITURE or not passage.english:
            continue
        for one in quantities(passage):
            if not one.noun or one.noun in _TIME or _label(passage, one):
                continue
            body = _body(story) if body is None else body
            other = _other(passage, one, body)
            if other is not None:
                yield _mark(passage, one, *other)


def _label(passage: Passage, one: Quantity) -> bool:
    before = passage.text[max(0, one.start - 20) : one.start]
    return bool(_NAMED_BEFORE.search(before)) and one.start != passage.sentence_at(one.start).start


def _body(story: Story) -> list[tuple[Passage, Quantity]]:
    running = {"paragraph", "item", "quotation", "cell", "heading"}
    return [
        (passage, one) for passage in story.passages if passage.kind in running for one in quantities(passage)
    ]


def _other(
    passage: Passage, one: Quantity, body: list[tuple[Passage, Quantity]]
) -> tuple[Passage, Quantity] | None:
    about = bool(_ROUND.search(passage.text[max(0, one.start - 14) : one.start]))
    if any(_agrees(one.value, other.value, about=about) for _, other in body):
        return None
    same = [(where, other) for where, other in body if one.noun in other.nouns]
    values = sorted({other.value for _, other in same})
    if not values or len(values) > _MOST or _made_of(one.value, values):
        return None
    where, other = min(same, key=lambda found: abs(found[1].value - one.value))
    near = min(one.value, other.value) / max(one.value, other.value, 1)
    enough = max(one.value, other.value) >= _LEAST or one.nouns == other.nouns
    return (where, other) if near >= (_HALF if len(values) == 1 else _NEAR) and enough else None


def _made_of(total: float, values: list[float]) -> bool:
    # a headline may give the sum of what the body counts one by one
    sums = {0.0}
    for value in values:
        sums |= {value + other for other in sums}
    return total in sums


def _agrees(one: float, other: float, *, about: bool) -> bool:
    return one == other or (about and abs(one - other) <= _ABOUT * max(one, other))


def _mark(passage: Passage, one: Quantity, where: Passage, other: Quantity) -> Mark:
    there = where.span(other.start, other.end)
    typed = passage.text[one.start : one.end]
    message = f"“{typed}” here, but {shown(other.value)} in line {there.line} ({one.noun})"
    return Mark(passage.span(one.start, one.end), message, "make them agree", also=(there,))
