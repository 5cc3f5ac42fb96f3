"""A rubric that the publication does not have

Compares an article's `rubric` with the keys under `rubrics` in bulletin.yaml.

A rubric is a promise to readers that a kind of story is always found under the same label; one that is
spelled differently makes a label of its own, once. Use a key of the list, or add the new one to it.

Fails:
```bulletin.yaml
title: Milestones
publisher: The editors
language: en-GB
rubrics:
  - key: news
    label: News
```
```articles/prison-reform.md
---
headline: Joint project helps reform the prison system
rubric: nwes
---
The hearing took place in Bishkek.
```

Passes:
```bulletin.yaml
title: Milestones
publisher: The editors
language: en-GB
rubrics:
  - key: news
    label: News
```
```articles/prison-reform.md
---
headline: Joint project helps reform the prison system
rubric: news
---
The hearing took place in Bishkek.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Edit, Fix, Mark, Severity
from bulletin_cli.rules.views import Story

SEVERITY = Severity.ERROR


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on a rubric that is not in the publication's list; none where it keeps no list."""
    article, rubrics = story.article, story.publication.rubrics
    if not rubrics or not article.rubric or story.publication.rubric(article.rubric):
        return
    from bulletin_cli.rules.words.nearest import nearest_of  # noqa: PLC0415 - most rubrics are known

    keys = [rubric.key for rubric in rubrics]
    by_label = {rubric.label.casefold(): rubric.key for rubric in rubrics}
    meant = by_label.get(article.rubric.casefold()) or nearest_of(article.rubric, keys)
    message = f"{story.publication.title or 'the publication'} has no rubric “{article.rubric}”"
    if not meant:
        yield Mark(story.span("rubric"), message, f"it has {', '.join(keys)}")
        return
    edit = Edit(story.source.path, article.place("rubric"), meant)
    yield Mark(story.span("rubric"), message, f"did you mean {meant}?", Fix((edit,), safe=False))
