"""A date is not in the order day, month, year

Looks for "December 16-17", "On November 13", "November 13, 2010", "16th December" and "the 13th of
November" in British copy, for dates all in figures ("31.12.2010", "2010-12-31", "in 10/2010"), for months
cut short ("14 Sept. 2010") and for "July of 2010".

One order in one issue; the house's is 16 December 2010, without ordinals and commas.

Fails:
```
On November 13, 2010 and on December 16-17 they met.
```
```
On 16th December, the 13th of November and the 1st May they met.
```
```
By 31.12.2010, not in 10/2010 as in July of 2009, and on Sept. 14th, 2011 again.
```
```
On 2010-12-03 the rooms were opened.
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
```
In December 15 officers came; resolution 10/2010 and version 1.10.2010 of 3/4 of it; Dec. can wait.
```
```
Version 2010-12-03, file 2010-12-03-a, the years 2009-10 and No. 2010-13-45.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.sty001_locale_spelling import spelling_of
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.months import MONTH_NAMES, MONTHS

SEVERITY = Severity.WARNING

_MONTHS = frozenset(map(str.lower, MONTH_NAMES))
_MONTH_FIRST = lazy(
    rf"\b(?P<month>{MONTHS}) (?:the )?(?P<day>[0-3]?\d)(?P<th>st|nd|rd|th)?(?:(?P<join> ?[-–—] ?| and | to "
    rf")(?P<last>[0-3]?\d)(?:st|nd|rd|th)?)?"
    r"(?:,? (?P<year>(?:19|20)\d\d))?(?![\w-]|[.,:]\d|,\d)(?! per cent| (?:million|thousand|attacks)\b)",
)
_DAY_WITHIN = len(" the 5th")
_COUNTED = lazy(r" (?:people|participants|officers|[a-z]+s)\b")
_ON = lazy(r"\b[Oo]n $")
_ORDINAL = lazy(
    rf"\b(?P<the>[Tt]he )?(?P<day>[0-3]?\d)-?(?:st|nd|rd|th)(?:(?P<join> ?[-–—] ?| and | to "
    rf")(?P<last>[0-3]?\d)(?:st|nd|rd|th))?"
    rf"(?: day)? (?:of )?(?P<month>{MONTHS})\b(?:,? (?P<year>(?:19|20)\d\d))?",
)
_SHORTENED = {
    "jan": "January", "feb": "February", "mar": "March", "apr": "April", "jun": "June", "jul": "July",
    "aug": "August", "sep": "September", "sept": "September", "oct": "October", "nov": "November",
    "dec": "December",
}  # fmt: skip
_CUT = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
_SHORT_MONTH = lazy(
    rf"\b(?:\d{{1,2}} ?[-–] ?)?(?P<before>\d{{1,2}})(?:st|nd|rd|th)? (?P<after_day>{_CUT})\b\.?"
    r"(?:,? (?P<year>(?:19|20)\d\d))?"
    rf"|\b(?P<before_day>{_CUT})\.? (?P<after>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<last_year>(?:19|20)\d\d))?"
    r"(?![\w-]|[.,:]\d)",
)
_CENTURY = "40"
_CUTS = frozenset(_SHORTENED)
_FIGURES = lazy(
    r"(?<![\w./–-])(?P<day>[0-3]?\d)(?P<sign>[./])(?P<month>[01]?\d)(?P=sign)(?P<year>(?:19|20)\d\d)"
    r"(?![\w/-]|\.\d)"
    r"|\b(?:[Ii]n|[Ss]ince|until|till|[Ff]rom|[Bb]y|[Bb]efore|[Aa]fter|of|to|dated) "
    r"(?P<only>[01]?\d)[./](?P<of>(?:19|20)\d\d)"
    r"(?![\w/-]|\.\d)",
    needs=("/19", "/20", ".19", ".20"),
)
_YEAR_FIRST = lazy(
    r"(?<![\w./–-])(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?![\w/-]|\.\d)"
)
_MONTH_CUT = lazy(rf"(?<!\d )(?<!\d)\b(?P<month>{_CUT})\.,?(?= (?:19|20)\d\d\b)")
_SHORT_YEAR = lazy(
    r"\b(?:[Oo]n|[Ff]rom|[Bb]y|[Uu]ntil|[Ss]ince|dated|of) "
    r"(?P<date>(?P<day>[0-3]\d)\.(?P<month>[01]\d)\.(?P<year>\d\d))(?![\w/-]|\.\d)"
)
"""“On 05.12.10”."""
_RANGE = lazy(r"(\d{1,2}) ?[-–] ?\d")
_VERSION = lazy(
    r"\b(?:version|release|v|no|nos|act|law|resolution|decree|order|protocol)\.? $", re.IGNORECASE
)
_OF_YEAR = lazy(
    rf"\b(?:{MONTHS})(?P<of> of (?=(?:19|20)\d\d\b)| of the year (?=(?:19|20)\d\d\b))",
    needs=(" of 19", " of 20", " of the year "),
)
_COMMA = lazy(
    rf"\b(?:\d{{1,2}} |(?:in|since|until|of|from|by) )(?:{MONTHS})(?P<comma>, )(?=(?:19|20)\d\d\b)",
    needs=(", 19", ", 20"),
)


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark for each date in another order than the house's."""
    for passage in story.passages:
        spelling = spelling_of(story, passage).lower() if passage.figures else ""
        if not spelling.startswith("en") or spelling.startswith("en-us"):
            continue
        if passage.kind != "cell":
            yield from _in_figures(passage)
            yield from _year_first(passage)
            yield from _year_cut(passage)
            if _any_cut(passage):
                yield from _cut_short(passage)
                yield from _month_alone(passage)
        if not passage.having(_MONTHS):
            continue
        told: list[tuple[int, int]] = []
        for match in (
            *passage.finds(_MONTH_FIRST, quotes=False, at=_before_day(passage)),
            *passage.finds(_ORDINAL, quotes=False, at=_with_the(passage)),
        ):
            if match.group("month") == "May" and not match.group("year") and not match.group("last"):
                before = passage.text[: match.start()].rstrip().lower()
                if (
                    match.group().startswith("May")
                    and not before.endswith((" on", " by", " of", " from", " until", " since", " to"))
                    and before != "on"
                ):
                    continue
            if 1 <= int(match.group("day")) <= 31 and not _number_counts(passage, match):
                wanted = _written(match)
                told.append(match.span())
                fix = passage.fix(match.start(), match.end(), wanted)
                yield passage.mark(
                    match.start(), match.end(), f"date “{match.group()}”", f"write “{wanted}”", fix
                )
        for match in passage.finds(_COMMA, quotes=False):
            if any(start <= match.start() and match.end() <= end for start, end in told):
                continue  # “10th of December, 2010” is written anew
            fix = passage.fix(match.start("comma"), match.end("comma"), " ")
            yield passage.mark(match.start(), match.end(), "a comma in a date", "strike it", fix)
        for match in passage.finds(_OF_YEAR, quotes=False):
            fix = passage.fix(*match.span("of"), " ")
            yield passage.mark(
                match.start(), match.end(), f"“{match.group().strip()}” in a date", "strike “of”", fix
            )


def _before_day(passage: Passage) -> list[int]:
    # where the name of a month stands before one or two figures, with or without "the"
    text, starts = passage.text, []
    for month in passage.having(_MONTHS):
        for number in passage.index[month]:
            start, end = passage.words[number].start, passage.words[number].end
            if text[start].isupper() and _is_day(text[end : end + _DAY_WITHIN].removeprefix(" the")):
                starts.append(start)
    return sorted(starts)


def _is_day(after: str) -> bool:
    return (
        after.startswith(" ") and after[1:2].isdigit() and not (after[2:3].isdigit() and after[3:4].isdigit())
    )


def _with_the(passage: Passage) -> list[int]:
    # where "5th" or "the 5th" may begin
    ordinals = passage.numbers_before("st", "nd", "rd", "th", "-")
    return sorted({start for at in ordinals for start in (max(0, at - len("the ")), at)})


def _number_counts(passage: Passage, match: re.Match[str]) -> bool:
    # "In December 15 officers came": no date, unless "on" or an ordinal makes it one
    ordinal = "the" in match.groupdict() or match.group("th")
    if ordinal or match.group("year") or match.group("last"):
        return False
    on = _ON.search(passage.text, max(0, match.start() - 4), match.start())
    return on is None and _COUNTED.match(passage.text, match.end()) is not None


def _in_figures(passage: Passage) -> Iterator[Mark]:
    for match in passage.finds(_FIGURES, quotes=False):
        only = match.group("only")
        month = int(only or match.group("month"))
        day = int(match.group("day") or 1)
        before = passage.text[max(0, match.start() - 12) : match.start()]
        if not (1 <= month <= 12 and 1 <= day <= 31) or _VERSION.search(before):
            continue
        name = MONTHS.split("|")[month - 1]
        start = match.start("only") if only else match.start()
        wanted = f"{name} {match.group('of')}" if only else f"{day} {name} {match.group('year')}"
        # with a slash, 3/4/2010 may be the third of April or the fourth of March
        sure = only or match.group("sign") == "." or day > 12
        fix = passage.fix(start, match.end(), wanted) if sure else None
        typed = passage.text[start : match.end()]
        yield passage.mark(start, match.end(), f"date “{typed}” in figures", f"write “{wanted}”", fix)


def _year_first(passage: Passage) -> Iterator[Mark]:
    for match in passage.finds(_YEAR_FIRST, quotes=False, at=passage.numbers_before("-0", "-1")):
        if not _VERSION.search(passage.text, max(0, match.start() - 12), match.start()):
            wanted = f"{int(match['day'])} {MONTH_NAMES[int(match['month']) - 1]} {match['year']}"
            message = f"date “{match.group()}” in figures"
            fix = passage.fix(*match.span(), wanted)
            yield passage.mark(*match.span(), message, f"write “{wanted}”", fix)


def _year_cut(passage: Passage) -> Iterator[Mark]:
    for match in passage.finds(_SHORT_YEAR, quotes=False) if passage.numbers_before(".0", ".1") else ():
        month, day = int(match["month"]), int(match["day"])
        if 1 <= month <= 12 and 1 <= day <= 31:
            century = "20" if match["year"] < _CENTURY else "19"
            wanted = f"{day} {MONTH_NAMES[month - 1]} {century}{match['year']}"
            fix = passage.fix(*match.span("date"), wanted, safe=False)
            message = f"date “{match['date']}” in figures"
            yield passage.mark(*match.span("date"), message, f"write “{wanted}”", fix)


def _any_cut(passage: Passage) -> bool:
    # true where a month stands in short, alone or in a compound: “mid-Jan.”
    if passage.having(_CUTS):
        return True
    compounds = [passage.lowered[number] for number in passage.kinds.get("mixed", ())]
    return any(not _CUTS.isdisjoint(compound.replace("‑", "-").split("-")) for compound in compounds)


def _cut_short(passage: Passage) -> Iterator[Mark]:
    for match in passage.finds(_SHORT_MONTH, quotes=False):
        day = int(match.group("before") or match.group("after"))
        month = _SHORTENED[(match.group("after_day") or match.group("before_day")).lower()]
        year = match.group("year") or match.group("last_year")
        if 1 <= day <= 31:
            end = match.end() - (match.group().endswith(".") and _ends_sentence(passage, match.end()))
            dash = _RANGE.match(match.group())
            days = f"{dash[1]}–{day}" if dash else str(day)
            wanted = " ".join(filter(None, (days, month, year)))
            fix = passage.fix(match.start(), end, wanted)
            typed = passage.text[match.start() : end]
            yield passage.mark(match.start(), end, f"date “{typed}”", f"write “{wanted}”", fix)


def _month_alone(passage: Passage) -> Iterator[Mark]:
    for match in passage.finds(_MONTH_CUT, quotes=False):
        wanted = _SHORTENED[match["month"].lower()]
        fix = passage.fix(match.start(), match.end(), wanted)
        yield passage.mark(match.start(), match.end(), f"date “{match.group()} …”", f"write “{wanted}”", fix)


def _ends_sentence(passage: Passage, offset: int) -> bool:
    follows = passage.text[offset : offset + 2].strip()
    return not follows or follows[0].isupper()


def _written(match: re.Match[str]) -> str:
    join = match.group("join") or ""
    days = str(int(match.group("day")))
    if match.group("last"):
        days += (join if join.strip().isalpha() else "–") + str(int(match.group("last")))
    return " ".join(filter(None, (days, match.group("month"), match.group("year"))))
