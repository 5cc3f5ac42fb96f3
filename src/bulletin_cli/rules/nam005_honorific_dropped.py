"""Someone has a title in one place and none in another

Looks in each article for a surname that stands by itself (“Mirzaeva was there”), though the article elsewhere
gives it with “Mr.”, “Ms.” or “Mrs.”. Where most mentions have no title, the house wants
none, and nothing is told. Words in quotations are the speaker's own; two persons of one name, families and
what is named after somebody are left alone.

A title that comes and goes sounds like a judgement of the person.

Fails:
```
Gulnora Mirzaeva opened the school. Ms. Mirzaeva has led it since May. Mirzaeva was a teacher before.
```
```
The hall was full, said Ms. Rano Mirzaeva, who teaches there. It was late. Mirzaeva stayed.
```

Passes:
```
Gulnora Mirzaeva opened the school. Ms. Mirzaeva has led it since May; “Mirzaeva is right,” he said.
```
```
Mr. Asanov paid. Bakyt Asanov and Talant Asanov are brothers; the Asanov family and the Asanov Prize are
known, and Asanov came.
```
```
Rustam Karimov spoke first. Karimov was brief; Karimov left early. It was “Mr. Karimov” to them.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.kinds import RUNNING
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.word_classes import ANY_NOUN, readings

SEVERITY = Severity.WARNING
NEEDS = ("Mr", "Ms")

_TITLES = frozenset(["mr", "mrs", "ms", "mme"])
_SPACES = frozenset([" ", "\u00a0", ". ", ".\u00a0"])
_LEAST = 3
"""Letters of a name: “Mr. T” is no surname."""
_NAMES = 3
"""Names of a person that are looked for behind a title."""
_Use = tuple[Passage, int]
"""A passage and the number of the surname in it."""


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each surname without a title, where fewer mentions lack one than have it."""
    running = [one for one in story.holding(_TITLES) if one.english and one.kind in RUNNING]
    titled: dict[str, list[tuple[Passage, int, int]]] = {}
    for passage in running:
        for number in sorted(number for title in passage.having(_TITLES) for number in passage.index[title]):
            last = _surname(passage, number)
            long = len(passage.words[last].text) >= _LEAST
            if last > number and long and not passage.in_quotation(passage.words[number].start):
                titled.setdefault(passage.lowered[last], []).append((passage, number, last))
    for name, honoured in titled.items():
        bare = [*_bare(story, name)]
        if 0 < len(bare) <= len(honoured) and _one_person(story, name):
            first, number, last = honoured[0]
            title = first.text[first.words[number].start : first.words[last].end]
            there = first.span(first.words[number].start, first.words[last].end)
            for passage, at in bare:
                word = passage.words[at]
                mark = passage.mark(
                    word.start, word.end, f"“{word.text}”, but “{title}” in line {there.line}"
                )
                yield Mark(mark.span, mark.message, "give the title here, too", also=(there,))


def _joined(passage: Passage, number: int) -> bool:
    # a word follows at once, or behind the stop of a title
    words = passage.words
    return number + 1 < len(words) and passage.text[words[number].end : words[number + 1].start] in _SPACES


def _capital(passage: Passage, number: int) -> bool:
    # a word with a capital follows at once
    words = passage.words
    return number + 1 < len(words) and passage.joined[number + 1] and words[number + 1].text[0].isupper()


def _surname(passage: Passage, title: int) -> int:
    # the number of the last name behind a title: “Ms. Rano Mirzaeva”; the title's own where there is none
    if not _joined(passage, title) or passage.words[title + 1].kind != "capitalised":
        return title
    last = title + 1
    while _capital(passage, last) and last < title + _NAMES:
        last += 1
    return last


def _bare(story: Story, name: str) -> Iterator[_Use]:
    # where the surname stands by itself
    for passage in story.passages:
        if not (passage.english and passage.kind in RUNNING):
            continue
        for number in passage.index.get(name, ()):
            word = passage.words[number]
            if word.kind != "capitalised" or passage.in_quotation(word.start):
                continue
            if not (_capital(passage, number) or _led(passage, number) or _names_something(passage, number)):
                yield passage, number


def _led(passage: Passage, number: int) -> bool:
    # a name, a title, an article or an office stands before it
    if not number or not _joined(passage, number - 1):
        return False
    before = passage.words[number - 1]
    if before.text.lower() in _TITLES:
        return True
    if passage.begins_sentence(passage.words[number].start):
        return False
    if before.kind != "lower":
        return True
    return before.text in {"the", "a", "an", "of"} or readings[before.text] in {"n", "c", "j"}


def _names_something(passage: Passage, number: int) -> bool:
    # “Asanov family”, “Karimov: I came in May”
    word = passage.words[number]
    if passage.text.startswith(":", word.end) or passage.text.startswith("-", word.end):
        return True
    if number + 1 == len(passage.words) or not passage.joined[number + 1]:
        return False
    kinds = readings[passage.lowered[number + 1]]
    return bool(kinds) and ANY_NOUN.issuperset(kinds)


def _one_person(story: Story, name: str) -> bool:
    # one given name at most goes with the surname
    given = set()
    for passage in story.passages:
        for number in passage.index.get(name, ()):
            if number and passage.joined[number] and passage.words[number - 1].kind == "capitalised":
                given.add(passage.lowered[number - 1])
    return len(given - _TITLES) < 2
