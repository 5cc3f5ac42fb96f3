"""Founts: one face at one size, with the width of every word it has set."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import NamedTuple

import uharfbuzz as hb

from bulletin_cli.compose.scripts import by_script
from bulletin_cli.model.diagnostic import MachineError
from bulletin_cli.model.layout import Face, Layout, Role

FINE = 64
"""Steps in a unit of the font: a variable font's advances are not whole units."""
SPACES = " \u00a0"


class Cast(NamedTuple):
    """What decides a fount; `features` and `axes` are sorted pairs, tracking is in em."""

    face: str
    size: float
    axes: tuple[tuple[str, float], ...] = ()
    features: tuple[tuple[str, int], ...] = ()
    tracking: float = 0.0
    language: str = "en"
    rtl: bool = False


class Fount:
    """Measures words of one cast, in pt; each is shaped once. Its font is opened when first asked of."""

    def __init__(self, cast: Cast, opened: Callable[[], hb.Font]) -> None:
        self.cast = cast
        self.widths: dict[str, float] = {}
        self._opened = opened
        self._tracking = cast.tracking * cast.size
        self._features = _features(cast)
        self._known: set[str] = set()

    @cached_property
    def _font(self) -> hb.Font:
        return self._opened()

    @cached_property
    def _unit(self) -> float:
        size: float = self.cast.size / (FINE * self._font.face.upem)
        return size

    @cached_property
    def space(self) -> float:
        """The font's own word space in pt."""
        return self.width(" ")

    @cached_property
    def hyphen(self) -> str:
        """What is printed where a word is divided."""
        return "\u2010" if self.has("\u2010") else "-"

    def width(self, word: str) -> float:
        """Width of a word, or of a run from right to left, in pt; no space is kerned."""
        width = self.widths.get(word)
        if width is None:
            parts = (word,) if word.isascii() else by_script(word)
            width = self.widths[word] = sum(map(self._shaped, parts))
        return width

    def run_width(self, text: str) -> float:
        """Width of a run with its spaces: word by word, or whole from right to left."""
        if self.cast.rtl:
            return self.width(text)
        words = text.replace("\u00a0", " ").split(" ")
        return sum(map(self.width, filter(None, words))) + self.space * (len(words) - 1)

    def advances(self, word: str) -> list[float]:
        """Where each character of a word ends, in pt from its start, as shaped whole."""
        buffer = self._buffer(word)
        ends: list[float] = [0.0] * (len(word) + 1)
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            ends[info.cluster + 1] += position.x_advance * self._unit
        for number in range(1, len(ends)):
            ends[number] += ends[number - 1] + self._tracking
        return ends[1:]

    def missing(self, text: str) -> set[str]:
        """Characters of the text that the face has no glyph for."""
        unknown = set(text) - self._known
        lacking = {character for character in unknown if not self.has(character)}
        self._known |= unknown - lacking
        return lacking

    def has(self, character: str) -> bool:
        """Whether the face has a glyph for the character."""
        return bool(self._font.get_nominal_glyph(32 if character in SPACES else ord(character)))

    @cached_property
    def cap_height(self) -> float:
        """Height of a capital in pt."""
        tag = hb.OTMetricsTag.CAP_HEIGHT
        return float(self._font.get_metric_position_with_fallback(tag)) * self._unit

    @cached_property
    def extent(self) -> tuple[float, float]:
        """Ascent and descent in pt: how far d and p reach from the baseline."""
        return self._reach("d", 0.72), -self._reach("p", -0.22)

    def _reach(self, letter: str, otherwise: float) -> float:
        glyph = self._font.get_nominal_glyph(ord(letter))
        extents = self._font.get_glyph_extents(glyph) if glyph else None
        if extents is None:
            return otherwise * self.cast.size
        edge = extents.y_bearing if otherwise > 0 else extents.y_bearing + extents.height
        return float(edge) * self._unit

    def _shaped(self, word: str) -> float:
        buffer = self._buffer(word)
        width: float = sum([position.x_advance for position in buffer.glyph_positions]) * self._unit
        if self._tracking:
            width += self._tracking * len({info.cluster for info in buffer.glyph_infos})
        return width

    def _buffer(self, word: str) -> hb.Buffer:
        buffer = hb.Buffer()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if self.cast.rtl else "ltr"
        buffer.language = self.cast.language
        hb.shape(self._font, buffer, self._features)
        return buffer


@dataclass
class FontCase:
    """All founts of a layout, opened when first asked for."""

    layout: Layout
    _faces: dict[str, hb.Face] = field(default_factory=dict)
    _founts: dict[Cast, Fount] = field(default_factory=dict)
    _asked: dict[tuple[str, str, str, bool, float], Fount] = field(default_factory=dict)

    def fount(self, role: Role, face: Face, language: str, *, rtl: bool = False, size: float = 0.0) -> Fount:
        """The fount of a face in a role; who uses it hears of a font that cannot be read (MachineError)."""
        key = (role.name, face.key, language, rtl, size)
        if key not in self._asked:
            axes = tuple(sorted(Layout.coordinates(role, face).items()))
            features = tuple(sorted(role.features.items()))
            cast = Cast(face.key, size or role.size, axes, features, role.tracking, language, rtl)
            if cast not in self._founts:
                self._founts[cast] = Fount(cast, partial(self._font, face, dict(axes)))
            self._asked[key] = self._founts[cast]
        return self._asked[key]

    def _font(self, face: Face, axes: Mapping[str, float]) -> hb.Font:
        if face.file not in self._faces:
            self._faces[face.file] = self._open(face.file)
        font = hb.Font(self._faces[face.file])
        upem = self._faces[face.file].upem
        font.scale = (upem * FINE, upem * FINE)
        if axes:
            font.set_variations(dict(axes))
        return font

    def _open(self, file: str) -> hb.Face:
        face = hb.Face(self.layout.font_files.get(file, b""))
        if not face.glyph_count:
            raise MachineError(f"{file} is no font that can be read", "install the layout's fonts again")
        return face


def _features(cast: Cast) -> dict[str, int]:
    """The role's features; letters that are tracked take no ligatures."""
    plain = {"liga": 0, "clig": 0} if cast.tracking else {}
    return {**plain, **dict(cast.features)}
