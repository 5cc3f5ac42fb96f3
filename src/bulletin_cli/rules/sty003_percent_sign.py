"""A percentage is not written "per cent"

Looks for %, and for "percent" and "pct" in British copy, in running text. In tables the sign stands.

The house writes "5 per cent"; American copy "5 percent" or "5%".

Fails:
```
About 5% of it is seized.
```
```
About 5 percent of it, or 5.5 %, is seized, and 50 pct of that burnt; ten percent, never.
```

Passes:
```
About 5 per cent is seized; “5%,” he said.
```
```
| year | share |
| --- | --- |
| 2010 | 5% |
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.sty001_locale_spelling import spelling_of
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING
NEEDS = ("%", "ercent", "erCent", "ERCENT", "per cent", "pct")

_SIGN = lazy(r"(?:(?<=\d)|(?<=[a-z]{3}(?= %)))[ \u00a0\u202f]?%(?![\w%])")
_CLOSED = lazy(r"(?<=\d )(?:percent|pct)\b(?!-)|\bpercent(?= of\b)", needs=("percent", "pct"))
_SPELT = lazy(
    r"\b(?:[a-z]+(?:ty|teen)|one|two|three|four|five|six|seven|eight|nine|ten|hundred) "
    r"(?P<percent>percent)\b(?!-)",
    re.IGNORECASE,
)
_OPEN = lazy(r"(?<=\d )per cent\b", needs=("per cent",))


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark for each percentage that is not in the house's form."""
    for passage in story.passages:
        if not passage.english or passage.kind == "cell":
            continue
        if not passage.figures and "percent" not in passage.index and "%" not in passage.text:
            continue
        american = spelling_of(story, passage).lower().startswith("en-us")
        wanted = "percent" if american else "per cent"
        if "%" in passage.text and not american:
            for match in passage.finds(_SIGN, quotes=False):
                fix = passage.fix(match.start(), match.end(), f" {wanted}")
                yield passage.mark(match.start(), match.end(), "% in running text", f"write “{wanted}”", fix)
        for match in passage.finds(_OPEN if american else _CLOSED, quotes=False):
            fix = passage.fix(match.start(), match.end(), wanted)
            yield passage.mark(match.start(), match.end(), f"“{match.group()}”", f"write “{wanted}”", fix)
        for match in (
            passage.finds(_SPELT, quotes=False) if not american and "percent" in passage.index else ()
        ):
            start, end = match.span("percent")
            if passage.text[end : end + 3] != " of":
                fix = passage.fix(start, end, wanted)
                yield passage.mark(start, end, "“percent”", f"write “{wanted}”", fix)
