"""A small number is in figures, or a sentence begins with a figure

Looks for 1 to 9 before a plural noun in running text, and for sentences that begin with a figure. Left
alone: units, money, percentages, dates, ages, pages and all numbered things, and numbers that stand in a
series with greater ones, or count the same things, where one form for all is better.

Fails:
```
They held 3 workshops in the region.
```
```
There are 3 border liaison offices, and 2 more will open.
```
```
45 judges were trained in the capital.
```
```
It has 9 officers and 2 dogs, led by a team of 5. 90 per cent of the cost is borne by the port.
```

```
The reform closed 2 of the oldest colonies. Among those who had a trade, the figure was 4 out of ten.
```
```
In all 30 people from 8 countries joined the 3-day seminar, which was held on 11–13 May 2010.
```

Passes:
```
They held three workshops at 7 am most days with 45 judges; 3 lawyers and 45 judges; 5 to 15
guests; 5 per cent; 3 kg;
5 million people; page 3; phase 2 activities.
```
```
Forty-five judges came at 9 a.m. on 3 December, aged 7 years; 2 out of 3; item 4 documents; Article 5
rights; a paste of 1 part glue to 6 parts flour.
```
```
Extra capacity lets 3 offer good deals; Burnout 3 won three awards; it took 3 minutes 32 seconds, or 4 minutes
and 7 seconds. Take omega 3 oils; it is 1 trillion miles away.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.numbers.quantities import behind_town
from bulletin_cli.rules.prose.kinds import TOLD
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.months import MONTHS
from bulletin_cli.rules.words.numerals import TENS, UNDER_TWENTY
from bulletin_cli.rules.words.word_classes import readings

SEVERITY = Severity.WARNING

_NO_ATTRIBUTE = (
    r"(?!(?:a|and|are|as|at|but|by|can|do|for|from|has|have|he|if|in|is|it|of|on|or|out|she|than|that|the|they|"
    r"this|to|was|we|were|when|who|will|with|you)\b)[a-z]+ "
)
_SMALL = lazy(
    r"(?<![\w.,/:–—$€£#№+(-])(?<!\d )(?P<number>[1-9]) "
    rf"(?P<noun>(?:[a-z]+ |(?:{_NO_ATTRIBUTE}){{2}})?(?:[a-z]{{2,}}s|people|media|"
    r"children|women|men|persons)|of (?:the|its|their|these|those) [a-z]{3,}|"
    r"more(?=[.,;]| (?:will|are|were|have|in|at|on|from)\b))\b(?![-])",
)
_FIGURE = lazy(r"\d[\d.,]*\d|\d(?= ?[%°])")
_TEAM = lazy(
    r"\b(?:team|group|family|staff|crew|delegation|panel|party|class|committee|jury) of (?P<number>[2-9])"
    r"(?=[.,;)](?!\d))",
)
_LENGTH = lazy(
    r"(?<![\w.,/:–—$€£#№+(-])(?P<number>[2-9])-"
    r"(?:day|night|week|month|year|hour|minute|member|person|storey|page|point|part|room)"
    r"(?=(?:-long)? [a-z])",
)
_SERIES = lazy(
    r"(?:,? [\w’'-]+){0,5}?(?:,| and| or| to| out of| than|;|–|-| \((?:with|of which|including)) ?"
    r"(?:(?:and|or|the|over|about|another|some|nearly|more than|even|then) ){0,2}"
)
"""What stands between two numbers of one series: “3 professors, 12 lawyers”, “5 to 15 guests”."""
_NEXT = lazy(r" ?(?:[a-z-]+ ){0,2}?(?P<noun>[a-z]{2,}s|people|media|children|women|men|persons)\b")
_DATED = lazy(
    r"\b\d{1,2}(?:[–-]\d{1,2})?(?:st|nd|rd|th)\b|"
    rf"\b(?:\d{{1,2}}(?:[–-]\d{{1,2}})? )?(?:{MONTHS})\b"
    r"|\b(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?\b",
)
_NATION = r"(?:Uzbek|Tajik|Kazakh|Kyrgyz|Turkmen|Afghan|[A-Z][a-z]+(?:ian|ish|ese|ean))"
_START = lazy(
    rf"(?P<number>\d{{1,3}}(?:,\d{{3}})*(?:\.\d+)?)(?= (?:[a-z]{{2,}}|{_NATION} [a-z]))"
    r"(?! (?:January|a\.m|p\.m))"
    r"|(?P<year>(?:19|20)\d\d)(?= (?:was|is|saw|brought|will|has|began|marked|became)\b)"
)
_OF_THESE = lazy(r"\b[Oo]f (?:these|them|those|whom|which),? $")
_OF_SOME = lazy(
    r"(?P<these>[2-9]) (?:are|were|have|had|came|did|could|will)\b"
    r"|(?<![\w.,/:–—$€£#№+(-])(?P<part>[2-9]) (?:out )?of (?:the )?"
    r"(?:three|four|five|six|seven|eight|nine|ten)(?: [a-z]|[.,;)])"
    rf"|(?<![\w.,/:–—$€£#№+(-])(?P<from>[2-9]) {_NATION} [a-z]+s\b"
)
"""“Of these, 3 were opened”, “7 out of nine”, “8 Uzbek judges”."""
_BEFORE = lazy(r"\b[A-Za-z][\w’'-]*$")
_PARTS = lazy(r"\d parts?\b")
_NUMBERED = frozenset(
    [
        "page", "pages", "no", "chapter", "article", "articles", "annex", "phase", "day", "group", "type",
        "table", "figure", "section", "module", "level",
        "step", "stage", "part", "item", "aged", "age", "line", "unit", "room", "class", "category",
        "goal", "target", "grade", "rule", "paragraph", "paragraphs", "para", "paras", "sections", "clauses",
        "session", "schedule", "option", "score", "number", "week", "year", "may", "version", "tier",
        "zone", "question", "box", "route", "top", "scale",
        "omega", "vitamin", "chromosome", "formula", "mark", "highway", "generation",
        "premise", "claim", "condition", "case", "theorem", "proposition", "argument", "clause", "scenario",
    ],
)  # fmt: skip
_TIMES = frozenset(["year", "years"])
"""“Two years”, though a figure may stand close to them in tables."""
_NOT_NOUNS_TYPED = """
million billion thousand trillion says is was as this has times plus minus versus equals means points pages
litres metres kilometres kilograms kilos grams hectares degrees am pm
"""
_NOT_NOUNS = frozenset(_NOT_NOUNS_TYPED.split())
_NUMERALS = frozenset(UNDER_TWENTY[1:])
_OFTEN = lazy(r"[.,;]|(?: (?:and|but|in|since|by|during|before|after|already|a (?:day|week|month|year)))\b")
_DONE = ("ed", "en", "wn", "ung", "lt", "nt", "ut", "et", "old", "ught", "ound")
_MET_TYPED = "met visited asked called tried spoke spoken written trained invited"
_MET = frozenset(_MET_TYPED.split())
_GROWN_TYPED = "rose risen grew grown increased multiplied fell fallen up by exceeded more"
_GROWN = frozenset(_GROWN_TYPED.split())
_HELPED = frozenset(["been", "was", "were", "is", "are", "be", "has", "have", "had"])
_REACH = 40


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark for each small figure and each figure at a sentence's head."""
    for passage in [one for one in story.with_figures if one.kind in TOLD]:
        yield from _starts(passage)
        text = passage.text
        of_some = [at for at in passage.number_starts if text.endswith(" of ", 0, at)]
        for match in passage.finds(_TEAM, quotes=False) if of_some else ():
            yield _small(passage, match.start("number"), match.end("number"), match.group("number"))
        for match in passage.finds(_LENGTH, quotes=False, at=passage.numbers_before("-")):
            if not _with_greater(passage, match.start(), ""):
                yield _small(passage, match.start("number"), match.end(), match.group("number"))
        ones = [at for at in passage.number_starts if text.startswith(" ", at + 1)]
        for match in passage.finds(_OF_SOME, quotes=False, at=ones):
            if _is_of_some(passage, match):
                yield _small(passage, match.start(), match.start() + 1, match.group()[0])
        for match in passage.finds(_SMALL, quotes=False, at=ones):
            if _counts(passage, match):
                yield _small(passage, match.start(), match.end(), match.group("number"))


def _small(passage: Passage, start: int, end: int, number: str) -> Mark:
    word = UNDER_TWENTY[int(number)]
    fix = passage.fix(start, start + 1, word, safe=False)
    message = f"“{passage.text[start:end]}”: a number below ten in figures"
    return passage.mark(start, end, message, f"write “{word}”", fix)


def _counts(passage: Passage, match: re.Match[str]) -> bool:
    start, text = passage.sentence_at(match.start()).start, passage.text
    noun = match.group("noun").split()
    if len(noun) > 1 and noun[-1] in _NOT_NOUNS and noun[0].endswith("s"):
        noun = noun[:1]  # “a group of 4 officers was trained”
    if (
        _with_greater(passage, match.start(), noun[-1])
        or text.endswith(_ONE_IN, start, match.start())
        or match.start() == start
        or _is_name(noun)
        or _AND_PARTS.match(text, match.end())
        or _PARTS_BEFORE.search(text, max(0, match.start() - _REACH), match.start())
        or not (word_set("units") - _TIMES).isdisjoint(noun)
        or not (_NOT_NOUNS.isdisjoint(noun) or _happened(passage, match, noun))
        or (noun[-1] == "parts" and len(_PARTS.findall(text)) > 1)  # “1 part glue to 6 parts flour paste”
    ):
        return False
    before = _BEFORE.search(text[start : match.start()].rstrip())
    return (
        before is None
        or behind_town(text, match.start())
        or (before.group().lower() not in _NUMBERED and not _name(before.group(), before.start()))
    )


_ONE_IN = (" 1 in ", " 1 out of ")
"""“A disease that 1 in 8 women have”: a ratio."""
_AND_PARTS = lazy(r",? \d{1,2} (?:hours?|minutes?|seconds?|days?|months?|inch(?:es)?|ounces?)\b")
"""“3 minutes 32 seconds”."""
_PARTS_BEFORE = lazy(r"\b\d{1,2} (?:hours?|minutes?|days?|months?|feet|foot|pounds?),? (?:and )?$")
_FINITE_ONLY = frozenset("z")


def _is_name(noun: list[str]) -> bool:
    # “3 says it is planning”, “Burnout 3 won three awards”, “lets 3 offer good deals”: it does something
    first, second = readings[noun[0]], readings[noun[1]] if len(noun) > 1 else ""
    offers = "v" in first and "j" in second and "s" not in second and first != "v"
    return set(first) == _FINITE_ONLY or offers or not _NUMERALS.isdisjoint(noun)


def _is_of_some(passage: Passage, match: re.Match[str]) -> bool:
    start, text = match.start(), passage.text
    if match["these"] and not _OF_THESE.search(text, max(0, start - len("of which, ") - 1), start):
        return False
    greater = _with_greater(passage, start, "") or start == passage.sentence_at(start).start
    return not (greater or (match["from"] and _is_numbered(passage, start)))


def _is_numbered(passage: Passage, start: int) -> bool:
    before = _BEFORE.search(passage.text[passage.sentence_at(start).start : start].rstrip())
    return before is not None and (before.group().lower() in _NUMBERED or before.group()[0].isupper())


def _happened(passage: Passage, match: re.Match[str], noun: list[str]) -> bool:
    # “has been repaired 5 times, always by him”; but “5 times the price”, “rose 3 times”
    if noun != ["times"] or not _OFTEN.match(passage.text, match.end()):
        return False
    lead = passage.text[max(0, match.start() - _REACH) : match.start()].split()
    if _MET.isdisjoint(lead) is False and _GROWN.isdisjoint(lead):
        return True  # “they have met in Osh 6 times.”
    return len(lead) > 1 and lead[-1].endswith(_DONE) and lead[-2].lower() in _HELPED


def _with_greater(passage: Passage, at: int, noun: str) -> bool:
    # a greater number of the same things, or of the same series, stands in the sentence
    text, (start, end) = passage.text, passage.sentence_at(at)
    rest = _DATED.sub(lambda date: "_" * len(date.group()), text[start:end])
    for figure in _FIGURE.finditer(rest):
        first, last = figure.start() + start, figure.end() + start
        if first <= at < last:
            continue
        between = text[last:at] if last <= at else text[at + 1 : first]
        counted = _NEXT.match(text, last)
        if _SERIES.fullmatch(between) or (counted and counted["noun"] == noun):
            return True
    return False


def _name(word: str, offset: int) -> bool:
    return offset > 0 and word[0].isupper()


def _starts(passage: Passage) -> Iterator[Mark]:
    if passage.kind == "item":
        return
    for sentence in passage.sentences:
        if not passage.text[sentence.start].isdecimal():
            continue
        match = _START.match(passage.text, sentence.start)
        closed = passage.text[sentence.end - 1] in ".!?”’"
        if match is None or not closed or passage.in_quotation(match.start()):
            continue
        typed = match["number"] or ""
        words = in_words(int(typed)) if typed.isdecimal() else ""
        fix = passage.fix(match.start(), match.end(), words.capitalize(), safe=False) if words else None
        hint = f"write “{words.capitalize()}”, or turn the sentence" if words else "turn the sentence"
        yield passage.mark(
            match.start(), match.end(), f"a sentence begins with the figure {match.group()}", hint, fix
        )


def in_words(number: int) -> str:
    """A number below 100 in words, else nothing."""
    if number < len(UNDER_TWENTY):
        return UNDER_TWENTY[number]
    if number >= 100:
        return ""
    tens, ones = divmod(number, 10)
    return TENS[tens - 2] + (f"-{UNDER_TWENTY[ones]}" if ones else "")
