"""Headings that lead astray in the issue as a whole

Looks at the headings of the assembled issue in their order: two stories in one language under the same
headline, and headings of the imprint that leave out a level. Levels within a story are STR003.

Who listens to an issue, or goes through it by its bookmarks, has a list of headings for a map: two places of
one name on it cannot be told apart.

Fails:
```articles/a.md
---
headline: News in brief
---
The hearing took place in Bishkek.
```
```articles/b.md
---
headline: News in brief
---
The course was held in Tashkent.
```
```imprint.md
### Disclaimer

The views expressed here are those of the authors.
```

Passes:
```articles/a.md
---
headline: News in brief
---
The hearing took place in Bishkek.
```
```articles/b.md
---
headline: More news in brief
---
The course was held in Tashkent.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.str003_skipped_heading_level import skips
from bulletin_cli.rules.views import ArchiveView, IssueView, Story

SEVERITY = Severity.ERROR


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark on each headline that another story before it has."""
    letters = ["".join(filter(str.isalnum, story.article.headline.casefold())) for story in issue.stories]
    if len({*letters}) == len(letters):  # as in most issues
        return
    seen: dict[tuple[str, str], Story] = {}
    for story in issue.stories:
        headline = story.article.headline
        words = " ".join("".join(sign if sign.isalnum() else " " for sign in headline.casefold()).split())
        first = seen.setdefault((story.language, words), story) if words else story
        if first is not story:
            message = f"two stories are called “{headline}”, this and {first.source.path}"
            also = (first.span("headline"),)
            yield Mark(story.span("headline"), message, "give one of them another headline", also=also)


def check_archive(archive: ArchiveView) -> Iterator[Mark]:
    """A mark on each heading of the imprint that leaves out a level."""
    publication = archive.publication
    if publication.imprint_body is not None and publication.imprint_source is not None:
        yield from skips(publication.imprint_body.blocks, publication.imprint_source)
