"""The story begins in the middle of a sentence

Looks at the first paragraph of the body: it must not begin with a small letter or a comma. Names such as “von
Weizsäcker” and “iPhone”, words in italics, and copy that goes on from a headline with dots are left alone.

Something before it was lost, as when copy was taken from a page and its first line left behind.

Fails:
```
and the hearing took place in Bishkek.
```

Passes:
```
The hearing took place in Bishkek.
```
```
von Weizsäcker was there.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.copy import Paragraph
from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.sentence_breaks import begins_amid

SEVERITY = Severity.ERROR

_LEADS_ON = ("…", "...", ":", ",", "–", "—")


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on the first word of a body that begins with a small letter."""
    article = story.article
    blocks = article.body.blocks
    if not blocks or not isinstance(blocks[0], Paragraph):
        return
    leads = (article.headline, article.kicker, article.standfirst)
    if any(lead.rstrip().endswith(_LEADS_ON) for lead in leads):
        return
    passage = next((one for one in story.passages if one.number == 1), None)
    if passage is not None and (word := begins_amid(passage)):
        start = passage.raw.index(word)
        message = f"the story begins in mid-sentence, with “{word}”"
        yield passage.mark(start, start + len(word), message, "find what was lost before it")
