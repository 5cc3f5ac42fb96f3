"""A word that no dictionary has

Looks up every word in small letters, and words with a capital at the head of a sentence where a correct
word is one slip away. Names (capitals inside a sentence, bylines; but not “Tajikstan” and “Committe”, one
slip away from a country or an office), abbreviations, addresses, words in
quotations, in *emphasis*, and the publication's own words (`style.words`, `words.txt`) are left alone.

English words come with the program, British and American; for other languages hunspell's dictionaries are
used where the machine has them. If the word is right, add it to `style.words`.

Fails:
```
The officers spoke of new threts to the region.
```
```
Trafickers move drugs over the boarder in lorrys.
```

Passes:
```
Mr. Baizakov of Narkonon told CARICC’s officers ad hoc, vis-à-vis and *pro bono* things about “threts”.
```
```
Kurmanbek spoke. It’s the penitentiary’s co-ordinated, drug-related re-entry plan; they don’t mind, e.g. at
10 a.m.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.ext002_lost_hyphen import with_hyphen
from bulletin_cli.rules.ext004_glued_words import parted
from bulletin_cli.rules.prose import Passage, Word
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.spelling import Dictionary, dictionary, english, one_slip_apart, strangers
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words import house_phrases, house_words, word_set

SEVERITY = Severity.WARNING

_PARTS = lazy(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_SILENT_KINDS = frozenset(["byline", "credit", "speaker", "dateline"])
_HEADS = frozenset(["headline", "kicker", "short", "heading"])
_LEAST = 3
_LEAST_NAME = 6
_ENDLESS = 100
"""Letters of a word that CPY020 tells of."""


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each word that is in no dictionary and no list."""
    own = _own_words(story)
    for passage in story.passages:
        if passage.kind in _SILENT_KINDS or passage.displayed:
            continue
        known = dictionary(passage.language)
        if known is not None:
            for word in strangers(passage, known):
                yield from _check(passage, word, known, own)
        if passage.english:
            yield from _misspelt_names(passage, story.publication.style.words)


def _own_words(story: Story) -> frozenset[str]:
    publication, article = story.publication, story.article
    style = publication.style
    texts = [
        publication.title,
        publication.publisher,
        article.byline,
        article.dateline,
        *style.words,
        *style.terms,
    ]
    texts += [
        *style.abbreviations,
        *style.abbreviations.values(),
        *(rubric.label for rubric in publication.rubrics),
    ]
    texts += [quote.by for quote in article.pull_quotes] + [figure.credit for figure in article.figures]
    words = {word.lower() for text in texts for word in _PARTS.findall(text.replace("’", "'"))}
    for passage in story.passages:
        words.update(_names(passage))
    words |= house_phrases("phrases", style).singles
    return frozenset(words) | house_words("foreign", style) | house_words("spelling", style)


def _names(passage: Passage) -> Iterator[str]:
    if passage.kind in _HEADS:
        return
    for word in passage.of_kind("capitalised"):
        if not passage.begins_sentence(word.start):
            yield _plain(word.text).lower()


def _plain(text: str) -> str:
    return text.replace("’", "'").removesuffix("'s")


def _check(passage: Passage, word: Word, known: Dictionary, own: frozenset[str]) -> Iterator[Mark]:
    if word.kind == "lower":
        yield from _unknown(passage, word.text, word.start, known, own)
    elif word.kind == "capitalised":
        if passage.kind not in _HEADS and _opens_as_word(passage, word, known):
            yield from _unknown(passage, word.text, word.start, known, own)
    elif (
        word.kind == "mixed"
        and "-" in word.text
        and word.text.islower()
        and word.text.replace("-", "").isalpha()
    ):
        closed = word.text.replace("-", "")
        if not (known.knows(closed) or word.text in own or closed in own):
            for part in _PARTS.finditer(word.text):
                if not known.knows(part.group()) and part.group() not in word_set("prefixes"):
                    yield from _unknown(passage, part.group(), word.start + part.start(), known, own)


def _misspelt_names(passage: Passage, own: tuple[str, ...]) -> Iterator[Mark]:
    for word in passage.of_kind("capitalised"):
        if len(word.text) < _LEAST_NAME:
            continue
        near = _near_name(_plain(word.text))
        if not near or word.text in own or passage.emphasised(word.start):
            continue
        if not (passage.in_quotation(word.start) or passage.begins_sentence(word.start)):
            fix = passage.fix(word.start, word.start + len(_plain(word.text)), near, safe=False)
            yield passage.mark(word.start, word.end, f"unknown word “{word.text}”", f"“{near}”?", fix)


@lru_cache(maxsize=8192)
def _near_name(name: str) -> str:
    # a country, an office or a month one slip away from a name that no one knows
    if english().knows(name) or name in word_set("proper"):
        return ""
    alike = (
        known
        for known in (*sorted(word_set("proper")), *sorted(word_set("heads")))
        if known[0] == name[0] and not name.startswith(known) and one_slip_apart(name, known)
    )
    return next(alike, "")


def _opens_as_word(passage: Passage, word: Word, known: Dictionary) -> bool:
    if len(word.text) < _LEAST_NAME or not passage.begins_sentence(word.start) or not passage.english:
        return False
    following = passage.text[word.end : word.end + 2]
    return not following[1:].isupper() and bool(known.near(_plain(word.text).lower()))


def _unknown(
    passage: Passage, text: str, start: int, known: Dictionary, own: frozenset[str]
) -> Iterator[Mark]:
    plain = _plain(text)
    lowered = plain.lower()
    end = start + len(text)
    foreign = not (lowered.isascii() or passage.russian)
    short_or_endless = not _LEAST <= len(plain) < _ENDLESS
    if short_or_endless or lowered in own or known.knows(plain) or foreign or _suspended(passage, end):
        return
    if passage.russian and lowered.isascii():
        return
    if passage.in_quotation(start, end) or passage.emphasised(start) or _abbreviation(passage, end):
        return
    if passage.english and (with_hyphen(text, english()) or parted(lowered, english())):
        return
    near = known.near(lowered)
    hint = (
        f"{' or '.join(f'“{one}”' for one in near[:3])}?" if near else "correct it, or add it to style.words"
    )
    fix = None
    if len(near) == 1:
        wanted = near[0].capitalize() if text[0].isupper() else near[0]
        fix = passage.fix(start, start + len(plain), wanted, safe=False)
    yield passage.mark(start, end, f"unknown word “{text}”", hint, fix)


def _suspended(passage: Passage, end: int) -> bool:
    return passage.text[end : end + 1] in {"-", "‐", "‑"}


def _abbreviation(passage: Passage, end: int) -> bool:
    # "approx." before a small letter or a figure is an abbreviation, not the end of a sentence
    return bool(re.match(r"\.[ ,)]*[a-z0-9]", passage.text[end : end + 4]))
