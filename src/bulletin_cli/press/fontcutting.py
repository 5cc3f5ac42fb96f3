"""Fonts for the file: only the glyphs that are used, a variable font at its one position, cut by HarfBuzz.

WeasyPrint cuts with HarfBuzz, then fixes the axes with fontTools, which takes ten times as long, half of
WeasyPrint's import and ten megabytes. HarfBuzz does both at once since version 6; where it cannot, fontTools
does it still.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

USELESS = (b"BASE", b"DSIG", b"GDEF", b"GPOS", b"GSUB", b"JSTF", b"LTSH", b"MVAR", b"STAT", b"kern", b"meta")
"""Tables that a reader of the file never looks at."""
SELDOM = ("fontTools.subset", "fontTools.varLib.instancer")
LIBRARY = "fontTools.ttLib"


@contextlib.contextmanager
def without_fonttools() -> Iterator[None]:
    """While WeasyPrint is imported: fontTools, which it seldom needs, waits until it does."""
    made = {name: _stand_in(name) for name in SELDOM} | {LIBRARY: _library()}
    absent = {name: module for name, module in made.items() if name not in sys.modules}
    sys.modules.update(absent)
    try:
        yield
    finally:
        for name in absent:
            sys.modules.pop(name, None)


def _library() -> ModuleType:
    """A stand-in for fontTools' reader of fonts, which the first font that is opened brings."""
    module = ModuleType(LIBRARY)

    def opened(*args: Any, **values: Any) -> Any:
        return import_module(LIBRARY).TTFont(*args, **values)

    parts = {name: _stand_in(f"{LIBRARY}.{name}") for name in ("ttFont", "woff2")}
    vars(module).update(parts, TTFont=opened, TTLibError=Exception)
    return module


def _stand_in(name: str) -> ModuleType:
    """A module whose functions import the real one when they are called, and its other names when asked."""
    module = ModuleType(name)

    def instantiate(*args: Any, **values: Any) -> Any:
        return import_module(name).instantiateVariableFont(*args, **values)

    def later(wanted: str) -> Any:
        if wanted.startswith("__"):  # the import itself asks
            raise AttributeError(wanted)
        return getattr(import_module(name), wanted)

    vars(module)["__getattr__"] = later
    vars(module)["instantiateVariableFont"] = instantiate
    return module


def cutting(clean: Callable[..., None]) -> Callable[..., None]:
    """WeasyPrint's way to prepare a font for the file, done in one go where HarfBuzz can."""

    def cleaned(font: Any, to_unicode: Mapping[int, str], hinting: bool) -> None:  # noqa: FBT001
        coloured = font.png or font.svg or font.colr or font.bitmap
        plain = "fvar" in font.tables and not coloured and not font.missing and to_unicode
        if not plain or not _cut(font, to_unicode):
            clean(font, to_unicode, hinting)

    return cleaned


def _cut(font: Any, to_unicode: Mapping[int, str]) -> bool:
    """Whether HarfBuzz could: the font's content is then what belongs into the file."""
    from weasyprint.text.ffi import ffi, harfbuzz, harfbuzz_subset  # noqa: PLC0415
    from weasyprint.text.fonts import get_hb_object_data  # noqa: PLC0415

    if not _can_pin():
        return False
    plan = ffi.gc(harfbuzz_subset.hb_subset_input_create_or_fail(), harfbuzz_subset.hb_subset_input_destroy)
    glyphs = ffi.new("hb_codepoint_t[]", sorted(to_unicode))
    wanted = harfbuzz_subset.hb_subset_input_glyph_set(plan)
    harfbuzz.hb_set_add_sorted_array(wanted, glyphs, len(to_unicode))
    _drop(plan)
    _flag(plan)
    for tag, value in font.variations.items():
        code = harfbuzz.hb_tag_from_string(tag.encode(), -1)
        if not harfbuzz_subset.hb_subset_input_pin_axis_location(plan, font.hb_face, code, value):
            return False
    face = harfbuzz_subset.hb_subset_or_fail(font.hb_face, plan)
    if face == ffi.NULL:
        return False
    content = get_hb_object_data(ffi.gc(face, harfbuzz.hb_face_destroy))
    font.file_content = content or font.file_content
    return bool(content)


@cache
def _can_pin() -> bool:
    """Whether this HarfBuzz can fix the axes of a font."""
    from weasyprint.text.ffi import harfbuzz, harfbuzz_subset  # noqa: PLC0415

    if harfbuzz_subset is None or not harfbuzz.hb_version_atleast(6, 0, 0):
        return False
    return hasattr(harfbuzz_subset, "hb_subset_input_pin_axis_location")


def _drop(plan: Any) -> None:
    from weasyprint.text.ffi import ffi, harfbuzz, harfbuzz_subset  # noqa: PLC0415

    kind = harfbuzz_subset.HB_SUBSET_SETS_DROP_TABLE_TAG
    tags = sorted(harfbuzz.hb_tag_from_string(tag, -1) for tag in USELESS)
    dropped = harfbuzz_subset.hb_subset_input_set(plan, kind)
    harfbuzz.hb_set_add_sorted_array(dropped, ffi.new("hb_codepoint_t[]", tags), len(tags))


def _flag(plan: Any) -> None:
    from weasyprint.text.ffi import harfbuzz_subset  # noqa: PLC0415

    harfbuzz_subset.hb_subset_input_set_flags(
        plan,
        harfbuzz_subset.HB_SUBSET_FLAGS_RETAIN_GIDS
        | harfbuzz_subset.HB_SUBSET_FLAGS_NO_HINTING
        | harfbuzz_subset.HB_SUBSET_FLAGS_NOTDEF_OUTLINE,
    )
