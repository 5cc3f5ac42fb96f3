"""A number in a headline, caption or teaser differs from the body's

Looks in headline, kicker, standfirst, summary and captions for numbers with what they count (“42 officers”),
and for the same thing with other numbers only in the body (“40 officers”). Both places are marked: either may
be right. A number of which two digits have changed places (“1,808 tablets”, “1,880 pills”) is compared
whatever it counts. Rounded numbers (“over 40”, “nearly 2,000”) may differ a little. Years, days and hours are
compared where the same words stand before them (“has treated young people for 18 years”).

Readers who see both no longer believe either.

Fails:
```
---
headline: Training for 40 officers
---
The course in Osh was attended by 42 officers from two countries.
```

```
---
summary: About 90 tons of heroin cross the region.
---
An estimated 95 tons of heroin cross it.
```

```
---
standfirst: Dr Nodira Yusupova has treated young people for 18 years.
figures: [{file: a.jpg, alt: Trees., caption: The 42 pupils who planted them., credit: UNODC}]
---
She has treated young people for 16 years. The trees were planted by 24 pupils.
```
```
---
summary: A bag with 1,808 tablets; 43 of the officers have risen.
figures: [{file: a.jpg, alt: A plane., caption: The last of 145 people, credit: UNODC}]
---
They seized 1,880 pills and freed 154 victims. Since then 34 graduates have risen to executive posts.
```
```
---
standfirst: Measurements from 36 stations will be exchanged.
---
| Country | Stations |
| --- | --: |
| Kazakhstan | 29 |
| Uzbekistan | 9 |
| Total | 38 |
```

Passes:
```
---
headline: Over 40 officers trained
summary: Two countries send forty-two officers.
---
The course in Osh was attended by 42 officers: 40 officers passed.
```
```
---
headline: Two days in Osh
summary: The course lasted for 5 days.
---
The course in Osh was three days long, and the one in Batken lasted for 5 days, after 3 years.
```
```
---
summary: In 12 schools 45 trees were planted, and 31 pupils sang.
---
The pupils planted 45 trees in 12 schools, watered 54 shrubs and stayed for 21 hours and 13 minutes.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from bulletin_cli.model.copy import Table
from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.model.place import Span
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.quantities import Quantity, quantities, shown
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING

_FURNITURE = frozenset(["headline", "kicker", "standfirst", "summary", "short", "caption"])
_ROUND = lazy(
    r"\b(?:over|more than|nearly|almost|up to|at least|under|less than|fewer than|"
    r"(some|about|around|roughly)) $",
    re.IGNORECASE,
)
_NAMED_BEFORE = lazy(
    r"(?:\bNo\. ?|\b(?!(?:The|These|All|Its|Their|Our|In|From|With|For|Of|And)\b)[A-Z][a-z]+ |[-–]"
    r"|\b(?:phase|page|article|day|chapter|section|group) )$"
)
_ABOUT = 0.2
_CLOSE = 0.05
"""What a number in tens may differ from the exact one that it is about."""
_SCALED = 1000
_LEAST = 10
_MOST = 6
_HALF, _NEAR = 0.5, 0.8
_WORDS_BEFORE = 4
_TIME = frozenset(["year", "month", "day", "week", "hour", "minute", "january", "time", "percent"])

_Said: TypeAlias = tuple[Passage, Quantity]


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each number of the furniture that the body gives otherwise."""
    body: list[_Said] | None = None
    tabled = any(isinstance(block, Table) for block in story.article.body.blocks)
    told: set[Span] = set()
    for passage in story.passages:
        if passage.kind not in _FURNITURE or not passage.english:
            continue
        for one in quantities(passage):
            if not (one.noun or one.value >= _LEAST) or _label(passage, one):
                continue
            body = _body(story) if body is None else body
            timed = one.noun in _TIME
            other = _other_time(passage, one, body) if timed else _other(passage, one, body)
            if other is None and not timed and tabled and not _is_said(passage, one, body):
                other = _total(story, one)
            if other is not None:
                for mark in (_mark(passage, one, *other), _mark(*other, passage, one)):
                    if mark.span not in told:
                        told.add(mark.span)
                        yield mark


def _label(passage: Passage, one: Quantity) -> bool:
    before = passage.text[max(0, one.start - 20) : one.start]
    named = bool(_NAMED_BEFORE.search(before)) and not _ROUND.search(before)
    return named and one.start != passage.sentence_at(one.start).start


def _body(story: Story) -> list[_Said]:
    running = {"paragraph", "item", "quotation", "cell", "heading"}
    return [
        (passage, one) for passage in story.passages if passage.kind in running for one in quantities(passage)
    ]


def _other(passage: Passage, one: Quantity, body: list[_Said]) -> _Said | None:
    said = _ROUND.search(passage.text, max(0, one.start - 14), one.start)
    slack = _ABOUT if said and not said[1] else _slack(one.value) if said else 0.0
    if said is None and one.value >= _SCALED and passage.text[one.start].isalpha():
        slack = _CLOSE  # “five thousand officers” is said of 5,140
    if any(abs(one.value - other.value) <= slack * max(one.value, other.value) for _, other in body):
        return None
    return _same_noun(one, body) or _misread(passage, one, body)


def _total(story: Story, one: Quantity) -> _Said | None:
    # “36 stations”, and 38 in the last row of a table whose column counts stations
    if not one.noun or one.value < _LEAST:
        return None
    from bulletin_cli.rules.totals_told import totals_told  # noqa: PLC0415 - most copy has no table

    found = [said for said in totals_told(story) if one.noun in said[1].nouns]
    if len(found) != 1 or found[0][1].value == one.value:
        return None
    values = one.value, found[0][1].value
    return found[0] if min(values) >= _NEAR * max(values) else None


def _is_said(passage: Passage, one: Quantity, body: list[_Said]) -> bool:
    # so in the body as well, or rounded
    said = _ROUND.search(passage.text, max(0, one.start - 14), one.start)
    return said is not None or any(one.value == other.value for _, other in body)


def _same_noun(one: Quantity, body: list[_Said]) -> _Said | None:
    same = [(where, other) for where, other in body if one.noun and one.noun in other.nouns]
    values = sorted({other.value for _, other in same})
    if not values or len(values) > _MOST or _made_of(one.value, values):
        return None
    where, other = min(same, key=lambda found: abs(found[1].value - one.value))
    near = min(one.value, other.value) / max(one.value, other.value, 1)
    enough = max(one.value, other.value) >= _LEAST or one.nouns == other.nouns
    return (where, other) if near >= (_HALF if len(values) == 1 else _NEAR) and enough else None


def _misread(passage: Passage, one: Quantity, body: list[_Said]) -> _Said | None:
    if one.value < _LEAST or one.value != int(one.value):
        return None
    digits = sorted(f"{one.value:.0f}")
    near = (min(one.value, other.value) >= _NEAR * max(one.value, other.value) for _, other in body)
    if not any(near) and not any(sorted(f"{other.value:.0f}") == digits for _, other in body):
        return None
    from bulletin_cli.rules.figures_misread import misread  # noqa: PLC0415 - most numbers agree

    return misread(passage, one, body)


def _other_time(passage: Passage, one: Quantity, body: list[_Said]) -> _Said | None:
    # “has treated young people for 18 years”, and 16 after the same words
    words = _words_before(passage, one)
    same = [said for said in body if one.noun in said[1].nouns and _words_before(*said) == words]
    if len(words) < _WORDS_BEFORE or len(same) != 1 or same[0][1].value == one.value:
        return None
    return same[0]


def _words_before(passage: Passage, one: Quantity) -> list[str]:
    before = passage.small[passage.sentence_at(one.start).start : one.start]
    return before.split()[-_WORDS_BEFORE:] if "," not in before[-1:] else []


def _made_of(total: float, values: list[float]) -> bool:
    # a headline may give the sum of what the body counts one by one
    sums = {0.0}
    for value in values:
        sums |= {value + other for other in sums}
    return total in sums


def _slack(value: float) -> float:
    # what “about” allows: 90 is not about 95, but 2,000 is about 1,880
    if value >= _LEAST and value % 100:
        return _CLOSE
    return _ABOUT


def _mark(passage: Passage, one: Quantity, where: Passage, other: Quantity) -> Mark:
    there = where.span(other.start, other.end)
    typed = passage.text[one.start : one.end]
    counted = f" ({one.noun})" if one.noun else ""
    message = f"“{typed}” here, but {shown(other.value)} in line {there.line}{counted}"
    return Mark(passage.span(one.start, one.end), message, "make them agree", also=(there,))
