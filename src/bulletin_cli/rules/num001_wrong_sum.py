"""Parts do not add up to their total

Adds up tables that have a row or a column for the total, lists such as “45 judges: 20 women and 25 men” and
“20 women, 25 men, 45 in all”, percentages with a rest, and changes (“from 40 to 50, a rise of 25 per cent”).
So it does with the parts behind “of them”, “out of 45” or “among them”, with those of the next sentence (“Of
these, …”), with what became of them (“24 finished it, five were released and three gave up”), with what
comes to those there are (“eleven more join the present nine”), with the shares of those who said yes, said no
or did not know, and with small reckonings (“half of the 48 officers, 24”,
“48 officers in four groups of 12”, “from 1998 to 2009, for eleven years”).

Numbers are compared with what they announce: “three countries: …”, “three countries, Kazakhstan, …” and
“three offices, in …” with the names, “three tasks: to …” with the tasks, “four recommendations:” and “The
project has four goals.” with the list that follows, “a two-day seminar” and “lasted two days” with the dates,
and a day of the week with its date. A figure that a table of the story has with two digits changed about is
marked too.

Only sums that nearly agree are marked: where parts and total lie far apart, other things are counted.

Fails:
```
Of the 60 pupils, 35 answered yes and 20 answered no.
```
```
They trained 45 judges: 20 women and 23 men. It works in four countries: Kazakhstan, Kyrgyzstan and
Tajikistan.
```
```
Of the 42 speakers, 22 came from ministries, 12 from the press and 10 from universities. They freed 154
people, of whom 121 were women and 23 were men. Guests from 7 countries (Italy, Spain, Poland, Greece,
Peru, Chad) sang.
```
```
Altogether 46 of the 64 schools finished in time; the other 16 did not. Of the 280 patients, only 144 came;
the remaining 146 did not.
```
```
It unites eight member states: the five republics of Central Asia, Russia and Azerbaijan. Of the 18 dogs,
seven are spaniels, six are shepherds and four are Labradors. At the end 60 men passed, 32 in Osh and 26 in
Baku.
```
```
The works cost $186,000: $121,000 for construction, $48,000 for equipment and $27,000 for training. It was
revised at five meetings, in Astana, Bishkek, Dushanbe and Tashkent. Twenty-four officers took part: 10
investigators, 8 prosecutors and 5 judges from Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.
```
```
A two-day seminar was held on 14–16 December 2010. Sales rose from 40 to 50, a rise of 20 per cent.
```
```
On Monday, 12 October 2010 180 officers from 16 countries met: 70 from Osh, 65 from Baku and 55 from Almaty.
They gave 11 talks on law, 12 on health and 16 on prevention, 40 in all.
```
```
They met 2,150 men in Osh and 1,530 women in Batken, which makes 3,600 in all. It cost $96,000, of which Osh
paid $41,000, WHO $25,000 and a mill in Kuvasay $20,000. The guests named three weak links:

- law;
- order;
- roads;
- water.

| Town | Sat | Passed | Failed |
| --- | --: | --: | --: |
| Osh | 14 | 12 | 2 |
| Batken | 9 | 8 | 1 |
| Both towns | 23 | 20 | 5 |

| Shed | Powder (tons) | Liquid (tons) | Total (tons) |
| --- | --: | --: | --: |
| East | 61 | 18 | 79 |
| West | 74 | 9 | 93 |
```
```
| Drug | kg |
| --- | --: |
| Opium | 315 |
| Heroin | 312 |
| **Total** | **672** |
```
```
In all 75 officials attended courses in Osh and Baku; 30 came from police forces, 25 from courts and 15 from
committees.
```
```
| District | Opium |
| --- | --: |
| Isfara | 74 |
| Batken | 66 |
| Fergana | 136 |
| All districts | 267 |
```
```
| Drug | Seized |
| --- | --: |
| Opium | 315 kg 880 g |
| Heroin | 312 kg 630 g |
| Total | 638 kg 510 g |
```
```
| Drug | 2009 | 2010 | Total |
| --- | --: | --: | --: |
| Opium | 115 | 98 | 223 |
```

```
Of 212 requests, 140 were answered, 51 were refused and 31 are still open.
In 2009 they sent 318 requests. Of these, 197 were answered at once, 74 were answered later and 57 were lost.
```
```
They knew 52 per cent of it on the first day and 86 per cent on the last, a rise of 36 percentage points. Over
18 months they spent $158,000:

- $61,000 on books;
- $52,000 on repairs;
- $35,000 on computers.
```
```
They found 121 packages of drugs, among them 46 kg 250 g of heroin. They made four proposals:

- to search;
- to ask;
- to share.

| Drug | Packages | Weight |
| --- | --: | --: |
| Heroin | 61 | 64 kg 250 g |
| Opium | 51 | 41 kg 150 g |
| Total | 112 | 105 kg 400 g |
```
```
Of the 31 women who began the course, 24 finished it, five were released and three gave up.
In 2011 eleven more schools will join the present nine, and the total will reach 21. They have 1,240, 860 and
540 pupils respectively, or 2,540 in all.
```

Passes:
```
They trained 45 judges (20 women and 25 men). Of the 45 judges, 20 were women, 7 came from Osh and 40 stayed.
Of the 45, 20 came from Osh, 15 from Baku and 10 from Tiraspol; 13 people, of whom three were women, ate.
```
```
Six of the ten villages have water; the other two districts and the other four have none. Of the 80, 40
passed, 20 failed and the other 20 stayed away. Three of the five states signed; the other two will.
```
```
The works cost €1.6 million: €940,000 for construction and €630,000 for equipment. Two workshops, in Osh,
Kyrgyzstan, and Almaty, Kazakhstan, and five meetings, in Astana, Bishkek and three other cities, were held.
Of the 96, 50 work in Uzbekistan, 26 in Kyrgyzstan and 20 in Tajikistan.
```
```
It has seven member states: the five republics of Central Asia, Russia and Azerbaijan.
It works in three countries: Kazakhstan, Kyrgyzstan and Tajikistan, and in three cities, among them Osh and
Almaty. A two-day seminar on 14–15 December 2010 drew 50 people, up from 40, a rise of 25 per cent; Tuesday,
14 December 2010 was cold. They gave 11 talks on law, 12 on health and 16 on prevention, 39 in all.
```
```
It drew 75 officials; 30 came from police forces, 25 from courts and 20 from committees. It drew 75 guests;
30 came from Osh and 25 from Baku.
They sent 318 requests. Of these, 187 were answered, 74 were late and 20 were odd. It rose from 52 to 86 per
cent, by 34 percentage points. They spent 148 hours:

- 61 hours on law;
- 87 hours on health.
```
```
| District | Share, per cent |
| --- | --: |
| Isfara | 74 |
| Batken | 66 |
| All districts | 70 |
```
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from bulletin_cli.model.copy import List
from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.numbers.figures_reckoned import wrong_figures
from bulletin_cli.rules.numbers.lands_counted import LANDS, wrong_lands
from bulletin_cli.rules.numbers.listed_parts import (
    NAMED_PLACES,
    leads_to_names,
    leads_to_parts,
    places_of_one,
    wrong_lists,
)
from bulletin_cli.rules.numbers.quantities import (
    WORDS,
    by_place,
    counted_behind,
    counts_any,
    numbers_there,
    quantities,
)
from bulletin_cli.rules.prose.kinds import COUNTED
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import shows
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.days import DAY_WORDS
from bulletin_cli.rules.words.numerals import MONEY_SIGNS

SEVERITY = Severity.WARNING

_DIVIDES = (
    *("of whom", "of which", "of them", "Of ", "Out of ", " among them ", "Among the ", " including "),
    *("from whom", "from which", " showed that ", " found that "),
    *(" came from ", " were from "),
)
_DIVIDING = frozenset(
    [
        *(("of", "whom"), ("of", "which"), ("of", "them"), ("out", "of")),
        *(("among", "them"), ("among", "the"), ("came", "from"), ("were", "from")),
        *(("from", "whom"), ("from", "which"), ("showed", "that"), ("found", "that")),
    ]
)
"""How most of them are told at once, as couples."""
_THESE = frozenset([("of", "these"), ("of", "those"), ("of", "them")])
_OF_THESE = ("Of these", "Of those", "Of them")
_OTHERS = frozenset(["other", "remaining"])
_LEFT = frozenset([("the", "other"), ("the", "remaining")])
_PLACED = (", in ", ": in ", "(in ", "– in ")
"""What leads from what is counted to its places."""
_TASKED = (": to ", " – to ")
_THERE_TYPED = "present existing current original old first earlier previous"
_MORE_TYPED = "more new further additional extra another"
_TOGETHER_TYPED = "total number now then altogether making makes brings bringing count"
_JOINED = tuple(frozenset(words.split()) for words in (_THERE_TYPED, _MORE_TYPED, _TOGETHER_TYPED))
"""A passage that adds to what is there has one of each: “more”, “the present nine”, “the total”."""
_PARTS = 2
"""A sum has so many, at least."""


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each total that its parts do not make."""
    if "|" in story.source.text:
        from bulletin_cli.rules.numbers.table_sums import wrong_totals  # noqa: PLC0415 - most have no table

        yield from wrong_totals(story)
    if any(isinstance(block, List) for block in story.article.body.blocks):
        from bulletin_cli.rules.numbers.announced_lists import wrong_counts_of_lists  # noqa: PLC0415 - most have none
        from bulletin_cli.rules.numbers.sums_of_items import wrong_sums_of_items  # noqa: PLC0415 - most have none

        yield from wrong_counts_of_lists(story)
        yield from wrong_sums_of_items(story)
    if not story.vocabulary.isdisjoint(DAY_WORDS):
        from bulletin_cli.rules.numbers.weekdays import wrong_weekdays  # noqa: PLC0415 - most name no day

        yield from wrong_weekdays(story)
    if story.shows(*MONEY_SIGNS):
        from bulletin_cli.rules.numbers.sums_of_money import wrong_amounts_told  # noqa: PLC0415 - most tell none

        yield from wrong_amounts_told(story)
    tasks = story.shows(*_TASKED)
    for passage in story.passages:
        if passage.kind in COUNTED and passage.english:
            numbers = numbers_there(passage)
            if numbers:
                yield from _wrong_parts(passage, numbers, tasks=tasks)
                if passage.figures:
                    yield from wrong_figures(passage)


@lru_cache(maxsize=1)
def _named_behind() -> frozenset[str]:
    # what is counted where its names or places follow
    return places_of_one() | NAMED_PLACES | LANDS


def _wrong_parts(passage: Passage, numbers: Sequence[int], *, tasks: bool) -> Iterator[Mark]:
    # totals whose parts stand beside them, in figures or in words; `tasks` where the story may name any
    text, several = passage.text, len(numbers) > _PARTS
    named = counts_any(passage, numbers, _named_behind())
    listed = (several and leads_to_parts(passage)) or (named and leads_to_names(passage))
    tasked = tasks and shows(text, _TASKED)
    shared = "per cent" in text
    divided = several and passage.figures and (_divides(passage) or by_place(passage))
    left = several and bool(passage.having(_OTHERS)) and _leaves_some(passage)
    these = several and passage.figures and shows(text, _OF_THESE) and bool(passage.coupled(_THESE))
    placed = named and shows(text, _PLACED) and any(counted_behind(passage, places_of_one()))
    joined = several and not any(map(passage.index.keys().isdisjoint, _JOINED))
    wanted = listed or tasked or shared or divided or left or these or placed or joined
    found = quantities(passage) if wanted else ()
    if listed:
        yield from wrong_lists(passage, found)
    if named and passage.having(LANDS):
        yield from wrong_lands(passage)
    if tasked and found:
        from bulletin_cli.rules.numbers.announced_lists import wrong_tasks  # noqa: PLC0415 - few name any

        yield from wrong_tasks(passage, found)
    if placed and found:
        from bulletin_cli.rules.numbers.places_counted import wrong_places  # noqa: PLC0415 - few name any

        yield from wrong_places(passage, found)
    if divided and len(found) > _PARTS:
        from bulletin_cli.rules.numbers.parts_of_totals import wrong_divisions  # noqa: PLC0415 - most have none

        yield from wrong_divisions(passage, found)
    if these and len(found) > _PARTS:
        from bulletin_cli.rules.numbers.parts_of_totals import parts_of_these  # noqa: PLC0415 - most have none

        yield from parts_of_these(passage, found)
    if joined and len(found) > _PARTS:
        from bulletin_cli.rules.numbers.joined_numbers import wrong_joined  # noqa: PLC0415 - few have any

        yield from wrong_joined(passage, found)
    if left and len(found) > _PARTS:
        from bulletin_cli.rules.numbers.rests_of_totals import wrong_rests  # noqa: PLC0415 - few have one

        yield from wrong_rests(passage, found)
    if shared and len(found) > 1:
        from bulletin_cli.rules.numbers.percentages import wrong_shares  # noqa: PLC0415 - few have several

        yield from wrong_shares(passage, found)
    if shared and "percentage point" in text:
        from bulletin_cli.rules.numbers.points_between_shares import wrong_points  # noqa: PLC0415 - few count points

        yield from wrong_points(passage, found)


def _divides(passage: Passage) -> bool:
    # “of whom”
    if not shows(passage.text, _DIVIDES):
        return False
    return "Of " in passage.text or "including" in passage.index or bool(passage.coupled(_DIVIDING))


def _leaves_some(passage: Passage) -> bool:
    # “the other 16”
    numbers = (passage.flanked[number + 3] for number in passage.coupled(_LEFT))
    return any(one[:1].isdigit() or one in WORDS for one in numbers)
