"""Headers of plain pictures, read without Pillow, which takes 25 ms to load; all others are left to it."""

from __future__ import annotations

from typing import BinaryIO, NamedTuple
from zlib import crc32

_PNG = b"\x89PNG\r\n\x1a\n"
_IHDR = 25
"""Bytes of a PNG's first chunk: length, name, 13 of data, checksum."""
_SILENT = frozenset([b"gAMA", b"sRGB", b"pHYs", b"cHRM", b"sBIT", b"bKGD", b"PLTE", b"tIME", b"iCCP"])
"""Chunks that say nothing of where a picture was taken or which way up it is."""
_JPEG, _LONGEST = b"\xff\xd8", 1_000
_FRAMES = frozenset([0xC0, 0xC1, 0xC2])
_JFIF, _PROFILE, _ADOBE, _QUANTA = 0xE0, 0xE2, 0xEE, 0xDB
_HUFFMAN, _RESTART, _SCAN = 0xC4, 0xDD, 0xDA
_MOST = 100_000_000
"""Pixels; of more Pillow has something to say."""


class Header(NamedTuple):
    """Width and height in pixels, and the format."""

    width: int
    height: int
    form: str


def plain_header(file: BinaryIO) -> Header | None:
    """The header of a JPEG or PNG without metadata; None where there is more to it, or something is wrong."""
    start = file.read(8)
    found = _png(file) if start == _PNG else _jpeg(file) if start.startswith(_JPEG) else None
    return found if found and 0 < found.width * found.height <= _MOST else None


def _png(file: BinaryIO) -> Header | None:
    """The size that IHDR tells (PNG, second edition, chapter 11), where no chunk tells anything else."""
    first = file.read(_IHDR)
    if len(first) < _IHDR or first[:8] != b"\0\0\0\rIHDR" or crc32(first[4:21]) != int.from_bytes(first[21:]):
        return None
    width, height = int.from_bytes(first[8:12]), int.from_bytes(first[12:16])
    while len(head := file.read(8)) == 8:
        if head[4:] == b"IDAT":
            return Header(width, height, "PNG")
        length = int.from_bytes(head[:4])
        if head[4:] not in _SILENT or length > _LONGEST * 1_000:
            return None
        data, sum_ = file.read(length), file.read(4)
        if crc32(head[4:] + data) != int.from_bytes(sum_):
            return None
    return None


def _jpeg(file: BinaryIO) -> Header | None:
    """The size that the frame tells (ITU T.81, annex B), where no segment tells anything else."""
    file.seek(2)
    found = None
    while len(mark := file.read(4)) == 4 and mark[0] == 0xFF:
        kind, length = mark[1], int.from_bytes(mark[2:]) - 2
        data = file.read(max(length, 0))
        if len(data) != length or not _plain(kind, data):
            return None
        if kind == _SCAN:
            return found
        if kind in _FRAMES:
            found = Header(int.from_bytes(data[3:5]), int.from_bytes(data[1:3]), "JPEG")
    return None


def _plain(kind: int, data: bytes) -> bool:
    if kind in _FRAMES:
        return len(data) > 5 and data[0] == 8 and data[5] in (1, 3, 4) and len(data) == 6 + 3 * data[5]
    if kind == _QUANTA:
        return len(data) % 65 == 0 and not any(number >> 4 for number in data[::65])
    if kind == _JFIF:
        return data.startswith(b"JFIF\0")
    if kind == _PROFILE:
        return data.startswith(b"ICC_PROFILE\0")
    return kind in (_HUFFMAN, _RESTART, _SCAN) or (kind == _ADOBE and data.startswith(b"Adobe"))
