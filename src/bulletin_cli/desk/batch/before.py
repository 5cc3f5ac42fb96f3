"""The outputs as they were before a batch, kept until they have been compared with what came after."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from concurrent.futures import Executor
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from bulletin_cli.desk.backroom import FOLDER, backroom
from bulletin_cli.desk.colophon import COLOPHON
from bulletin_cli.desk.diff.comparing import IssueDiff, Pair, compare
from bulletin_cli.desk.diff.outputs import PLAN
from bulletin_cli.desk.saving import machine_errors


@dataclass(frozen=True)
class Before:
    """Where the former outputs of one archive are kept; a batch that was interrupted finds them again."""

    root: Path
    output: Path

    @property
    def folder(self) -> Path:
        """One for each output."""
        key = blake2b(os.fsencode(self.output), digest_size=8).hexdigest()
        return self.root / FOLDER / "before" / key

    def keep(self, ids: Iterable[str]) -> None:
        """Keep what there is of these issues, unless an earlier output of theirs is still kept."""
        with machine_errors(self.folder):
            backroom(self.root, "before", self.folder.name)
            for id_ in ids:
                if self._there(id_) and not (self.folder / id_).exists():
                    self._keep(id_)

    def _keep(self, id_: str) -> None:
        beside = self.folder / f".{id_}"
        shutil.rmtree(beside, ignore_errors=True)
        shutil.copytree(self.output / id_, beside, copy_function=_linked, ignore=_hidden)
        beside.rename(self.folder / id_)

    def compared(
        self, ids: Iterable[str], made: Iterable[str], executor: Executor, *, draw: bool
    ) -> list[IssueDiff]:
        """What differs now, of all these issues: those of which nothing is kept are new, or were not made."""
        kept = {path.name for path in self.folder.glob("[!.]*") if path.is_dir()}
        new = set(made)
        found = {
            id_: executor.submit(compare, Pair(id_, self.folder / id_, self._there(id_), draw))
            for id_ in sorted(kept)
        }
        others = (id_ for id_ in ids if id_ not in kept and self._there(id_))
        diffs = [IssueDiff(id_, "new" if id_ in new else "same") for id_ in others]
        diffs += [future.result() for future in found.values()]
        return sorted(diffs, key=lambda diff: diff.issue)

    def _there(self, id_: str) -> Path | None:
        folder = self.output / id_
        return folder if (folder / PLAN).is_file() else None

    def forget(self) -> None:
        """Throw away what was kept: it has been compared."""
        shutil.rmtree(self.folder, ignore_errors=True)


def _hidden(_folder: str, names: list[str]) -> set[str]:
    return {name for name in names if name.startswith(".")}


def _linked(source: str, target: str) -> str:
    """The same file under a second name where that can be done: new outputs never write into old ones."""
    if Path(source).name == COLOPHON:
        return str(shutil.copy2(source, target))
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target
