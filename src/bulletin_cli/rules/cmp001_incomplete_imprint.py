"""An imprint that is missing, or lacks what it must say

Looks for the file that the publication names as its imprint. Looks, where the publication asks for an imprint
(`requires: {imprint: true}`), for the imprint's file, and in it for the publisher's name, a way to reach them
(an address of the web or of mail, a telephone number) and a disclaimer.

Readers, libraries and, in many countries, the law want to know who answers for what is printed.

Fails:
```bulletin.yaml
title: Milestones
publisher: The editors of Milestones
language: en-GB
requires:
  imprint: true
```
```bulletin.yaml
title: Milestones
publisher: The editors of Milestones
language: en-GB
imprint: no-such-imprint.md
```
```bulletin.yaml
title: Milestones
publisher: The editors of Milestones
language: en-GB
imprint: imprint.md
requires:
  imprint: true
```
```imprint.md
Printed in Bishkek.
```

Passes:
```bulletin.yaml
title: Milestones
publisher: The editors of Milestones
language: en-GB
imprint: imprint.md
requires:
  imprint: true
```
```imprint.md
Published by the editors of Milestones, editors@example.org.

The views expressed here are those of the authors.
```
```bulletin.yaml
title: Milestones
publisher: The editors of Milestones
language: en-GB
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.model.publication import Publication
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import ArchiveView

SEVERITY = Severity.ERROR
FOUND_BY = "reading"

_REACH = lazy(r"[\w.+-]+@[\w-]+\.|https?://|\bwww\.|(?:\+|\b)\d(?:[ ()/-]*\d){6,}")
_DISCLAIMER = lazy(
    r"disclaim|\bviews\b|opinions?\b|not (?:necessarily )?(?:reflect|represent|imply)|endorse|liab|responsib"
    r"|boundar|мнени|взгляд|ответственн|позици",
    re.IGNORECASE,
)
_WORDS = lazy(r"[^\W_]+")


def check_archive(archive: ArchiveView) -> Iterator[Mark]:
    """A mark for an imprint that is missing, or for each part that it lacks."""
    publication = archive.publication
    if not publication.requires.imprint:
        return
    if not publication.imprint:
        span = publication.source.span(publication.place("requires.imprint"))
        yield Mark(span, "the publication asks for an imprint and names none", "write imprint.md and name it")
    elif publication.imprint_source is not None:
        for missing, hint in _missing(publication, publication.imprint_source.text):
            yield Mark(publication.imprint_source.whole(), f"the imprint has no {missing}", hint)


def _missing(publication: Publication, text: str) -> Iterator[tuple[str, str]]:
    said = set(_words(text))
    named = [word for word in _words(publication.publisher) if len(word) > 2]
    if named and not said.issuperset(named):
        yield "publisher", f"say that {publication.publisher} publishes it"
    if not _REACH.search(text):
        yield "contact", "give an address, of the web or of mail, or a telephone number"
    if not _DISCLAIMER.search(text):
        yield "disclaimer", "say whose views these are"


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORDS.findall(text)]
