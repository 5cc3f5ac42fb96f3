"""An article that is not placed, placed twice, or not there

Compares the issue's contents with the files in its `articles` folder. Every article must be named once.

A story that is written and not placed is not printed, and nobody is told. Name it in `contents`, or move
the file to the issue that it is for.

Fails:
```issue.yaml
number: 4
date: 2010-12
contents:
  - article: a
  - article: a
  - article: prison-refrom
```
```articles/a.md
---
headline: Named twice
---
The hearing took place in Bishkek.
```
```articles/prison-reform.md
---
headline: Not named at all
---
The hearing took place in Bishkek.
```

Passes:
```issue.yaml
number: 4
date: 2010-12
contents:
  - article: a
```
```articles/a.md
---
headline: Named once
---
The hearing took place in Bishkek.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Edit, Fix, Mark, Severity
from bulletin_cli.model.place import Place
from bulletin_cli.model.publication import Entry
from bulletin_cli.rules.views import IssueView

SEVERITY = Severity.ERROR


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """Marks on entries without article or named before, and on articles without entry."""
    unread = "contents.unread" in issue.issue.places  # reading has complained, and one of them may be meant
    if not issue.issue.contents:
        if issue.stories and not unread:
            message = f"the contents are empty, and {_count(len(issue.stories))} not placed"
            lead = issue.stories[0].article.slug
            yield Mark(issue.span("contents"), message, f"begin with the lead: - article: {lead}")
        return
    there = {story.article.slug for story in issue.stories}
    named: dict[str, Entry] = {}
    homeless = sorted(there - {entry.article for entry in issue.issue.contents})
    meant = set()
    for number, entry in enumerate(issue.issue.contents):
        place = issue.issue.places.get(f"contents.{number}.article", entry.place)
        span = issue.source.span(place)
        if "/" in _typed(issue, place):
            pass
        elif entry.article in named:
            first = issue.source.span(named[entry.article].place)
            yield Mark(span, f"{entry.article} is placed twice", "take one of them out", also=(first,))
        elif entry.article not in there:
            from bulletin_cli.rules.words.nearest import nearest_of  # noqa: PLC0415 - most entries are there

            near = nearest_of(entry.article, homeless)
            meant.add(near)
            fix = Fix((Edit(issue.source.path, place, near),), safe=False) if near else None
            hint = f"did you mean {near}?" if near else f"write articles/{entry.article}.md"
            yield Mark(span, f"there is no article {entry.article}", hint, fix)
        named.setdefault(entry.article, entry)
    for story in issue.stories if not unread else ():
        if story.article.slug in homeless and story.article.slug not in meant:
            hint = f"name {story.article.slug} in the contents of {issue.source.path}"
            yield Mark(story.source.whole(), "the story is not placed in the issue", hint)


def _count(stories: int) -> str:
    return "one story is" if stories == 1 else f"{stories} stories are"


def _typed(issue: IssueView, place: Place) -> str:
    """An entry as it stands in the file; of a path, reading has complained."""
    return issue.source.text[place.start : place.end].replace("\\", "/")
