"""Saves files so that each appears whole or not at all: write beside, sync, rename."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from bulletin_cli.model.diagnostic import MachineError

STAGING = ".staging-"
_REASONS = {
    errno.ENOSPC: ("the disk is full", "make room and run the same command again: nothing was changed"),
    errno.EDQUOT: ("your share of the disk is used up", "make room and run the same command again"),
    errno.EACCES: ("it may not be written to", "check the folder's permissions"),
    errno.EPERM: ("it may not be written to", "check the folder's permissions"),
    errno.EROFS: ("its file system is read-only", "choose another folder with --output"),
    errno.ENOTDIR: ("a file stands where a folder is needed", "move that file away"),
    errno.EEXIST: ("a file stands where a folder is needed", "move that file away"),
    errno.EISDIR: ("a folder stands where the file should go", "move that folder away"),
    errno.ENAMETOOLONG: ("its name is too long for this file system", "choose a shorter name"),
}


@contextmanager
def machine_errors(where: Path) -> Iterator[None]:
    """Turn what the file system says about `where` into a MachineError of one sentence."""
    try:
        yield
    except OSError as failure:
        reason, hint = _REASONS.get(failure.errno or 0, ((failure.strerror or str(failure)).lower(), ""))
        raise MachineError(f"cannot write {where}: {reason}", hint) from failure


def save_file(path: Path, data: bytes) -> None:
    """Write one file, whole or not at all, keeping the mode of one that stands there."""
    with machine_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            _write(handle, data)
            Path(name).chmod(mode)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def save_files(folder: Path, files: Mapping[str, bytes], *, last: str = "", gone: Iterable[str] = ()) -> None:
    """Write files by name under a folder: all are on the disk before the first takes its place.

    `last` takes its place after all others; `gone` names files of an earlier run to be removed. A file that
    stands there already, letter for letter, is left alone.
    """
    files = {name: data for name, data in files.items() if not _stands(folder / name, data)}
    with machine_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(dir=folder, prefix=STAGING))
    try:
        with machine_errors(folder):
            for name, data in files.items():
                beside = staging / name
                beside.parent.mkdir(parents=True, exist_ok=True)
                _write(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644), data)
            _clear(folder, gone)
            for name in sorted(files, key=lambda name: (name == last, name)):
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (staging / name).replace(folder / name)
            _sync_folder(folder)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _stands(path: Path, data: bytes) -> bool:
    """Whether a file of its own, not a link to one, has exactly this in it."""
    try:
        state = path.lstat()
        return stat.S_ISREG(state.st_mode) and state.st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def clear_staging(folder: Path) -> None:
    """Take away what runs that were killed have left half written; nobody else may be saving there."""
    for left in sorted(folder.glob(f"{STAGING}*")):
        shutil.rmtree(left, ignore_errors=True)


def _write(handle: int, data: bytes) -> None:
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _clear(folder: Path, gone: Iterable[str]) -> None:
    for name in gone:
        (folder / name).unlink(missing_ok=True)
        parent = (folder / name).parent
        if parent != folder and parent.is_dir() and not any(parent.iterdir()):
            parent.rmdir()


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
