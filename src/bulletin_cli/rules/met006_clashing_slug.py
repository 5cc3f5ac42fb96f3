"""A slug that clashes, or that no address can hold

Compares the file names of an issue's articles: two that differ in capitals only, or in how an accent is
stored, are one file on many machines. Marks names with spaces and with signs that addresses on the web and
file systems keep for themselves (`? # % & : * < > | " \\`). The same name in two issues is in order: their
folders part them.

The file's name is the story's address on the web, for good. Use small letters, figures and hyphens, and do
not rename a file once the issue is out.

Fails:
```issue.yaml
number: 4
date: 2010-12
contents:
  - article: prison-reform
  - article: Prison-Reform
```
```articles/prison-reform.md
---
headline: One story
---
The hearing took place in Bishkek.
```
```articles/Prison-Reform.md
---
headline: Another story
---
It was the first of its kind.
```

Passes:
```issue.yaml
number: 4
date: 2010-12
contents:
  - article: prison-reform
  - article: prison-reform-in-brief
```
```articles/prison-reform.md
---
headline: One story
---
The hearing took place in Bishkek.
```
```articles/prison-reform-in-brief.md
---
headline: Another story
---
It was the first of its kind.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.views import IssueView, Story

SEVERITY = Severity.ERROR

_KEPT = frozenset('?#%&:*<>|"\\')


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """Marks on articles whose names clash with another's, or hold what an address cannot."""
    seen: dict[str, Story] = {}
    for story in issue.stories:
        slug = story.article.slug
        first = seen.setdefault(_folded(slug), story)
        if first is not story:
            message = f"{slug} and {first.article.slug} are one file on many machines"
            also = (first.source.whole(),)
            yield Mark(story.source.whole(), message, "rename one of them", also=also)
        odd = sorted({sign for sign in slug if sign in _KEPT or sign.isspace()})
        if odd:
            said = " ".join("a space" if sign.isspace() else sign for sign in odd)
            hint = "use small letters, figures and hyphens"
            yield Mark(story.source.whole(), f"the file's name has {said} in it: “{slug}”", hint)


def _folded(slug: str) -> str:
    if slug.isascii():
        return slug.lower()
    from unicodedata import normalize  # noqa: PLC0415 - most slugs are plain

    return normalize("NFC", slug.casefold())
