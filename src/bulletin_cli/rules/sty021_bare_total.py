"""“Total” goes before a number without its article

Looks for English sentences that begin with “Total” and a figure. Tables, lists and headlines, which speak in
short, are left alone.

“A total of 60 specialists” is what is meant, and often “60 specialists” says as much.

Fails:
```
Total 60 specialists were certified in Tashkent.
```

Passes:
```
A total of 60 specialists were certified. The total was 60. Total: 60.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.INFO
NEEDS = ("Total",)

_TOTAL = lazy(r"Total(?: of)?(?= \d[\d,]*(?: [a-z][\w-]*){2})")


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each bare total at the head of a sentence."""
    for passage in story.showing("Total"):
        if passage.kind == "paragraph" and passage.english:
            for match in passage.finds(_TOTAL, quotes=False):
                if passage.begins_sentence(match.start()):
                    fix = passage.fix(match.start(), match.end(), "A total of")
                    message = "“Total” before a number wants its article"
                    yield passage.mark(match.start(), match.end(), message, "write “A total of”", fix)
