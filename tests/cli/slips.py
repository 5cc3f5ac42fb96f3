"""Publications with slips in them, for the tests of lint."""

from __future__ import annotations

from pathlib import Path

from cli.papers import CROSSING, publication

ARTICLE = Path("issues/2010-12/articles/crossing.md")
SLIPS = '\nThe pilot said "yes" to 5% of it ... in 1980\'s.  They came , and went.\n'
MENDED = "\nThe pilot said “yes” to 5 per cent of it … in 1980s. They came, and went.\n"


def with_slips(root: Path, text: str = SLIPS) -> Path:
    """A publication whose one article ends with slips; its root."""
    folder = publication(root)
    write(folder, CROSSING + "\nIt’s the guild’s own ferry.\n" + text)
    return folder


def write(folder: Path, text: str | bytes, path: Path = ARTICLE) -> None:
    """Put a file's text into a publication, as it is."""
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_bytes(text if isinstance(text, bytes) else text.encode())


def read(folder: Path, path: Path = ARTICLE) -> bytes:
    """A file of a publication."""
    return (folder / path).read_bytes()
