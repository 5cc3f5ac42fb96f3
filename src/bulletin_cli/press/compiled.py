"""Compiled templates and declarations, kept where Python keeps the program's own compiled modules.

They are code, so they never lie in a publication, which may come from anybody. What is there was compiled
here, from the same source, by the same library; where that folder cannot be written nothing is kept.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from importlib.util import cache_from_source
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jinja2.bccache import Bucket

MOST = 100
"""Files; of more the oldest go, so that who works at a template for years does not fill the disk."""
NAME = "template-"
_SEAL = 32
"""Bytes of the digest that stands before code of ours."""


def compiled(name: str, source: Callable[[], str]) -> CodeType:
    """The code of a module called after what it is made from; `source` writes it where none is kept."""
    path = _beside(f"{name}.{sys.implementation.cache_tag}")
    with suppress(OSError, ValueError, EOFError, TypeError):
        data = path.read_bytes()
        if sha256(data[_SEAL:]).digest() == data[:_SEAL]:
            code = marshal.loads(data[_SEAL:])  # noqa: S302 - ours, and whole
            if isinstance(code, CodeType):
                return code
    code = compile(source(), name, "exec")
    data = marshal.dumps(code)
    _keep(path, sha256(data).digest() + data)
    return code


def shelf() -> Any:
    """A cache of compiled templates as Jinja2 wants it."""
    from jinja2 import BytecodeCache, __version__  # noqa: PLC0415

    class Shelf(BytecodeCache):
        """One file a template, called after its source and Jinja2's version."""

        def load_bytecode(self, bucket: Bucket) -> None:
            """Take a template from the shelf, where it is there."""
            with suppress(OSError):
                bucket.bytecode_from_string(_path(bucket, __version__).read_bytes())

        def dump_bytecode(self, bucket: Bucket) -> None:
            """Put a template on the shelf, where that can be done."""
            path = _path(bucket, __version__)
            _keep(path, bucket.bytecode_to_string())
            with suppress(OSError):
                _tidy(path.parent)

    return Shelf()


def _path(bucket: Bucket, version: str) -> Path:
    made_by = f"jinja-{version}.{sys.implementation.cache_tag}"
    return _beside(f"{NAME}{bucket.key}-{bucket.checksum}.{made_by}")


def _beside(name: str) -> Path:
    """A file beside the program's compiled modules."""
    return Path(cache_from_source(__file__)).with_name(name)


def _keep(path: Path, data: bytes) -> None:
    """Keep a file, whole or not at all, where that can be done."""
    if sys.dont_write_bytecode:
        return
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(data)
        beside.replace(path)


def _tidy(folder: Path) -> None:
    files = sorted(folder.glob(f"{NAME}*"), key=lambda path: path.stat().st_mtime_ns)
    for old in files[:-MOST]:
        old.unlink(missing_ok=True)
