"""A decade has an apostrophe

Looks for "1990's" and "90's", and for the endings of other languages ("1990ies", "90-ies", "1990-th").

The apostrophe marks a possessive or a letter left out; a decade is a plural.

Fails:
```
In the 1990's and the early 80's borders opened.
```
```
Since the mid-1980’s trade had grown.
```
```
In 2000-s, as in the 1970ies, the 90-ies and the 1960th, it grew.
```

Passes:
```
In the 1990s, the ’90s and 2010’s best month; the “1990's” of a title; the 1960th visitor
and the 2000th anniversary, the 10th and the 50th day.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING

_DECADE = lazy(
    r"(?<![\w’'])(?:1[5-9]\d0|20\d0(?=-s)|(?:(?<=the )|(?<=The )|(?<=early )|(?<=late )|(?<=mid-))(?:20\d0|"
    r"[2-9]0)|(?<=[Ii]n )[2-9]0(?=[’'‘`-]s (?:the|he|she|they|it|we|there|many)\b))(?P<mark>[’'‘`-])s\b",
)
_SPELT = lazy(
    r"(?<![\w’'])(?:1[5-9]|20)?[0-9]0(?P<end>[’'‘`-]?t?ies|[’'‘`-]?ths"
    r"|(?<=1[89]\d0)(?:[’'-]?th)? years|[’'-]?th years|(?<=the \d{3}0) s\b|(?<=the [2-9]0) s\b"
    r"|(?<=the [2-9]0)th(?= (?:the|he|she|they|it|we|there|many)\b)|(?<=\d{4})[’'-]?th"
    r"(?=[.,;)]| (?:and|or|the|a|he|she|they|it|we|there|when|it|in|to|his|her|their|[A-Z]\w+)\b))(?![\w-])"
)
_MARKS = ("’s", "'s", "‘s", "`s", "-s")
_ENDINGS = (
    "ies",
    "-ies",
    "’ies",
    "'ies",
    "ties",
    "-ties",
    "’ties",
    "'ties",
    "th",
    "-th",
    " years",
    " s ",
)
"""What stands behind the figures of a decade that is spelt in other ways."""
_BEFORE = (
    "in the ",
    "In the ",
    "of the ",
    "since the ",
    "Since the ",
    "from the ",
    "until the ",
    "early ",
    "late ",
)
NEEDS = ("0",)


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark for each decade with an apostrophe."""
    round_numbers = [one for one in story.with_figures if "0" in one.text]
    for passage in round_numbers:
        for match in passage.finds(_DECADE, quotes=False, at=passage.numbers_before(*_MARKS)):
            fix = passage.fix(match.start("mark"), match.end("mark"), "")
            message = f"an apostrophe in the decade “{match.group()}”"
            yield passage.mark(match.start(), match.end(), message, "strike it", fix)
    for passage in round_numbers:
        if passage.numbers_before(*_ENDINGS):
            yield from _spelt(passage)


def _spelt(passage: Passage) -> Iterator[Mark]:
    # “the 1970ies”, “in the 1960th”
    for match in passage.finds(_SPELT, quotes=False):
        start, end = match.span("end")
        numbered = match["end"].endswith(("th", "years"))
        if numbered and not passage.text.endswith(_BEFORE, 0, match.start()):
            continue
        fix = passage.fix(start, end, "s")
        wanted = f"write “{passage.text[match.start() : start]}s”"
        yield passage.mark(match.start(), end, f"the decade “{match.group()}”", wanted, fix)
