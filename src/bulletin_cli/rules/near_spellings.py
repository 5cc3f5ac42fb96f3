"""Words a slip away from the one that their neighbours ask for: “at lest”, “a fist step”."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from bulletin_cli.rules.agreement_nouns import Finding, before
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.word_classes import readings
from bulletin_cli.rules.words import data_bytes, recased

_FOCUS = "_"
"""Stands for the slip between the words before it and after it."""
_PARTED = "/"


_SMALL_TYPED = """
a an the this that these those some any no each every all both many several few more most much such other
another his her their its our my your of in on at by for from with about to between among against under during
within without into across near through towards over out up down off after before since until as like than and
or but if when while because whether that which who whom whose what where how why he she it they we i you him
them us me there here is are was were be been being am has have had having do does did doing will would can
could may might must shall should cannot not never also too very so only just still already then now even
quite well good one two first last next new own same
"""
_SMALL = frozenset(_SMALL_TYPED.split())
"""Words that stand for themselves in a couple, and not for their class."""
_ALONE = {"n": "N", "c": "N", "s": "S", "j": "J", "v": "V"}
_MIXED = (("g", "g"), ("de", "E"), ("z", "z"), ("j", "j"), ("v", "v"))
_ENDINGS = (("'s", "O"), ("s'", "O"), ("ly", "A"))


class _Slip(NamedTuple):
    meant: str
    leads: frozenset[str]
    followers: frozenset[str]
    couples: frozenset[str]


class _Signs(dict[str, str]):
    """Each word met and what it stands for in a couple: itself, or its class."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _MANY:
            self.clear()
        self[word] = found = _sign(word)
        return found


_MANY = 1 << 14
"""Words that are remembered, at most."""
_signs = _Signs()


def _sign(word: str) -> str:
    # "." nothing, "#" a figure, N a noun for one, S for several, J an adjective, V a verb, A an adverb, O an
    # owner; small letters for what may be several of these, x for what is not known
    if word in _SMALL or not word:
        return word or "."
    ended = next((sign for ending, sign in _ENDINGS if word.endswith(ending)), "")
    if ended or word[0].isdigit():
        return ended or "#"
    known = readings[word]
    if not known:
        return "g" if word.endswith("ing") else "E" if word.endswith("ed") else _unknown(word)
    mixed = (sign for letters, sign in _MIXED if not set(letters).isdisjoint(known))
    return _ALONE.get(known) or next(mixed, "n")


def _unknown(word: str) -> str:
    return "s" if word.endswith("s") and not word.endswith("ss") else "x"


def _sign_of(passage: Passage, number: int, *, joined: bool) -> str:
    if not joined or not 0 <= number < len(passage.words):
        return "."
    word = passage.words[number]
    named = word.kind != "lower" and word.text[0].isupper() and not passage.begins_sentence(word.start)
    return "C" if named else _signs[passage.lowered[number]]


class _Rows(dict[str, str]):
    """Each word met with its line of the list, or nothing: the list is sorted, and searched by columns."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _MANY:
            self.clear()
        self[word] = row = self._row(word.encode())
        return row

    def _row(self, word: bytes) -> str:
        firsts, starts = self._columns
        column = bisect_right(firsts, word) - 1
        if column < 0:
            return ""
        at = self._text.find(b"\n%b\t" % word, starts[column], starts[column + 1] + 1 + len(word) + 1)
        start = at + len(word) + len("\n\t")
        return self._text[start : self._text.find(b"\n", start)].decode() if at >= 0 else ""

    @cached_property
    def _text(self) -> bytes:
        return data_bytes("near-spellings.tsv")

    @cached_property
    def _columns(self) -> tuple[list[bytes], list[int]]:
        # the first word of each column of the text, and where the columns start and the last one ends
        text = self._text
        head = text.rfind(b"\n# ") + 1
        starts = [text.find(b"\n", at) for at in range(head, max(len(text) - _COLUMN, head + 1), _COLUMN)]
        return [text[at + 1 : text.find(b"\t", at)] for at in starts], [*starts, len(text)]


_COLUMN = 2048
"""Letters of a column, more than any line has."""
_rows = _Rows()


@cache
def _slips(word: str) -> Sequence[_Slip]:
    found = []
    for cell in _rows[word].split("; "):
        meant, _, neighbours = cell.partition(":")
        leads, _, followers = neighbours.partition(_FOCUS)
        words = frozenset(followers.split())
        couples = frozenset(word for word in words if _PARTED in word)
        found.append(_Slip(meant, frozenset(leads.split()), words - couples, couples))
    return found


def near_spellings(passage: Passage) -> Iterator[Finding]:
    """A finding on each word whose neighbours stand beside another, spelt nearly so, and never beside it."""
    for word in filter(_rows.__getitem__, passage.index):
        slips = _slips(word)
        for number in passage.index[word]:
            slip = _slip_at(passage, number, slips)
            if slip is not None and not _spared(passage, number):
                yield _finding(passage, number, slip.meant)


def _slip_at(passage: Passage, number: int, slips: Sequence[_Slip]) -> _Slip | None:
    led = before(passage, number) is not None
    followed = number + 1 < len(passage.words) and before(passage, number + 1) is not None
    lead, follower = passage.flanked[number], passage.flanked[number + 2]
    couple = ""
    for slip in slips:
        if (led and lead in slip.leads) or (followed and follower in slip.followers):
            return slip
        if slip.couples:
            couple = couple or _PARTED.join(
                (
                    _sign_of(passage, number - 1, joined=led),
                    _sign_of(passage, number + 1, joined=followed),
                )
            )
            if couple in slip.couples:
                return slip
    return None


def _spared(passage: Passage, number: int) -> bool:
    word = passage.words[number]
    named = word.kind != "lower" and not passage.begins_sentence(word.start)
    halved = word.start > 0 and passage.text[word.start - 1] in "-‑–/"
    return named or halved or passage.in_quotation(word.start) or passage.emphasised(word.start)


def _finding(passage: Passage, number: int, meant: str) -> Finding:
    word = passage.words[number]
    wanted = recased(meant, word.text)
    return Finding(word.start, word.end, f"“{word.text}”: the wrong word", f"write “{wanted}”", wanted)
