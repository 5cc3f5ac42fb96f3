"""The faces that a job needs, as CSS, and the exact coordinates of variable fonts."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from bulletin_cli.model.layout import Face, Layout, Role

FONT_URL = "bulletin:font/{key}"


def coordinates(layout: Layout, role: Role, face: Face) -> tuple[tuple[str, float], ...]:
    """Every axis of the face's font with its value in the role, sorted; what the layout leaves out is the
    font's default, as HarfBuzz takes it."""
    asked = Layout.coordinates(role, face)
    axes = _axes(layout.font_files[face.file])
    return tuple((tag, _plain(asked.get(tag, default))) for tag, default in axes)


@lru_cache(maxsize=32)
def _axes(font: bytes) -> tuple[tuple[str, float], ...]:
    """Axis tags and defaults of a font, sorted; none for a static one."""
    face = _hb().Face(font)
    return tuple(sorted((axis.tag, axis.default_value) for axis in face.axis_infos))


def _plain(value: float) -> float:
    return int(value) if float(value).is_integer() else value


def set_width(layout: Layout, role: Role, text: str) -> float:
    """Width of a line of furniture in pt, as HarfBuzz sets it in the role's face, case and features."""
    if not text:
        return 0.0  # HarfBuzz says nothing of no glyphs
    face = layout.families[role.family].face(role.style)
    said = text.upper() if role.case == "upper" else text
    features = tuple(sorted(role.features.items()))
    shaped = _shaped(layout.font_files[face.file], coordinates(layout, role, face), features, said)
    return (shaped + role.tracking * len(said)) * role.size


@lru_cache(maxsize=64)
def _shaped(
    font: bytes, axes: tuple[tuple[str, float], ...], features: tuple[tuple[str, int], ...], text: str
) -> float:
    """Width of a text in em; half an em for each character that the font has not."""
    of = _hb().Font(_hb().Face(font))
    of.set_variations(dict(axes))
    buffer = _hb().Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    _hb().shape(of, buffer, dict(features))
    upem = of.face.upem
    glyphs = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    return sum(place.x_advance / upem if glyph.codepoint else 0.5 for glyph, place in glyphs)


@lru_cache(maxsize=32)
def extent(font: bytes) -> tuple[float, float]:
    """Ascent and descent in em, as HarfBuzz and Pango take them."""
    of = _hb().Font(_hb().Face(font))
    found = of.get_font_extents("ltr")
    return found.ascender / of.face.upem, -found.descender / of.face.upem


def _hb() -> Any:
    import uharfbuzz  # noqa: PLC0415 - composition has it open already; fontTools would take ten megabytes more

    return uharfbuzz


def face_rules(keys: Iterable[str]) -> str:
    """An @font-face rule for each face; its family name is the face's key."""
    return "\n".join(
        f'@font-face {{ font-family: "{key}"; src: url("{FONT_URL.format(key=key)}") }}'
        for key in sorted(set(keys))
    )


def variation_settings(layout: Layout, role: Role, face: Face) -> str:
    """The value of font-variation-settings; "normal" for a static font."""
    axes = coordinates(layout, role, face)
    return ", ".join(f'"{tag}" {value:g}' for tag, value in axes) or "normal"
