"""What presses keep for the next time, in the publication's back room: shaped words, fonts that were cut."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from bulletin_cli.desk.backroom import FOLDER, backroom
from bulletin_cli.desk.colophon import layout_digests, library_versions, program_digest
from bulletin_cli.model.layout import Layout

_SEAL = 32
"""Bytes of the digest that stands before what is kept."""


@dataclass(frozen=True)
class Drawer:
    """One issue's, safe to delete at any time; what is damaged, or would be made otherwise, is not there."""

    root: Path
    issue: str
    base: bytes
    """A digest of what all that is kept depends on."""

    def find(self, name: str, *, shared: bool = False) -> bytes | None:
        """What was kept under the name; None where nothing was."""
        try:
            data = self._path(name, shared=shared).read_bytes()
        except OSError:
            return None
        return data[_SEAL:] if self._seal(data[_SEAL:]) == data[:_SEAL] else None

    def keep(self, name: str, data: bytes, *, shared: bool = False) -> None:
        """Keep it, where that can be done."""
        path = self._path(name, shared=shared)
        beside = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            backroom(self.root, *self._folder(shared=shared))
            beside.write_bytes(self._seal(data) + data)
            beside.replace(path)
        except OSError:
            with suppress(OSError):
                beside.unlink(missing_ok=True)

    def _path(self, name: str, *, shared: bool) -> Path:
        return self.root.joinpath(FOLDER, *self._folder(shared=shared), name)

    def _folder(self, *, shared: bool) -> tuple[str, ...]:
        return ("press", "shared") if shared else ("press", "issues", self.issue)

    def _seal(self, data: bytes) -> bytes:
        return sha256(self.base + data).digest()


def open_drawer(root: Path, issue: str, layout: Layout) -> Drawer:
    """The drawer of an issue in this layout."""
    parts = [program_digest(), dict(library_versions()), layout_digests(layout)]
    return Drawer(root, issue, sha256(json.dumps(parts, sort_keys=True).encode()).digest())
