"""Starts a layout of a publication's own: a copy of one that is near, under a new name."""

from __future__ import annotations

import re
from pathlib import Path

from bulletin_cli.desk.layouts import layout_home, layout_names
from bulletin_cli.desk.saving import save_file
from bulletin_cli.desk.shelf import open_publication
from bulletin_cli.desk.starting import Refused, check_name
from bulletin_cli.model.publication import Publication

_NAME = re.compile(r"(?m)^name:.*$")
_TITLE = re.compile(r"\A# .*$", re.MULTILINE)


def start_layout(root: Path, name: str, *, like: str = "") -> tuple[Path, ...]:
    """Copy a layout (the publication's own choice) into the publication's `layouts/`; the files written."""
    check_name(name)
    home = root / "layouts" / name
    if home.exists():
        raise Refused(f"{home} is there already", "choose another name")
    publication = open_publication(root)
    if publication.value is None:
        raise Refused(f"{root.name} cannot be read", "mend it first", publication.diagnostics)
    model = like or publication.value.layout
    folder = layout_home(model, publication_root=root)
    if folder is None and model == name:
        folder = layout_home(Publication(publication.value.source).layout, publication_root=root)
    if folder is None:
        raise Refused(f"there is no layout {model}", f"there are {', '.join(layout_names(root))}")
    files = [path for path in sorted(folder.rglob("*")) if _copied(path, folder)]
    for path in files:
        save_file(home / path.relative_to(folder), _named(path, name))
    return tuple(home / path.relative_to(folder) for path in files)


def _copied(path: Path, folder: Path) -> bool:
    inside = path.is_file() and path.resolve().is_relative_to(folder.resolve())
    return inside and "__pycache__" not in path.parts


def _named(path: Path, name: str) -> bytes:
    """What the file holds, called after the new layout where it says what it is called."""
    data = path.read_bytes()
    of = {"layout.yaml": (_NAME, f"name: {name}"), "README.md": (_TITLE, f"# {name}")}
    if path.name not in of:
        return data
    pattern, said = of[path.name]
    return pattern.sub(said, data.decode(), count=1).encode()
