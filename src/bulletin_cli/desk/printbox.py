"""Developed pictures, kept by what they were made of: the next build need not scale them again."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from bulletin_cli.desk.backroom import FOLDER, backroom
from bulletin_cli.model.edition import PictureWish

_SEAL = 32
"""Bytes of a print's digest, which stands before it."""


@dataclass
class PrintBox:
    """The prints of one issue, safe to delete at any time; damaged ones are made again."""

    root: Path
    issue: str
    _used: set[str] = field(default_factory=set)

    @property
    def folder(self) -> Path:
        """Where the issue's prints lie."""
        return self.root / FOLDER / "prints" / self.issue

    def developed(self, wish: PictureWish, data: bytes) -> bytes:
        """The picture as wished, from the box or the darkroom. Raises PictureError as the darkroom does."""
        key = _key(wish, data)
        self._used.add(key)
        kept = self._kept(key)
        if kept is not None:
            return kept
        from bulletin_cli.desk.darkroom import develop  # noqa: PLC0415 - loads Pillow

        made = develop(wish, data)
        self._keep(key, made)
        return made

    def tidy(self) -> None:
        """Throw away prints that the issue no longer wants."""
        with suppress(OSError):
            for path in self.folder.iterdir():
                if path.name not in self._used:
                    path.unlink(missing_ok=True)

    def _kept(self, key: str) -> bytes | None:
        try:
            data = (self.folder / key).read_bytes()
        except OSError:
            return None
        seal, made = data[:_SEAL], data[_SEAL:]
        return made if made and sha256(made).digest() == seal else None

    def _keep(self, key: str, made: bytes) -> None:
        beside = self.folder / f".{key}.{os.getpid()}"
        try:
            backroom(self.root, "prints", self.issue)
            beside.write_bytes(sha256(made).digest() + made)
            beside.replace(self.folder / key)
        except OSError:
            with suppress(OSError):
                beside.unlink(missing_ok=True)


def _key(wish: PictureWish, data: bytes) -> str:
    asked = f"{wish.box} {wish.width} {wish.height} {_darkroom()}"
    return sha256(sha256(data).digest() + asked.encode()).hexdigest()[:40]


@cache
def _darkroom() -> str:
    """Another way of developing has other prints."""
    code = b"".join((Path(__file__).parent / name).read_bytes() for name in ("darkroom.py", "jpeg.py"))
    return f"{sha256(code).hexdigest()[:16]} {version('pillow')}"
