"""The composing stick: a paragraph's boxes, glue and penalties as arrays, one entry a place to break."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from bulletin_cli.compose.fonts import Fount
from bulletin_cli.compose.words import Kind, WordCase
from bulletin_cli.model.place import Place

SPACE, HELD_SPACE = " ", "\u00a0"
_TOKENS = re.compile(r"[ \u00a0]|[^ \u00a0]+")
_WORDLIKE = re.compile(r"\w")


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
    ends: list[int] = field(default_factory=lambda: [0])
    starts: list[int] = field(default_factory=lambda: [0])
    end_widths: list[float] = field(default_factory=lambda: [0.0])
    start_widths: list[float] = field(default_factory=lambda: [0.0])
    end_spaces: list[int] = field(default_factory=lambda: [0])
    start_spaces: list[int] = field(default_factory=lambda: [0])
    penalties: list[float] = field(default_factory=lambda: [0.0])
    kinds: list[Kind] = field(default_factory=lambda: [Kind.FORCED])
    word_starts: list[int] = field(default_factory=list)

    @property
    def width(self) -> float:
        """Width of the whole, in pt, set in one line."""
        return self.end_widths[-1]

    def words(self, start: int, end: int) -> int:
        """Words that begin in text[start:end]."""
        return bisect_left(self.word_starts, end) - bisect_left(self.word_starts, start)

    def place(self, start: int, end: int) -> Place:
        """Where text[start:end] stands in the source."""
        return Place(
            self._origin(start), max(self._origin(end - 1) + 1, self._origin(start)) if end > start else 0
        )

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
    *,
    divide: bool,
) -> Stick:
    """The stick filled with the segments' words; `asked` holds the copy's own cuts by offset."""
    text = "".join(segment.text for segment in segments)
    stick = Stick(text, segments, origins)
    ends, starts, penalties, kinds = stick.ends, stick.starts, stick.penalties, stick.kinds
    end_widths, start_widths = stick.end_widths, stick.start_widths
    end_spaces, start_spaces = stick.end_spaces, stick.start_spaces
    width, spaces, offset, behind = 0.0, 0, 0, 0.0
    for segment in segments:
        segment.start, segment.reach = offset, width
        known, look_at, space = segment.words.words, segment.words.word, segment.fount.space
        tokens = _TOKENS.findall(segment.text)
        last = len(tokens) - 1
        for number, token in enumerate(tokens):
            if token == SPACE:
                ends.append(offset)
                starts.append(offset + 1)
                end_widths.append(width)
                end_spaces.append(spaces)
                width += space
                spaces += 1
                start_widths.append(width)
                start_spaces.append(spaces)
                penalties.append(behind)
                kinds.append(Kind.SPACE)
                behind = 0.0
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
            if word.width > measure:
                word = segment.words.shattered(token, word, measure)
            if word.ahead and starts[-1] == offset:
                penalties[-1] += word.ahead
            if word.cuts:
                edge = number in (0, last) and _joined(text, offset, length)
                for cut in word.cuts:
                    if (
                        cut.kind is Kind.OURS
                        and (edge or not divide)
                        and not (asked and offset + cut.offset in asked)
                    ):
                        continue
                    ends.append(offset + cut.offset)
                    starts.append(offset + cut.offset)
                    end_widths.append(width + cut.before)
                    start_widths.append(width + word.width - cut.after)
                    end_spaces.append(spaces)
                    start_spaces.append(spaces)
                    penalties.append(cut.penalty)
                    kinds.append(cut.kind)
            stick.word_starts.append(offset)
            width += word.width
            behind = word.behind
            offset += length
    ends.append(offset)
    starts.append(offset)
    end_widths.append(width)
    start_widths.append(width)
    end_spaces.append(spaces)
    start_spaces.append(spaces)
    penalties.append(0.0)
    kinds.append(Kind.FORCED)
    stick.word_starts = _words_only(stick)
    return stick


def _asked(asked: dict[int, Kind], offset: int, length: int) -> dict[int, Kind]:
    return {at - offset: kind for at, kind in asked.items() if offset < at < offset + length}


def _joined(text: str, offset: int, length: int) -> bool:
    """True for a part of a word whose other letters stand in another segment."""
    before, after = text[offset - 1 : offset] if offset else "", text[offset + length : offset + length + 1]
    return before.isalpha() or after.isalpha()


def _words_only(stick: Stick) -> list[int]:
    """Starts of words: each once, though it be in two founts, and no lone dashes."""
    text = stick.text
    found: list[int] = []
    for start in stick.word_starts:
        if (start == 0 or text[start - 1] in " \u00a0") and (text[start].isalnum() or _has_word(text, start)):
            found.append(start)
    return found


def _has_word(text: str, start: int) -> bool:
    end = text.find(" ", start)
    return _WORDLIKE.search(text, start, end if end >= 0 else len(text)) is not None
