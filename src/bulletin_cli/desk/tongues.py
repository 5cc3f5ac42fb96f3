"""The languages that a publication is written in: its own, its issues', its stories'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from bulletin_cli.desk.finding import every_id
from bulletin_cli.model.publication import Publication

_SAYS = re.compile(rb"""^language:[ \t]*["']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)""", re.MULTILINE)
_HEAD = 8_192
"""Bytes in which front matter names its language."""


def tongues(root: Path, publication: Publication) -> tuple[str, ...]:
    """Language tags as typed, each once, the publication's first; files are looked into, not read."""
    said = (_said(file) for id_ in every_id(root) for file in _files(root / "issues" / id_))
    return tuple(dict.fromkeys((publication.language, *sorted({tag for tag in said if tag}))))


def _files(issue: Path) -> Iterator[Path]:
    yield issue / "issue.yaml"
    yield from sorted((issue / "articles").glob("*.md"))


def _said(file: Path) -> str:
    try:
        if not file.is_file():
            return ""
        with file.open("rb") as opened:
            head = opened.read(_HEAD)
    except OSError:
        return ""
    end = re.search(rb"^---[ \t]*\r?$", head[3:], re.MULTILINE) if head.startswith(b"---") else None
    found = _SAYS.search(head, 0, end.start() + 3 if end else len(head))
    return found[1].decode() if found else ""
