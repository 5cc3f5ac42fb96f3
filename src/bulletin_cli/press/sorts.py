"""Sorts: words as they were shaped once, kept in their case for the next page, issue or build.

What is kept is what Pango said, in numbers; a page comes out the same whether a word was shaped or taken from
the case. Words that wanted more than their own face are not kept.
"""

from __future__ import annotations

import io
import pickle
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
    _hash: int = field(init=False, compare=False, repr=False)
    """Asked for with every word, so it is reckoned once."""

    def __post_init__(self) -> None:
        said = (self.face, self.axes, self.features, self.language, self.rtl)
        object.__setattr__(self, "_hash", hash(said))

    def __hash__(self) -> int:
        return self._hash


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
    _taken: tuple[bytes, frozenset[tuple[str, TypeStyle]]] = field(
        default=(b"", frozenset()), compare=False, repr=False
    )
    """What was put in last, while all of it is there."""

    def of(self, style: TypeStyle) -> Compartment:
        """The compartment of a style."""
        if style not in self._styles:
            self._styles[style] = Compartment()
        return self._styles[style]

    def keep(self, style: TypeStyle, text: str, word: Word) -> None:
        """Put a word in, where it is not there."""
        words = self.of(style).words
        if text not in words:
            self._make_room(1)
            words[text] = word

    def _make_room(self, wanted: int) -> None:
        if self._count + wanted > MOST:
            self._count, self._taken = 0, (b"", frozenset())
            for compartment in self._styles.values():
                compartment.words.clear()
        self._count += wanted

    def take(self, data: bytes) -> frozenset[tuple[str, TypeStyle]]:
        """Put in what was packed once: those words; none where it is no such thing."""
        if data == self._taken[0]:
            return self._taken[1]
        found: set[tuple[str, TypeStyle]] = set()
        try:
            unpacked = _Careful(io.BytesIO(zlib.decompress(data))).load()
            for said, words, widths in unpacked:
                style = TypeStyle(*said)
                compartment = self.of(style)
                compartment.widths.update(widths)
                self._make_room(len(words))
                compartment.words.update(
                    (text, tuple(map(Glyph._make, glyphs))) for text, glyphs in words.items()
                )
                found.update((text, style) for text in words)
        except Exception:  # noqa: BLE001 - whatever damaged pickles raise
            return frozenset()
        self._taken = (data, frozenset(found))
        return self._taken[1]

    def among(self, wanted: Iterable[tuple[str, TypeStyle]]) -> frozenset[tuple[str, TypeStyle]]:
        """Those of these words that are in the case."""
        return frozenset((text, style) for text, style in wanted if text in self.of(style).words)

    def packed(self, wanted: Iterable[tuple[str, TypeStyle]]) -> bytes:
        """Words that are in the case, as bytes."""
        chosen: dict[TypeStyle, dict[str, list[tuple[object, ...]]]] = {}
        for text, style in wanted:
            glyphs = self.of(style).words[text]
            chosen.setdefault(style, {})[text] = [tuple(glyph) for glyph in glyphs]
        listed = [(_said(style), words, self.of(style).widths) for style, words in chosen.items()]
        return zlib.compress(pickle.dumps(listed, protocol=5), 1)


def _said(style: TypeStyle) -> tuple[object, ...]:
    return style.face, style.axes, style.features, style.language, style.rtl


class _Careful(pickle.Unpickler):
    """Makes plain numbers, words and lists, whoever wrote the file."""

    def find_class(self, module: str, name: str) -> Any:
        """None is wanted."""
        raise pickle.UnpicklingError(f"{module}.{name}")
