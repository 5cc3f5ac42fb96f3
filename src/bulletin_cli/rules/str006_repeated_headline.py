"""The headline stands again in the body

Looks for paragraphs, subheads and first lines of the body that are the story's headline, kicker, standfirst
or short title over again, also where “(continued)” stands behind it. A headline typed again with a single `#`
is STR001.

The layout sets them where they belong; those in the body came along with copied text, as heads of the page or
of a continuation, and are printed a second time in the middle of the story.

Fails:
```
---
headline: Joint project helps reform the prison system
short: Prison reform
---
Joint project helps reform the prison system

The hearing took place in Bishkek.

Prison reform

It was the first of its kind.
```
```
---
headline: Joint project helps reform the prison system
---
Joint project helps
reform the prison system
The hearing took place in Bishkek.
```
```
---
headline: Joint project helps reform the prison system
---
The hearing took place in Bishkek.

Joint project helps reform the prison system (continued)

It was the first of its kind.
```

Passes:
```
---
headline: Joint project helps reform the prison system
short: Prison reform
---
A joint project helps reform the prison system. Prison reform takes time.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Fix, Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, shows
from bulletin_cli.rules.prose.struck_blocks import strike
from bulletin_cli.rules.views import Story

SEVERITY = Severity.ERROR

_FIELDS = ("headline", "kicker", "standfirst", "short")
_NAMES = {"headline": "headline", "kicker": "kicker", "standfirst": "standfirst", "short": "short title"}
_OPENING = 2
_CONTINUED = lazy(
    r"[\s(\[,:–—-]+(?:continued|cont['’]?d?\.?|продолжение|окончание)(?: (?:from|on|со?|на)(?: \w+\.?){1,3})?"
    r"[\s)\].…]*$"
)
_CONTINUES = ("cont", "продолжение", "окончание")


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each block or first line of the body that repeats the story's head."""
    fields = ((name, getattr(story.article, name)) for name in reversed(_FIELDS))
    heads = {_bare(text): name for name, text in fields if text}
    heads.pop("", None)
    body = [one for one in story.passages if one.kind in {"paragraph", "heading"} and not one.within]
    blocks = len(story.article.body.blocks)
    longest = 2 * max(map(len, heads), default=0) + 20
    short = [len(one.raw) <= longest for one in body]
    body = body if True in short[_OPENING:] else body[:_OPENING]
    for number, passage in enumerate(body):
        opening, long = number < _OPENING, not short[number]
        if passage.level == 1 or (long and not opening):
            continue
        name = "" if long or _asks(passage) else heads.get(_bare(passage.raw), "")
        if name and (opening or not passage.raw.rstrip().endswith(("?", ".", "!", "”", "’", '"'))):
            fix = Fix((strike(passage),)) if blocks > 1 else None
            yield passage.mark(0, len(passage.raw), _message(name), "strike it", fix)
        elif not name and opening:
            yield from _first_lines(passage, heads)


def _first_lines(passage: Passage, heads: dict[str, str]) -> Iterator[Mark]:
    for end in passage.line_ends[:4]:
        name = heads.get(_bare(passage.raw[:end]))
        if name and not passage.raw[:end].rstrip().endswith("."):
            fix = Fix((passage.edit(0, end + 1, ""),))
            yield passage.mark(0, end, _message(name), "strike it", fix)
            return


def _asks(passage: Passage) -> bool:
    # an interview's question may well be its headline
    return passage.raw.rstrip().endswith("?") and passage.source.text.startswith(
        ("**", "__"), passage.block.start
    )


def _message(name: str) -> str:
    return f"the {_NAMES[name]} stands again in the body"


def _bare(text: str) -> str:
    folded = text.casefold()
    said = _CONTINUED.sub("", folded) if shows(folded, _CONTINUES) else folded
    return "".join(filter(str.isalnum, said))
