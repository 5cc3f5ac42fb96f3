"""The composing stick: a paragraph's boxes, glue and penalties as arrays, one entry a place to break."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bulletin_cli.compose.fonts import Fount
from bulletin_cli.compose.words import Kind, WordCase
from bulletin_cli.model.place import Place

SPACE, HELD_SPACE = " ", "\u00a0"
AT_SPACE, OURS, FORCED = Kind.SPACE, Kind.OURS, Kind.FORCED
_TOKENS = re.compile(r"[ \u00a0]|[^ \u00a0]+")
_WORDLIKE = re.compile(r"\w")
Entry: TypeAlias = tuple[int, int, float, float, int, int, float, Kind]
"""A place to break, in the order of the stick's arrays."""


@dataclass(slots=True)
class Segment:
    """Characters of one fount and style; `reach` is the width of all that stands before, in pt."""

    text: str
    words: WordCase
    start: int = 0
    href: str = ""
    note: int = 0
    code: bool = False
    level: int = 0
    role: str = ""
    again: bool = False
    reach: float = 0.0

    @property
    def fount(self) -> Fount:
        """The fount that its words are set in."""
        return self.words.fount


@dataclass(slots=True)
class Stick:
    """A paragraph between hard breaks. Entry 0 of each array is its start, the last its end.

    A line from break a to break b holds text[starts[a]:ends[b]], is end_widths[b] - start_widths[a] wide
    and has end_spaces[b] - start_spaces[a] spaces.
    """

    text: str
    segments: list[Segment]
    origins: list[tuple[int, int, int]]
    """(offset in the text, start, end in the source), in order."""
    ends: Sequence[int]
    starts: Sequence[int]
    end_widths: Sequence[float]
    start_widths: Sequence[float]
    end_spaces: Sequence[int]
    start_spaces: Sequence[int]
    penalties: Sequence[float]
    kinds: Sequence[Kind]
    word_starts: Sequence[int]

    @property
    def width(self) -> float:
        """Width of the whole, in pt, set in one line."""
        return self.end_widths[-1]

    def words(self, start: int, end: int) -> int:
        """Words that begin in text[start:end]."""
        return bisect_left(self.word_starts, end) - bisect_left(self.word_starts, start)

    def place(self, start: int, end: int) -> Place:
        """Where text[start:end] stands in the source."""
        first = self._origin(start)
        return Place(first, max(self._origin(end - 1) + 1, first) if end > start else 0)

    def _origin(self, offset: int) -> int:
        if not self.origins:
            return 0
        index = bisect_right(self.origins, (offset, 1 << 62, 0)) - 1
        at, start, end = self.origins[max(index, 0)]
        return min(start + offset - at, max(end - 1, start))


def filled(
    segments: list[Segment],
    origins: list[tuple[int, int, int]],
    asked: dict[int, Kind],
    measure: float,
) -> Stick:
    """The stick filled with the segments' words; `asked` holds the copy's own cuts by offset."""
    text = "".join([segment.text for segment in segments])
    entries: list[Entry] = [(0, 0, 0.0, 0.0, 0, 0, 0.0, FORCED)]
    word_starts: list[int] = []
    width, spaces, offset, behind = 0.0, 0, 0, 0.0
    for segment in segments:
        segment.start, segment.reach = offset, width
        known, look_at, space = segment.words.words, segment.words.word, segment.fount.space
        tokens = _TOKENS.findall(segment.text)
        last = len(tokens) - 1
        for number, token in enumerate(tokens):
            if token == SPACE:
                after = width + space
                entries.append((offset, offset + 1, width, after, spaces, spaces + 1, behind, AT_SPACE))
                width, behind = after, 0.0
                spaces += 1
                offset += 1
                continue
            if token == HELD_SPACE:
                width += space
                spaces += 1
                offset += 1
                continue
            word = known.get(token) or look_at(token)
            length = len(token)
            if asked and (wishes := _asked(asked, offset, length)):
                word = segment.words.cut_at(token, wishes)
            wide, cuts, ahead, after_it = word
            if wide > measure:
                wide, cuts, ahead, after_it = segment.words.shattered(token, word, measure)
            if ahead and entries[-1][1] == offset:
                entries[-1] = _dearer(entries[-1], ahead)
            if cuts:
                edge = number in (0, last) and _joined(text, offset, length)
                for into, before, rest, penalty, kind in cuts:
                    at = offset + into
                    if edge and kind is OURS and at not in asked:
                        continue
                    end, start = width + before, width + wide - rest
                    entries.append((at, at, end, start, spaces, spaces, penalty, kind))
            word_starts.append(offset)
            width += wide
            behind = after_it
            offset += length
    entries.append((offset, offset, width, width, spaces, spaces, 0.0, FORCED))
    return _arrayed(text, segments, origins, entries, _words_only(text, word_starts))


def _arrayed(
    text: str,
    segments: list[Segment],
    origins: list[tuple[int, int, int]],
    entries: list[Entry],
    word_starts: list[int],
) -> Stick:
    ends, starts, end_widths, start_widths, end_spaces, start_spaces, penalties, kinds = zip(
        *entries, strict=True
    )
    return Stick(
        text,
        segments,
        origins,
        ends,
        starts,
        end_widths,
        start_widths,
        end_spaces,
        start_spaces,
        penalties,
        kinds,
        word_starts,
    )


def _dearer(entry: Entry, penalty: float) -> Entry:
    return (*entry[:6], entry[6] + penalty, entry[7])


def _asked(asked: dict[int, Kind], offset: int, length: int) -> dict[int, Kind]:
    return {at - offset: kind for at, kind in asked.items() if offset < at < offset + length}


def _joined(text: str, offset: int, length: int) -> bool:
    """True for a part of a word whose other letters stand in another segment."""
    before, after = text[offset - 1 : offset] if offset else "", text[offset + length : offset + length + 1]
    return before.isalpha() or after.isalpha()


def _words_only(text: str, starts: list[int]) -> list[int]:
    """Starts of words: each once, though it be in two founts, and no lone dashes."""
    found: list[int] = []
    for start in starts:
        if (start == 0 or text[start - 1] in " \u00a0") and (text[start].isalnum() or _has_word(text, start)):
            found.append(start)
    return found


def _has_word(text: str, start: int) -> bool:
    end = text.find(" ", start)
    return _WORDLIKE.search(text, start, end if end >= 0 else len(text)) is not None
