"""Letters composed lines into a page's stream: each glyph where composition said, to 1/1000 em."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from bulletin_cli.model.galley import Line, Run
from bulletin_cli.model.layout import Layout, Role
from bulletin_cli.press.faces import coordinates
from bulletin_cli.press.shaping import EM, Shaper
from bulletin_cli.press.sorts import TypeStyle

SOFT_HYPHEN = "\u00ad"
SPACES = " \u00a0"
USUAL = {"\u00a0": " ", SOFT_HYPHEN: "-", "\u2010": "-", "\u2011": "-"}
"""Characters that often share a glyph with another, which the font's own name is kept for."""
_WORDS = re.compile(r"[ \u00a0]|[^ \u00a0]+")


@dataclass(frozen=True, slots=True)
class Hand:
    """How the lines of one block are lettered: role, size in pt, language."""

    role: Role
    size: float
    language: str


class Logotype(NamedTuple):
    """Letters cast as one piece: a font's name, the strings and moves of TJ, and by how much (1/1000 em) the
    pen then stands before its place."""

    font: str
    rise: float
    shown: str
    owed: float


@dataclass
class Letterer:
    """Writes text operators. Positions in pt, y downwards; one a document."""

    layout: Layout
    shaper: Shaper
    aliases: dict[str, Any] = field(default_factory=dict)
    """Fonts under a second name, where one glyph stands for two characters (a hyphen of ours, say)."""
    _cast: dict[tuple[str, TypeStyle, float, bool], tuple[Logotype, ...]] = field(default_factory=dict)
    _styles: dict[tuple[str, str, str, bool], TypeStyle] = field(default_factory=dict)

    def letter(
        self, stream: Any, hand: Hand, line: Line, runs: Iterable[tuple[Run, float]], *, y: float
    ) -> None:
        """Runs with their x, on the baseline y: one text object without its BT and ET."""
        for run, x in runs:
            stream.set_text_matrix(line.scale, 0, 0, -1, x, y)
            self._set(stream, hand.size, self._logotypes(stream, hand, line, run))

    @staticmethod
    def _set(stream: Any, size: float, logotypes: Iterable[Logotype]) -> None:
        """Show the pieces; what rounding owes is carried on to the next, never added up."""
        font, rise, owed = "", 0.0, 0.0
        parts: list[str] = []
        for name, height, shown, more in logotypes:
            if parts and (name != font or height != rise):
                _show(stream, font, size, rise, parts)
                parts = []
            font, rise = name, height
            steps = round(owed)
            if steps:
                parts.append(f">{-steps}<")
            parts.append(shown)
            owed += more - steps
        if parts:
            _show(stream, font, size, rise, parts)

    def _logotypes(self, stream: Any, hand: Hand, line: Line, run: Run) -> Iterator[Logotype]:
        style = self.style(hand, run)
        tracking = hand.role.tracking * EM
        extra = line.space * EM / hand.size
        ours = line.hyphen and run is line.runs[-1]
        text = run.text[:-1] if ours else run.text
        if run.rtl:
            yield from self._compose(stream, text, style, tracking, extra=extra)
            return
        spaces: dict[str, Logotype] = {}
        for word in _WORDS.findall(text):
            if word in spaces:
                yield spaces[word]
                continue
            pieces = self._piece(stream, word, style, tracking)
            if word in SPACES:
                last = pieces[-1]
                spaces[word] = last._replace(owed=last.owed + extra)
                yield spaces[word]
            else:
                yield from pieces
        if ours:
            yield from self._piece(stream, run.text[-1], style, tracking, soft=True)

    def _piece(
        self, stream: Any, word: str, style: TypeStyle, tracking: float, *, soft: bool = False
    ) -> tuple[Logotype, ...]:
        key = (word, style, tracking, soft)
        if key not in self._cast:
            self._cast[key] = self._compose(stream, word, style, tracking, soft=soft)
        return self._cast[key]

    def _compose(
        self,
        stream: Any,
        text: str,
        style: TypeStyle,
        tracking: float,
        *,
        extra: float = 0.0,
        soft: bool = False,
    ) -> tuple[Logotype, ...]:
        """A word, or a run from right to left, as logotypes: one a font and rise."""
        made: list[_Casting] = []
        casting = None
        for stretch in self.shaper.shape(text, style, stream):
            font = stretch.font
            own, texts, widths = str(font.hash), font.to_unicode, font.widths
            for glyph, advance, dx, rise, stands_for in stretch.glyphs:
                reads = SOFT_HYPHEN if soft else stands_for
                name = own if texts.get(glyph) == reads else self._named(font, glyph, reads)
                if casting is None or casting.font != name or casting.rise != rise:
                    casting = _Casting(name, rise)
                    made.append(casting)
                more = (tracking + (extra if reads in SPACES else 0.0)) if reads else 0.0
                casting.add(glyph, dx, advance + more - widths[glyph])
        return tuple(casting.logotype for casting in made)

    def style(self, hand: Hand, run: Run) -> TypeStyle:
        """The shaping of a run: its face at the role's coordinates, with the role's features."""
        key = (hand.role.name, run.face, hand.language, run.rtl)
        if key not in self._styles:
            face = self.layout.face(run.face)
            axes = coordinates(self.layout, hand.role, face)
            unligated = {"clig": 0, "liga": 0} if hand.role.tracking else {}
            features = tuple(sorted({**unligated, **hand.role.features}.items()))
            self._styles[key] = TypeStyle(face.key, axes, features, hand.language, run.rtl)
        return self._styles[key]

    def _named(self, font: Any, glyph: int, text: str) -> str:
        """The name of the font in which this glyph reads as this text."""
        known = font.to_unicode.get(glyph) or USUAL.get(text, text)
        font.to_unicode[glyph] = known
        if not text or known == text:
            return str(font.hash)
        for number in range(2, 10):
            name = f"{font.hash}{number}"
            _font, texts = self.aliases.setdefault(name, (font, {}))
            if texts.setdefault(glyph, text) == text:
                return name
        return str(font.hash)


@dataclass(slots=True)
class _Casting:
    """A logotype in the making; a move of the pen is written when it lags by a thousandth of an em."""

    font: str
    rise: float
    parts: list[str] = field(default_factory=list)
    owed: float = 0.0

    def add(self, glyph: int, dx: float, gained: float) -> None:
        """A glyph, after which composition's pen has gained so much on the font's."""
        steps = round(self.owed + dx)
        if steps:
            self.parts.append(f">{-steps}<")
        self.parts.append(f"{glyph:04x}")
        self.owed += gained - steps

    @property
    def logotype(self) -> Logotype:
        return Logotype(self.font, self.rise, "".join(self.parts), self.owed)


def _show(stream: Any, font: str, size: float, rise: float, parts: list[str]) -> None:
    stream.set_font_size(font, size)
    if rise:
        stream.set_text_rise(rise * size / EM)
    stream.show_text(f"<{''.join(parts)}>".replace("<>", ""))
    if rise:
        stream.set_text_rise(0)
