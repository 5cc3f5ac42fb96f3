"""Words to glyphs, by the same Pango that WeasyPrint paints with, each word once a face.

Composition measured whole words; whole words are shaped here too, so that what is painted is as wide as what
was measured, whatever a font does beside its spaces.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from bulletin_cli.press.sorts import Compartment, Glyph, Sorts, TypeStyle

EM = 1000
"""Words are shaped at this size in px, so that all measures are thousandths of an em."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Glyphs of one font, in the order of painting. `font` is WeasyPrint's."""

    font: Any
    glyphs: tuple[Glyph, ...]


@dataclass
class Shaper:
    """Shapes words with one font configuration of WeasyPrint's, or takes them from their case."""

    font_config: Any
    sorts: Sorts = field(default_factory=Sorts)
    missing: list[str] = field(default_factory=list)
    """Words in which a face lacks a character, as found."""
    _layouts: dict[TypeStyle, Any] = field(default_factory=dict)
    _fonts: dict[TypeStyle, Any] = field(default_factory=dict)
    """Each style's own font, known once a word in it has been shaped for this document."""
    _words: dict[tuple[str, TypeStyle], tuple[Stretch, ...]] = field(default_factory=dict)

    @property
    def used(self) -> Collection[tuple[str, TypeStyle]]:
        """All words that were wanted, with their styles."""
        return self._words.keys()

    def shape(self, text: str, style: TypeStyle, stream: Any) -> tuple[Stretch, ...]:
        """The glyphs of a word (or, right to left, of a run), fonts entered in the stream."""
        key = (text, style)
        if key not in self._words:
            self._words[key] = self._taken(text, style) or self._shaped(text, style, stream)
        return self._words[key]

    def _taken(self, text: str, style: TypeStyle) -> tuple[Stretch, ...]:
        """The word from the case; nothing where it is not there, or the style has no font yet."""
        compartment, font = self.sorts.of(style), self._fonts.get(style)
        word = compartment.words.get(text)
        if word is None or font is None:
            return ()
        for glyph in word:
            if glyph.id not in font.widths:
                font.widths[glyph.id] = _width(compartment.widths[glyph.id], font)
        return (Stretch(font, word),)

    def _shaped(self, text: str, style: TypeStyle, stream: Any) -> tuple[Stretch, ...]:
        missing = len(self.missing)
        stretches = tuple(self._shape(text, style, stream))
        if len(stretches) == 1 and len(self.missing) == missing:
            self._fonts.setdefault(style, stretches[0].font)
            self.sorts.keep(style, text, stretches[0].glyphs)
        return stretches

    def _shape(self, text: str, style: TypeStyle, stream: Any) -> list[Stretch]:
        from weasyprint.text.ffi import ffi, pango, unicode_to_char_p  # noqa: PLC0415

        layout = self._layout(style)
        pointer, coded = unicode_to_char_p(text)
        pango.pango_layout_set_text(layout, pointer, -1)
        run = pango.pango_layout_get_line_readonly(layout, 0).runs[0]
        stretches: list[Stretch] = []
        while run != ffi.NULL:
            item = run.data
            font, _size = stream.add_font(item.item.analysis.font)
            if font.family != style.face:
                self.missing.append(text)
            glyphs = tuple(self._glyphs(item, font, coded, stream, self.sorts.of(style)))
            stretches.append(Stretch(font, glyphs))
            run = run.next
        return stretches

    def _glyphs(
        self, item: Any, font: Any, coded: bytes, stream: Any, compartment: Compartment
    ) -> list[Glyph]:
        from weasyprint.text.ffi import FROM_UNITS, pango  # noqa: PLC0415

        count = item.glyphs.num_glyphs
        texts, rtl = _texts(item, coded), item.item.analysis.level % 2 == 1
        found: list[Glyph] = []
        unseen: list[str] = []
        for number, info in enumerate(item.glyphs.glyphs[0:count]):
            geometry = info.geometry
            glyph = info.glyph
            if glyph == pango.PANGO_GLYPH_EMPTY:
                unseen.append(texts[number])
                continue
            if glyph & pango.PANGO_GLYPH_UNKNOWN_FLAG:
                self.missing.append(coded.decode())
                glyph = 0
            if glyph not in compartment.widths:
                pango_font = item.item.analysis.font
                pango.pango_font_get_glyph_extents(pango_font, glyph, stream.ink_rect, stream.logical_rect)
                compartment.widths[glyph] = stream.logical_rect.width
            if glyph not in font.widths:
                font.widths[glyph] = _width(compartment.widths[glyph], font)
            text = _joined(texts[number], found, unseen, rtl=rtl) if unseen else texts[number]
            unseen.clear()
            place = (geometry.width, geometry.x_offset, -geometry.y_offset)
            advance, dx, dy = (value * FROM_UNITS for value in place)
            found.append(Glyph(glyph, advance, dx, dy, text[::-1] if rtl else text))
        return found

    def _layout(self, style: TypeStyle) -> Any:
        if style not in self._layouts:
            self._layouts[style] = self._new_layout(style)
        return self._layouts[style]

    def _new_layout(self, style: TypeStyle) -> Any:
        from weasyprint.text.constants import PANGO_DIRECTION  # noqa: PLC0415
        from weasyprint.text.ffi import ffi, gobject, pango, unicode_to_char_p  # noqa: PLC0415

        context = ffi.gc(
            pango.pango_font_map_create_context(self.font_config.font_map), gobject.g_object_unref
        )
        pango.pango_context_set_round_glyph_positions(context, False)
        pango.pango_context_set_base_dir(context, PANGO_DIRECTION["rtl" if style.rtl else "ltr"])
        language, _kept = unicode_to_char_p(style.language)
        pango.pango_context_set_language(context, pango.pango_language_from_string(language))
        layout = ffi.gc(pango.pango_layout_new(context), gobject.g_object_unref)
        pango.pango_layout_set_auto_dir(layout, False)
        pango.pango_layout_set_single_paragraph_mode(layout, True)
        pango.pango_layout_set_font_description(layout, _description(style))
        if style.features:
            features = ",".join(f"{tag} {value}" for tag, value in style.features).encode()
            attributes = pango.pango_attr_list_new()
            pango.pango_attr_list_insert(attributes, pango.pango_attr_font_features_new(features))
            pango.pango_layout_set_attributes(layout, attributes)
        return layout


def _width(units: int, font: Any) -> int:
    """What the file says of a glyph's width, as WeasyPrint reckons it."""
    from weasyprint.text.ffi import FROM_UNITS  # noqa: PLC0415

    width: int = round(units * FROM_UNITS * EM / font.font_size)
    return width


def _description(style: TypeStyle) -> Any:
    from weasyprint.text.ffi import TO_UNITS, ffi, pango, unicode_to_char_p  # noqa: PLC0415

    description = ffi.gc(pango.pango_font_description_new(), pango.pango_font_description_free)
    family, _kept = unicode_to_char_p(style.face)
    pango.pango_font_description_set_family(description, family)
    pango.pango_font_description_set_weight(description, 400)
    pango.pango_font_description_set_absolute_size(description, EM * TO_UNITS)
    if style.axes:
        axes = ",".join(f"{tag}={value}" for tag, value in style.axes).encode()
        pango.pango_font_description_set_variations(description, axes)
    return description


def _joined(text: str, found: list[Glyph], unseen: list[str], *, rtl: bool) -> str:
    """The text of the glyph after characters that paint nothing (a joiner, say). They go with the letter
    before them in the copy: this one from right to left, else the last."""
    if rtl:
        return text + "".join(unseen)
    if found:
        found[-1] = found[-1]._replace(text=found[-1].text + "".join(unseen))
    return text


def _texts(item: Any, coded: bytes) -> list[str]:
    """The characters of each glyph; a cluster's stand with its first glyph, the others have none."""
    count, offset, length = item.glyphs.num_glyphs, item.item.offset, item.item.length
    starts = [item.glyphs.log_clusters[number] for number in range(count)]
    edges = sorted({*starts, length})
    following = dict(pairwise(edges))
    texts: list[str] = []
    seen: set[int] = set()
    for start in starts:
        first = start not in seen
        seen.add(start)
        texts.append(coded[offset + start : offset + following[start]].decode() if first else "")
    return texts
