"""Words that stand in two pieces: “the down trodden”, “he under took”, “Rufa’l” with an l for an i."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.prose.kinds import SIGNED
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, shows
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import data_couples
from bulletin_cli.rules.words.spelling import english

_DETERMINERS_TYPED = "the a an this these its his her their our your my every each main"
_DETERMINERS = frozenset(_DETERMINERS_TYPED.split())
_DETERMINED = "~"
"""Before a first piece that is wrong after a determiner only."""
_PREFIXES = frozenset(["un", "dis", "im", "ir", "il", "re"])
"""Small letters that are no English word by themselves: “un able”."""
_LEAST = 3
_SIGNS = ("’l", "'l", "’I", "'I")
_LETTER = lazy(r"\b[A-Z][a-z]{2,}[’'][lI](?![\w’'-])", needs=_SIGNS)


def split_words(story: Story) -> Iterator[Mark]:
    """A mark on each word in two pieces, and on each l or I for an i at the end of a name."""
    for passage in _read(story):
        for number in passage.coupled(_pieces()):
            yield from _split(passage, number + 1)
    if not story.vocabulary.isdisjoint(_PREFIXES):
        for passage in _read(story):
            for prefix in passage.having(_PREFIXES):
                for number in passage.index[prefix]:
                    yield from _prefixed(passage, number)
    if shows(story.text, _SIGNS):
        for passage in _read(story):
            for match in passage.finds(_LETTER):
                yield _letter(passage, match.start(), match.end())


def _read(story: Story) -> Iterator[Passage]:
    return (one for one in story.english if one.kind not in SIGNED and not one.displayed)


@lru_cache(maxsize=1)
def _firsts() -> Mapping[str, frozenset[str]]:
    # by the second piece the first ones, with a sign before those that are wrong after a determiner only
    return {second: frozenset(firsts.split()) for second, firsts in data_couples("split-words.tsv")}


@lru_cache(maxsize=1)
def _pieces() -> frozenset[tuple[str, str]]:
    pairs = [(first, second) for second, firsts in _firsts().items() for first in firsts]
    return frozenset([(first.removeprefix(_DETERMINED), second) for first, second in pairs])


def _split(passage: Passage, number: int) -> Iterator[Mark]:
    words, lowered = passage.words, passage.lowered
    if not passage.joined[number] or words[number].kind != "lower":
        return
    first, firsts = lowered[number - 1], _firsts()[lowered[number]]
    determined = f"{_DETERMINED}{first}" in firsts and passage.flanked[number - 1] in _DETERMINERS
    start, end = words[number - 1].start, words[number].end
    if (first in firsts or determined) and not passage.in_quotation(start):
        typed = passage.text[start:end]
        wanted = f"{words[number - 1].text}{words[number].text}"
        fix = passage.fix(start, end, wanted, safe=False)
        yield passage.mark(start, end, f"“{typed}”: one word in two", f"write “{wanted}”", fix)


def _prefixed(passage: Passage, number: int) -> Iterator[Mark]:
    # “un able”, “dis honest”; not “UN staff”, nor “in re”
    words = passage.words
    if number + 1 == len(words) or words[number].kind != "lower" or passage.flanked[number] == "in":
        return
    first, second = words[number], words[number + 1]
    whole = first.text + second.text
    parted = second.kind == "lower" and passage.text[first.end : second.start] == " "
    if not parted or len(second.text) < _LEAST or not english().knows(whole):
        return
    if not passage.in_quotation(first.start) and not passage.emphasised(first.start):
        fix = passage.fix(first.start, second.end, whole, safe=False)
        message = f"“{first.text} {second.text}”: one word in two"
        yield passage.mark(first.start, second.end, message, f"write “{whole}”", fix)


def _letter(passage: Passage, start: int, end: int) -> Mark:
    wanted = f"{passage.text[start : end - 1]}i"
    fix = passage.fix(start, end, wanted, safe=False)
    return passage.mark(start, end, f"unknown word “{passage.text[start:end]}”", f"“{wanted}”?", fix)
