"""What WeasyPrint declares of the system's libraries, read once and then kept beside compiled modules.

cffi reads C with a parser written in Python, all declarations at each start and every type where it is first
made, for a tenth of a second. As a module (its out-of-line mode) the same declarations are there at once.
"""

from __future__ import annotations

import ctypes.util
import io
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from typing import Any

from bulletin_cli.press.compiled import compiled

NAME = "declarations"
PINNING = """
hb_bool_t hb_subset_input_pin_axis_location (
    hb_subset_input_t *input, hb_face_t *face, hb_tag_t axis_tag, float axis_value);
"""
"""What we want of HarfBuzz besides."""


@contextmanager
def declared_once() -> Iterator[None]:
    """While WeasyPrint is imported: what it declares goes through our hands."""
    import cffi  # noqa: PLC0415 - comes with WeasyPrint

    kept, cffi.FFI = cffi.FFI, lambda: Declarations(kept)
    try:
        yield
    finally:
        cffi.FFI = kept


class Declarations:
    """Stands for `cffi.FFI`: once something is declared, it has all that has."""

    def __init__(self, reader: Any) -> None:
        self._reader = reader
        self._known: Any = None

    def cdef(self, source: str) -> None:
        """Declare what the C source says, and PINNING."""
        self._known = _known(source + PINNING, self._reader)
        for name in dir(self._known):
            if not name.startswith("_") and name != "dlopen":
                setattr(self, name, getattr(self._known, name))

    def dlopen(self, name: str, flags: int = 0) -> Any:
        """A library by its name, or by that under which the system finds it. Raises OSError."""
        try:
            return self._known.dlopen(name, flags)
        except OSError:
            found = ctypes.util.find_library(name)
            if found is None:
                raise
            return self._known.dlopen(found, flags)


def _known(source: str, reader: Any) -> Any:
    """cffi's interface to what the C source declares."""
    from cffi import __version__  # noqa: PLC0415 - comes with WeasyPrint

    key = sha256(f"{__version__} {source}".encode()).hexdigest()[:40]
    values: dict[str, Any] = {}
    exec(compiled(f"{NAME}-{key}", lambda: _as_module(source, reader)), values)  # noqa: S102 - cffi wrote it
    return values["ffi"]


def _as_module(source: str, reader: Any) -> str:
    from cffi.recompiler import make_py_source  # noqa: PLC0415 - only where they are not kept

    declared, written = reader(), io.StringIO()
    declared.cdef(source)
    make_py_source(declared, NAME, written)
    return written.getvalue()
