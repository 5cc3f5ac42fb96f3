"""The two ends of a range have run together

Looks for two years in one ("20102011"), two days before a month ("2930 November", "67 December 2010"), and
two numbers after what only several have ("aged 1417", "pages 1215") or what nobody has ("children aged 712",
"grades 911").

The dash was a character that the copy's former program kept to itself.

Fails:
```
The strategy for 20112015 was adopted.
```
```
He came on 2930 November 2010 and left on 67 December 2010.
```
```
Pupils aged 1417 and their parents read pages 1215.
```
```
Children aged 712, girls (aged 815), pupils of grades 911 and 612-year-olds swim.
```

Passes:
```
In 2010 November was cold; 29 November 2010; on 3 May 20 people came; ISSN 20102011-5; call 20112015.
```
```
The seal of 1917 October days, 1,880 pills, 20102013 tenge.
```
```
Page 1215 of it, pages 1215 and 1217, pages 1215–1220, pages 1512, and a wall aged 1200 years. An oak aged 712
years, a 712-year-old oak, children aged 9, men aged 99, and flats of classes 12.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.months import MONTH_NAMES

SEVERITY = Severity.ERROR

_TWO_YEARS = 8
"""Figures of two years."""
_YEARS = lazy(r"(?<![\w/.,+-])((?:19|20)\d\d)((?:19|20)\d\d)(?![\w/-]|[.,]\d)")
_RUSSIAN_TYPED = """
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
"""
_MONTHS = (*MONTH_NAMES, *_RUSSIAN_TYPED.split())
_BEFORE_MONTH = tuple(f" {month}" for month in _MONTHS)
_MOST = 31
"""Days of the longest month."""
_DAYS = lazy(rf"(?<![\w/.,+-])(\d{{1,2}}?)(\d{{1,2}}) (?:{'|'.join(_MONTHS)})\b(?P<year>,? \d{{4}})?")
_NUMBERED = lazy(
    r"(?:\b(?:issn|isbn|no|tel|phone|fax|call|id|ref|code|number|account|№)\b\.?:? ?)$", re.IGNORECASE
)
_NEAR = 40
"""Letters before a number among which a word says what it numbers."""
_LEADS = frozenset(["aged", "ages", "pages", "pp", "paragraphs", "chapters"])
_SEVERAL = lazy(
    r"\b(?:aged|ages|pages|pp\.|paragraphs|chapters) (?P<low>[1-9]\d)(?P<high>[1-9]\d)"
    r"(?![\w/–-]|[.,]\d| [–-]|,? (?:and|or|to) \d|, \d)",
    re.IGNORECASE,
)
_NOBODY_LEADS = frozenset(["aged", "ages", "grades", "classes"])
_OF_NOBODY = lazy(
    r"\b(?:(?P<old>aged|ages)|grades|classes) (?P<low>[1-9]|(?<!aged )(?<!ages )1[01])"
    r"(?P<high>1\d|[1-9]|2[0-5])"
    r"(?![\w/–-]|[.,]\d| [–-]| years|,? (?:and|or|to) \d|, \d)",
    re.IGNORECASE,
)
"""Ages that nobody has and classes that no school has: “aged 712”, “grades 911”."""
_YEAR_OLDS = lazy(r"(?<![\w.,–-])(?P<low>[3-9])(?P<high>1\d)(?=-year-olds\b)")
_OLDEST, _LAST_CLASS = 120, 12
_COUNTED = lazy(r" (?:tenge|som|soms|sums?|manats?|somoni|roubles|rubles|dollars|euros?|US|USD|EUR)\b")


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark for each pair of numbers that was a range."""
    for passage in [one for one in story.passages if one.figures]:
        text = passage.text
        long = [at for at in passage.number_starts if text[at + _TWO_YEARS - 1 : at + _TWO_YEARS].isdecimal()]
        for match in passage.finds(_YEARS, at=long):
            low, high = match.groups()
            numbered = _NUMBERED.search(text, max(0, match.start() - _NEAR), match.start()) or _COUNTED.match(
                text, match.end()
            )
            if int(low) < int(high) <= int(low) + 50 and not numbered:
                yield _mark(passage, match.start(), match.end(), f"{low}–{high}")
        if passage.having(_LEADS):
            yield from _led(passage)
        if passage.having(_NOBODY_LEADS):
            yield from _of_nobody(passage)
        if "-year-olds" in text:
            for match in passage.finds(_YEAR_OLDS):
                yield _mark(passage, match.start(), match.end(), f"{match['low']}–{match['high']}")
        dates = passage.numbers_before(*_BEFORE_MONTH)
        days = [at for at in dates if int(text[at : text.index(" ", at)]) > _MOST]
        for match in passage.finds(_DAYS, at=days):
            digits = match.group(1) + match.group(2)
            range_ = _days(digits)
            if range_ and (len(digits) < 4 or match.group("year") or not 1900 <= int(digits) <= 2100):
                yield _mark(passage, match.start(), match.end(2), range_)


def _led(passage: Passage) -> Iterator[Mark]:
    # “aged 1417”
    for match in passage.finds(_SEVERAL):
        if int(match["low"]) < int(match["high"]):
            yield _mark(passage, match.start("low"), match.end(), f"{match['low']}–{match['high']}")


def _of_nobody(passage: Passage) -> Iterator[Mark]:
    # “children aged 712”
    for match in passage.finds(_OF_NOBODY):
        low, high = int(match["low"]), int(match["high"])
        most = _OLDEST if match["old"] else _LAST_CLASS
        if low < high and (match["old"] or high <= most) and int(match["low"] + match["high"]) > most:
            yield _mark(passage, match.start("low"), match.end("high"), f"{low}–{high}")


def _days(digits: str) -> str:
    if len(digits) < 2 or int(digits) <= _MOST:
        return ""
    cuts = {2: (1,), 3: (1,), 4: (2,)}[len(digits)]
    for cut in cuts:
        low, high = digits[:cut], digits[cut:]
        if "0" not in (low[0], high[0]) and int(low) < int(high) <= _MOST:
            return f"{low}–{high}"
    return ""


def _mark(passage: Passage, start: int, end: int, wanted: str) -> Mark:
    fix = passage.fix(start, end, wanted, safe=False)
    found = passage.text[start:end]
    return passage.mark(start, end, f"“{found}”: two numbers run together", f"write “{wanted}”", fix)
