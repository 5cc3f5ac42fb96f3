"""A headline is typed in capitals

Looks for headlines, kickers, standfirsts, short titles and subheads whose words are all in capitals, or whose
first two words or more are (“CUSTOMS OFFICERS train at night”). Those of abbreviations alone are left alone.

Capitals are a matter of style: the layout sets them where it wants them. Typed ones stay capitals everywhere,
in the contents and on the web too, and a reading machine may spell them out. The fix writes small letters but
for abbreviations that it knows and names of places; look through the others.

Fails:
```
---
headline: JOINT PROJECT HELPS REFORM THE PRISON SYSTEM
---
The hearing took place in Bishkek.
```
```
---
headline: CUSTOMS OFFICERS train at night
---
The hearing took place in Bishkek.
```

Passes:
```
---
headline: UNODC and CARICC help reform the prison system
kicker: UNODC, CARICC, OSCE
---
The hearing took place in Bishkek.
```
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import house_words, word_set
from bulletin_cli.rules.words.spelling import dictionary

SEVERITY = Severity.WARNING

_KINDS = frozenset(["headline", "kicker", "standfirst", "short", "heading"])
_WORD = lazy(r"[^\W\d_]+")
_FEWEST = 3
_SHORTEST = 4


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each head whose words are all in capitals."""
    for passage in story.passages:
        if passage.kind not in _KINDS:
            continue
        whole = passage.raw.isupper()
        end = len(passage.raw) * _shouts(passage, story) if whole else _opening(passage, story)
        if end:
            fix = passage.fix(0, end, _lowered(passage.raw[:end], passage.language, story), safe=False)
            what = "subhead" if passage.kind == "heading" else passage.kind
            hint = "type it in small letters; the layout sets capitals where it wants them"
            yield passage.mark(
                0, end, f"the {what} {'is typed' if whole else 'begins'} in capitals", hint, fix
            )


def _opening(passage: Passage, story: Story) -> int:
    # the end of two words or more in capitals before others that are not, or 0
    first, _, rest = passage.raw.partition(" ")
    if not first.isupper() or not rest.partition(" ")[0].isupper():
        return 0
    words = list(itertools.takewhile(lambda word: word.group().isupper(), _WORD.finditer(passage.raw)))
    tongue = dictionary(passage.language)
    unknown = [word.group() for word in words if not _known(word.group(), story)]
    plain = tongue is not None and all(tongue.knows(word.lower()) for word in unknown)
    long = len(unknown) > 1 and max(map(len, unknown)) >= _SHORTEST and len("".join(unknown)) >= 2 * _SHORTEST
    return words[-1].end() if plain and long else 0


def _shouts(passage: Passage, story: Story) -> bool:
    words = [word for word in _WORD.findall(passage.raw) if not _known(word, story)]
    if len(words) < _FEWEST and sum(map(len, words)) < 2 * _FEWEST * _SHORTEST:
        return False
    tongue = dictionary(passage.language)
    if tongue is None:
        return len(words) > _FEWEST
    proper = {word.upper() for word in word_set("proper")}
    plain = [word for word in words if word in proper or (len(word) > 1 and tongue.knows(word.lower()))]
    return 2 * len(plain) > len(words) and any(len(word) >= _SHORTEST for word in plain)


def _known(word: str, story: Story) -> bool:
    style = story.publication.style
    return word in house_words("abbreviations", style) or word in style.abbreviations


def _lowered(typed: str, language: str, story: Story) -> str:
    tongue = dictionary(language)
    proper = {word.lower(): word for word in word_set("proper")}

    def small(word: str) -> str:
        if _known(word, story):
            return word
        low = word.lower()
        return low if tongue is not None and tongue.knows(low) else proper.get(low, low)

    text = _WORD.sub(lambda match: small(match.group()), typed)
    first = next((index for index, letter in enumerate(text) if letter.isalpha()), 0)
    return text[:first] + text[first : first + 1].upper() + text[first + 1 :]
