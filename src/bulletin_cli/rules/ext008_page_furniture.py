"""Page furniture stands in the body

Looks for paragraphs and lines that are page numbers, running heads (the publication's title, publisher or the
story's rubric, with or without a page number or a date), or jump lines.

The layout sets its own folios, running heads and jump lines; those of an older issue come along with copied
text.

Fails:
```
The hearing was opened.

Page 5

It was closed.
```
```bulletin.yaml
title: Milestones
publisher: Test Office
```
```articles/a.md
The hearing was opened.

Milestones 5 December 2010

It was closed. (continued on page 7)
```
```
The hearing was opened.

CROSSROADS, December 2010, page 5

It was closed.
```
```
---
headline: Суд
language: ru
---
Судья прочитал дело.

Продолжение на стр. 6

Секретарь записал решение.
```

Passes:
```
Turn to page 5 for more. In Milestones 5 we said so.
```
```
- 5
- 12

The number is

42.
```
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.model.diagnostic import Fix, Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, shows
from bulletin_cli.rules.prose.struck_blocks import strike
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.months import MONTH_NAMES

SEVERITY = Severity.ERROR

_FOLIO = lazy(
    r"[-–—|•\s]*(?:page|стр\.?|p\.)?\s*\d{1,3}(?:\s*(?:of|/|из)\s*\d{1,3})?[-–—|•\s]*$", re.IGNORECASE
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_TITLED = lazy(
    rf"(?:[A-Z][\w’'& -]{{2,40}}[,|•·–— ]+)?(?:№ ?\d+[,|•·–— ]+)?(?:(?:{_MONTHS}) )?(?:19|20)\d\d[,|•·–— ]+"
    rf"(?:page|p\.) ?\d{{1,3}}|(?:page|p\.) ?\d{{1,3}}[,|•·–— ]+[A-Z][\w’'& -]{{2,40}}[,|•·–— ]+"
    rf"(?:(?:{_MONTHS}) )?(?:19|20)\d\d",
    re.IGNORECASE,
)
"""“MILESTONES, December 2010, page 5”, whatever it is that the running head names."""
_PAGED = lazy(r"page|стр|p\.", re.IGNORECASE)
_LONGEST = 120
_JUMP = lazy(
    r"[(\[]?\b(?:(?:continued|continues|cont(?:inue)?[’']?d?\.?) (?:on|from) (?:page|p\.)"
    r"|(?:продолжение|окончание|начало)(?: (?:см\.?|следует|читайте))? (?:на|со?) (?:стр\.?|странице|с\.))"
    r" ?\d+[)\]]?\.?",
    re.IGNORECASE,
)
_PAGES = ("age ", "p.", "стр", "с.")
"""Without any of these, no jump line names a page."""
_JUMPS = ("cont", "продолжение", "окончание", "начало")
"""In small letters, what every jump line begins with."""
_CITING = (" see ", " in ", " from ", " of ", " cf. ")
"""Before these a running head would be a reference."""
_LETTERS = lazy(r"[^\W\d_]+")
_DECOR = frozenset(["page", "issue", "no", "vol", "volume", *map(str.lower, MONTH_NAMES)])
"""Words round a running head that are none of it."""


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each paragraph, line or remark that belongs to a page, not to the story."""
    body = [passage for passage in story.passages if passage.kind == "paragraph" and not passage.within]
    heads = _running_heads(story) if any(map(_may_hold_lines, body)) else frozenset()
    title = story.publication.title
    for passage in body:
        text = passage.raw.strip()
        if len(text) < _LONGEST and _is_furniture(text, heads, last=passage is body[-1]):
            whole = Fix((strike(passage),))
            yield passage.mark(
                0, len(passage.raw), f"page furniture in the body: “{text}”", "strike it", whole
            )
            continue
        numbered = passage.figures or passage.raw != passage.text
        jumping = numbered and shows(passage.raw, _PAGES) and shows(passage.small, _JUMPS)
        for match in _JUMP.finditer(passage.raw) if jumping else ():
            start = match.start() - (passage.raw[: match.start()].endswith(" "))
            fix = passage.fix(start, match.end(), "")
            yield passage.mark(match.start(), match.end(), "a jump line in the body", "strike it", fix)
        if passage.line_ends:
            yield from _lines(passage, heads)
        if title and title in passage.raw:
            yield from _amid(passage, title)


def _may_hold_lines(passage: Passage) -> bool:
    return bool(passage.line_ends) or len(passage.raw.strip()) < _LONGEST


@lru_cache(maxsize=8)
def _in_mid_sentence(title: str) -> re.Pattern[str]:
    # “the officers Milestones December 2010 Page 5 came”, “the officers 5 Milestones December 2010 came”
    date = rf"{re.escape(title)}[,|•·–— ]+(?:(?:{_MONTHS}),? )?(?:19|20)\d\d"
    before, behind = r"\d{1,3}[,|•·–— ]+", r"[,|•·–— ]+(?:[Pp]age |p\. ?)?\d{1,3}"
    return re.compile(rf"(?<=[a-z,] )(?:{before}{date}|{date}{behind})(?= [a-z])")


def _amid(passage: Passage, title: str) -> Iterator[Mark]:
    for match in _in_mid_sentence(title).finditer(passage.raw):
        start, end = match.span()
        if not passage.raw[:start].endswith(_CITING):
            fix = passage.fix(start - 1, end, "")
            yield passage.mark(start, end, f"page furniture in the body: “{match.group()}”", "strike it", fix)


def _is_furniture(text: str, heads: frozenset[str], *, last: bool) -> bool:
    if _bare(text) in heads:
        return True
    figures = any(map(str.isdigit, text))
    return figures and ((not last and _is_folio(text)) or _JUMP.fullmatch(text) is not None)


def _running_heads(story: Story) -> frozenset[str]:
    publication = story.publication
    names = (publication.title, publication.subtitle, publication.publisher)
    # another rubric's label is a label without its story: STR005
    own = publication.rubric(story.article.rubric)
    return _all_bare((*names, *((own.label, own.plural) if own else ())))


@lru_cache(maxsize=8)
def _all_bare(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(_bare, names)) - {""}


def _bare(text: str) -> str:
    return " ".join(word for word in _LETTERS.findall(text.lower()) if word not in _DECOR)


def _is_folio(text: str) -> bool:
    if _PAGED.search(text) and _TITLED.fullmatch(text):
        return True
    return bool(_FOLIO.match(text)) and (text.isdigit() or bool(_PAGED.search(text)) or text[0] in "-–—|•")


def _lines(passage: Passage, heads: frozenset[str]) -> Iterator[Mark]:
    bounds = [-1, *passage.line_ends, len(passage.raw)]
    for left, right in itertools.pairwise(bounds[1:]):
        line = passage.raw[left + 1 : right]
        furniture = _PAGED.match(line) and _FOLIO.match(line)
        if furniture or (len(line.split()) > 1 and _bare(line) in heads and any(map(str.isdigit, line))):
            fix = Fix((passage.edit(left, right, ""),))
            yield passage.mark(
                left + 1, right, f"page furniture in the body: “{line.strip()}”", "strike it", fix
            )
