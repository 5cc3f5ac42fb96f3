"""A language is not checked for spelling

Looks for languages of the publication's articles for which neither the program nor the machine has a
dictionary. English comes with the program; for others hunspell's dictionaries are used (`bulletin doctor`
names the line that brings one). It is said once, however many articles and languages there are.

Fails:
```articles/a.md
---
headline: Aonach an earraich
language: qaa
---
Thàinig a h-uile duine.
```

Passes:
```articles/a.md
---
headline: English comes with the program
---
Everybody came.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.views import ArchiveView, IssueView
from bulletin_cli.rules.words.spelling import dictionary

SEVERITY = Severity.INFO


def gather(issue: IssueView) -> list[str]:
    """The languages of an issue's articles, sorted."""
    return sorted({story.language for story in issue.stories if story.language})


def check_archive(archive: ArchiveView) -> Iterator[Mark]:
    """One mark that names every language without a dictionary."""
    tongues = {language for issue in archive.issues for language in (issue.facts or {}).get("CPY016") or ()}
    missing = sorted({tongue.partition("-")[0].lower() for tongue in tongues if dictionary(tongue) is None})
    if missing:
        source = archive.publication.source
        named = ", ".join(f"“{tongue}”" for tongue in missing)
        message = f"no dictionary for {named}: copy in it is not checked for spelling"
        span = source.span(archive.publication.place("language"))
        yield Mark(span, message, "bulletin doctor names the line that brings one")
