"""Parts do not add up to their total

Adds up tables that have a row or a column for the total, lists such as “45 judges: 20 women and 25 men” and
“20 women, 25 men, 45 in all”, percentages with a rest, changes (“from 40 to 50, a rise of 25 per cent”), and
compares “three countries: …” with the names that follow, “four recommendations:” with the list that follows,
“a two-day seminar” with its dates and a day of the week with its date. A figure that a table of the story has
with two digits changed about is marked too.

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
A two-day seminar was held on 14–16 December 2010. Sales rose from 40 to 50, a rise of 20 per cent.
```
```
On Monday, 12 October 2010 180 officers from 16 countries met: 70 from Osh, 65 from Baku and 55 from Almaty.
They gave 11 talks on law, 12 on health and 16 on prevention, 40 in all.
```
```
| Drug | kg |
| --- | --: |
| Opium | 315 |
| Heroin | 312 |
| **Total** | **672** |
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
It has seven member states: the five republics of Central Asia, Russia and Azerbaijan.
It works in three countries: Kazakhstan, Kyrgyzstan and Tajikistan, and in three cities, among them Osh and
Almaty. A two-day seminar on 14–15 December 2010 drew 50 people, up from 40, a rise of 25 per cent; Tuesday,
14 December 2010 was cold. They gave 11 talks on law, 12 on health and 16 on prevention, 39 in all.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from bulletin_cli.model.copy import List
from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.months import MONTHS
from bulletin_cli.rules.passage_kinds import COUNTED
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy, shows
from bulletin_cli.rules.quantities import WORDS, Quantity, quantities, shown, wrong_sum
from bulletin_cli.rules.table_sums import wrong_totals
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.weekdays import wrong_weekdays

SEVERITY = Severity.WARNING

_OPENS = lazy(
    r"[^.;:()–0-9]{0,80}?(?:\b(?:from|in|of|across|at) \d{1,3} [a-z]+[^.;:()–0-9]{0,40}?)?"
    r"(?P<sign> ?: | – | \(|, (?=\w+ (?:women|men|girls|boys|male|female)\b))"
)
_IN_ALL = lazy(
    r"(?P<parts>\d+ [^\d.;:()–]{2,60}?(?:,(?: and)? \d+ [^\d.;:()–]{2,60}?)+),? (?:or |making |altogether )?"
    r"(?P<total>\d+) (?:in all|in total|altogether)\b"
)
_PART = lazy(r"(?:^|, |, and )(\d+) ")
_PARTIAL = lazy(
    r"includ|such as|among|e\.g|at least|mostly|mainly|more than|over |about|some |half|nearly|up to",
    re.IGNORECASE,
)
_ABOUT = lazy(
    r"\b(?:some|about|around|over|nearly|almost|more than|less than|up to|at least|the other) $",
    re.IGNORECASE,
)
_BETWEEN = lazy(r" [^\d.;:()–]{1,60}?(?:, and |, | and |; and |; )$")
_LAST = lazy(r" [^\d.;:()–]{1,60}?(?=[.);]| – |$)")
_NAMES = lazy(
    r"(?P<list>[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,3}"
    r"(?:, (?:the )?[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,3})*(?:,? and |, )(?:the )?"
    r"[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,3})(?=[.);]| – |$)"
)
_GROUP = lazy(
    r"the (?P<count>[a-z]+) [^\d.;:()–,]{3,60}, "
    r"(?P<list>(?:the )?[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,3}"
    r"(?:(?:, and | and |, )(?:the )?[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,3})+)(?=[.);]| – |$)"
)
"""“The five republics of Central Asia, Russia and Azerbaijan”."""
_BY_PLACE = lazy(r"\d+ (in|from|at) (?:the )?[A-Z][^\d.;:()–]{1,60}?(?:, and |, | and )\d+ \1 (?:the )?[A-Z]")
_REST = lazy(r"\b(?:the (?:remaining|other|rest[,:]?(?: of [\w ]{2,30})?)|remaining)\b[^.;]{0,20}?$")
_CHANGE = lazy(
    r"from (?P<left>\d[\d,]*)(?: [a-z]+){0,4} to (?P<right>\d[\d,]*)(?: [a-z]+){0,4},? (?:\(|–|or)? ?"
    r"(?:(?:an? |by )?(?:increase|rise|growth|fall|drop|decrease|decline|up|down)(?: of| by)?|by) "
    r"(?P<share>\d+(?:\.\d+)?) per cent"
)
_DAYS = lazy(
    r"\b(?P<days>one|two|three|four|five|six|seven|1|2|3|4|5|6|7)-day (?:[a-z-]+ ){0,4}?"
    r"(?:seminar|workshop|training|course|conference|meeting|visit|mission|round table|event|session|"
    r"hearing)s?\b"
)
_DATES = lazy(
    r"(?:\bfrom )?\b(?P<first>\d{1,2})(?:[-–]| to | and | & )(?P<last>\d{1,2}) "
    rf"(?:{MONTHS})\b"
)
_SIGNS = (":", "–", "(")
_SIGN_NEAR = 4
"""Letters before the first part in which the sign stands that leads to it."""
_REACH = 200
"""More letters than stand between a total and the sign that leads to its parts."""
_PEOPLE = frozenset(["women", "men", "girls", "boys"])
_SEXES = _PEOPLE | {"male", "female"}
_DIVIDES = ("of whom", "of which", "of them", "Of the ", " including ")
_LEFT = frozenset([("the", "other"), ("the", "remaining")])
_ALTOGETHER = frozenset(["all", "total", "altogether"])
_NEAR = 0.25
_PARTS = 2
"""A sum has so many, at least."""
_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
_COUNTRIES = frozenset(
    [
        "country",
        "state",
        "nation",
        "republic",
        "city",
        "town",
        "province",
        "region",
        "oblast",
        "district",
        "language",
        "ministry",
        "agency",
    ]
)


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each total that its parts do not make."""
    yield from wrong_totals(story)
    if any(isinstance(block, List) for block in story.article.body.blocks):
        from bulletin_cli.rules.announced_lists import wrong_counts_of_lists  # noqa: PLC0415 - most have none

        yield from wrong_counts_of_lists(story)
    yield from wrong_weekdays(story)
    for passage in story.passages:
        if passage.kind in COUNTED and passage.english:
            text = passage.text
            listed = any(map(text.__contains__, _SIGNS)) or bool(passage.having(_PEOPLE))
            shared = "per cent" in text
            divided = passage.figures and (any(map(text.__contains__, _DIVIDES)) or _by_place(passage))
            left = _leaves_some(passage)
            found = quantities(passage) if listed or shared or divided or left else ()
            if listed:
                led = len(found) > _PARTS and _any_led_to(passage, found)
                for number, total in enumerate(found):
                    if led and number + _PARTS < len(found):
                        yield from _list(passage, total, found[number + 1 :])
                    if total.noun in _COUNTRIES:
                        yield from _names(passage, total)
            if divided and len(found) > _PARTS:
                from bulletin_cli.rules.parts_of_totals import wrong_divisions  # noqa: PLC0415 - most have none

                yield from wrong_divisions(passage, found)
            if len(found) > _PARTS and left:
                from bulletin_cli.rules.rests_of_totals import wrong_rests  # noqa: PLC0415 - few have one

                yield from wrong_rests(passage, found)
            if len(found) > 1 and shared:
                yield from _rest(passage, found)
            if passage.figures and passage.having(_ALTOGETHER):
                yield from _in_all(passage)
            if shared:
                yield from _changes(passage)
            if "-day " in text:
                yield from _days(passage)


def _leaves_some(passage: Passage) -> bool:
    # “the other 16”
    numbers = (passage.flanked[number + 3] for number in passage.coupled(_LEFT))
    return any(one[:1].isdigit() or one in WORDS for one in numbers)


def _by_place(passage: Passage) -> bool:
    # true where two numbers beside one another have each its place: “32 in Osh and 26 in Baku”
    numbers = passage.number_starts
    return len(numbers) > _PARTS and any(passage.finds(_BY_PLACE, at=numbers))


def _list(passage: Passage, total: Quantity, parts: tuple[Quantity, ...]) -> Iterator[Mark]:
    text = passage.text
    near = takewhile(lambda part: part.start < total.end + _REACH, parts)
    led = passage.holds(_SEXES) or any(_led_to(part, text) for part in near)
    opens = _OPENS.match(text, total.end) if led else None
    if opens is None or not (passage.holds(_PEOPLE) or any(_led_to(part, text) for part in parts[:-1])):
        return
    parts = tuple(part for part in parts if part.start >= opens.end())
    if (
        not parts
        or _ABOUT.search(text, max(0, total.start - 16), total.start)
        or not 0 <= parts[0].start - opens.end() <= 1
        or _PARTIAL.search(opens.group())
    ):
        return
    taken = [parts[0]]
    for part in parts[1:]:
        if not _BETWEEN.match(text[taken[-1].end : part.start]):
            break
        taken.append(part)
    closes = _LAST.match(text, taken[-1].end)
    bracketed = opens.group("sign") == " ("
    if len(taken) < _PARTS or closes is None or (bracketed and not text.startswith(")", closes.end())):
        return
    said = text[total.start : closes.end()]
    sum_of = sum(part.value for part in taken)
    if _PARTIAL.search(said) or "per cent" in said or any(_unit(part) != _unit(total) for part in taken):
        return
    message = wrong_sum(sum_of, total.value)
    if message:
        span = passage.span(total.start, closes.end())
        yield Mark(span, message, "correct the total or its parts")


def _any_led_to(passage: Passage, found: tuple[Quantity, ...]) -> bool:
    # true where what leads to the parts of a sum stands before some number
    return bool(passage.having(_SEXES)) or any(_led_to(part, passage.text) for part in found[1:])


def _led_to(part: Quantity, text: str) -> bool:
    return any(map(text[part.start - _SIGN_NEAR : part.start].__contains__, _SIGNS))


def _opening(passage: Passage, total: Quantity) -> re.Match[str] | None:
    # from a total to the names of what it counts; no full stop stands before the sign that leads to them
    near = passage.text[total.end : total.end + _REACH].partition(".")[0]
    led = shows(near, _SIGNS) or passage.holds(_SEXES)
    return _OPENS.match(passage.text, total.end) if led else None


def _in_all(passage: Passage) -> Iterator[Mark]:
    # "20 women, 25 men, 45 in all"
    for match in passage.finds(_IN_ALL):
        parts = [int(part) for part in _PART.findall(match["parts"])]
        total = int(match["total"])
        message = wrong_sum(sum(parts), total)
        if message:
            yield passage.mark(match.start(), match.end(), message, "correct the total or its parts")


def _unit(quantity: Quantity) -> str:
    units = {
        "kg",
        "g",
        "ton",
        "tonne",
        "km",
        "litre",
        "hectare",
        "dollar",
        "euro",
        "hour",
        "day",
        "year",
        "month",
    }
    return next((noun for noun in quantity.nouns[-1:] if noun in units), "")


def _names(passage: Passage, total: Quantity) -> Iterator[Mark]:
    text = passage.text
    if not 2 <= total.value <= 20:
        return
    opens = _opening(passage, total)
    names = _NAMES.match(text, opens.end()) if opens else None
    group = _GROUP.match(text, opens.end()) if opens and names is None else None
    if opens and group and not _PARTIAL.search(text[total.start : group.end() + 24]):
        named = re.split(", and | and |, ", group["list"])
        sum_of = WORDS.get(group["count"], 0) + len(named)
        message = wrong_sum(sum_of, total.value) if group["count"] in WORDS else ""
        if message:
            yield passage.mark(total.start, group.end(), message, "correct the number or the list")
    if opens is None or names is None or _PARTIAL.search(text[total.start : names.end() + 24]):
        return
    if opens.group("sign") == " (" and not text.startswith(")", names.end()):
        return
    named = names.group("list").replace(", and ", ", ").replace(" and ", ", ").split(", ")
    if len(named) != total.value:
        message = f"{text[total.start : total.end]} are announced, {len(named)} are named"
        yield passage.mark(total.start, names.end(), message, "correct the number or the list")


def _rest(passage: Passage, found: tuple[Quantity, ...]) -> Iterator[Mark]:
    for sentence in passage.sentences:
        shares = [
            one for one in found if one.noun == "per cent" and sentence.start <= one.start < sentence.end
        ]
        shares = [one for one in shares if ";" not in passage.text[one.start : shares[-1].start]]
        if len(shares) < 2 or not _REST.search(passage.text, sentence.start, shares[-1].start):
            continue
        sum_of = sum(one.value for one in shares)
        if abs(sum_of - 100) > 1 and abs(sum_of - 100) <= 100 * _NEAR:
            message = f"the shares make {shown(sum_of)} per cent with the rest"
            yield passage.mark(shares[0].start, shares[-1].end, message, "correct one of them")


def _changes(passage: Passage) -> Iterator[Mark]:
    for match in passage.finds(_CHANGE):
        left, right = (float(match.group(side).replace(",", "") or 0) for side in ("left", "right"))
        share = float(match.group("share"))
        if left and abs(abs(right - left) / left * 100 - share) > max(1, share * 0.04):
            real = abs(right - left) / left * 100
            message = f"from {shown(left)} to {shown(right)} is {real:.0f} per cent, not {shown(share)}"
            yield passage.mark(match.start(), match.end(), message, "correct one of the numbers")


def _days(passage: Passage) -> Iterator[Mark]:
    for sentence in passage.sentences:
        days = list(_DAYS.finditer(passage.text, sentence.start, sentence.end))
        dates = list(_DATES.finditer(passage.text, sentence.start, sentence.end))
        if len(days) != 1 or len(dates) != 1:
            continue
        said = days[0].group("days")
        length = int(dates[0].group("last")) - int(dates[0].group("first")) + 1
        announced = _WORDS.get(said) or int(said)
        if 0 < length != announced:
            start, end = min(days[0].start(), dates[0].start()), max(days[0].end(), dates[0].end())
            message = f"{said} days are announced, the dates make {length}"
            yield passage.mark(start, end, message, "correct the number or the dates")
