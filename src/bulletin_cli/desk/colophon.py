"""What an issue was made from: a digest of every input, so that what has not changed need not be made."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from bulletin_cli import __version__
from bulletin_cli.model.edition import Colophon
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.publication import Publication

LIBRARIES = ("weasyprint", "pydyf", "fonttools", "uharfbuzz", "pyphen", "pyromark", "pillow", "jinja2")
"""Those whose version can change a page."""
PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff")


def digest(data: bytes) -> str:
    """SHA-256, hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def issue_inputs(root: Path, publication: Publication, issue_id: str) -> dict[str, str]:
    """Digests of all files that an issue is made from, by path relative to the publication."""
    folder = root / "issues" / issue_id
    names = {"bulletin.yaml", "words.txt", publication.imprint}
    paths = [root / name for name in sorted(names - {""})]
    paths += [folder / "issue.yaml", *sorted((folder / "articles").glob("*.md"))]
    paths += sorted(path for path in folder.rglob("*") if path.suffix.lower() in PICTURES)
    return {path.relative_to(root).as_posix(): digest(path.read_bytes()) for path in paths if path.is_file()}


def layout_digests(layout: Layout) -> tuple[dict[str, str], dict[str, str]]:
    """Digests of a layout's files and of its fonts."""
    files = {name: digest(data) for name, data in layout.files.items()}
    fonts = {name: digest(data) for name, data in layout.font_files.items()}
    return files, fonts


@cache
def library_versions() -> Mapping[str, str]:
    """Versions of the libraries that can change a page."""
    found = {}
    for name in LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def colophon_of(
    root: Path,
    publication: Publication,
    issue_id: str,
    layout: Layout,
    *,
    editions: tuple[str, ...],
    draft: bool,
    outputs: Mapping[str, bytes] | None = None,
) -> Colophon:
    """The record of what an issue is made from now, and of what came out."""
    files, fonts = layout_digests(layout)
    return Colophon(
        issue=issue_id,
        version=__version__,
        layout=f"{layout.name}@{layout.version}",
        draft=draft,
        editions=editions,
        inputs=issue_inputs(root, publication, issue_id),
        layout_files=files,
        fonts=fonts,
        libraries=library_versions(),
        outputs={name: digest(data) for name, data in (outputs or {}).items()},
    )


def read_colophon(path: Path) -> dict[str, object] | None:
    """The record kept beside an edition, or None where there is none that can be read."""
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return record if isinstance(record, dict) and isinstance(record.get("outputs"), dict) else None
