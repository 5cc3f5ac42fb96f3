"""layout.yaml to a Layout: lengths in pt, every name in it resolved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bulletin_cli.model.diagnostic import Diagnostic, Proof, Severity
from bulletin_cli.model.layout import Face, Family, Furniture, Grid, Layout, Limits, PageSize, Role
from bulletin_cli.model.place import Place, Source
from bulletin_cli.reading.complaints import complaint
from bulletin_cli.reading.fields_layout import LAYOUT
from bulletin_cli.reading.files import read_fields
from bulletin_cli.reading.kinds_trade import Em

FontLoader = Callable[[str, str], bytes]
"""From a package ("" for the layout's own folder) and a file to the font's bytes."""

_PLAIN = frozenset(["name", "version", "description", "colours", "weights", "phrases", "story_columns"])
_PAGE = frozenset(["width", "height", "inner", "outer", "top"])
_GRID = frozenset(["columns", "gutter", "leading", "lines", "baseline"])
_ROLE = frozenset(["family", "size", "leading"])


def read_layout(
    source: Source, *, files: Mapping[str, bytes] | None = None, load_font: FontLoader | None = None
) -> Proof[Layout | None]:
    """The layout of its file, with the folder's files and its fonts; None where it cannot be used."""
    values, places, found = read_fields(source, LAYOUT)
    page, grid = values.get("page", {}), values.get("grid", {})
    roles = _roles(values)
    if not (page.keys() >= _PAGE and grid.keys() >= _GRID and {"name", "version"} <= values.keys()):
        return Proof(None, found)
    families = _families(values)
    found = found or tuple(_unresolved(source, values, places))
    named = "body" in roles and all(role.family in families for role in roles.values())
    if not named or any(diagnostic.severity is Severity.ERROR for diagnostic in found):
        return Proof(None, found)
    layout = Layout(
        page=PageSize(**page),
        grid=Grid(**grid),
        families=families,
        roles=roles,
        limits=Limits(**values.get("limits", {})),
        furniture=Furniture(**values.get("furniture", {})),
        files=dict(files or {}),
        font_files=_fonts(values, load_font),
        **{name: value for name, value in values.items() if name in _PLAIN},
    )
    return Proof(layout, found)


def _roles(values: dict[str, Any]) -> dict[str, Role]:
    return {
        name: Role(name, **_in_points(given))
        for name, given in values.get("roles", {}).items()
        if given.keys() >= _ROLE
    }


def _in_points(given: dict[str, Any]) -> dict[str, Any]:
    size = given["size"]
    return {name: value.size * size if isinstance(value, Em) else value for name, value in given.items()}


def _families(values: dict[str, Any]) -> dict[str, Family]:
    made = {}
    for name, given in values.get("fonts", {}).items():
        faces = {
            style: Face(f"{name}-{style}", file_key(face), face.get("axes", {}))
            for style, face in given.items()
            if style != "fallback"
        }
        made[name] = Family(name, faces, given.get("fallback", ()))
    return made


def file_key(face: dict[str, Any]) -> str:
    """The name under which a face's font is kept: `package:file`, or the file alone."""
    package = face.get("package", "")
    return f"{package}:{face['file']}" if package else str(face["file"])


def _fonts(values: dict[str, Any], load_font: FontLoader | None) -> dict[str, bytes]:
    fonts: dict[str, bytes] = {}
    for family in values["fonts"].values():
        for style, face in family.items():
            if style != "fallback" and load_font and file_key(face) not in fonts:
                fonts[file_key(face)] = load_font(face.get("package", ""), face["file"])
    return fonts


def _unresolved(source: Source, values: dict[str, Any], places: dict[str, Place]) -> list[Diagnostic]:
    """Complaints about names of families, colours and roles that stand for nothing."""
    families, colours = values.get("fonts", {}), values.get("colours", {})
    roles = values.get("roles", {})
    found = []

    def unknown(path: str, message: str, among: Mapping[str, Any]) -> None:
        there = ", ".join(among) or "none"
        found.append(complaint("MET001", source.span(places[path]), message, f"there are {there}"))

    for name, family in families.items():
        for number, other in enumerate(family.get("fallback", ())):
            if other not in families:
                unknown(f"fonts.{name}.fallback.{number}", f"no family is called {other}", families)
    for name, role in roles.items():
        if families and role.get("family", next(iter(families))) not in families:
            unknown(f"roles.{name}.family", f"no family is called {role['family']}", families)
        colour = role.get("colour", "ink")
        if "colour" in role and not colour.startswith("#") and colour not in {*colours, "ink"}:
            unknown(f"roles.{name}.colour", f"no colour is called {colour}", colours)
    if roles and "body" not in roles:
        unknown("roles", "no role is called body", roles)
    return found
