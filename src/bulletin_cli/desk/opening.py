"""Opens one text file of a publication: its text, or the one diagnostic that says why there is none."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from bulletin_cli.model.diagnostic import Diagnostic
from bulletin_cli.model.place import Source, Span
from bulletin_cli.reading.complaints import complaint

LARGEST = 8_000_000
"""Bytes; a file of text that is larger is none."""
BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def open_text(path: Path | str, shown: str, *, home: Path | None = None) -> Source | Diagnostic:
    """The file as a source called `shown`; a complaint where it is none, or lies outside of `home`."""
    try:
        if home is not None and not Path(os.path.realpath(path)).is_relative_to(home):
            return _refused(
                "CPY015", shown, "the file is a link that leads out of the publication", "copy it in"
            )
        state = os.stat(path)  # noqa: PTH116 - of thousands: a Path for each takes as long
        if not stat.S_ISREG(state.st_mode):
            what = "a folder stands" if stat.S_ISDIR(state.st_mode) else "no file of text stands"
            return _refused("CPY006", shown, f"{what} where the file should be", "move it away")
        if state.st_size > LARGEST:
            said = f"the file is too large for text ({state.st_size // 1_000_000} MB)"
            return _refused("CPY008", shown, said, "put text here")
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - as above
            data = file.readall()
    except (OSError, ValueError, RuntimeError) as failure:
        return _unreadable(shown, failure)
    return decode(data, shown)


def decode(data: bytes, shown: str) -> Source | Diagnostic:
    """Bytes as a source, without a byte-order mark; a complaint where they are nothing, binary, not UTF-8."""
    if not data.removeprefix(BOM).strip():
        return _refused("CPY007", shown, "the file is empty", "write it, or take it away")
    if data.startswith(_UTF16):
        return _refused("CPY005", shown, "the file is UTF-16, not UTF-8", "save it as UTF-8")
    if b"\0" in data:
        return _refused("CPY008", shown, "the file is not text", "put text here, saved as UTF-8")
    text = data.removeprefix(BOM)
    try:
        return Source(shown, text.decode("utf-8"))
    except UnicodeDecodeError as failure:
        good = Source(shown, text[: failure.start].decode("utf-8"))
        line, column = good.position(len(good.text))
        span = Span(shown, line, column, line, column + 1)
        said = f"the file is not UTF-8: byte {text[failure.start]:#04x} stands here"
        return complaint("CPY005", span, said, "save it as UTF-8")


def _unreadable(shown: str, failure: Exception) -> Diagnostic:
    code = getattr(failure, "errno", None)
    if code in {errno.ENOENT, errno.ENOTDIR}:
        return _refused("CPY006", shown, "the file is missing", "write it, or do not name it")
    reason = getattr(failure, "strerror", None) or "it has no usable name"
    return _refused("CPY006", shown, f"the file cannot be read: {reason.lower()}", "check its permissions")


def _refused(code: str, shown: str, message: str, hint: str) -> Diagnostic:
    return complaint(code, Span(shown, 1, 1, 1, 1), message, hint)
