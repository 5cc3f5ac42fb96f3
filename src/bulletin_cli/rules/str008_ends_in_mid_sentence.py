"""The story ends in the middle of a sentence

Looks at the last paragraph of the body, boxes and pictures after it left out. It is marked where it ends with
a comma, a dash or a word that no sentence ends with (`data/open-ends.txt`), and where it is a dozen words or
longer tells something and has no mark at its end. Lists, tables, signatures, addresses, lines in italics and
paragraphs that end with a link are left alone.

The end of the story was lost, or its last stop was.

Fails:
```
The hearing took place in Bishkek, and all who were there said that the
```
```
The hearing took place in Bishkek, and all who were there said that it had been worth their while
```

Passes:
```
The hearing took place in Bishkek.

— The editors
```
```
Those who came wrote down what they had learned.

*Aida Alieva is a programme officer and has written for this bulletin since its very first issue*
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.copy import Emphasis, FigureHere, Inline, LineBreak, Paragraph, Pause, Sidebar, Strong
from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.sentence_breaks import ends_amid
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words import word_set

SEVERITY = Severity.ERROR

_LONG = 12
_VERBS = frozenset(
    ["is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "said", "took"]
)
_SIGNED = ("—", "–", "-", "©", "*", "†")


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on the last word of a body whose last sentence has no end."""
    blocks = [one for one in story.article.body.blocks if not isinstance(one, (Pause, Sidebar, FigureHere))]
    if not blocks or not isinstance(blocks[-1], Paragraph) or _apart(blocks[-1].inlines):
        return
    place = blocks[-1].place
    passage = next((one for one in reversed(story.passages) if one.number and one.block == place), None)
    if passage is None or passage.raw.lstrip().startswith(_SIGNED):
        return
    word = ends_amid(passage)
    if word and _unfinished(passage, word):
        end = len(passage.raw.rstrip())
        message = f"the story ends in mid-sentence, with “{word}”"
        yield passage.mark(end - len(word), end, message, "find what was lost after it, or end the sentence")


def _apart(inlines: tuple[Inline, ...]) -> bool:
    hard = any(isinstance(one, LineBreak) and one.hard for one in inlines)
    return hard or all(isinstance(one, (Emphasis, Strong)) for one in inlines)


def _unfinished(passage: Passage, word: str) -> bool:
    raw = passage.raw.rstrip()
    if any(start < len(raw) <= end for start, end, _ in passage.links):
        return False
    if raw[-1] in ",–—" or word in word_set("open-ends"):
        return True
    told = len(passage.sentences) > 1 or passage.holds(_VERBS)
    return told and raw[-1] != "-" and len(passage.words) >= _LONG and not raw.endswith("TK")
