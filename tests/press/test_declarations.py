"""What WeasyPrint declares is read once, says the same from then on, and is read again where it is damaged."""

from __future__ import annotations

import sys
from pathlib import Path

import cffi
import pytest

from bulletin_cli.press.declarations import NAME, Declarations, declared_once

SOURCE = """
typedef ... hb_face_t;
typedef ... hb_subset_input_t;
typedef int hb_bool_t;
typedef uint32_t hb_tag_t;
typedef struct { int width; int height; } Room;
size_t strlen (const char *text);
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where declarations go."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path


def declared() -> Declarations:
    """The source declared, as WeasyPrint does it."""
    with declared_once():
        ffi: Declarations = cffi.FFI()
    ffi.cdef(SOURCE)
    return ffi


def kept(folder: Path) -> list[Path]:
    return sorted(folder.rglob(f"{NAME}-*"))


def length(ffi: Declarations, word: bytes) -> object:
    return ffi.dlopen("libc.so.6").strlen(word)


needs_libc = pytest.mark.skipif(sys.platform != "linux", reason="libc has another name elsewhere")


@needs_libc
def test_what_is_declared_can_be_called(folder: Path) -> None:
    assert length(declared(), b"galley") == 6
    assert len(kept(folder)) == 1


@needs_libc
def test_it_is_read_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    declared()
    monkeypatch.setattr(cffi, "FFI", lambda: pytest.fail("read again"))
    assert length(declared(), b"leg") == 3
    assert len(kept(folder)) == 1


def test_values_are_made_as_before(folder: Path) -> None:
    ffi = declared()
    room = ffi.new("Room *", {"width": 3, "height": 4})  # type: ignore[attr-defined]  # as cffi's own has it
    assert (room.width, room.height, bool(kept(folder))) == (3, 4, True)


@pytest.mark.parametrize("left", [0, 20, 500])
def test_what_is_damaged_is_read_again(folder: Path, left: int) -> None:
    declared()
    (file,) = kept(folder)
    whole = file.read_bytes()
    file.write_bytes(whole[:left])
    declared()
    assert file.read_bytes() == whole


def test_a_library_that_is_not_there_is_said_to_be_missing(folder: Path) -> None:
    with pytest.raises(OSError, match="libnowhere"):
        declared().dlopen("libnowhere.so.0")
    assert kept(folder)


def test_cffi_is_left_as_it_was() -> None:
    before = cffi.FFI
    with declared_once():
        assert cffi.FFI is not before
    assert cffi.FFI is before
