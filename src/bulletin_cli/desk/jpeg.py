"""A JPEG as it is, but for what it tells besides the picture: no other way loses nothing of a photograph."""

from __future__ import annotations

from collections.abc import Iterator

_START, _MARK, _SCAN = b"\xff\xd8", 0xFF, 0xDA
_FIRST, _BARE = 0xC0, range(0xD0, 0xDA)
"""The first kind of segment there is, and those that have no length."""
_COMMENT, _FIRST_APP, _PROFILE, _ADOBE, _LAST_APP = 0xFE, 0xE1, 0xE2, 0xEE, 0xEF
_ICC = b"ICC_PROFILE\x00"


def plain_jpeg(data: bytes) -> bytes | None:
    """The same picture without EXIF, comments and other remarks; its colour profile stays.

    None where the file's segments cannot be followed (ITU T.81, annex B).
    """
    kept = [_START]
    for kind, segment in _segments(data):
        if kind == _SCAN:
            return b"".join([*kept, segment])
        if not _remark(kind, segment):
            kept.append(segment)
    return None


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Segments with their kinds, marks included; the scan is all that is left of the file."""
    at = len(_START) if data.startswith(_START) else len(data)
    while at + 4 <= len(data) and data[at] == _MARK:
        kind = data[at + 1]
        if kind == _MARK:
            at += 1
            continue
        if kind < _FIRST or kind in _BARE:
            return
        end = len(data) if kind == _SCAN else at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        yield kind, data[at:end]
        at = end


def _remark(kind: int, segment: bytes) -> bool:
    if kind == _PROFILE:
        return not segment[4:].startswith(_ICC)
    return kind == _COMMENT or (_FIRST_APP <= kind <= _LAST_APP and kind != _ADOBE)
