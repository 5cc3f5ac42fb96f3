"""A dash or a second stop follows a closing quotation mark

Looks for a dash between a quotation and its "he said", with or without a comma before it, and for a comma
or stop on both sides of the closing mark.

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
from bulletin_cli.rules.views import Story

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
_DOUBLE = lazy(r"[.,](?P<mark>[”])[.,]|[.,](?P<plain>\")[.,](?= |$)")


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each dash before an attribution, and for each doubled stop."""
    for passage in story.showing("”", '"'):
        if passage.english:
            yield from _dashes(passage)
            yield from _doubled(passage)


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
