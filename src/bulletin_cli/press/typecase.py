"""A layout's fonts and style sheet as WeasyPrint wants them, kept open from one issue to the next."""

from __future__ import annotations

import atexit
import os
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from bulletin_cli.model.layout import Layout
from bulletin_cli.press.engine import engine, handed_over
from bulletin_cli.press.faces import FONT_URL
from bulletin_cli.press.forme import Forme
from bulletin_cli.press.sorts import Sorts
from bulletin_cli.press.stylesheet import print_style

KEPT = 4


@dataclass(frozen=True)
class TypeCase:
    """What is open of a layout with some of its faces: WeasyPrint's style sheet and fonts, and sorts."""

    layout: Layout
    faces: frozenset[str]
    style: Any
    font_config: Any
    sorts: Sorts


_OPEN: list[TypeCase] = []


def opened(layout: Layout, faces: frozenset[str], fresh: Sorts | None = None) -> TypeCase:
    """The case of a layout with these faces; the last few are kept open, a layout's with one set of sorts."""
    for case in _OPEN:
        if case.layout is layout and case.faces == faces:
            return case
    sorts = next((case.sorts for case in _OPEN if case.layout is layout), None)
    case = TypeCase(layout, faces, *_open(layout, faces), sorts or fresh or Sorts())
    _OPEN.append(case)
    del _OPEN[:-KEPT]
    return case


def put_away() -> None:
    """Forget what is open, so that the next issue hears of its faults too."""
    _OPEN.clear()


def close() -> None:
    """Take away the folders of all fonts that are open: nothing more is painted in this process."""
    for case in _OPEN:
        folder, case.font_config._folder = case.font_config._folder, None  # noqa: SLF001 - its finaliser's
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
    put_away()


atexit.register(close)  # finalisers come too late then: they find no modules any more


def _disown() -> None:
    """In a forked process: the folder of the parent's fonts is not ours to take away."""
    for case in _OPEN:
        case.font_config._folder = None  # noqa: SLF001 - its finaliser deletes that folder
    put_away()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_disown)


def _open(layout: Layout, faces: frozenset[str]) -> tuple[Any, Any]:
    engine()
    from weasyprint import CSS  # noqa: PLC0415
    from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415

    goods = {
        FONT_URL.format(key=key): (layout.font_files[layout.face(key).file], "font/ttf") for key in faces
    }
    goods |= {f"bulletin:layout/{path}": (data, "") for path, data in layout.files.items()}
    fonts, fetcher = FontConfiguration(), handed_over(goods)
    sheet = print_style(layout, faces)
    return CSS(string=sheet, font_config=fonts, url_fetcher=fetcher, base_url="bulletin:"), fonts


def faces_of(formes: Iterable[Forme]) -> Iterator[str]:
    """The face of every run of type."""
    for forme in formes:
        for passage in forme.passages:
            for stroke in passage.strokes:
                yield from (run.face for run, _x in stroke.runs)


def furniture_faces(layout: Layout, *, foreign: bool) -> frozenset[str]:
    """The face of every role; of its fallbacks only where the furniture has words in another script."""
    faces: set[str] = set()
    for role in layout.roles.values():
        family = layout.families[role.family]
        names = (role.family, *family.fallback) if foreign else (role.family,)
        faces.update(layout.families[name].face(role.style).key for name in names)
    return frozenset(faces)
