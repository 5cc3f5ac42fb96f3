"""What an issue was made from: a digest of every input, so that what has not changed need not be made."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import zlib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from bulletin_cli import __version__
from bulletin_cli.model.edition import Colophon, Neighbours
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.publication import Publication

COLOPHON = "colophon.json"
LIBRARIES = (
    "weasyprint",
    "pydyf",
    "fonttools",
    "uharfbuzz",
    "pyphen",
    "pyromark",
    "pillow",
    "jinja2",
    "brotli",
)
"""Those whose version can change a page, or the bytes that it is saved as."""
_ROOMS = ("reading", "compose", "makeup", "press", "model", "desk")
"""Rules and the command line put nothing on a page."""
_SOURCES = (".py", ".conf", ".json", ".yaml", ".txt")


def digest(data: bytes) -> str:
    """SHA-256, hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def publication_files(root: Path, imprint: str = "") -> tuple[Path, ...]:
    """The publication's own files that are there."""
    names = sorted({"bulletin.yaml", "words.txt", imprint} - {""})
    return tuple(path for path in (root / name for name in names) if path.is_file())


def issue_files(root: Path, issue_id: str) -> tuple[Path, ...]:
    """Every file of an issue, sorted by path, but hidden ones and editors' backups: a picture may be called
    anything."""
    folder = root / "issues" / issue_id
    found = []
    for path in folder.rglob("*"):
        inside = path.relative_to(folder).parts
        if (
            not path.name.endswith("~")
            and not any(part.startswith(".") for part in inside)
            and path.is_file()
        ):
            found.append(path)
    return tuple(sorted(found))


def digests_of(root: Path, paths: tuple[Path, ...]) -> dict[str, str]:
    """Digests of files by path relative to the publication; one that cannot be read, or is a link to
    a file outside, has none."""
    found, home = {}, os.path.realpath(root)
    for path in paths:
        try:
            if not Path(os.path.realpath(path)).is_relative_to(home):
                continue
            with path.open("rb") as file:
                found[path.relative_to(root).as_posix()] = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError:
            continue
    return found


def issue_inputs(root: Path, issue_id: str) -> dict[str, str]:
    """Digests of all files that an issue is made from, by path relative to the publication."""
    return digests_of(root, issue_files(root, issue_id))


_digested: list[tuple[Layout, tuple[dict[str, str], dict[str, str]]]] = []
"""The last layout that was asked about: an issue asks four times, and fonts are megabytes."""


def layout_digests(layout: Layout) -> tuple[dict[str, str], dict[str, str]]:
    """Digests of a layout's files and of its fonts."""
    for known, digests in _digested:
        if known is layout:
            return digests
    _digested[:] = [(layout, _layout_digests(layout))]
    return _digested[0][1]


def _layout_digests(layout: Layout) -> tuple[dict[str, str], dict[str, str]]:
    files = {name: digest(data) for name, data in layout.files.items() if not name.endswith(".md")}
    fonts = {name: digest(data) for name, data in layout.font_files.items()}
    return files, fonts


def configuration_of(publication: Publication) -> dict[str, str]:
    """Digests of what bulletin.yaml says, by key; what only lint reads is left out."""
    requires = publication.requires
    said = {
        "title": publication.title,
        "subtitle": publication.subtitle,
        "publisher": publication.publisher,
        "language": publication.language,
        "issn": publication.issn,
        "url": publication.url,
        "rubrics": [[rubric.key, rubric.label, rubric.plural] for rubric in publication.rubrics],
        "requires": [requires.pages_min, requires.pages_max, requires.pages_multiple_of],
        "imprint": publication.imprint_source.text if publication.imprint_source else "",
    }
    return {key: digest(json.dumps(value).encode())[:16] for key, value in said.items()}


@cache
def library_versions() -> Mapping[str, str]:
    """Versions of the libraries that can change a page: Python's, then the system's."""
    from bulletin_cli.press.libraries import libraries  # noqa: PLC0415 - asks the system's loader

    found = {"python": f"{sys.version_info[0]}.{sys.version_info[1]}", "zlib": zlib.ZLIB_RUNTIME_VERSION}
    for name in LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found | {library.name: library.version for library in libraries() if library.version}


@cache
def program_digest() -> str:
    """A digest of the program's source as far as it can change a page."""
    package = Path(__file__).parent.parent
    made = hashlib.sha256()
    for room in _ROOMS:
        for path in sorted(_sources(package / room)):
            with open(path, "rb") as file:  # noqa: PTH123 - hundreds of files, at each start of a batch
                data = file.read()
            name = path.removeprefix(str(package)).replace(os.sep, "/")
            made.update(f"{name} {len(data)}\n".encode() + data)
    return made.hexdigest()[:32]


def _sources(room: Path) -> Iterator[str]:
    for folder, _folders, names in os.walk(room):
        yield from (f"{folder}{os.sep}{name}" for name in names if name.endswith(_SOURCES))


def colophon_of(
    issue_id: str,
    publication: Publication,
    layout: Layout,
    *,
    inputs: Mapping[str, str],
    layout_asked: str,
    editions: tuple[str, ...],
    draft: bool,
    neighbours: Neighbours | None,
    outputs: Mapping[str, bytes],
) -> Colophon:
    """The record of what an issue was made from (`inputs` as they were before they were read) and what
    came out."""
    files, fonts = layout_digests(layout)
    return Colophon(
        issue=issue_id,
        version=__version__,
        layout=f"{layout.name}@{layout.version}",
        draft=draft,
        editions=editions,
        inputs=inputs,
        layout_files=files,
        fonts=fonts,
        libraries=library_versions(),
        outputs={name: digest(data) for name, data in outputs.items()},
        program=program_digest(),
        configuration=configuration_of(publication),
        layout_asked=layout_asked,
        neighbours=neighbours,
    )


def read_colophon(path: Path) -> dict[str, Any] | None:
    """The record kept beside an edition, or None where there is none that can be read."""
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) and isinstance(record.get("outputs"), dict) else None
