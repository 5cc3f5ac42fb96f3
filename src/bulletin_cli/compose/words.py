"""Words as boxes: how wide they are, where they may be cut, and how readily a line ends beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

from bulletin_cli.compose.fonts import Fount
from bulletin_cli.compose.hyphens import Hyphenator
from bulletin_cli.model.layout import Limits


class Kind(IntEnum):
    """What ends a line: a space, a hyphen or dash of the copy, our hyphen, nothing at all, force."""

    SPACE = 0
    COPYS = 1
    OURS = 2
    BARE = 3
    FORCED = 4


class Cut(NamedTuple):
    """A place to break inside a word: widths in pt of what stays before (hyphen included) and goes after."""

    offset: int
    before: float
    after: float
    penalty: float
    kind: Kind


class Word(NamedTuple):
    """A word of one fount. `ahead` and `behind` are the penalties of a line end at the spaces about it."""

    width: float
    cuts: tuple[Cut, ...] = ()
    ahead: float = 0.0
    behind: float = 0.0


FORBIDDING = 5000.0
_LETTERS = re.compile(r"[^\W\d_]+")
_BARE = re.compile(r"[(“‘«„\"']?([^\W\d_]{2,})[.,;:!?”’»\"')]*")
"""A word and the signs about it: nothing that joins words, no number, no address."""
_DIGIT = re.compile(r"\d")
_ADDRESS = re.compile(r"://|^\(?www\.|\w@\w|\w\.\w+/", re.IGNORECASE)
_ADDRESS_CUT = re.compile(r"(?<=://)(?=\w)|(?<=\w[/.@])(?=\w)|(?<=\w)(?=[_?&=#%~])")
_COPYS_CUT = re.compile(r"(?<=[^\W\d_]{2})([-\u2010\u2013])(?=[^\W\d_]{2})|(?<=\w)\u2014(?=[\w“‘«„\"'(])")
_SLASH = re.compile(r"(?<=[^\W\d_]{3})/(?=[^\W\d_]{3})")
_PARTED = re.compile(r"[-\u2010\u2011\u2013\u2014/]")
_DASH_AHEAD = re.compile(r"[-\u2013\u2014\u2026·•]")
_HOLDS_NEXT = re.compile(
    r"(?:[(“‘«]?(?:[^\W\d_]\.|Mr|Mrs|Ms|Dr|Prof\.|No\.|pp?\.|[Ff]ig\.|St|№|с\.|г\.|гл\.|ст\.))+$"
)
_NUMBER = re.compile(r"[(“‘«]?\d[\d.,–]*$")
_SHORT_CYRILLIC = re.compile(r"[А-Яа-яЁё]$")


@dataclass
class WordCase:
    """The words of one fount, each looked at once."""

    fount: Fount
    hyphenator: Hyphenator | None
    limits: Limits
    words: dict[str, Word] = field(default_factory=dict)

    def word(self, token: str) -> Word:
        """The box of a token: the characters between two spaces, of one fount."""
        known = self.words.get(token)
        if known is None:
            known = self.words[token] = self._look_at(token)
        return known

    def _look_at(self, token: str) -> Word:
        width = self.fount.width(token)
        bare = _BARE.fullmatch(token)
        if bare:
            cuts = tuple(self._divided(token, bare.start(1), bare[1], 1.0)) if self.hyphenator else ()
            return Word(width, cuts, 0.0, 100.0 if _HOLDS_NEXT.match(token) else 0.0)
        ahead = 300.0 if _DASH_AHEAD.match(token) else 0.0
        behind = 100.0 if _HOLDS_NEXT.match(token) else 40.0 if _NUMBER.match(token) else 0.0
        if _SHORT_CYRILLIC.match(token):
            behind = 60.0
        return Word(width, tuple(sorted(self._cuts(token))), ahead, behind)

    def _cuts(self, token: str) -> Iterator[Cut]:
        if _ADDRESS.search(token):
            for match in _ADDRESS_CUT.finditer(token):
                yield self._cut(token, match.end(), 60.0, Kind.BARE)
            return
        for match in _COPYS_CUT.finditer(token):
            dash = match[0] == "\u2014"
            penalty = 20.0 if dash else self.limits.hyphen_penalty
            yield self._cut(token, match.end(), penalty, Kind.BARE if dash else Kind.COPYS)
        for match in _SLASH.finditer(token):
            yield self._cut(token, match.end(), 100.0, Kind.BARE)
        if self.hyphenator and not _DIGIT.search(token):
            dear = 3.0 if _PARTED.search(token) else 1.0
            for match in _LETTERS.finditer(token):
                yield from self._divided(token, match.start(), match[0], dear)

    def _divided(self, token: str, start: int, letters: str, dear: float) -> Iterator[Cut]:
        if self.hyphenator is None:
            return
        penalty = self.limits.hyphen_penalty * (dear if letters.islower() else dear * 1.5)
        for point in self.hyphenator.positions(letters):
            yield self._cut(token, start + point, penalty, Kind.OURS)

    def _cut(self, token: str, offset: int, penalty: float, kind: Kind) -> Cut:
        width = self.fount.width
        before = width(token[:offset]) + (width(self.fount.hyphen) if kind is Kind.OURS else 0.0)
        return Cut(offset, before, width(token[offset:]), penalty, kind)

    def cut_at(self, token: str, offsets: dict[int, Kind]) -> Word:
        """The token with the cuts that the copy itself asks for (soft hyphens, zero-width spaces)."""
        whole = self.word(token)
        asked = [
            self._cut(token, offset, self.limits.hyphen_penalty / 2, kind) for offset, kind in offsets.items()
        ]
        kept = [cut for cut in whole.cuts if cut.kind is not Kind.OURS and cut.offset not in offsets]
        return whole._replace(cuts=tuple(sorted(asked + kept)))

    def shattered(self, token: str, word: Word, measure: float) -> Word:
        """The word of a token wider than the measure, to be cut anywhere rather than stick out."""
        cuts = {cut.offset: cut for cut in word.cuts}
        step = 0.0 if len(token) < 64 else measure / 16 if len(token) < 2000 else measure / 4
        reached = 0.0
        for offset, end in enumerate(self.fount.advances(token)[:-1], start=1):
            if offset not in cuts and end - reached > step:
                cuts[offset] = Cut(offset, end, word.width - end, FORBIDDING, Kind.BARE)
                reached = end
        return word._replace(cuts=tuple(sorted(cuts.values())))
