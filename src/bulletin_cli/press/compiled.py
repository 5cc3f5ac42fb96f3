"""Compiled templates, kept where Python keeps the program's own compiled modules.

They are code, so they never lie in a publication, which may come from anybody. What is there was compiled
here, from the same source, by the same Jinja2; where that folder cannot be written nothing is kept.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jinja2.bccache import Bucket

MOST = 100
"""Files; of more the oldest go, so that who works at a template for years does not fill the disk."""
NAME = "template-"


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
            if sys.dont_write_bytecode:
                return
            path = _path(bucket, __version__)
            beside = path.with_name(f"{path.name}.{os.getpid()}")
            with suppress(OSError):
                path.parent.mkdir(parents=True, exist_ok=True)
                beside.write_bytes(bucket.bytecode_to_string())
                beside.replace(path)
                _tidy(path.parent)

    return Shelf()


def _path(bucket: Bucket, version: str) -> Path:
    made_by = f"jinja-{version}.{sys.implementation.cache_tag}"
    return Path(cache_from_source(__file__)).with_name(f"{NAME}{bucket.key}-{bucket.checksum}.{made_by}")


def _tidy(folder: Path) -> None:
    files = sorted(folder.glob(f"{NAME}*"), key=lambda path: path.stat().st_mtime_ns)
    for old in files[:-MOST]:
        old.unlink(missing_ok=True)
