"""A line begins with a hyphen

Looks for a paragraph, heading or line of the file that begins with a hyphen and a word without a space
between them, and for what somebody says that begins with a dash instead of a quotation mark.

The hyphen was cut from the word before it, or was a bullet of another program. At the head of a line it is
read as a list by some programs and as a minus by others.

Fails:
```
The plan against drug
-related crime was adopted.
```
```
-related crime was discussed.
```
```
The head spoke.

- We are glad of it, - said the head of the office.

He left.
```

Passes:
```
- a list
- of things
```
```
It was cold:
-5 degrees, and the plan – new
– was heard.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Fix, Mark, Severity
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.ERROR

_HYPHENS = ("-", "‐", "‑")
_HYPHEN = lazy(r"[-‐‑][^\W\d_]{2}")
_SPOKEN = lazy(
    r"[,.!?] ?[-–—] ?(?:(?:the|a|he|she|[A-Z]\w+) )?(?:\w+ ){0,3}?(?:said|says|noted|notes|added|adds|"
    r"stressed|told|emphasi[sz]ed|emphasi[sz]es|explained|believes|continued|recalled|concluded)\b",
    needs=("-", "–", "—"),
)
_DASHES = ("– ", "— ")
_KINDS = frozenset(
    ["paragraph", "heading", "item", "headline", "standfirst", "caption", "quotation", "kicker"]
)


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each line that begins with a hyphen."""
    yield from _speech(story)
    begun = [one for one in story.passages if one.line_ends or one.raw.startswith(_HYPHENS)]
    for passage in begun:
        if passage.kind not in _KINDS or ("-" not in passage.raw and "‐" not in passage.raw):
            continue
        if passage.raw.startswith(_HYPHENS) and _HYPHEN.match(passage.raw):
            fix = passage.fix(0, 1, "", safe=passage.kind != "item")
            yield passage.mark(
                0, 1, "a hyphen at the beginning", "strike it, or put back the word before it", fix
            )
        for end in passage.line_ends:
            if passage.raw.startswith(_HYPHENS, end + 1) and _HYPHEN.match(passage.raw, end + 1):
                fix = Fix((passage.edit(end, end + 1, ""),))
                yield passage.mark(
                    end + 1, end + 2, "a line begins with a hyphen", "join it to the word before", fix
                )


def _speech(story: Story) -> Iterator[Mark]:
    # “- We are glad, - said the head.”: a dash that begins speech, as in Russian; a list has several points
    kinds = ["", *[passage.kind for passage in story.passages], ""]
    if "item" not in kinds and not story.shows(*_DASHES):
        return
    for number, passage in enumerate(story.passages):
        alone = passage.kind == "item" and "item" not in {kinds[number], kinds[number + 2]}
        dashed = passage.kind == "paragraph" and passage.raw.startswith(_DASHES)
        if passage.english and (alone or dashed) and _SPOKEN.search(passage.text):
            hint = "put what is said between quotation marks"
            yield passage.mark(0, 1, "a dash that begins what somebody says", hint)
