"""Full stops stand inside some quotation marks and outside others

Looks at quotations that are whole sentences (after a colon, or after "said," with a capital), and compares
where their full stops stand; sentences that are nothing but a quotation are counted too, and never marked. A
quoted word or phrase at the end of a sentence is not compared: there the stop belongs to the sentence.

Either way is a house style; both in one article is none.

Fails:
```
He said: “The plan works.” She said: “It is cheap.” They said: “We agree”.
```
```
“We won the case.” The clerk said: “Nobody thanked the nurse”. The hall was silent.
```

Passes:
```
He said: “The plan works.” She called it “cheap”. They said: “We agree.”
```
```
He said: “The plan works”. She said: “It is cheap”.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.prose_quotes import SIGNS, Quoted
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING
NEEDS = tuple(SIGNS)

_LEAD = lazy(r"(?::|\b(?:said|says|added|noted|stressed|stated|explained|told \w+),) ?$")


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each stop on the side that fewer quotations take; on the outer side where they are equal."""
    inside: list[tuple[Passage, int]] = []
    outside: list[tuple[Passage, int]] = []
    whole = 0
    for passage in story.passages:
        for quoted in passage.quoted if not passage.displayed else ():
            body = passage.text[quoted.start + 1 : quoted.end - 1]
            lead = passage.text[max(0, quoted.start - 20) : quoted.start]
            if not (quoted.closed and quoted.depth == 0 and body[:1].isupper()):
                continue
            if not _LEAD.search(lead):
                whole += _whole(passage, quoted)
                continue
            if body.endswith("."):
                inside.append((passage, quoted.end))
            elif passage.text[quoted.end : quoted.end + 1] == "." and body[-1:].isalnum():
                outside.append((passage, quoted.end))
    if outside and (inside or len(outside) <= whole):
        fewer = inside if len(inside) + whole < len(outside) else outside
        for passage, end in fewer:
            yield _mark(passage, end, outside=fewer is outside)


def _whole(passage: Passage, quoted: Quoted) -> bool:
    # “We won the case.” as a sentence by itself, its stop inside
    text = passage.text
    ends = text[quoted.end - 2 : quoted.end - 1] == "." and (
        quoted.end == len(text) or text[quoted.end : quoted.end + 2][1:].isupper()
    )
    return ends and passage.begins_sentence(quoted.start)


def _mark(passage: Passage, end: int, *, outside: bool) -> Mark:
    sign = passage.text[end - 1]
    start, stop = (end - 1, end + 1) if outside else (end - 2, end)
    wanted = f".{sign}" if outside else f"{sign}."
    fix = passage.fix(start, stop, wanted, safe=False)
    side, other = ("outside", "inside") if outside else ("inside", "outside")
    return passage.mark(
        start, stop, f"a full stop {side} the marks, elsewhere {other}", f"write {wanted}", fix
    )
