"""The faces that a job needs, as CSS, and the exact coordinates of variable fonts."""

from __future__ import annotations

import io
from collections.abc import Iterable
from functools import lru_cache

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
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    table = TTFont(io.BytesIO(font), lazy=True)
    if "fvar" not in table:
        return ()
    return tuple(sorted((axis.axisTag, axis.defaultValue) for axis in table["fvar"].axes))


def _plain(value: float) -> float:
    return int(value) if float(value).is_integer() else value


def set_width(layout: Layout, role: Role, text: str) -> float:
    """Width of a line of furniture in pt, kerning left out."""
    face = layout.families[role.family].face(role.style)
    advances = _advances(layout.font_files[face.file], coordinates(layout, role, face), frozenset(text))
    return sum(advances[character] + role.tracking for character in text) * role.size


@lru_cache(maxsize=32)
def _advances(
    font: bytes, axes: tuple[tuple[str, float], ...], characters: frozenset[str]
) -> dict[str, float]:
    """Advances in em at those coordinates; half an em for what the font has not."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    table = TTFont(io.BytesIO(font), lazy=True)
    glyphs, names, upem = table.getGlyphSet(dict(axes)), table.getBestCmap(), table["head"].unitsPerEm
    known = {character: names.get(ord(character)) for character in characters}
    return {character: glyphs[name].width / upem if name else 0.5 for character, name in known.items()}


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
