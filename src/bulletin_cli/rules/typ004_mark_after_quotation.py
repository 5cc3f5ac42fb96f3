"""A dash or a second stop follows a closing quotation mark

Looks for a dash between a quotation and its "he said", with or without a comma before it, and for a comma
or stop on both sides of the closing mark. Also for a comma outside the marks of a sentence before “he said”:
where most of the issue’s stand inside, and where fewer than three stand so at all, since more are a house’s
own way. A sentence that is broken off, and goes on behind the speaker, may have it outside. A comma that is
lost before the closing mark is missed as well.

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
```
“We shall all come back”, promised Mr Rustam Karimov.
```
```
“We were taught to prescribe, and here we learned to ask” said a doctor from Mary.
```

Passes:
```
“The plan works,” said Mr. Karimov. “Is it new?”, “Who pays?” and “Why?” were asked.
```
```
The strategy “Umut-2” – the first of its kind – was heard. The “hub”, or centre, works. “The Road” said much.
```
```
“Nobody asked the nurses”, added the doctor, “until this winter.”
```
```
“It is a good plan”, she said. “We are glad of it”, he said. “And it is cheap too”, said a judge.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
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
_SPOKEN = (
    "promised|promises|warned|warns|insisted|insists|agreed|argued|argues|urged|urges|observed|complained|"
    "confirmed"
)
"""After a dash, these may say what was done to the thing that is named in quotation marks."""
_SPEAKS = rf" (?:(?:he|she|they|[A-ZÀ-Ž][\w.]+(?: [A-ZÀ-Ž][\w.’-]+){{0,3}}) )?(?:{_VERBS}|{_SPOKEN})\b"
_GOES_ON = lazy(r"[^“”\".!?]*,? [“\"](?=[a-z])")
_OWN_WAY = 3
"""So many commas outside, and none or fewer inside, are meant."""
_OUTSIDE = lazy(rf"[”\"],{_SPEAKS}", needs=_COMMA_OUTSIDE)
_INSIDE = lazy(rf",[”\"]{_SPEAKS}", needs=_COMMA_INSIDE)
_NO_COMMA = lazy(
    r"[a-z](?P<mark>[”\"]) (?:(?:he|she|they|[A-Z][\w.]+(?: [A-Z][\w.’-]+){0,3}) "
    r"(?:said|added|explained|recalled|replied|remarked|asked|told|says|adds|explains)"
    r"|(?:said|added|explained|recalled|replied|remarked|asked|says) "
    r"(?:an?|the|one|his|her|their|[A-Z][a-z]+) )",
)
_WORDS = 3
"""Spaces in what is said, at least, for a sentence; one fewer will do where no other word has a capital."""
_DOUBLE = lazy(r"[.,](?P<mark>[”])[.,]|[.,](?P<plain>\")[.,](?= |$)")


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each dash before an attribution, and for each doubled stop."""
    for passage in story.showing("”", '"'):
        if passage.english:
            yield from _dashes(passage)
            yield from _doubled(passage)
            yield from _bare(passage)


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark for each comma outside the marks before a speaker, but where that is the issue’s own way."""
    outside: list[tuple[Passage, int]] = []
    for story in issue.stories:
        for passage in story.showing(*_COMMA_OUTSIDE):
            if passage.english:
                ends = [match.start() for match in passage.finds(_OUTSIDE)]
                outside += [(passage, at) for at in ends if _whole(passage, at)]
    inside = sum(_inside(story) for story in issue.stories) if outside else 0
    if len(outside) < max(inside, _OWN_WAY):
        for passage, at in outside:
            if len(outside) < inside:
                message = "a comma outside the marks, where the issue’s stand inside"
            elif _GOES_ON.match(passage.text, at + 2):
                continue
            else:
                message = "a comma outside the marks of what is said"
            fix = passage.fix(at, at + 2, f",{passage.text[at]}", safe=False)
            yield passage.mark(at, at + 2, message, "write it before the mark", fix)


def _inside(story: Story) -> int:
    return sum(len(_INSIDE.findall(passage.text)) for passage in story.showing(*_COMMA_INSIDE))


def _whole(passage: Passage, at: int) -> bool:
    # a sentence of some words: after “hub”, or “so to speak”, the comma is the sentence’s own
    quoted = next((one for one in passage.pairs if one.end == at + 1), None)
    said = passage.text[quoted.start + 1 : at] if quoted else ""
    spaces = said.count(" ")
    return said[:1].isupper() and (spaces >= _WORDS or (spaces == _WORDS - 1 and said[1:].islower()))


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


def _bare(passage: Passage) -> Iterator[Mark]:
    # “We learned to ask” said a doctor; but “The Road” said much
    for match in passage.finds(_NO_COMMA):
        at = match.start("mark")
        quoted = next((one for one in passage.pairs if one.end == at + 1), None)
        if quoted is not None and _whole(passage, at) and passage.begins_sentence(quoted.start):
            fix = passage.fix(at, at, ",", safe=False)
            start = passage.text.rindex(" ", 0, at) + 1
            yield passage.mark(start, at + 1, "no comma before the mark of what is said", "add a comma", fix)


def _doubled(passage: Passage) -> Iterator[Mark]:
    for match in _DOUBLE.finditer(passage.text):
        start, end = match.span()
        comma = match.group().endswith(",")
        wanted = ("," if comma else ".") + match.group()[1]
        fix = passage.fix(start, end, wanted, safe=False)
        yield passage.mark(start, end, "a stop on both sides of a quotation mark", f"write {wanted}", fix)
