"""WeasyPrint, woken late and kept on a short lead: no system fonts, no network, no files, no chatter."""

from __future__ import annotations

import contextlib
import ctypes.util
import gc
import io
import logging
import os
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

from bulletin_cli.model.diagnostic import MachineError
from bulletin_cli.press.declarations import declared_once
from bulletin_cli.press.fontcutting import without_fonttools

T = TypeVar("T")
INSTALL = {
    "linux": "apt-get install --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    "darwin": "brew install pango",
    "win32": "install MSYS2, then run: pacman -S mingw-w64-ucrt-x86_64-pango",
}
"""The line that brings Pango, by sys.platform."""


@cache
def engine() -> Any:
    """WeasyPrint, imported once. Raises MachineError with the line that installs what is missing."""
    os.environ["FONTCONFIG_FILE"] = str(files("bulletin_cli.press") / "fonts.conf")
    try:
        with _unswept(), _quietly(), _without_searching(), declared_once(), without_fonttools():
            import weasyprint  # noqa: PLC0415 - a quarter of a second, and it needs libraries that may be missing
    except OSError as failure:
        hint = INSTALL.get(sys.platform, INSTALL["linux"])
        raise MachineError(f"Pango, which paints the text, is not installed ({failure})", hint) from failure
    return weasyprint


@contextlib.contextmanager
def _unswept() -> Iterator[None]:
    """Nothing of what is imported is ever thrown away: it is not looked through, now or later."""
    swept = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if swept:
            gc.enable()


@contextlib.contextmanager
def _quietly() -> Iterator[None]:
    """The import prints advice on standard output and warns that there are no system fonts."""
    with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@contextlib.contextmanager
def _without_searching() -> Iterator[None]:
    """cffi starts 54 processes to search for libraries that the loader finds by their Linux names at once."""
    search = ctypes.util.find_library
    if sys.platform == "linux":
        ctypes.util.find_library = lambda _name: None  # type: ignore[assignment]  # a stand-in that finds nothing
    try:
        yield
    finally:
        ctypes.util.find_library = search


class Complaints(logging.Handler):
    """What WeasyPrint says while it works; only a glyph or a picture that it lacks is a fault."""

    FAULTS = ("notdef", "Failed to load", "cannot be loaded", "Unable to", "URLFetcher")

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the message."""
        self.heard.append(record.getMessage())

    def lacks(self, words: Iterable[str]) -> None:
        """Say that no font has all letters of these words."""
        self.heard.extend(f"notdef: no font has all letters of {word}" for word in words)

    def faults(self) -> tuple[str, ...]:
        """Messages that mean a wrong page, in order, each once."""
        grave = (said for said in self.heard if any(word in said for word in self.FAULTS))
        return tuple(dict.fromkeys(grave))


@contextlib.contextmanager
def listening() -> Iterator[Complaints]:
    """WeasyPrint's remarks while the block runs; they reach nobody else."""
    logger = logging.getLogger("weasyprint")
    complaints = Complaints()
    handlers, propagate = logger.handlers[:], logger.propagate
    logger.handlers, logger.propagate = [complaints], False
    try:
        yield complaints
    finally:
        logger.handlers, logger.propagate = handlers, propagate


def with_room(work: Callable[[], T]) -> T:
    """What `work` returns, called from a frame that reserves a megabyte of Python's stack.

    Where recursion goes to and fro over the edge of one of its 16 kB pieces, CPython maps and unmaps the
    next each time: the same issue took twice as long from one depth of calls as from another.
    """
    return work()


with_room.__code__ = with_room.__code__.replace(co_stacksize=140_000)


def handed_over(goods: Mapping[str, tuple[bytes, str]]) -> Any:
    """A fetcher that knows these addresses (bytes and media type) and refuses every other."""
    engine()
    from weasyprint.urls import URLFetcher, URLFetcherResponse  # noqa: PLC0415

    class HandedOver(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
        def fetch(self, url: str, headers: object = None) -> Any:  # noqa: ARG002
            if url not in goods:
                raise ValueError(f"not handed to the press: {url}")
            data, media_type = goods[url]
            return URLFetcherResponse(url, data, {"Content-Type": media_type})

    return HandedOver(allowed_protocols=())
