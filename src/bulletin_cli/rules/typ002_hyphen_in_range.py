"""A range of numbers or dates takes a hyphen

Looks for days ("29-30 November", "Monday-Thursday"), months ("October-November 2010"), years ("2011-2015"),
pages ("pp. 5-7"), ages, times and quantities ("10-15 people"), for the two peoples of a border
("Uzbek-Afghan"), and for two equals before what they share ("the NATO-Russia Council"), that are joined by a
hyphen; and for days and years between which the dash has spaces (“12 – 16 April”).

From one number to another the mark is an en dash: a hyphen reads as one compound number, and at the end of
a line it can be taken for a word division. Telephone numbers, scores, symbols of documents (E/CN.7/2010/2),
standard numbers and other compound names keep their hyphens.

Fails:
```
The visit took place on 29-30 November 2010.
```
```
The NATO-Russia Council met on the Osh-Bishkek road.
```
```
A strategy for 2011-2015 was adopted in October-November 2010; see pp. 5-7.
```
```
Some 10-15 people came from 29 November - 2 December, 9.00-17.30, and in June 2014-March 2015.
```
```
It was read on 12 – 16 April 2010, under the plan for 2009 – 2012.
They met on 3–5 May 2010.
```

Passes:
```
The visit took place on 29–30 November 2010, under the strategy for 2011–2015 (pp. 5–7).
```
```
Call +998 71 120-80-50 or 555-1234; see E/CN.7/2010/2-3, ISSN 1234-5679 and the plan “Umut-2”. They won 3-1.
```
```
The 24-hour line, the 9-11 attacks, a 50-50 share, Boeing 737-800 jets, COVID-19, ISO 3166-1 and 2010-12-05,
the NATO–Russia Council, the UN-led talks, a man of Guinea-Bissau.
```
```
They met from 30 April – 2 May; in 2010 – 2,000 came. It began in
1998 – 2009 was its last year. The
737-800 landed. She was 15-40 down, then 5-6 behind.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.days import DAYS
from bulletin_cli.rules.words.months import MONTHS

SEVERITY = Severity.WARNING

_MONTHS = f"{MONTHS}|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
_NAMED = (
    r"p|pp|pages?|paras?|paragraphs?|nos|articles?|arts?|sections?|chapters?|chs?|figures?|tables?|"
    r"annexes|lines?|"
    r"ages?|aged|between|from|within|за|с|стр"
)
_EQUALS = (
    r"NATO|EU|UN|US|UK|USA|OSCE|ASEAN|CIS|AU|Russia|China|India|Pakistan|Iran|Iraq|Turkey|Japan|Ukraine|Georgia|"
    r"Kazakhstan|Kyrgyzstan|Tajikistan|Turkmenistan|Uzbekistan|Afghanistan|Azerbaijan|Armenia|Belarus|Moldova|"
    r"Mongolia|Germany|France|Italy|Spain|Poland|Africa|Asia|Israel|Syria|Canada|Mexico|Brazil|"
    r"Osh|Bishkek|Almaty|Astana|Tashkent|Dushanbe|Ashgabat|Baku|Tbilisi|Moscow|Kabul|Samarkand|Termez|Khujand"
)
_SHARED = (
    r"[Bb]orders?|[Cc]ouncil|[Cc]ommission|[Ss]ummit|[Aa]greements?|[Tt]reaty|[Dd]ialogue|[Ff]orum|[Rr]elations|talks|"
    r"[Cc]ooperation|[Pp]artnership|project|programme|trade|road|highway|railway|motorway|train|route|flight|corridor|"
    r"frontier|war|match|meeting|pact|alliance|ties|pipeline"
)
_REACH = 40
"""More letters than a date, or the name of a people, has before its hyphen."""
_HYPHENS = ("-", "‐", "‑")
_JOIN = r"[ \u00a0]?[-‐‑][ \u00a0]?"
_RANGE = lazy(
    rf"(?<![\w/.,:\-–+№#])(?P<left>\d{{1,4}}(?:st|nd|rd|th)?)(?P<join>{_JOIN})"
    r"(?P<right>\d{1,4}(?:st|nd|rd|th)?)(?![\w/\-–]|[.,:]\d)",
)
_DATES = lazy(
    rf"\b\d{{1,2}} (?:{_MONTHS})(?: \d{{4}})?(?P<a>{_JOIN})\d{{1,2}} (?:{_MONTHS})\b"
    rf"|(?:\b(?:{_MONTHS}))(?P<b>{_JOIN})(?:{_MONTHS})\b"
    rf"|\b(?:19|20)\d\d(?P<g>{_JOIN})(?:{_MONTHS}) (?:19|20)\d\d\b"
    rf"|\b(?:{DAYS})(?P<e>{_JOIN})(?:{DAYS})\b"
    r"|\b[A-Z][a-z]+(?:ek|an|ik|yz|en|ian|ish|ese)(?P<f>[-‐‑])[A-Z][a-z]+(?:ek|an|ik|yz|en|ian|ish|ese)\b"
    r"(?= (?:(?:state )?borders?|frontier)\b)"
    rf"|\b(?:{_EQUALS})(?P<h>[-‐‑])(?:{_EQUALS})(?= (?:[a-z]+ )?(?:{_SHARED})\b)"
    rf"|\b\d{{1,2}}[.:]\d\d(?P<c>{_JOIN})\d{{1,2}}[.:]\d\d(?!\d|[.:/-]\d)"
    r"|\b\d{1,3}(?:,\d{3})+(?P<d>[-‐‑])\d{1,3}(?:,\d{3})+(?![\d,-])",
)
_SPACED = lazy(
    r"(?<![\w/.,:\-–+№#])(?:(?P<left>\d{1,2}) – (?P<right>\d{1,2})"
    rf"(?= (?:{_MONTHS})\b)|(?P<first>(?:19|20)\d\d) – (?P<last>(?:19|20)\d\d)(?=[.,;:)]))"
)
_MONTH_BEFORE = lazy(rf"(?:{_MONTHS}) $")
_NAMED_BEFORE = lazy(rf"(?:\b(?:{_NAMED})\.? ?|[$€£] ?)$", re.IGNORECASE)
_NOT_RANGE_BEFORE = lazy(
    r"(?:\b(?:tel|phone|fax|mob|call|dial|issn|isbn|iso|no|resolution|ref|won|lost|beat|drew|score[ds]?|"
    r"by|vot(?:e[ds]?|ing)|"
    r"win|defeat|victory|room|flight|boeing|route|law|order|decree|group|case|model|"
    r"type)\b\.?:?[^.;]{0,16}|\d[ )]+)$",
    re.IGNORECASE,
)
_AFTER = lazy(r" ?(?:per cent|percent|%|(?:[a-z]+ )?[a-z]{2,}|[°$€£]|года?\b|гг|лет|чел|кг)")
_SCORE_AFTER = lazy(
    r" (?:win|victory|defeat|draw|score|loss|against|in favour|vote|split|to|down|up|ahead|"
    r"behind|adrift)\b"
)
_AIRLINER = lazy(r"7[0-8]7$")
"""“The 737-800.”"""
_NAMES = frozenset([("9", "11"), ("7", "11")])
_YEAR = lazy(r"(?:19|20)\d\d$")


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark for each hyphen between the two ends of a range."""
    hyphens = [sign for sign in _HYPHENS if sign in story.text]
    for passage in story.passages if hyphens else ():
        text = passage.text
        joining = [at for at in passage.at(*hyphens) if _may_join(text, at)]
        if joining:
            yield from _dates(passage, joining)
            if passage.figures:
                yield from _numbers(passage)
    if " – " in story.text:
        yield from _spaced(story)


def _spaced(story: Story) -> Iterator[Mark]:
    # “12 – 16 April”
    for passage in [one for one in story.with_figures if " – " in one.text]:
        for match in passage.finds(_SPACED, quotes=False, at=passage.number_starts):
            if _rises(match):
                start, end = match.span()
                left = match.end("left" if match["left"] else "first")
                fix = passage.fix(left, left + 3, "–")
                message = f"spaces in the range “{passage.text[start:end]}”"
                yield passage.mark(start, end, message, "close it up", fix)


def _rises(match: re.Match[str]) -> bool:
    low, high = (match["left"], match["right"]) if match["left"] else (match["first"], match["last"])
    return int(low) < int(high)


def _may_join(text: str, hyphen: int) -> bool:
    # between a figure or a letter and a figure or a capital, with or without spaces
    left = text[max(0, hyphen - 2) : hyphen].rstrip(" \u00a0")[-1:]
    right = text[hyphen + 1 : hyphen + 3].lstrip(" \u00a0")[:1]
    return left.isalnum() and (right.isdigit() or right.isupper())


def _dates(passage: Passage, hyphens: Sequence[int]) -> Iterator[Mark]:
    text = passage.text
    near = {at for hyphen in hyphens for at in range(max(0, hyphen - _REACH), hyphen)}
    begun = [at for at in sorted(near) if text[at].isalnum() and not text[at - 1 : at].isalnum()]
    for match in passage.finds(_DATES, at=begun):
        group = match.lastgroup or "a"
        yield _mark(passage, match.start(), match.end(), *match.span(group))


def _numbers(passage: Passage) -> Iterator[Mark]:
    text = passage.text
    for match in passage.finds(_RANGE, at=passage.number_starts):
        if _is_range(text, match):
            yield _mark(passage, match.start(), match.end(), *match.span("join"))


def _is_range(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 32) : match.start()]
    left, right = (re.sub(r"\D", "", match.group(side)) for side in ("left", "right"))
    low, high = int(left), int(right)
    if _YEAR.match(left) and (_YEAR.match(right) or len(right) == 2):
        later = high if len(right) == 4 else int(left[:2] + right)
        return low < later <= low + 100 and not before.endswith(("№ ", "No. ", "no. "))
    dated = re.match(rf" (?:{_MONTHS})\b", text[match.end() :])
    if (
        low >= high
        or (_AIRLINER.match(left) and right.endswith("00"))
        or left.startswith("0")
        or right.startswith("0")
        or ((left, right) in _NAMES and not dated)
    ):
        return False
    if _MONTH_BEFORE.search(before) or _NAMED_BEFORE.search(before):
        return True
    if _NOT_RANGE_BEFORE.search(before) or re.search(r"[A-Z][\w&]* $", before):
        return re.match(rf" (?:{_MONTHS})\b", text[match.end() :]) is not None
    after = text[match.end() : match.end() + 24]
    if re.match(rf" (?:{_MONTHS})\b", after):
        return high <= 31
    return bool(_AFTER.match(after)) and not _SCORE_AFTER.match(after)


def _mark(passage: Passage, start: int, end: int, left: int, right: int) -> Mark:
    spaced = passage.text[left:right] != passage.text[left:right].strip() and not (
        passage.text[left - 1].isdigit()
        and passage.text[right].isdigit()
        and " " not in passage.text[start:left]
    )
    dash = " – " if spaced else "–"
    fix = passage.fix(left, right, dash)
    return passage.mark(
        start, end, f"a hyphen in the range “{passage.text[start:end]}”", "write an en dash", fix
    )
