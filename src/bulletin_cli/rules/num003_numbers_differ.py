"""A number in a headline, caption or teaser differs from the body's

Looks in headline, kicker, standfirst, summary and captions for numbers with what they count (“42 officers”),
and for the same thing with other numbers only in the body (“40 officers”). Both places are marked: either may
be right. A number of which two digits have changed places (“1,808 tablets”, “1,880 pills”) is compared
whatever it counts. Small numbers are compared where the words around them agree (“diplomats from nine
countries”, “12 diplomats from eight donor countries”), and so are odds (“one pupil in nine”) and what the
headline and the standfirst say. Rounded numbers (“over 40”, “nearly 2,000”) may differ a little, to the side
that they name. Years, days and hours are compared where the same words stand around them (“has treated young
people for 18 years”).
Amounts of money, the length of an event (“a three-day seminar”), the year in which something was opened or
founded, dates and ages are compared where the body has one of the kind and no other.

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

```
---
headline: Six States sign a memorandum after 16 months of talks
standfirst: Diplomats from nine countries were there. One pupil in eight knows it, and 1,600 teenagers do.
---
The five Central Asian States signed it after 14 months of talks. Twelve diplomats from eight donor countries
were there, with nine cars. One in nine pupils knows it. It is for teenagers: 1,900 of them have read it.
```
```
---
headline: Head looks back on five years in Osh
standfirst: The head leaves after six years of work in Osh.
---
She came in the spring.
```
```
---
headline: New rooms
standfirst: Japan gives $72,000 to Osh for the clinic, opened in 1998.
---
Japan gave $82,000 to the city of Osh. The clinic was opened in 1989.
```
```
---
headline: Kits stop 16 tons of precursor
standfirst: More than 19,000 helpers went from house to house, and 46 pieces were saved.
---
They stopped 14 tons of acid; in 2009 it had been less than 2 tons. Some 18,400 helpers knocked on doors. Of
the 118 carpets in the museum, 64 have been washed. All 64 are on show.
```
```
---
standfirst: Families in eight schools have finished a course.
---
It was given in nine schools: four in Osh and five in Naryn. In all 571 of them stayed. The school is small.
```

Passes:
```
---
headline: Museum shows 46 carpets to more than 40 guards
---
The museum has 64 carpets, of which 46 are shown. All 64 are clean. It has 38 guards by day
and 8 guards by night.
```
```
---
standfirst: More than 18,000 helpers went out; 46 pieces were saved after 31 days.
---
Some 18,400 helpers knocked on doors. Of the 118 carpets 46 have been washed and 64 not. It took 13 days
there, and 13 days here.
```
```
---
headline: Clinic celebrates ten years
standfirst: The clinic opened after eight years of talks.
---
It was built in the spring.
```
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
headline: Six countries sign; five teams take part after eight weeks of work
standfirst: One pupil in eight knows it, of 34 pupils.
---
The five Central Asian countries and Afghanistan signed. Five teams took part; the four teams that lost left.
One in eight pupils knows it, and one in three has read it. Another 36 pupils will; last year 30 pupils did.
```
```
---
summary: In 12 schools 45 trees were planted, and 31 pupils sang.
---
The pupils planted 45 trees in 12 schools, watered 54 shrubs and stayed for 21 hours and 13 minutes.
```
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.model.place import Span
from bulletin_cli.rules.numbers.counts_told import Said, is_label, marks_on_both
from bulletin_cli.rules.numbers.quantities import Quantity, quantities
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING

_FURNITURE = frozenset(["headline", "kicker", "standfirst", "summary", "short", "caption"])
_RUNNING = frozenset(["paragraph", "item", "quotation", "cell", "heading"])
_ONE = frozenset(["one"])
_OUT_OF = (" in ", " out of ", " every ")
_ODDS = lazy(r"\bone (?:[a-z]+ )?(?:in|out of)(?: every)? $")
_LEAST, _MANY = 10, 100


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each number of the furniture that the body gives otherwise."""
    told: set[Span] = set()
    furniture = [one for one in story.passages if one.kind in _FURNITURE and one.english]
    body: list[Said] = []
    for passage in furniture:
        counted = [one for one in quantities(passage) if _counts(passage, one)]
        if not counted:
            continue
        body = body or _body(story)
        for mark in chain(_of_odds(story, passage), _of_counted(story, passage, counted, body)):
            if mark.span not in told:
                told.add(mark.span)
                yield mark
    yield from _of_furniture(furniture, body, told)
    if any(passage.figures or "-day " in passage.text for passage in furniture):
        from bulletin_cli.rules.numbers.particulars_told import particulars_told, pointed  # noqa: PLC0415 - few tell any

        for pair in particulars_told(furniture, [one for one in _running(story) if one.english]):
            yield from (one for one in (pointed(*pair), pointed(*pair[::-1])) if one.span not in told)


def _of_counted(
    story: Story, passage: Passage, counted: Sequence[Quantity], body: Sequence[Said]
) -> Iterator[Mark]:
    from bulletin_cli.rules.numbers.told_otherwise import told_otherwise  # noqa: PLC0415 - much furniture counts nothing

    for one in counted:
        other = None if _is_odds(passage, one) else told_otherwise(story, passage, one, body)
        if other is not None:
            yield from marks_on_both(passage, one, *other)


def _of_odds(story: Story, passage: Passage) -> Iterator[Mark]:
    # “one pupil in nine”
    if not passage.having(_ONE):
        return
    from bulletin_cli.rules.numbers.odds_told import odds, other_odds  # noqa: PLC0415 - few furniture has any

    for one in odds(passage):
        other = other_odds(passage, one, [(where, some) for where in _running(story) for some in odds(where)])
        if other is not None:
            yield from marks_on_both(passage, one, *other)


def _is_odds(passage: Passage, one: Quantity) -> bool:
    # the nine of “one in nine pupils”
    led = one.value < _MANY and passage.small.endswith(_OUT_OF, 0, one.start)
    return led and _ODDS.search(passage.small, max(0, one.start - 24), one.start) is not None


def _of_furniture(furniture: Sequence[Passage], body: Sequence[Said], told: set[Span]) -> Iterator[Mark]:
    heads = [
        (passage, one) for passage in furniture if passage.kind == "headline" for one in quantities(passage)
    ]
    if any(one.noun for _, one in heads):
        from bulletin_cli.rules.numbers.furniture_at_odds import furniture_at_odds  # noqa: PLC0415 - few count any

        yield from furniture_at_odds(furniture, heads, body, told)


def _counts(passage: Passage, one: Quantity) -> bool:
    return bool(one.noun or one.value >= _LEAST) and not is_label(passage, one)


def _running(story: Story) -> Iterator[Passage]:
    return (passage for passage in story.passages if passage.kind in _RUNNING)


def _body(story: Story) -> list[Said]:
    return [(passage, one) for passage in _running(story) for one in quantities(passage)]
