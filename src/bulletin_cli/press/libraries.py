"""The system libraries that painting needs, looked for without waking WeasyPrint."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass

from bulletin_cli.press.engine import INSTALL

_NAMES = {
    "linux": ("lib{0}.so.{1}",),
    "darwin": ("lib{0}.{1}.dylib", "lib{0}.dylib"),
    "win32": ("lib{0}-{1}.dll", "{0}-{1}.dll"),
}
_BREW = ("/opt/homebrew/lib", "/usr/local/lib")
_MSYS = r"C:\msys64\ucrt64\bin;C:\msys64\mingw64\bin;C:\Program Files\GTK3-Runtime Win64\bin"
"""Where WeasyPrint looks too, unless WEASYPRINT_DLL_DIRECTORIES says otherwise."""
_LOAD_FROM_KNOWN_FOLDERS = 0x1000


@dataclass(frozen=True, slots=True)
class Library:
    """A library by its trade name, with its version: empty where it tells none, None where it is missing."""

    name: str
    version: str | None


def libraries() -> tuple[Library, ...]:
    """Every library that WeasyPrint loads, in the order in which it loads them."""
    _add_folders()
    return (
        _library("Pango", _loaded("pango-1.0", "0"), _text("pango_version_string")),
        _library("Pango for FreeType", _loaded("pangoft2-1.0", "0"), _text("pango_version_string")),
        _library("HarfBuzz", _loaded("harfbuzz", "0"), _text("hb_version_string")),
        _library("HarfBuzz subsetting", _loaded("harfbuzz-subset", "0"), lambda _library: ""),
        _library("Fontconfig", _loaded("fontconfig", "1"), _fontconfig_version),
    )


def mend_line() -> str:
    """The command that brings them all on this kind of machine."""
    return INSTALL.get(sys.platform, INSTALL["linux"])


def _library(name: str, library: ctypes.CDLL | None, version: Callable[[ctypes.CDLL], str]) -> Library:
    return Library(name, None if library is None else version(library))


def _add_folders() -> None:
    if sys.platform == "win32":
        for folder in os.getenv("WEASYPRINT_DLL_DIRECTORIES", _MSYS).split(";"):
            with contextlib.suppress(OSError):
                os.add_dll_directory(folder)


def _loaded(stem: str, number: str) -> ctypes.CDLL | None:
    folders = ("", *_BREW) if sys.platform == "darwin" else ("",)
    mode = _LOAD_FROM_KNOWN_FOLDERS if sys.platform == "win32" else None
    for pattern in _NAMES.get(sys.platform, _NAMES["linux"]):
        for folder in folders:
            try:
                return ctypes.CDLL(os.path.join(folder, pattern.format(stem, number)), winmode=mode)  # noqa: PTH118
            except OSError:
                continue
    return None


def _text(function: str) -> Callable[[ctypes.CDLL], str]:
    def version(library: ctypes.CDLL) -> str:
        ask = getattr(library, function, None)
        if ask is None:
            return ""
        ask.restype = ctypes.c_char_p
        return (ask() or b"").decode()

    return version


def _fontconfig_version(library: ctypes.CDLL) -> str:
    number = int(library.FcGetVersion())
    return f"{number // 10000}.{number // 100 % 100}.{number % 100}"
