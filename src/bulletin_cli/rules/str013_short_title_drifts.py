"""The short title drifts away from the headline

Looks for a short title that says what the headline says word for word, but for a word in another form, in
the place of another, or that the headline does not have, for one that gives somebody another office, and for
two words in forms that stand nowhere else in the story where the headline has others. One
that only leaves words out, or puts it in words of its own, is good.

The short title stands over the continuation and in the running head: who turns the page looks for the words
that they have just read.

Fails:
```
---
headline: Joint project of two offices helps Kyrgyzstan to reform its prisons
short: Joint projects help Kyrgyzstan to reform its prisons
---
The hearing took place in Bishkek.
```
```
---
headline: UNODC Executive Director visits Kazakhstan and Tajikistan
short: UNODC Director General visits Kazakhstan and Tajikistan
---
The visit began in Almaty.
```
```
---
headline: Executive Director calls for joint action along the heroin routes of Central Asia
short: Joint action along the heroin roads
---
The visit began in Almaty.
```
```
---
headline: Executive Director visits Kazakhstan and Tajikistan
short: Executive Secretary in Central Asia
---
The visit began in Almaty.
```
```
---
headline: Sixty trainers for the treatment of drug dependence
short: Training for drug dependency treatments
---
The training began in Almaty.
```

Passes:
```
---
headline: Executive Director of UNODC visits Kazakhstan and Tajikistan
short: Director visits Kazakhstan and Tajikistan
---
The visit began in Almaty.
```
```
---
headline: Joint project of the European Union helps Kyrgyzstan to reform its prisons
short: EU helps Kyrgyzstan to reform its prisons
---
The hearing took place in Bishkek.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING
NEEDS = ("short",)

_LEAST_SHARED = 3
_STEM = 4
_SMALL = 3
_LONG_STEM, _SEVERAL = 5, 2
_HINT = "say it in the headline’s words"
_OFFICES = frozenset(
    [
        "director",
        "secretary",
        "minister",
        "president",
        "chairman",
        "representative",
        "prosecutor",
        "commissioner",
    ]
)


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each word of the short title that has drifted from the headline."""
    if not story.article.short:
        return
    heads = {one.kind: one for one in story.passages if one.kind in {"headline", "short"}}
    if len(heads) == 2:
        headline, short = heads["headline"], heads["short"]
        told = _offices(headline, short) or list(_drifts(headline, short))
        yield from told or _strange_forms(story, headline, short)


def _offices(headline: Passage, short: Passage) -> list[Mark]:
    told = [(word, _office(headline, short, word)) for word in short.of_kind("capitalised")]
    return [_differs(short, word, other) for word, other in told if other]


def _differs(short: Passage, word: Word, other: str) -> Mark:
    message = f"“{word.text}”, but the headline has “{other}”"
    return short.mark(word.start, word.end, message, _HINT)


def _drifts(headline: Passage, short: Passage) -> Iterator[Mark]:
    from difflib import SequenceMatcher  # noqa: PLC0415 - only where there is a short title

    printed, repeated = headline.words, short.words
    runs = SequenceMatcher(None, headline.lowered, short.lowered, autojunk=False).get_opcodes()
    shared = sum(end - start for kind, start, end, _, _ in runs if kind == "equal")
    if shared < _LEAST_SHARED or 2 * shared <= len(repeated):
        return
    close = shared > _LEAST_SHARED and 3 * shared >= 2 * len(repeated)
    for kind, start, end, first, last in runs:
        for word in repeated[first:last]:
            alone = close and first and last - first == 1 and end > start and word.kind == "lower"
            alone = alone and len(word.text) > _SMALL
            other = printed[start].text if alone else _like(word, printed[start:end])
            if kind == "insert" and first and close and word.kind == "capitalised":
                yield short.mark(word.start, word.end, f"“{word.text}” is not in the headline", _HINT)
            elif kind == "replace" and other:
                yield _differs(short, word, other)


def _strange_forms(story: Story, headline: Passage, short: Passage) -> Iterator[Mark]:
    # two words in a form that nothing else in the story has, and the headline has another
    body = set().union(*[one.index for one in story.passages if one.kind != "short"])
    strange = [word for word, low in zip(short.words, short.lowered, strict=True) if low not in body]
    found = [(word, _form(word, headline)) for word in strange if word.kind == "lower"]
    if sum(bool(other) for _, other in found) >= _SEVERAL:
        yield from (_differs(short, word, other) for word, other in found if other)


def _form(word: Word, headline: Passage) -> str:
    alike = (one.text for one in headline.words if one.text[:_LONG_STEM].lower() == word.text[:_LONG_STEM])
    return next(alike, "") if len(word.text) > _LONG_STEM else ""


def _office(headline: Passage, short: Passage, word: Word) -> str:
    # the other office that the headline has after the same word: “Executive Director”, or nothing
    typed = word.text.lower()
    if typed not in _OFFICES:
        return ""
    lead = short.flanked[short.words.index(word)]
    after = [headline.flanked[at + 2] for at in headline.index.get(lead, ())]
    other = next((one for one in after if one in _OFFICES), typed)
    return "" if typed in after or other == typed else other.title()


def _like(word: Word, among: tuple[Word, ...]) -> str:
    """The word among those of the headline that is this one in another form, or nothing."""
    stem = word.text[:_STEM].casefold()
    alike = (one.text for one in among if one.text[:_STEM].casefold() == stem)
    return next(alike, "") if len(stem) == _STEM else ""
