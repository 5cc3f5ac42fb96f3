"""What the last look at an issue found, sealed by what its files look like from outside.

A file whose size, times and number are the same is taken to be the same, as git takes it: but only where it
was already two seconds old when it was read, by the clock of the file system itself. Else it is read again.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from bulletin_cli.desk.backroom import backroom
from bulletin_cli.desk.batch.wishes import BatchWishes
from bulletin_cli.desk.saving import STAGING, save_file
from bulletin_cli.model.diagnostic import MachineError

OLD_ENOUGH = 2_000_000_000
"""Nanoseconds: the coarsest clock that a file system has."""


class Looks(NamedTuple):
    """What folders look like from outside: a digest of their files' states, and the time of the newest."""

    digest: str
    newest: int
    left: tuple[str, ...] = ()
    """Folders that killed runs have left behind."""


@dataclass
class Seal:
    """Of an issue that was found unchanged: how it looked, what it stood for, what it links to."""

    looks: str = ""
    standing: str = ""
    neighbours: dict[str, Any] | None = None
    seconds: float = 0.0
    """What it took to make."""
    failed: bool = False


@dataclass
class Seals:
    """The seals of one archive, by issue; safe to delete at any time."""

    root: Path
    output: Path
    by_issue: dict[str, Seal] = field(default_factory=dict)

    def of(self, issue: str) -> Seal:
        """The seal of an issue; an empty one where there is none."""
        return self.by_issue.setdefault(issue, Seal())

    def save(self) -> None:
        """Keep them; where that cannot be done the next run looks at everything."""
        record = {"version": 1, "issues": {id_: asdict(seal) for id_, seal in sorted(self.by_issue.items())}}
        with suppress(OSError, MachineError):
            backroom(self.root, "batch")
            save_file(_path(self.root, self.output), json.dumps(record, separators=(",", ":")).encode())


def open_seals(root: Path, output: Path) -> Seals:
    """The seals that were kept; none where they cannot be read."""
    try:
        record = json.loads(_path(root, output).read_bytes())
        kept = {str(id_): _seal(value) for id_, value in record["issues"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        kept = {}
    return Seals(root, output, kept)


class FirstLook(NamedTuple):
    """What is known of the issues `ids` before any file of theirs is read: seals, and how the sealed look."""

    root: Path
    wishes: BatchWishes
    ids: tuple[str, ...]
    seals: Seals
    looks: Mapping[str, Looks]
    told: bool
    """Whether it has been told that there is work."""


def first_look(
    root: Path, wishes: BatchWishes, ids: Iterable[str], *, stirred: Callable[[], None] = lambda: None
) -> FirstLook:
    """The issues looked at from outside; `stirred` is called at the first that has no seal, or a broken one:
    most likely there is work."""
    ids = tuple(sorted(ids))
    seals = open_seals(root, wishes.output)
    looks: dict[str, Looks] = {}
    told = wishes.force
    if told:
        stirred()
    for id_ in ids:
        seal = seals.by_issue.get(id_, Seal())
        if seal.looks:
            looks[id_] = looks_of(root / "issues" / id_, wishes.output / id_)
        if not told and (not seal.looks or looks[id_].digest != seal.looks):
            told = True
            stirred()
    return FirstLook(root, wishes, ids, seals, looks, told)


def _seal(value: dict[str, Any]) -> Seal:
    around = value["neighbours"]
    if not (around is None or isinstance(around, dict)):
        raise TypeError(around)
    return Seal(
        str(value["looks"]), str(value["standing"]), around, float(value["seconds"]), bool(value["failed"])
    )


def _path(root: Path, output: Path) -> Path:
    key = blake2b(os.fsencode(output.resolve()), digest_size=8).hexdigest()
    return root / ".bulletin" / "batch" / f"{key}.json"


def looks_of(*folders: Path) -> Looks:
    """What the files in these folders look like, hidden ones left out."""
    made = blake2b(digest_size=16)
    newest, left = 0, []
    for folder in folders:
        for name, state in sorted(_states(os.fspath(folder), "")):
            if state is None:
                left.append(name)
                continue
            times = (state.st_mtime_ns, state.st_ctime_ns)
            newest = max(newest, *times)
            said = f"{name}\0{state.st_size} {times[0]} {times[1]} {state.st_ino}\n"
            made.update(said.encode("utf-8", "surrogateescape"))
        made.update(b"\0")
    return Looks(made.hexdigest(), newest, tuple(left))


def _states(folder: str, prefix: str) -> Iterator[tuple[str, os.stat_result | None]]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith("."):
            if entry.name.startswith(STAGING):
                yield entry.path, None
            continue
        name = f"{prefix}{entry.name}"
        try:
            if entry.is_dir(follow_symlinks=False):
                yield from _states(entry.path, f"{name}/")
            else:
                yield name, entry.stat()
        except OSError:
            yield f"{name}?", os.stat_result([0] * 10)


def file_clock(root: Path) -> int:
    """Now in nanoseconds, by the clock of the publication's file system; 0 where it tells none."""
    try:
        probe = backroom(root, "batch") / f".clock.{os.getpid()}"
        probe.write_bytes(b"")
        now = probe.stat().st_mtime_ns
        probe.unlink(missing_ok=True)
    except OSError:
        return 0
    return now
