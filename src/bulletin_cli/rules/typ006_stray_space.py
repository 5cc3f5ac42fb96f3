"""A space too many or too few, or a word or stop typed twice

Looks for a space before a comma, stop, colon or closing bracket, two spaces in a row, no space after a comma or stop,
a mark typed twice, and a word typed twice.

Copy that was cut and pasted carries them; in justified type a doubled space makes a hole, and a comma can slip to the next
line by itself.

Fails:
```
The judges came , sat and left .
```
```
The judges  came.The lawyers left,too.
```
```
They agreed on the the plan,, at last ( in May ).
```

Passes:
```
The judges came, sat and left. It cost 1,880.50 at 10.30 a.m. on example.org, i.e. all.
```
```
Had he had had enough … or “that that” is, is? Wait . . . no: e.g. U.S. and D.C. law, v.2.0, No.7, J.R. Smith.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING

_BEFORE = re.compile(r"(?<=[\w)\]”’»%\"])[ \u00a0]+(?=[,;:!?)\]](?![\w(/-])|\.(?![\w.…])|\.$)(?! [.] [.])")
_AFTER_BRACKET = re.compile(r"(?<=[(\[])[ \u00a0]+(?=[\w“‘«])")
_DOUBLED_SPACE = re.compile(r"(?<=\S)  +(?=\S)")
_MISSING = re.compile(
    r"(?<=[^\W\d_][^\W\d_])[,;](?=[^\W\d_]{2})|(?<=[a-zа-я]{2})[.!?](?=[A-ZА-Я][a-zа-я]+[ ,]|[A-ZА-Я] )"
    r"|(?<=[a-zа-я]{3}):(?=[A-Za-zА-Яа-я]{3})|(?<=[”»])[,;](?=[^\W\d_])|(?<=[^\W\d_]{2})(?=\((?!s\)|es\)|ies\)|[a-z]{1,2}\))[A-Za-z]{3})"
    r"|(?<=[a-z]{2}\))(?=[A-Za-z]{3})|(?<=\d\))(?=[A-Za-z]{3})",
)
_DOUBLED_MARK = re.compile(r",[ ]?,|;[ ]?;|(?<![.\s])\.\.(?![.\w])|,\.(?!\d)|(?<!\.)\.,(?<=[a-z]{4}\.,)|:[ ]?:")
_DOUBLED_WORD = re.compile(r"\b([^\W\d_]+) (\1)\b(?![-’'\u2011])", re.IGNORECASE)
_MAY_STAND_TWICE = frozenset(
    "had that is so no very bye ha many far long much more blah aye hear there again yes well on in "
    "очень чуть еле едва только да нет".split()  # noqa: SIM905
)
_ABBREVIATED = re.compile(r"(?:\b(?:etc|al|Inc|Ltd|Co|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|pp|vs|Jr|Sr|Vol|vol|ed|eds|fig|art|arts|paras?)\.,)$")


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each stray or missing space and each doubled mark or word."""
    for passage in story.passages:
        yield from _spaces(passage)
        yield from _missing(passage)
        yield from _doubled(passage)


def _spaces(passage: Passage) -> Iterator[Mark]:
    text = passage.text
    if not passage.language.startswith("fr"):
        for match in _BEFORE.finditer(text):
            if text[match.end() : match.end() + 4] != ". . ":
                fix = passage.fix(match.start(), match.end(), "")
                at = match.end()
                yield passage.mark(match.start(), at + 1, f"a space before “{text[at]}”", "close it up", fix)
    for match in _AFTER_BRACKET.finditer(text):
        fix = passage.fix(match.start(), match.end(), "")
        yield passage.mark(match.start() - 1, match.end(), "a space after an opening bracket", "close it up", fix)
    for match in _DOUBLED_SPACE.finditer(text):
        if passage.verbatim(match.start(), match.end()):
            fix = passage.fix(match.start(), match.end(), " ")
            yield passage.mark(match.start(), match.end(), "more than one space", "leave one", fix)


def _missing(passage: Passage) -> Iterator[Mark]:
    for match in _MISSING.finditer(passage.text):
        at = match.end()
        fix = passage.fix(at, at, " ")
        start = match.start() if match.group() else at - 1
        what = f"after “{match.group()}”" if match.group() else "at a bracket"
        yield passage.mark(start, at + 1, f"no space {what}", "part the words", fix)


def _doubled(passage: Passage) -> Iterator[Mark]:
    text = passage.text
    for match in _DOUBLED_MARK.finditer(text):
        found = match.group()
        if found == ".," and _ABBREVIATED.search(text, 0, match.end()):
            continue
        wanted = "." if found == ",." else found[0]
        fix = passage.fix(match.start(), match.end(), wanted, safe=found[0] == found[-1])
        yield passage.mark(match.start(), match.end(), f"“{found}”: two marks in a row", f"write “{wanted}”", fix)
    for match in _DOUBLED_WORD.finditer(text):
        first, second = match.groups()
        if first.lower() in _MAY_STAND_TWICE or not second.islower() or (first != second and len(first) < 2):
            continue
        fix = passage.fix(match.end(1), match.end(), "", safe=False) or passage.fix(match.start(2), match.end(), "", safe=False)
        yield passage.mark(match.start(), match.end(), f"“{second}” twice in a row", "strike one", fix)
