"""A name or an office that is put in is not closed by a comma

Looks for a sentence that begins with a person's name, a comma and the office, or with the office, a comma and
the name, and goes on with what they said without a second comma.

What has been put in stands between two commas. With one, the reader takes it for the beginning of another
sentence.

Fails:
```
Mr. Nazarov, the director of the Drug Control Agency explained how the border is guarded.
```
```
The director of the agency, Mr. Rustam Nazarov told the guests about its work.
```

Passes:
```
Mr. Nazarov, the director of the Drug Control Agency, explained how the border is guarded. In Osh, the
director explained it. The director of the Drug Control Agency explained it.
```
```
Rustam Nazarov, head of one agency, and Aziza Karimova, head of another, said so.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING

_TITLE = r"(?:Mr|Mrs|Ms|Mme|Dr|Prof|Professor|Judge|General|Colonel|Major|Captain|Ambassador)\.?[ \u00a0]"
_NAME = r"(?:[A-Z][a-zß-öø-ÿ]+|[A-Z]\.)(?:[-’'][A-Z]?[a-zß-öø-ÿ]+)*"
_OPENING = (
    r"(?!(?:In|On|By|For|From|With|Under|After|Before|Since|Last|Next|This|As|To|At|When|While|Asked)\b)"
)
_OFFICE = (
    r"(?:head|chief|chair(?:man|woman|person)?|director|deputy|minister|ambassador|representative|coordinator|"
    r"ombudsman|prosecutor|judge|rector|dean|commander|manager|adviser|advisor|expert|specialist|officer|"
    r"president|secretary|professor|doctor|lawyer|nurse|teacher|inspector|governor|mayor)"
)
_VERBS_WORDS = """
said says told stated noted stressed emphasized emphasised underlined underscored explained added thanked
expressed mentioned informed recalled welcomed opened pointed spoke reported
"""
_VERBS = frozenset(_VERBS_WORDS.split())
_PERSON = rf"(?:{_TITLE}{_NAME}|{_NAME} {_NAME})(?: {_NAME})*"
_POST = rf"(?:[A-Za-z-]+ ){{0,3}}?(?i:{_OFFICE})\b[^,.;:()–—“”?!]{{0,120}}?"
_PATTERNS = tuple(
    lazy(rf"{opening}, (?P<within>{within}) (?P<says>{'|'.join(sorted(_VERBS))})\b(?!,)")
    for opening, within in (
        (_OPENING + _PERSON, rf"(?:the |an? )?{_POST}"),
        (rf"{_OPENING}(?P<post>(?:(?:The|Its|Their|Our|His|Her) )?{_POST})", _PERSON),
    )
)
_CLAUSE = frozenset(["who", "which", "that", "was", "were", "is", "are", "has", "had", "have", "where"])
"""With one of these in it, what has been put in may have the verb for its own."""
_LEADS = frozenset(["the", "a", "of", "and", "to", "newly", "as"])
"""After one of these, the verb describes: “an expert of the said office”."""


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each office or name that is not closed."""
    for passage in story.passages:
        if passage.kind == "paragraph" and passage.english and passage.holds(_VERBS):
            starts = [sentence.start for sentence in passage.sentences]
            for pattern in _PATTERNS:
                for match in passage.finds(pattern, quotes=False, at=starts):
                    if _put_in(match):
                        yield _mark(passage, match)


def _put_in(match: re.Match[str]) -> bool:
    post = match.groupdict().get("post") or match["within"]
    words = post.split()
    return words[-1] not in _LEADS and _CLAUSE.isdisjoint(words)


def _mark(passage: Passage, match: re.Match[str]) -> Mark:
    at = match.end("within")
    message = f"no comma before “{match['says']}”, though one stands before “{match['within']}”"
    fix = passage.fix(at, at, ",", safe=False)
    return passage.mark(match.start("within"), match.end("says"), message, "set a comma", fix)
