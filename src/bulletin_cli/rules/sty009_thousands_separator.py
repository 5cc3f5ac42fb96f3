"""Thousands are not parted by a comma

Looks for whole numbers of four figures and more without a comma, or with a space or a full stop in its
place, in tables for those of five figures and more under or beside what is counted, and for decimals that a
comma parts (“250,5 kg”). Years, numbers of resolutions, laws, rooms,
telephones and accounts are left alone.

The house writes 1,880 and 12,500. A full stop is read as a decimal point: 1.880 pills are not quite two.

Fails:
```
They seized 12500 pills.
```
```
They seized 1880 pills, 1 880 tablets and 1.880 ampoules.
```
```
In every school of the country, 3747 in all, they sang; their number rose to 4310, and 12,400 parents came.
```
```
It was sold for about $420.000, while in Moscow it costs more than 410.000 US dollars.
```
```
In 2009 they examined 412 lorries; the new dogs examined 1130. The centre trained 1250 in May.
```
```
They spent 1200000 US dollars, then € 1500000, on 250,5 kg. Some 12500 doses came.
```
```
Exports came to 1253.1 million dollars, imports to $1184.80. Of it 1 010 000 went on flour.
```
```
| Find | 2010 |
| --- | --- |
| Pills seized | 18800 |
```
```
| Step | Number |
| --- | --- |
| Samples examined | 1 871 |
```

Passes:
```
In 2010 they seized 1,880 pills; resolution 1373 and the 2010 elections; 1.880 kg; room 1204; tel. 120 805.
```
```
| Find | Pills | File number |
| --- | --- | --- |
| House | 18,800 | 10028 |
| Status | 12,345 | 10029 |
| Telephones | 120 805 | 10030 |
```
```
Version 2010.12 of the code, and 1,253.1 million.
```
```
The 1998 officers’ course, ISO 9001 rules, postcode 100029 Tashkent, 2500 BC, at 1830 hours, decree 12345 of
2009.
```
```
The dollar stood at $1.364 per euro. The screen has 2048 × 1080 pixels.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING

_LONG = lazy(r"(?<![\w.,/:№#+–—-])(?<!\d )\d{4,7}(?![\w/:-]|[.,]\d| \d|[–—]\d)")
_SPACED = lazy(r"(?<![\w.,/:№#+-])(?<![\d)] )\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\w/-]| \d)")
_DOTTED = lazy(r"(?<![\w.,/:№#+-])[1-9]\d{0,2}(?:\.\d{3})+(?= (?:[a-z]|US|EUR))(?![\w/-])")
_LONG_DECIMAL = lazy(r"(?<![\w.,/:№#+–—-])(?<!\d )([1-9]\d{3,6})(\.\d{1,2})(?![\w/:-]|[.,]\d)")
_PRICED = lazy(
    r"(?:[$€£]|\b(?:US|USD|EUR|GBP)\b) ?(?P<number>[1-9]\d{0,2}(?:\.\d{3})+)(?![\w-]|[.,]\d| ?[a-z]*illion)",
    needs=("$", "€", "£", "US", "EUR", "GBP"),
)
_DECIMAL = lazy(
    r"(?<![\w.,/:№#+–—-])(?<!\d )(?<!\d, )\d{1,3},\d{1,2}"
    r"(?=(?: (?:kg|km|g|m|cm|mm|ha|tons?|tonnes?|kilograms?|grams?|kilomet\w+|met\w+|hectares?|litres?|"
    r"per cent|percent|million|billion|thousand|times|pages|points|degrees|hours|years|US)\b| ?[%°$€£]))"
)
_ABOUT = lazy(r"\b(?:about|over|some|nearly|almost|than|approximately|least|up to|reach(?:ed)?) $")
_COUNTING = (
    *("about ", "over ", "some ", "nearly ", "almost ", "than ", "approximately ", "least ", "up to "),
    *("reach ", "reached "),
)
"""After one of these alone, a number that may be a year may count."""
_CURRENCY = lazy(r" (?:US|USD|EUR|GBP|CHF|AED|RUB|KZT|UZS|TJS|KGS)\b")
_NOUN = lazy(r" (?:[a-z]+ )?(?:[a-z]{3,}s|people|children|women|men|tenge|som|somoni|ha)\b")
_OF_A_YEAR = lazy(
    r" (?:levels?|prices|standards|figures|values|terms|rates|wages|estimates|totals?|emissions|elections?)\b"
)
"""What a year tells apart: “to at least 1990 levels”."""
_LINKS = frozenset(["but", "and", "or", "it", "as", "that", "when", "where", "which", "while"])
_UNITS = lazy(
    r" ?(?:(?:kg|km|g|m|l|t|tons?|tonnes?|kilometres?|metres?|litres?|kilograms?|grams?|hectares?|per cent|"
    r"hours|million|billion|miles|BC|AD|[kMGT]?W(?:h|p)?|kV|kVA|cu|sq|kilomet\w+|met(?:re|er)s?|square|cubic)\b|[%°])"
)
_MEASURED = ("flops", "bits", "bytes", "hertz", "watts", "volts", "joules", "pascals", "grams", "seconds")
"""“1.012 exaflops”: how words for measures end."""
_NUMBERED = lazy(
    r"(?:\b(?:resolutions?|law|decree|order|room|office|no|nos|tel|telephone|phone|fax|code|postcode|zip|"
    r"index|account|issn|isbn|number|regulation|"
    r"directive|document|ref|act|in|since|from|until|till|by|before|after|during|of|year|box|flight|case|"
    r"ext|call|id|licence|articles?|the|and|to|early|late|"
    r"[A-Z]\w+)\b\.?:? ?(?:of )?)$",
)
_TAKEN = lazy(
    r"\b(?:examined|checked|searched|stopped|trained|taught|seized|treated|tested|arrested|registered|counted|"
    r"inspected|questioned|interviewed|received|reached|served|issued|handled|processed|screened|vaccinated|"
    r"distributed|visited|collected|produced|sold|bought|sent|cost|totalled|exceeded|recorded|found|caught|"
    r"freed|released|assisted|helped|supported|enrolled|admitted|numbered) $"
)
_ENDS = lazy(r"[.;](?: |$)|$|, (?:and|but|of)\b| (?:in|by|last|this|of|during)\b")
_OPENS_COUNT = (
    r"(?!(?:Some|About|Over|Nearly|Almost|Around|Approximately|Altogether|Another|These|Those|Only|All|Up|Its|"
    r"Their)\b)"
)
"""Before a capital: these only open a sentence."""
_FIRM = lazy(
    r"(?:\b(?:resolutions?|law|decree|order|room|no|nos|tel|telephone|phone|fax|code|postcode|zip|index|"
    rf"account|issn|isbn|number|regulation|box|flight|case|ext|id|ref|{_OPENS_COUNT}[A-Z]\w+)\b\.?:? ?)$"
)
_RATE = lazy(r"\d\.\d{3} (?:per|to|against|for) (?:the |an? |each )?(?:euro|dollar|pound|yen|franc)\b")
"""“$1.364 per euro”."""
_TIMES = ("* ", "x ", "× ")
"""“2048 × 1080 pixels”."""
_SPACED_FIGURES = tuple(f"{space}{figure}" for space in " \u00a0\u2009\u202f" for figure in range(10))
_DOT_AND_FIGURE = tuple(f".{figure}" for figure in range(10))
_COMMA_AND_FIGURE = tuple(f",{figure}" for figure in range(10))
_FIVE = 5
_MILLIONS = len("1 010 000")
"""Three groups of figures are a number, whatever follows."""

_AFTER_TOTALS = lazy(
    r"\b(?:[Aa]ltogether|[Ii]n all|[Ii]n total|a total of|totall?ing|totalled|(?:rose|fell|grew|dropped|"
    r"rises|falls|grows|increased|decreased|declined|climbed|reduced|raised)(?: [a-z]+){0,2}? (?:from|to)|"
    r"from \d[\d,]* to|as many as|amount(?:s|ed)? to|c[ao]mes? to|counted|out of|numbered),? $"
)
_BEFORE_ALL = lazy(r" (?:in all|in total|altogether)\b|,? (?:of|including) (?:them|these|those|whom|which)\b")
_BEFORE_VERB = lazy(
    r" (?:were|are|have|had|came|took|went|live|work|study|died|passed|(?:more|fewer|less) than)\b"
)
_MAY_BE_YEARS, _LONG_AGO = range(1900, 2101), range(1000, 1900)
_WITH_COMMA = lazy(r"\b\d{1,3},\d{3}\b")


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each large number without its commas."""
    commas: bool | None = None
    for passage in [one for one in story.with_figures if one.kind != "cell"]:
        text = passage.text
        long = [at for at in passage.number_starts if text[at + 3 : at + 4].isdigit()]
        long = [at for at in long if _may_be_long(text, at)]
        if long:
            yield from _solid(passage, long)
            loose = [*_counts_alone(passage, long)]
            if loose and commas is None:
                commas = any(one.figures and _WITH_COMMA.search(one.text) for one in story.passages)
            if commas:
                yield from loose
        yield from _parted(passage)
        if dotted := passage.numbers_before(*_DOT_AND_FIGURE):
            yield from _dotted(passage, dotted)
        yield from _decimals(passage)
    if "|" in story.source.text and story.language.startswith("en"):
        from bulletin_cli.rules.numbers.thousands_in_tables import thousands_in_tables  # noqa: PLC0415 - most have none

        yield from thousands_in_tables(story)


def _solid(passage: Passage, long: Sequence[int]) -> Iterator[Mark]:
    text = passage.text
    for match in passage.finds(_LONG, quotes=False, at=long):
        number = match.group()
        before = text[max(0, match.start() - 24) : match.start()]
        year = len(number) < _FIVE and 1000 <= int(number) <= 2100
        noun = _NOUN.match(text, match.end())
        noun = noun if noun and noun.group().split()[0] not in _LINKS else None  # "up to 1975 but drops"
        unit = _UNITS.match(text, match.end())
        if (
            number.startswith("0")
            or before.endswith(_TIMES)
            or _FIRM.search(before)
            or (unit and unit.group().strip() in {"hours", "BC", "AD"})
        ):
            continue
        counted = (
            noun
            and _ABOUT.search(before)
            and not (int(number) >= 1900 and _OF_A_YEAR.match(text, match.end()))
        )
        may_be_year = year and not counted and (int(number) >= 1900 or _NUMBERED.search(before))
        signed = before.rstrip()[-1:] in {"$", "€", "£"} or _CURRENCY.match(text, match.end()) is not None
        money = signed and len(number) >= _FIVE
        ends = not may_be_year and _TAKEN.search(before) and _ENDS.match(text, match.end())
        if (
            money
            or ends
            or ((noun or (unit and not year) or (unit and not _NUMBERED.search(before))) and not may_be_year)
        ):
            yield _mark(passage, match.start(), match.end(), f"{int(number):,}")


def _may_be_long(text: str, at: int) -> bool:
    # of four figures and more, unless they are a year of our time
    figures = text[at : at + _FIVE]
    year = not figures[-1:].isdigit() and "1900" <= figures[:4] <= "2100"
    return not year or text.endswith(_COUNTING, 0, at)


def _counts_alone(passage: Passage, long: Sequence[int]) -> Iterator[Mark]:
    # “3747 in all”, where no noun tells that it counts, and no year of our time looks so
    text = passage.text
    for match in passage.finds(_LONG, quotes=False, at=long):
        start, end = match.span()
        number, before = int(match.group()), text[max(0, start - 40) : start]
        if number in _MAY_BE_YEARS or len(match.group()) != len(str(number)) or _FIRM.search(before):
            continue
        surely = _AFTER_TOTALS.search(before) or _BEFORE_VERB.match(text, end)
        if _BEFORE_ALL.match(text, end) or (surely and number not in _LONG_AGO):
            noun = _NOUN.match(text, end)
            told = noun is not None and noun.group().split()[0] not in _LINKS
            if not told and not (_TAKEN.search(before) and _ENDS.match(text, end)):
                yield _mark(passage, start, end, f"{number:,}")


def _parted(passage: Passage) -> Iterator[Mark]:
    text = passage.text
    for match in passage.finds(_SPACED, quotes=False, at=passage.numbers_before(*_SPACED_FIGURES)):
        before = text[max(0, match.start() - 24) : match.start()]
        counted = (
            _NOUN.match(text, match.end())
            or _UNITS.match(text, match.end())
            or re.search(r"[$€£] ?$", before)
            or len(match.group()) >= _MILLIONS
        )
        if counted and not _FIRM.search(before):
            yield _mark(passage, match.start(), match.end(), re.sub(r"\D", ",", match.group()))


def _dotted(passage: Passage, dotted: Sequence[int]) -> Iterator[Mark]:
    text = passage.text
    for match in passage.finds(_LONG_DECIMAL, quotes=False, at=dotted):
        paid = text[: match.start()].endswith(("$", "€", "£")) or _CURRENCY.match(text, match.end())
        if paid or _UNITS.match(text, match.end()):
            yield _mark(passage, *match.span(), f"{int(match.group(1)):,}{match.group(2)}")
    for match in passage.finds(_PRICED, quotes=False):
        start, end = match.span("number")
        if _RATE.match(text, start):
            continue
        yield _mark(passage, start, end, match.group("number").replace(".", ","))
    for match in passage.finds(_DOTTED, quotes=False, at=dotted):
        noun = _NOUN.match(text, match.end()) or _CURRENCY.match(text, match.end())
        if _PRICED.search(text, max(0, match.start() - 5), match.end()):
            continue
        measured = _UNITS.match(text, match.end()) or (noun and noun.group().endswith(_MEASURED))
        if (noun or match.group().count(".") > 1) and not measured:
            yield _mark(passage, match.start(), match.end(), match.group().replace(".", ","))


def _decimals(passage: Passage) -> Iterator[Mark]:
    for match in passage.finds(_DECIMAL, quotes=False, at=passage.numbers_before(*_COMMA_AND_FIGURE)):
        start, end = match.span()
        wanted = match.group().replace(",", ".")
        fix = passage.fix(start, end, wanted)
        message = f"“{match.group()}”: a comma before decimals"
        yield passage.mark(start, end, message, f"write {wanted}", fix)


def _mark(passage: Passage, start: int, end: int, wanted: str) -> Mark:
    fix = passage.fix(start, end, wanted)
    return passage.mark(
        start, end, f"“{passage.text[start:end]}”: thousands without a comma", f"write {wanted}", fix
    )
