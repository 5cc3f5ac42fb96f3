"""What lint keeps in the publication's `.bulletin` folder: safe to delete, never trusted blindly."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

from bulletin_cli import __version__

try:
    from _blake2 import blake2b  # what hashlib gives, which loads OpenSSL first
except ImportError:
    from hashlib import blake2b

FOLDER = ".bulletin"
_KEPT_GENERATIONS = 3
_ROOMS = ("rules", "reading", "model", "desk")


class LintCache:
    """Records by name under one key: another version, or another set of rules, has another folder."""

    def __init__(self, folder: Path, *, wanted: bool = True) -> None:
        self.folder, self.wanted = folder, wanted

    def read(self, name: str) -> dict[str, Any] | None:
        """The record of that name, or None where there is none that can be read."""
        if not self.wanted:
            return None
        import json  # noqa: PLC0415 - not where nothing is kept

        try:
            record = json.loads((self.folder / f"{name}.json").read_bytes())
        except (OSError, ValueError, RecursionError):
            return None
        return record if isinstance(record, dict) else None

    def keep(self, name: str, record: dict[str, Any]) -> None:
        """Keep a record; where that cannot be done, nothing happens: the next run works it out again."""
        if not self.wanted:
            return
        import json  # noqa: PLC0415 - not where nothing is kept

        beside = self.folder / f".{name}.{os.getpid()}"
        with suppress(OSError):
            if not self.folder.is_dir():
                self._begin()
            beside.write_text(json.dumps(record, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
            beside.replace(self.folder / f"{name}.json")

    def _begin(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        ignored = self.folder.parent.parent / ".gitignore"
        if not ignored.exists():
            ignored.write_text("*\n", encoding="utf-8")
        generations = sorted(self.folder.parent.iterdir(), key=lambda path: path.stat().st_mtime_ns)
        for old in generations[:-_KEPT_GENERATIONS]:
            import shutil  # noqa: PLC0415 - it loads every way to compress

            shutil.rmtree(old, ignore_errors=True)


def open_cache(root: Path, *, rules: Iterable[str] = (), wanted: bool = True) -> LintCache:
    """The cache of a publication for this version; `rules` are those that run besides the defaults."""
    if not wanted:
        return LintCache(root, wanted=False)
    key = digest_of([__version__, program_stamp(), *sorted(rules)])
    return LintCache(root / FOLDER / "lint-cache" / key[:16])


def digest_of(parts: Iterable[str | bytes]) -> str:
    """A digest of parts, each told apart from the next."""
    made = blake2b(digest_size=16)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        made.update(len(data).to_bytes(8, "big"))
        made.update(data)
    return made.hexdigest()


@lru_cache(maxsize=1)
def program_stamp() -> str:
    """What the program's own files and the machine's dictionaries looked like when it was first asked."""
    package = Path(__file__).parent.parent
    stamps: list[str] = []
    for room in _ROOMS:
        stamps += _stamps(str(package / room), room)
    from bulletin_cli.rules.words.dictionaries import dictionary_folders  # noqa: PLC0415 - not where nothing is kept

    stamps += [f"dictionary {name}" for folder in dictionary_folders() for name in _names(folder)]
    return digest_of(sorted(stamps))


def _stamps(folder: str, shown: str) -> Iterator[str]:
    # of what the program reads in a room and on its shelves; what Python has compiled is none of it
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith((".py", ".txt", ".tsv", ".yaml")):
                state = entry.stat()
                yield f"{shown}/{entry.name} {state.st_size} {state.st_mtime_ns}"
            elif "." not in entry.name and entry.name != "__pycache__":
                yield from _stamps(entry.path, f"{shown}/{entry.name}")


def _names(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry in entries if entry.name.endswith(".dic")]
    except OSError:
        return []


def files_digest(paths: Iterable[Path]) -> str:
    """A digest of files by content; one that is missing or no file counts as such."""
    return digest_of(part for path in paths for part in (str(path.name), _content(path)))


def _content(file: Path | os.DirEntry[str]) -> bytes:
    try:
        if not file.is_file():
            return b"-"  # who opens a pipe waits for ever
        with open(file, "rb", buffering=0) as opened:  # noqa: PTH123 - of thousands: a Path for each takes as long
            return b"+" + opened.read()
    except OSError:
        return b"-"


def folder_digest(folder: Path) -> str:
    """A digest of an issue's folder: copy by content, all else, and what links lead to, by size and time."""
    return digest_of(part for name, state in sorted(_walk(folder, "")) for part in (name, state))


def _walk(folder: Path, prefix: str) -> Iterator[tuple[str, bytes]]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        name = prefix + entry.name
        if entry.is_symlink():
            yield name, b">" + os.fsencode(Path(entry.path).readlink()) + _state(entry)
        elif entry.is_dir():
            yield from _walk(Path(entry.path), f"{name}/")
        elif entry.name.endswith((".md", ".yaml")):
            yield name, _content(entry)
        else:
            yield name, _state(entry)


def _state(entry: os.DirEntry[str]) -> bytes:
    try:
        state = entry.stat()
    except OSError:  # a link that leads nowhere, or a file that went meanwhile
        return b"-"
    return f"={state.st_size} {state.st_mtime_ns}".encode()
