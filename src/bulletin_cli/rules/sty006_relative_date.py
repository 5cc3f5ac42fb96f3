"""A date is counted from today

Looks for yesterday, tomorrow, tonight, this week, next month and the like in running text, outside
quotations; for a day of the week that something happened on, where no date stands in the story before it; and
for "recently" behind what somebody said or did, which stands for a date.

"Today" is not the same day for the writer, the printer and the reader: a quarterly is read for years.

Fails:
```
The centre was opened yesterday.
```
```
It was adopted last month, is read this week and will start next year.
```
```
By the end of last month they had sent it, and at the beginning of next week it will be read.
It began on 18 April this year, goes on in the current year and ends in December of this year.
```
```
The minister said on Thursday that the centre had opened. She spoke recently in Osh.
```

Passes:
```
On 4 March they met. The minister said on Thursday that they would. She has recently spoken in Osh.
```
```
In the last month of the year; over the last year; the next week’s work; the leaders of tomorrow; today’s
youth.
```
```
Only yesterday it was wild, and the sun will rise tomorrow.
```
```
“We open next week,” he said. Last year’s words came last. The week before last.
```
```
The current years are wet; this year’s harvest; this year it rained, and in May it snowed.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.kinds import TOLD
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.days import DAY_WORDS, DAYS
from bulletin_cli.rules.words.months import MONTH_NAMES, MONTHS

SEVERITY = Severity.WARNING

_TRIGGERS = frozenset(["yesterday", "tomorrow", "tonight", "ago"])
_UNTOLD = DAY_WORDS | {"recently"}
_MONTH_WORDS = tuple(map(str.lower, MONTH_NAMES))
_SPANS = ("week", "month", "year", "quarter", "summer", "winter", "autumn", "spring")
_PERIODS = {
    **dict.fromkeys(("last", "next"), (*_SPANS, *sorted(DAY_WORDS), *_MONTH_WORDS)),
    "this": ("week", "month", "morning", "afternoon", "evening", *_MONTH_WORDS),
    "current": ("year", "month", "quarter"),
    "present": ("year",),
}
"""By the word that points at them, how those periods begin that only the writer can work out."""
_TELLING = _TRIGGERS.union(_PERIODS)
_BEFORE_THIS_YEAR = ("of", *_MONTH_WORDS)
"""“In May this year”, “the beginning of this year”: “this year” alone is told by the issue."""
_RELATIVE = lazy(
    rf"\b(?<!of )(?<!for )(?<!better )(?<!brighter )(?<!only )(?<!rise )(?<!rises )"
    rf"(?:yesterday|tomorrow|tonight)\b(?![’'-])"
    rf"|\b(?<!the )(?<!of )(?<!very )(?:last|next) (?:week|month|year|quarter|summer|winter|autumn|"
    rf"spring|{DAYS})\b(?![’'-]| (?:of|to|or)\b)"
    r"|\bthis week\b(?![’'-]| (?:of|to|or)\b)"
    r"|\bthis (?:morning|afternoon|evening)\b|\b(?:a week|a month|a year|two weeks|two days|a few days|"
    r"several days) ago\b"
    r"|\b(?:earlier|later) this (?:week|month)\b|\bthe day before yesterday\b"
    r"|\bthe current (?:year|month|quarter)\b(?![’'-])"
    r"|\b(?:three|four|five|six|ten|a couple of) (?:days|weeks|months) ago\b|\btwo months ago\b"
    r"|\bhalf a year ago\b|\b(?<!the )(?<!The )(?:last|next) weekend\b(?![’'-])"
    rf"|\b(?:last|this|next) (?P<named>{MONTHS})\b(?![’'-]| (?:of|to|or|be)\b)"
    r"|\b(?:beginning|start|end|half|quarter|spring|summer|autumn|winter|middle) of "
    r"(?:(?:this|last|next) year|(?:last|next) (?:week|month|quarter))\b(?![’'-])"
    rf"|\b(?P<month>{MONTHS}),? (?:of )?(?:this|the present) year\b(?![’'-])",
    re.IGNORECASE,
)


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each date that only the writer can work out."""
    for passage in story.holding(_TELLING):
        if passage.english and passage.kind in TOLD and _may_tell(passage):
            for match in passage.finds(_RELATIVE, quotes=False):
                if match["named"] and match["named"].islower():
                    continue  # “this may be”
                named = match.group()[0].isupper() and not match["month"]
                if named and not passage.begins_sentence(match.start()):
                    continue
                if match.group() == "tomorrow" and _on_any_day(passage, match.start()):
                    continue
                yield passage.mark(
                    match.start(),
                    match.end(),
                    f"relative date “{match.group()}”",
                    "give the date, or the month and year",
                )
    if not _UNTOLD.isdisjoint(story.vocabulary):
        from bulletin_cli.rules.numbers.days_untold import days_untold  # noqa: PLC0415 - most copy has none

        yield from days_untold(story)


_GROUNDS = frozenset(["reason", "reasons", "incentive", "motive", "motivation"])
_NEAR = 9


def _on_any_day(passage: Passage, start: int) -> bool:
    # “an investment today will prevent conflicts tomorrow”, “a reason to come back to work tomorrow”
    if "today" in passage.index:
        return True
    first = passage.sentence_at(start).start
    before = passage.text[first:start].lower().split()[-_NEAR:]
    return any(one in _GROUNDS and then == "to" for one, then in pairwise(before))


def _may_tell(passage: Passage) -> bool:
    index, flanked = passage.index, passage.flanked
    if not index.keys().isdisjoint(_TRIGGERS):
        return True
    for word, periods in _PERIODS.items():
        for number in index.get(word, ()):
            period = flanked[number + 2]
            yearly = word == "this" and period.startswith("year")
            if flanked[number].endswith(_BEFORE_THIS_YEAR) if yearly else period.startswith(periods):
                return True
    return False
