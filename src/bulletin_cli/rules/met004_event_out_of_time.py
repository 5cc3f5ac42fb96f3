"""An event out of the issue's time

Compares with the issue: the dates of its articles, which must not lie after its own date, nor before the days
that it covers (`period`), and whole dates in English copy on which something is said to have taken
place already, though the issue was published before.

A date of next year in a report of this one is a slip of the pen; a story from before the period belongs to an
issue that readers already have. Mend the date, or the period.

Fails:
```issue.yaml
number: 4
date: 2010-12
period: {from: 2010-10-01, to: 2010-12-31}
contents:
  - article: a
```
```articles/a.md
---
headline: A story of the quarter before
date: 2010-09-12
---
The hearing took place in Bishkek.
```
```issue.yaml
number: 4
date: 2010-12
contents:
  - article: a
```
```articles/a.md
---
headline: A slip of the pen
---
On 16 December 2011, a hearing was held in Bishkek.
```

```issue.yaml
number: 4
date: 2010-12
contents:
  - article: a
```
```articles/a.md
---
headline: A story from the future
date: 2011-01-03
---
The hearing took place in Bishkek.
```

Passes:
```issue.yaml
number: 4
date: 2010-12
period: {from: 2010-10-01, to: 2010-12-31}
contents:
  - article: a
```
```articles/a.md
---
headline: What was, and what is to come
date: 2010-12-16
---
The hearing was held in Bishkek on 16 December 2010. The next is to be held on 5 March 2011. On 1 January 2011
the law that was adopted comes into force.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.issue_days import dated, first_day, last_day
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, shows
from bulletin_cli.rules.views import IssueView
from bulletin_cli.rules.words.months import MONTH_NAMES

SEVERITY = Severity.WARNING

_DAY = rf"(?P<day>\d{{1,2}}) (?P<month>{'|'.join(MONTH_NAMES)}) (?P<year>\d{{4}})\b"
_OPENS = lazy(rf"On (?:\d{{1,2}}[–-])?{_DAY}")
_CLOSES = lazy(
    r"\b(?:(?:was|were) (?:held|opened|signed|launched|adopted|seized|detained|arrested|trained|"
    r"organi[sz]ed|closed)"
    r"(?: in [A-Z]\w+)?|(?:took place|met|gathered)(?: in [A-Z]\w+)?|visited [A-Z]\w+)"
    rf" on (?:\d{{1,2}}[–-])?{_DAY}"
)
_ON = ("On ", " on ")
_TOLD = frozenset(["paragraph", "standfirst", "caption", "item"])
_YEARS = 10
_PAST = lazy(
    r"\b(?:was|were|took|held|met|opened|visited|signed|attended|launched|gathered|seized|hosted|adopted)\b"
)
_AHEAD = lazy(
    r"\b(?:will|shall|would|should|is to|are to|was to|were to|planned|scheduled|due|expected|supposed|until|"
    r"by|from|comes?|enters?|takes?|starts?|begins?|ends?|opens?|expires?|invited|next|announced|postponed|agreed|"
    r"decided|if|when)\b"
)


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """Marks on articles outside the period, and on dates to come of which the copy speaks as past."""
    date = issue.issue.date
    if not dated(date):
        return
    yield from _uncovered(issue)
    ahead = range(int(last_day(date) >= f"{date[:4]}-12-31"), _YEARS)
    years = tuple(str(int(date[:4]) + number) for number in ahead)
    for story in issue.stories:
        for passage in story.with_figures:
            if passage.kind in _TOLD and _on_a_day(passage) and shows(passage.text, years):
                yield from _to_come(passage, date, issue)


def _uncovered(issue: IssueView) -> Iterator[Mark]:
    date, period = issue.issue.date, issue.issue.period
    covers = period if period is not None and all(map(dated, period)) else None
    for story in issue.placed:
        day = story.article.date
        if not dated(day):
            continue
        if first_day(day) > last_day(date):
            message = f"dated {day}, but the issue is of {date}"
            also = (issue.span("date"),)
            yield Mark(story.span("date"), message, "mend the one or the other", also=also)
        elif covers and last_day(day) < first_day(covers[0]):
            message = f"dated {day}, but the issue covers {covers[0]} to {covers[1]}"
            also = (issue.span("period"),)
            yield Mark(story.span("date"), message, "mend the date, or the period", also=also)


def _on_a_day(passage: Passage) -> bool:
    # a number behind “on”
    text = passage.text
    return any(text.endswith(_ON, 0, at) for at in passage.number_starts)


def _to_come(passage: Passage, date: str, issue: IssueView) -> Iterator[Mark]:
    for pattern in (_OPENS, _CLOSES):
        for match in passage.finds(pattern, quotes=False):
            day = f"{match['year']}-{MONTH_NAMES.index(match['month']) + 1:02}-{int(match['day']):02}"
            sentence = passage.sentence_at(match.start())
            said = passage.text[sentence.start : sentence.end]
            past = _PAST.search(said) and not _AHEAD.search(said)
            if day > last_day(date) and past and (pattern is _CLOSES or match.start() == sentence.start):
                typed = passage.text[match.start("day") : match.end()]
                message = f"{typed} is past in the copy, but the issue is of {date}"
                span = passage.span(match.start("day"), match.end())
                yield Mark(span, message, "mend the date", also=(issue.span("date"),))
