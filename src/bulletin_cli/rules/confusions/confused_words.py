"""Words of `data/confusions.tsv` as copy has them: looked for near a word that each pattern needs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.confusions.confusions import Confusion, all_confusions, near
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.lists import recased

_PARTS = lazy(r"\w+")


def confused_words(passage: Passage, spared: tuple[str, ...]) -> Iterator[Mark]:
    """A mark on each word of the list in company that gives it away, and the house has not `spared`."""
    for number, confusion in all_confusions().worth_a_try(passage):
        match = _around(passage, number, confusion)
        if match is not None:
            yield from _confused(passage, match, confusion, spared)


def _confused(
    passage: Passage, match: re.Match[str], confusion: Confusion, spared: tuple[str, ...]
) -> Iterator[Mark]:
    if match.group().lower().strip() not in spared:
        found = match.group().rstrip()
        wanted = recased(match.expand(confusion.wanted), found).rstrip() if confusion.wanted else ""
        start, end = match.start(), match.start() + len(found)
        fix = passage.fix(start, end, wanted, safe=False) if wanted else None
        hint = f"write “{wanted}”" if wanted else "correct it"
        yield passage.mark(start, end, confusion.note or f"“{found}”: {_fault(found, wanted)}", hint, fix)


def _fault(found: str, wanted: str) -> str:
    less = len(found.split()) - len(wanted.split())
    return "a word is missing" if wanted and less < 0 else "a word too many" if less > 0 else "the wrong word"


def _around(passage: Passage, number: int, confusion: Confusion) -> re.Match[str] | None:
    # the first match that holds the word, looked for near it only
    text, (_, start, end, _) = passage.text, passage.words[number]
    first, last = near(passage, number)
    if not confusion.at_letter:
        for match in confusion.pattern.finditer(text, first, last):
            if match.start() <= start and end <= match.end():
                return None if passage.in_quotation(*match.span()) else match
        return None
    done, match_at = 0, confusion.pattern.match
    for at in _edges(passage, number, first):
        one = match_at(text, at, last) if at >= done else None
        if one is not None:
            done = one.end()
            if end <= done:
                return None if passage.in_quotation(at, done) else one
    return None


def _edges(passage: Passage, number: int, first: int) -> Iterator[int]:
    # where words, and the parts of words, begin from an offset up to a word, whose own parts do not count
    words = passage.words
    head = number
    while head and words[head - 1][1] >= first:
        head -= 1
    for typed, start, end, _ in words[head:number]:
        yield start
        if not typed.isalnum():
            yield from [part.start() for part in _PARTS.finditer(passage.text, start, end)][1:]
    yield words[number][1]
