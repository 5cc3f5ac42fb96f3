"""Words that one neighbour convicts by itself: “construction sight”, “parental live”."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from io import BytesIO

from bulletin_cli.rules.agreement.nouns import Finding, before, joins
from bulletin_cli.rules.confusions.words_in_company import spared
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.lists import data_bytes, recased


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
def listed() -> frozenset[str]:
    """The words that one beside them may convict."""
    return frozenset(_lines())


def may_be_wrong_couple(word: str, follower: str) -> bool:
    """True where a word convicts the one beside it."""
    # a line is parted only where the neighbour of its word stands somewhere in it
    lines = _lines()
    if word in lines and follower.encode() in lines[word] and follower in _meant(word)[1]:
        return True
    return follower in lines and word.encode() in lines[follower] and word in _meant(follower)[0]


def wrong_couples(passage: Passage) -> Iterator[Finding]:
    """A finding on each word that the one beside it convicts."""
    for number in sorted([number for word in passage.picked(listed()) for number in passage.index[word]]):
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
