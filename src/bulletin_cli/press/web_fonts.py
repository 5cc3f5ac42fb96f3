"""Fonts of the web edition: cut by script, so that all issues in a language share the same few files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Any

from bulletin_cli.model.edition import NOTHING_KEPT, Kept
from bulletin_cli.model.layout import Face, Family, Layout
from bulletin_cli.press.woff import woff2

FOLDER = "fonts"
SCRIPTS: Mapping[str, tuple[tuple[int, int], ...]] = {
    "latin": (
        *((0x20, 0x7E), (0xA0, 0xFF), (0x131, 0x131), (0x152, 0x153), (0x2B9, 0x2BC), (0x2009, 0x2015)),
        *((0x2018, 0x2026), (0x202F, 0x203A), (0x20AC, 0x20AC), (0x2116, 0x2116), (0x2122, 0x2122)),
        *((0x2190, 0x2193), (0x2212, 0x2212)),
    ),
    "latin-more": ((0x100, 0x24F), (0x1E00, 0x1EFF)),
    "cyrillic": ((0x400, 0x52F),),
    "greek": ((0x370, 0x3FF), (0x1F00, 0x1FFF)),
    "arabic": (
        (0x600, 0x6FF),
        (0x750, 0x77F),
        (0x8A0, 0x8FF),
        (0x200C, 0x200F),
        (0xFB50, 0xFDFF),
        (0xFE70, 0xFEFC),
    ),
    "hebrew": ((0x590, 0x5FF), (0xFB1D, 0xFB4F)),
}
"""What a file holds, by its name; a character of no script goes into the file "other"."""
BOLD = 700.0


@dataclass(frozen=True)
class FontFile:
    """One file of a family: its name, CSS style, weights from and to, and the characters it is for."""

    family: str
    path: str
    style: str
    weights: tuple[float, float]
    ranges: tuple[tuple[int, int], ...]
    data: bytes


def css_family(layout: Layout, family: str) -> str:
    """The family's name in style sheets, such as "two-column serif"."""
    return f"{layout.name} {family}"


def fonts_for(
    layout: Layout, characters: frozenset[str], styles: frozenset[str], kept: Kept = NOTHING_KEPT
) -> tuple[FontFile, ...]:
    """The files that these characters need in these styles (roman, italic), sorted by path; a fallback
    family is there only for what the others lack."""
    made: dict[str, FontFile] = {}
    for name in sorted({role.family for role in layout.roles.values()}):
        lacking = {ord(character) for character in characters if character.isprintable()}
        for family in (name, *layout.families[name].fallback):
            lacking = _add(layout, layout.families[family], lacking, styles, made, kept=kept)
    return tuple(made[path] for path in sorted(made))


def _add(
    layout: Layout,
    family: Family,
    wanted: set[int],
    styles: frozenset[str],
    made: dict[str, FontFile],
    *,
    kept: Kept,
) -> set[int]:
    """Add the family's files; what its roman lacks comes back."""
    has = _characters(layout.font_files[family.face("roman").file])
    for script, ranges in _scripts(wanted & has):
        for style in sorted(styles & set(family.faces)):
            for face, weights in _cuts(layout, family, style):
                path = f"{FOLDER}/{family.name}-{style}{_weight_name(family, face, style)}-{script}.woff2"
                if path not in made:
                    data = _cut(layout, face, weights, ranges, kept)
                    made[path] = FontFile(css_family(layout, family.name), path, style, weights, ranges, data)
    return wanted - has


def _cut(
    layout: Layout,
    face: Face,
    weights: tuple[float, float],
    ranges: tuple[tuple[int, int], ...],
    kept: Kept,
) -> bytes:
    """A face's file for some characters, which other issues of the layout may have had cut."""
    axes, features = _axes(face, weights), _features(layout)
    said = repr((layout.name, layout.version, face.file, axes, ranges, features))
    name = f"font-{sha256(said.encode()).hexdigest()[:24]}"
    data = kept.find(name, shared=True)
    if data is None:
        data = cut(layout.font_files[face.file], axes, ranges, features)
        kept.keep(name, data, shared=True)
    return data


def _scripts(wanted: set[int]) -> list[tuple[str, tuple[tuple[int, int], ...]]]:
    """The scripts that these characters need, with what their files hold."""
    found: list[tuple[str, tuple[tuple[int, int], ...]]] = []
    for script, ranges in SCRIPTS.items():
        inside = {code for code in wanted if any(first <= code <= last for first, last in ranges)}
        if inside:
            found.append((script, ranges))
            wanted = wanted - inside
    if wanted:
        found.append(("other", tuple((code, code) for code in sorted(wanted))))
    return found


def _cuts(layout: Layout, family: Family, style: str) -> list[tuple[Face, tuple[float, float]]]:
    """The family's fonts in a style, each with its weights: one variable font, or a light and a bold one."""
    plain, bold = family.face(style), family.face("bold" if style == "roman" else "bold-italic")
    slanted = style == "italic"
    roles = [role for role in layout.roles.values() if role.family == family.name]
    asked = [
        role.axes["wght"] for role in roles if "wght" in role.axes and ("italic" in role.style) == slanted
    ]
    if "wght" in plain.axes and (bold.file == plain.file or bold is family.faces["roman"]):
        weights = [plain.axes["wght"], bold.axes.get("wght", plain.axes["wght"]), *asked]
        return [(plain, (min(weights), max(weights)))]
    light = plain.axes.get("wght", 400.0)
    pair = [(plain, (light, light))]
    if bold.file != plain.file:
        heavy = bold.axes.get("wght", BOLD)
        pair.append((bold, (heavy, heavy)))
    return pair


def _weight_name(family: Family, face: Face, style: str) -> str:
    return "" if face is family.face(style) else "-bold"


def _axes(face: Face, weights: tuple[float, float]) -> tuple[tuple[str, float, float], ...]:
    """How far each axis may go: weight between the lightest and the boldest used, optical size freely, as
    the browser chooses it; every other stays where the layout has it."""
    kept = {tag: (value, value) for tag, value in face.axes.items() if tag != "opsz"}
    if "wght" in kept:
        kept["wght"] = weights
    return tuple((tag, low, high) for tag, (low, high) in sorted(kept.items()))


@lru_cache(maxsize=32)
def _characters(font: bytes) -> frozenset[int]:
    return frozenset(_hb().Face(font).unicodes)


def _features(layout: Layout) -> tuple[str, ...]:
    """OpenType features that roles ask for, and those that a table's figures may want."""
    asked = {tag for role in layout.roles.values() for tag in role.features}
    return tuple(sorted(asked | {"lnum", "tnum"}))


@lru_cache(maxsize=64)
def cut(
    font: bytes,
    axes: tuple[tuple[str, float, float], ...],
    ranges: tuple[tuple[int, int], ...],
    features: tuple[str, ...] = (),
) -> bytes:
    """The font with only the characters in these ranges and its axes within these limits, as WOFF2; it keeps
    these features besides those that are always on."""
    hb = _hb()
    face, wanted = hb.Face(font), hb.SubsetInput()
    wanted.unicode_set.update(code for first, last in ranges for code in range(first, last + 1))
    wanted.layout_feature_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in features)
    wanted.flags = hb.SubsetFlags.NO_HINTING
    for tag, low, high in axes:
        if low == high:
            wanted.pin_axis_location(face, tag, low)
        else:
            wanted.set_axis_range(face, tag, low, high)
    return woff2(bytes(hb.subset(face, wanted).blob.data))


def _hb() -> Any:
    import uharfbuzz  # noqa: PLC0415 - its subsetter cuts in 10 ms what takes fontTools a second

    return uharfbuzz


def face_rules(fonts: Iterable[FontFile]) -> str:
    """An @font-face rule for each file; addresses are relative to the style sheet."""
    return "\n".join(_face_rule(font) for font in fonts)


def _face_rule(font: FontFile) -> str:
    low, high = font.weights
    weight = f"{low:g}" if low == high else f"{low:g} {high:g}"
    characters = ", ".join(f"U+{a:X}" if a == b else f"U+{a:X}-{b:X}" for a, b in font.ranges)
    style = "italic" if font.style == "italic" else "normal"
    return (
        f'@font-face {{ font-family: "{font.family}"; font-style: {style}; font-weight: {weight};'
        f' font-display: swap; src: url("{font.path}") format("woff2"); unicode-range: {characters} }}'
    )
