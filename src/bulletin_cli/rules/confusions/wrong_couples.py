"""Words that one neighbour convicts by itself: “construction sight”, “parental live”."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from io import BytesIO

from bulletin_cli.rules.agreement.nouns import Finding, before, joins
from bulletin_cli.rules.confusions.words_in_company import spared
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.lists import data_bytes, recased

_OFTEN = 64
"""Passages after which all couples are looked for at once: few words of the list are met before."""


@lru_cache(maxsize=1)
def _lines() -> dict[str, bytes]:
    # each word with its line, parted at the first tab; the comment's lines have none
    lines = [line for line in BytesIO(data_bytes("couples.tsv")) if b"\t" in line]
    heads = b"\n".join([line[: line.index(b"\t")] for line in lines]).decode().split("\n")
    return dict(zip(heads, lines, strict=True))


@cache
def _meant(word: str) -> tuple[Mapping[str, str], Mapping[str, str]]:
    # what is meant after each word before it, and before each word after it
    earlier: dict[str, str] = {}
    later: dict[str, str] = {}
    cells = _lines()[word].decode().rstrip("\n").split("\t")
    for wanted, leads, followers in zip(cells[1::3], cells[2::3], cells[3::3], strict=True):
        earlier.update(dict.fromkeys(leads.split(), wanted))
        later.update(dict.fromkeys(followers.split(), wanted))
    return earlier, later


@lru_cache(maxsize=1)
def _couples() -> frozenset[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for word in _lines():
        earlier, later = _meant(word)
        found += [(lead, word) for lead in earlier]
        found += [(word, follower) for follower in later]
    return frozenset(found)


class _Watched:
    """Where words of the list stand in passages, so long as few have been read, and later their couples."""

    def __init__(self) -> None:
        self.passages = 0

    def maybe(self, passage: Passage) -> Iterable[int]:
        """The numbers of words that may be wrong, rising."""
        self.passages += 1
        if self.passages > _OFTEN:
            coupled = passage.coupled(_couples())
            if not coupled:
                return ()
            listed = _lines()
            both = sorted({*coupled, *[number + 1 for number in coupled]})
            return [number for number in both if passage.lowered[number] in listed]
        return sorted(_maybe_here(passage))


def _maybe_here(passage: Passage) -> Iterator[int]:
    # a line is parted only where a neighbour of its word stands somewhere in it
    lines, flanked = _lines(), passage.flanked
    for word in lines.keys() & passage.index.keys():
        line = lines[word]
        for number in passage.index[word]:
            if flanked[number].encode() in line or flanked[number + 2].encode() in line:
                yield number


_watched = lru_cache(maxsize=1)(_Watched)


def wrong_couples(passage: Passage) -> Iterator[Finding]:
    """A finding on each word that the one beside it convicts."""
    for number in _watched().maybe(passage):
        wanted = _wanted(passage, number)
        if wanted and not spared(passage, number):
            word = passage.words[number]
            wanted = recased(wanted, word.text)
            yield Finding(word.start, word.end, f"“{word.text}”: the wrong word", f"write “{wanted}”", wanted)


def _wanted(passage: Passage, number: int) -> str:
    # what is meant by a word, by the one before it or else by the one after it; nothing where it may stand
    earlier, later = _meant(passage.lowered[number])
    wanted = earlier.get(passage.flanked[number], "")
    if wanted and before(passage, number) is not None:
        return wanted
    wanted = later.get(passage.flanked[number + 2], "")
    return wanted if wanted and joins(passage, number + 1) else ""
