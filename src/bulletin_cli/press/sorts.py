"""Sorts: words as they were shaped once, kept in their case for the next page, issue or build.

What is kept is what Pango said, in numbers; a page comes out the same whether a word was shaped or taken from
the case. Words that wanted more than their own face are not kept.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

MOST = 8000
"""Words; a case that is fuller is emptied, so that a worker that goes on and on does not grow."""


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """What decides a glyph: face, variation coordinates, features, language, direction; not the size."""

    face: str
    axes: tuple[tuple[str, float], ...]
    features: tuple[tuple[str, int], ...] = ()
    language: str = "en"
    rtl: bool = False


class Glyph(NamedTuple):
    """One glyph as shaped: advance and offsets in 1/1000 em, the characters that it stands for.

    Those stand from left to right, as glyphs do: programs that extract text turn right-to-left words round,
    letter by letter.
    """

    id: int
    advance: float
    dx: float
    dy: float
    text: str


Word = tuple[Glyph, ...]


@dataclass(slots=True)
class Compartment:
    """The words of one style, and how wide Pango says that their glyphs are, in its own units."""

    words: dict[str, Word] = field(default_factory=dict)
    widths: dict[int, int] = field(default_factory=dict)


@dataclass
class Sorts:
    """The case: a compartment a style."""

    _styles: dict[TypeStyle, Compartment] = field(default_factory=dict)
    _count: int = 0

    def of(self, style: TypeStyle) -> Compartment:
        """The compartment of a style."""
        if style not in self._styles:
            self._styles[style] = Compartment()
        return self._styles[style]

    def keep(self, style: TypeStyle, text: str, word: Word) -> None:
        """Put a word in, where it is not there."""
        if text in self.of(style).words:
            return
        if self._count >= MOST:
            self._count = 0
            for compartment in self._styles.values():
                compartment.words.clear()
        self._count += 1
        self.of(style).words[text] = word

    def take(self, data: bytes) -> frozenset[tuple[str, TypeStyle]]:
        """Put in what was packed once: those words; none where it is no such thing."""
        found: set[tuple[str, TypeStyle]] = set()
        try:
            for said, words, widths in json.loads(zlib.decompress(data)):
                style = _style(said)
                self.of(style).widths.update((int(glyph), int(width)) for glyph, width in widths.items())
                for text, glyphs in words.items():
                    self.keep(style, text, tuple(Glyph(*glyph) for glyph in glyphs))
                    found.add((text, style))
        except (ValueError, TypeError, AttributeError, zlib.error):
            return frozenset()
        return frozenset(found)

    def among(self, wanted: Iterable[tuple[str, TypeStyle]]) -> frozenset[tuple[str, TypeStyle]]:
        """Those of these words that are in the case."""
        return frozenset((text, style) for text, style in wanted if text in self.of(style).words)

    def packed(self, wanted: Iterable[tuple[str, TypeStyle]]) -> bytes:
        """Words that are in the case, as bytes."""
        chosen: dict[TypeStyle, dict[str, Word]] = {}
        for text, style in sorted(wanted, key=lambda one: one[0]):
            chosen.setdefault(style, {})[text] = self.of(style).words[text]
        listed = [[_said(style), words, self.of(style).widths] for style, words in chosen.items()]
        return zlib.compress(json.dumps(listed, ensure_ascii=False, separators=(",", ":")).encode(), 1)


def _said(style: TypeStyle) -> list[Any]:
    return [style.face, style.axes, style.features, style.language, style.rtl]


def _style(said: list[Any]) -> TypeStyle:
    face, axes, features, language, rtl = said
    pairs = [tuple((tag, value) for tag, value in pairs) for pairs in (axes, features)]
    return TypeStyle(face, pairs[0], pairs[1], language, rtl)
