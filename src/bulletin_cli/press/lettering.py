"""Letters composed lines into a page's stream: each glyph where composition said, to 1/1000 em."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from bulletin_cli.model.galley import Line, Run
from bulletin_cli.model.layout import Layout, Role
from bulletin_cli.press.faces import coordinates
from bulletin_cli.press.shaping import EM, Glyph, Shaper, Stretch, TypeStyle

SOFT_HYPHEN = "\u00ad"
HYPHENS = "-\u2010"
SPACES = " \u00a0"
_WORDS = re.compile(r"[ \u00a0]|[^ \u00a0]+")


@dataclass(frozen=True, slots=True)
class Hand:
    """How the lines of one block are lettered: role, size in pt, language."""

    role: Role
    size: float
    language: str


@dataclass
class Letterer:
    """Writes text operators. Positions in pt, y downwards; one a document."""

    layout: Layout
    shaper: Shaper
    aliases: dict[str, Any] = field(default_factory=dict)
    """Fonts under a second name, where one glyph stands for two characters (a hyphen of ours, say)."""

    def letter(self, stream: Any, hand: Hand, line: Line, runs: list[tuple[Run, float]], *, y: float) -> None:
        """Runs with their x, on the baseline y: one text object without its BT and ET."""
        for run, x in runs:
            stream.set_text_matrix(line.scale, 0, 0, -1, x, y)
            pending = _Pending()
            for font, glyph in self._glyphs(stream, hand, line, run):
                name = self._named(font, glyph)
                if pending.parts and (pending.name, pending.rise) != (name, glyph.dy):
                    self._show(stream, hand, pending)
                pending.name, pending.rise = name, glyph.dy
                pending.add(glyph, font.widths[glyph.id])
            self._show(stream, hand, pending)

    @staticmethod
    def _show(stream: Any, hand: Hand, pending: _Pending) -> None:
        if pending.parts:
            stream.set_font_size(pending.name, hand.size)
            if pending.rise:
                stream.set_text_rise(pending.rise * hand.size / EM)
            stream.show_text(pending.taken())
            if pending.rise:
                stream.set_text_rise(0)

    def _glyphs(self, stream: Any, hand: Hand, line: Line, run: Run) -> Iterator[tuple[Any, Glyph]]:
        style = self.style(hand, run)
        extra = line.space * EM / hand.size
        tracking = hand.role.tracking * EM
        ours = line.hyphen and run is line.runs[-1]
        text = run.text[:-1] if ours else run.text
        for word in _words(text, whole=run.rtl):
            yield from _spaced(self.shaper.shape(word, style, stream), extra=extra, tracking=tracking)
        if ours:
            for font, glyph in _spaced(
                self.shaper.shape(run.text[-1], style, stream), extra=0.0, tracking=tracking
            ):
                yield font, Glyph(glyph.id, glyph.advance, glyph.dx, glyph.dy, SOFT_HYPHEN)

    def style(self, hand: Hand, run: Run) -> TypeStyle:
        """The shaping of a run: its face at the role's coordinates, with the role's features."""
        face = self.layout.face(run.face)
        axes = coordinates(self.layout, hand.role, face)
        unligated = {"clig": 0, "liga": 0} if hand.role.tracking else {}
        features = tuple(sorted({**unligated, **hand.role.features}.items()))
        return TypeStyle(face.key, axes, features, hand.language, run.rtl)

    def _named(self, font: Any, glyph: Glyph) -> str:
        """The name of the font in which this glyph reads as this text."""
        known = font.to_unicode.setdefault(glyph.id, glyph.text)
        if known == glyph.text or not glyph.text:
            return str(font.hash)
        if not known:
            font.to_unicode[glyph.id] = glyph.text
            return str(font.hash)
        for number in range(2, 10):
            name = f"{font.hash}{number}"
            _font, texts = self.aliases.setdefault(name, (font, {}))
            if texts.setdefault(glyph.id, glyph.text) == glyph.text:
                return name
        return str(font.hash)


@dataclass
class _Pending:
    """Glyphs of one font not yet shown. `owed` is how far the pen lags behind its place, in 1/1000 em."""

    name: str = ""
    rise: float = 0.0
    parts: list[str] = field(default_factory=list)
    owed: float = 0.0

    def add(self, glyph: Glyph, width: int) -> None:
        """Show the glyph within a thousandth of an em of its place."""
        steps = round(self.owed + glyph.dx)
        if steps:
            self.parts.append(f">{-steps}<")
        self.parts.append(f"{glyph.id:04x}")
        self.owed += glyph.advance - width - steps

    def taken(self) -> str:
        """The operand of TJ for what is pending; nothing is pending then."""
        shown = f"<{''.join(self.parts)}>".replace("<>", "")
        self.parts.clear()
        return shown


def _words(text: str, *, whole: bool) -> list[str]:
    """Words and single spaces, in order; a run from right to left stays whole."""
    return [text] if whole else _WORDS.findall(text)


def _spaced(stretches: tuple[Stretch, ...], *, extra: float, tracking: float) -> Iterator[tuple[Any, Glyph]]:
    for stretch in stretches:
        for glyph in stretch.glyphs:
            more = tracking * bool(glyph.text) + extra * (glyph.text in SPACES and glyph.text != "")
            if more:
                yield stretch.font, Glyph(glyph.id, glyph.advance + more, glyph.dx, glyph.dy, glyph.text)
            else:
                yield stretch.font, glyph
