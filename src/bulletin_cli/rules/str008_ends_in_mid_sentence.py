"""The story ends in the middle of a sentence

Looks at the last paragraph of the body, boxes and pictures after it left out. It is marked where it ends with
a comma, a dash, a broken word or a word that no sentence ends with (`data/open-ends.txt`), and where it tells
something and has no mark at its end: in a dozen words or more, or, where all other paragraphs have theirs, in
six that begin as a sentence does (“The head of the office thanked the donors”). Lists, tables, signatures,
addresses, lines in italics and paragraphs that end with a link are left alone.

The end of the story was lost, or its last stop was.

Fails:
```
The hearing took place in Bishkek, and all who were there said that the
```
```
The hearing took place in Bishkek, and all who were there said that it had been worth their while
```
```
The hearing took place in Bishkek.

The head of the office thanked the donors
```
```
The treatment of young patients will be con-
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

import itertools
from collections.abc import Iterator

from bulletin_cli.model.copy import Emphasis, FigureHere, Inline, LineBreak, Paragraph, Pause, Sidebar, Strong
from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.sentence_breaks import ends_amid
from bulletin_cli.rules.words.word_classes import readings

SEVERITY = Severity.ERROR

_LONG = 12
_VERBS = frozenset(
    ["is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "said", "took"]
)
_SENTENCE = 6
_OPENERS_TYPED = (
    "the a an they he she we it this these all both each many several some two three his her their"
)
_OPENERS = frozenset(_OPENERS_TYPED.split())
"""Words that begin a sentence, and what a verb acts on."""
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
    if word and (_unfinished(passage, word) or _lacks_its_stop(passage, story)):
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
    if raw[-1] == "-":
        return raw[-2:-1].islower() and len(passage.words) >= _SENTENCE
    told = len(passage.sentences) > 1 or passage.holds(_VERBS)
    return told and len(passage.words) >= _LONG and not raw.endswith("TK")


def _lacks_its_stop(passage: Passage, story: Story) -> bool:
    # “The head of the office thanked the donors”, where the paragraphs before end as they should
    others = [one for one in story.passages if one.number and one is not passage]
    return (
        passage.english
        and len(passage.words) >= _SENTENCE
        and passage.lowered[0] in _OPENERS
        and passage.raw.rstrip()[-1].islower()
        and _tells(passage)
        and bool(others)
        and not any(map(ends_amid, others))
    )


def _tells(passage: Passage) -> bool:
    pairs = itertools.pairwise(passage.lowered)
    acts = any("d" in readings[word] and after in _OPENERS for word, after in pairs)
    return acts or passage.holds(_VERBS)
