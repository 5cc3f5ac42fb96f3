"""Takes out of pictures where they were taken; every other byte stays as it is."""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from bulletin_cli.desk.saving import save_file
from bulletin_cli.model.diagnostic import Diagnostic

_GPS = 0x8825
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
"""Bytes of one value by its type in a directory of tags (TIFF 6.0, section 2)."""
_ENTRY = 12


class Cleared(NamedTuple):
    """A picture's file before and after."""

    before: bytes
    after: bytes


def clear_pictures(root: Path, diagnostics: Iterable[Diagnostic]) -> dict[str, Cleared]:
    """The pictures that fixes speak of by path, as far as they could be cleared; nothing is saved."""
    wanted = sorted({path for one in diagnostics if one.fix for path in one.fix.pictures})
    found: dict[str, Cleared] = {}
    for path in wanted:
        try:
            before = (root / path).read_bytes()
        except OSError:
            continue
        after = without_place(before)
        if after is not None:
            found[path] = Cleared(before, after)
    return found


def save_cleared(root: Path, pictures: Mapping[str, Cleared]) -> tuple[str, ...]:
    """Save the cleared pictures; gives the paths of those that somebody has changed meanwhile, left alone."""
    changed = []
    for path, (before, after) in pictures.items():
        file = (root / path).resolve()
        if file.is_file() and file.read_bytes() == before:
            save_file(file, after)
        else:
            changed.append(path)
    return tuple(changed)


def without_place(data: bytes) -> bytes | None:
    """A JPEG that no longer tells its place, as long as it was; None where that cannot be done safely."""
    block, said = _exif(data)
    if not block or data.count(block) != 1:
        return None
    tags = bytearray(block)
    try:
        _clear(memoryview(tags)[6:])
    except (struct.error, ValueError, KeyError):
        return None
    made = data.replace(block, bytes(tags))
    return made if made != data and _exif(made) == (bytes(tags), said) else None


def _exif(data: bytes) -> tuple[bytes, dict[int, Any]]:
    """The block of Exif tags as it stands in a JPEG, if any, and what they say but for the place."""
    from PIL import Image  # noqa: PLC0415 - only where a picture is to be cleared

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with Image.open(io.BytesIO(data), formats=("JPEG",)) as opened:
                block = opened.info.get("exif", b"")
                said = {tag: value for tag, value in opened.getexif().items() if tag != _GPS}
        except Exception:  # noqa: BLE001 - damaged metadata: Pillow raises whatever comes
            return b"", {}
    known = isinstance(block, bytes) and block.startswith(b"Exif\0\0")
    return (block, said) if known else (b"", {})


def _clear(tags: memoryview) -> None:
    """Zero the directory of the place with its values, and strike the entry that leads to it."""
    order = "<" if bytes(tags[:2]) == b"II" else ">"
    (first,) = struct.unpack_from(f"{order}I", tags, 4)
    (count,) = struct.unpack_from(f"{order}H", tags, first)
    end = first + 2 + count * _ENTRY + 4  # the next directory's address stands behind the entries
    for at in range(first + 2, end - 4, _ENTRY):
        tag, _type, _count, there = struct.unpack_from(f"{order}HHII", tags, at)
        if tag == _GPS:
            _zero_directory(tags, order, there)
            tags[at : end - _ENTRY] = bytes(tags[at + _ENTRY : end])
            _zero(tags, end - _ENTRY, _ENTRY)
            struct.pack_into(f"{order}H", tags, first, count - 1)
            return


def _zero_directory(tags: memoryview, order: str, first: int) -> None:
    (count,) = struct.unpack_from(f"{order}H", tags, first)
    for at in range(first + 2, first + 2 + count * _ENTRY, _ENTRY):
        _tag, kind, values, there = struct.unpack_from(f"{order}HHII", tags, at)
        size = _SIZES[kind] * values
        if size > 4:
            _zero(tags, there, size)
    _zero(tags, first, 2 + count * _ENTRY + 4)


def _zero(tags: memoryview, start: int, size: int) -> None:
    if start + size > len(tags):
        raise ValueError(size)
    tags[start : start + size] = bytes(size)
