"""Ordinals stand in words here and in figures there

Looks across the issue for ordinals below ten in figures (“the 9th meeting”) beside others in words (“the
second round table”), and for those from ten on in both ways (“the eleventh session”, “the 12th”). Centuries
are left alone.

House style writes first to ninth in words and 10th onwards in figures.

Fails:
```
The second round table followed the 9th meeting.
```
```
The eleventh session was like the 12th session and the 13th.
```

Passes:
```
The second round table, the ninth meeting, the 21st century; the first and the 10th; 5th Avenue.
In the 5th century; they date to the 1st and 5th centuries, or the 2nd or 3rd century.
```
```
Seventeenth- and eighteenth-century silver; from the sixteenth to the early nineteenth centuries; the 30th.
```
"""

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import IssueView
from bulletin_cli.rules.words.months import MONTHS
from bulletin_cli.rules.words.numerals import ORDINALS

SEVERITY = Severity.INFO

_FIGURE = lazy(
    rf"(?<![\w.,/–-])(?P<number>\d{{1,3}})(?:st|nd|rd|th)\b"
    rf"(?![-–/]|(?: of)? (?:{MONTHS})\b| (?:and \d+\w\w )?[A-Z]"
    r"|(?: (?:and|or|to) \d+\w\w)? centur(?:y|ies)\b)"
)
_BEFORE_DATE = lazy(rf"(?:{MONTHS})(?: the)? $")
_LARGE_WORDS = """
tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
twentieth thirtieth fortieth fiftieth hundredth
"""
_LARGE = tuple(_LARGE_WORDS.split())
_TEN = 10
_FAR = 7
"""So many words behind its number a century may be told: “sixteenth through the early nineteenth”."""
_SILENT = frozenset(["byline", "credit", "speaker", "dateline", "alt"])


class _Use:
    def __init__(self, passage: Passage, start: int, end: int, number: int, *, figures: bool) -> None:
        self.passage, self.start, self.end = passage, start, end
        self.number, self.figures = number, figures


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark on each ordinal in the rarer way; below ten, on those in figures."""
    passages = [
        passage
        for story in issue.stories
        for passage in story.passages
        if passage.english and passage.kind not in _SILENT and not passage.displayed
    ]
    dated = [passage for passage in passages if passage.figures]
    uses = [use for passage in dated for use in _figures(passage)]
    if uses:
        uses += [use for passage in passages for use in _words(passage)]
        for small in (True, False):
            yield from _compare([use for use in uses if (use.number < _TEN) is small], small=small)


def _figures(passage: Passage) -> Iterator[_Use]:
    for match in passage.finds(_FIGURE, quotes=False, at=passage.numbers_before("st", "nd", "rd", "th")):
        if not _BEFORE_DATE.search(passage.text, max(0, match.start() - 16), match.start()):
            yield _Use(passage, match.start(), match.end(), int(match.group("number")), figures=True)


def _words(passage: Passage) -> Iterator[_Use]:
    for first, ordinals in ((1, ORDINALS), (_TEN, _LARGE)):
        for ordinal in passage.having(frozenset(ordinals)):
            for number in passage.index[ordinal]:
                word = passage.words[number]
                if (
                    word.kind == "lower"
                    and not _century(passage, number)
                    and not passage.in_quotation(word.start)
                ):
                    yield _Use(passage, word.start, word.end, first + ordinals.index(ordinal), figures=False)


def _century(passage: Passage, number: int) -> bool:
    # “the seventeenth and eighteenth centuries”, “seventeenth- and eighteenth-century silver”
    after = passage.lowered[number + 1 : number + 1 + _FAR]
    return any(one.rpartition("-")[2] in {"century", "centuries"} for one in after)


def _compare(uses: list[_Use], *, small: bool) -> Iterator[Mark]:
    figures = [use for use in uses if use.figures]
    words = [use for use in uses if not use.figures]
    if not figures or not words:
        return
    rare, common = (figures, words) if small or len(figures) <= len(words) else (words, figures)
    there = common[0].passage.span(common[0].start, common[0].end)
    other = common[0].passage.text[common[0].start : common[0].end]
    for use in rare:
        typed = use.passage.text[use.start : use.end]
        wanted = _wanted(use)
        fix = use.passage.fix(use.start, use.end, wanted, safe=False) if wanted else None
        message = f"“{typed}”, but “{other}” in {there.path}:{there.line}"
        hint = f"write “{wanted}”" if wanted else "write both in words or both in figures"
        yield Mark(use.passage.span(use.start, use.end), message, hint, fix, (there,))


def _wanted(use: _Use) -> str:
    if use.figures:
        return ORDINALS[use.number - 1] if 0 < use.number < _TEN else ""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(use.number % 10, "th") if use.number // 10 != 1 else "th"
    return f"{use.number}{ending}" if use.number <= 20 else ""
