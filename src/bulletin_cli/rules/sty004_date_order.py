"""A date is not in the order day, month, year

Looks for "December 16-17", "On November 13", "November 13, 2010", "16th December" and "the 13th of
November" in British copy.

One order in one issue; the house's is 16 December 2010, without ordinals and commas.

Fails:
```
On November 13, 2010 and on December 16-17 they met.
```
```
On 16th December, the 13th of November and the 1st May they met.
```

Passes:
```
On 16–17 December 2010 they met; in May 2010 too; “On December 16,” he said; the September 11 attacks; May
10 people come.
```
```bulletin.yaml
language: en-US
```
```articles/a.md
On November 13, 2010, they met.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.sty001_locale_spelling import spelling_of
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_MONTHS = frozenset(_MONTH.lower().split("|"))
_MONTH_FIRST = lazy(
    rf"\b(?P<month>{_MONTH}) (?:the )?(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?:(?P<join> ?[-–—] ?| and | to "
    rf")(?P<last>[0-3]?\d)(?:st|nd|rd|th)?)?"
    r"(?:,? (?P<year>(?:19|20)\d\d))?(?![\w-]|[.,:]\d|,\d)(?! per cent| (?:people|participants|officers|"
    r"million|thousand|attacks)\b)",
)
_ORDINAL = lazy(
    rf"\b(?P<the>[Tt]he )?(?P<day>[0-3]?\d)-?(?:st|nd|rd|th)(?:(?P<join> ?[-–—] ?| and | to "
    rf")(?P<last>[0-3]?\d)(?:st|nd|rd|th))?"
    rf"(?: day)? (?:of )?(?P<month>{_MONTH})\b(?:,? (?P<year>(?:19|20)\d\d))?",
)
_COMMA = lazy(rf"\b(?:\d{{1,2}} |(?:in|since|until|of|from|by) )(?:{_MONTH})(?P<comma>, )(?=(?:19|20)\d\d\b)")


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each date in another order than the house's."""
    for passage in story.passages:
        spelling = spelling_of(story, passage).lower()
        if not spelling.startswith("en") or spelling.startswith("en-us") or not passage.figures:
            continue
        if _MONTHS.isdisjoint(passage.index):
            continue
        for match in (*passage.finds(_MONTH_FIRST, quotes=False), *passage.finds(_ORDINAL, quotes=False)):
            if match.group("month") == "May" and not match.group("year") and not match.group("last"):
                before = passage.text[: match.start()].rstrip().lower()
                if (
                    match.group().startswith("May")
                    and not before.endswith((" on", " by", " of", " from", " until", " since", " to"))
                    and before != "on"
                ):
                    continue
            if 1 <= int(match.group("day")) <= 31:
                wanted = _written(match)
                fix = passage.fix(match.start(), match.end(), wanted)
                yield passage.mark(
                    match.start(), match.end(), f"date “{match.group()}”", f"write “{wanted}”", fix
                )
        for match in passage.finds(_COMMA, quotes=False):
            fix = passage.fix(match.start("comma"), match.end("comma"), " ")
            yield passage.mark(match.start(), match.end(), "a comma in a date", "strike it", fix)


def _written(match: re.Match[str]) -> str:
    join = match.group("join") or ""
    days = str(int(match.group("day")))
    if match.group("last"):
        days += (join if join.strip().isalpha() else "–") + str(int(match.group("last")))
    return " ".join(filter(None, (days, match.group("month"), match.group("year"))))
