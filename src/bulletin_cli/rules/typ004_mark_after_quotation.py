"""A dash or a second stop follows a closing quotation mark

Looks for a dash between a quotation and its "he said", with or without a comma before it, and for a comma
or stop on both sides of the closing mark. Also for a comma outside the marks before “he said”, where most of
the issue’s stand inside.

The dash is the Russian way to attribute speech, carried over in translation. English takes a comma inside
the marks and no dash.

Fails:
```
“The plan works”, – said Mr. Karimov.
```
```
“The plan works” - noted the judge.
```
```
“The plan works.”, he said.
```
```
“The plan works at last,” he said. “It is cheap, too,” she said. “We are all of us glad”, said the judge.
```

Passes:
```
“The plan works,” said Mr. Karimov. “Is it new?”, “Who pays?” and “Why?” were asked.
```
```
The strategy “Umut-2” – the first of its kind – was heard. The “hub”, or centre, works.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.views import IssueView, Story

SEVERITY = Severity.WARNING
NEEDS = ("”", '"')

_VERBS = (
    "said|says|noted|notes|stressed|stresses|added|adds|stated|states|underlined|emphasi[sz]ed|explained|"
    "explains|told|"
    "concluded|asked|replied|remarked|commented|declared|reported|continued|recalled|mentioned|"
    "highlighted|pointed|admitted|emphasi[sz]es|comments|believes|writes|wrote|concludes|points|recalls|mentions|"
    "shares|shared|announced|announces|claimed|claims|thinks|answered|answers|replies|tells|reports|informs|informed"
)
_DASH = lazy(
    rf"[”\"]( ?,? ?[-–—]{{1,2}} ?)(?=(?:(?:he|she|they|[A-ZÀ-Ž][\w.]+(?: [A-ZÀ-Ž][\w.’-]+){{0,3}}) "
    rf")?(?:{_VERBS})\b)",
)
_COMMA_OUTSIDE, _COMMA_INSIDE = ("”,", '",'), (",”", ',"')
_SPEAKS = rf" (?:(?:he|she|they|[A-ZÀ-Ž][\w.]+(?: [A-ZÀ-Ž][\w.’-]+){{0,3}}) )?(?:{_VERBS})\b"
_OUTSIDE = lazy(rf"[”\"],{_SPEAKS}", needs=_COMMA_OUTSIDE)
_INSIDE = lazy(rf",[”\"]{_SPEAKS}", needs=_COMMA_INSIDE)
_WORDS = 3
"""Spaces in what is said, at least, for a sentence."""
_DOUBLE = lazy(r"[.,](?P<mark>[”])[.,]|[.,](?P<plain>\")[.,](?= |$)")


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each dash before an attribution, and for each doubled stop."""
    for passage in story.showing("”", '"'):
        if passage.english:
            yield from _dashes(passage)
            yield from _doubled(passage)


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark for each comma outside the marks before a speaker, where most of the issue’s stand inside."""
    outside: list[tuple[Passage, int]] = []
    for story in issue.stories:
        for passage in story.showing(*_COMMA_OUTSIDE):
            if passage.english:
                ends = [match.start() for match in passage.finds(_OUTSIDE)]
                outside += [(passage, at) for at in ends if _whole(passage, at)]
    if outside and len(outside) < sum(_inside(story) for story in issue.stories):
        for passage, at in outside:
            fix = passage.fix(at, at + 2, f",{passage.text[at]}", safe=False)
            message = "a comma outside the marks, where the issue’s stand inside"
            yield passage.mark(at, at + 2, message, "write it before the mark", fix)


def _inside(story: Story) -> int:
    return sum(len(_INSIDE.findall(passage.text)) for passage in story.showing(*_COMMA_INSIDE))


def _whole(passage: Passage, at: int) -> bool:
    # a sentence of some words: after “hub”, or “so to speak”, the comma is the sentence’s own
    quoted = next((one for one in passage.pairs if one.end == at + 1), None)
    said = passage.text[quoted.start + 1 : at] if quoted else ""
    return said[:1].isupper() and said.count(" ") >= _WORDS


def _dashes(passage: Passage) -> Iterator[Mark]:
    for match in _DASH.finditer(passage.text):
        start, end = match.start(), match.end()
        sign = passage.text[start]
        stopped = passage.text[start - 1 : start] in {",", "!", "?", "…"}
        fix = passage.fix(start, end, f"{'' if stopped else ','}{sign} ", safe=False)
        if passage.text[start - 1 : start] == ".":
            fix = passage.fix(start - 1, end, f",{sign} ", safe=False)
        yield passage.mark(
            start, end, "a dash between a quotation and its speaker", "write a comma inside the marks", fix
        )


def _doubled(passage: Passage) -> Iterator[Mark]:
    for match in _DOUBLE.finditer(passage.text):
        start, end = match.span()
        comma = match.group().endswith(",")
        wanted = ("," if comma else ".") + match.group()[1]
        fix = passage.fix(start, end, wanted, safe=False)
        yield passage.mark(start, end, "a stop on both sides of a quotation mark", f"write {wanted}", fix)
