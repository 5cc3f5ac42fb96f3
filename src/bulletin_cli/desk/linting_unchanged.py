"""Findings of the last run, where nothing that they depend on has changed since: a run that loads no rule."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from bulletin_cli.desk.cache import digest_of, files_digest, folder_digest, open_cache
from bulletin_cli.desk.linting_findings import Findings, Wishes
from bulletin_cli.desk.linting_paths import Target
from bulletin_cli.desk.linting_records import diagnostics_from, rows_of
from bulletin_cli.desk.linting_sources import Sources

DAMAGED = (KeyError, TypeError, ValueError, AttributeError, IndexError)
"""What a record raises that somebody else has written, or half written."""
_READ = (".yaml", ".md", ".txt")


class LastRun:
    """What was found when a target was last linted so; `folders` are digests of its issues."""

    def __init__(self, target: Target, wishes: Wishes) -> None:
        self._target = target
        self._cache = open_cache(target.root, wanted=wishes.cached)
        self.folders = {id_: folder_digest(target.root / "issues" / id_) for id_ in target.ids()}
        asked = [*sorted(target.issues), *(path for paths in target.files.values() for path in sorted(paths))]
        parts = ["all" if target.whole else "some", *asked, *self.folders, *self.folders.values()]
        self._digest = digest_of(
            [*parts, *_beside(target, self.folders), *wishes.select, "-", *wishes.ignore]
        )
        self._name = f"last-{digest_of([parts[0], *asked, *wishes.select, '-', *wishes.ignore])[:16]}"

    def recall(self) -> Findings | None:
        """The findings, or None where something has changed."""
        kept = self._cache.read(self._name)
        try:
            if (
                not kept
                or kept["digest"] != self._digest
                or kept["imprint"][1] != self._of(kept["imprint"][0])
            ):
                return None
            found = tuple(diagnostics_from(kept["found"]))
            paths = frozenset(diagnostic.span.path for diagnostic in found)
            return Findings(
                self._target.root, found, int(kept["files"]), Sources(self._target.root, paths, {})
            )
        except DAMAGED:
            return None

    def remember(self, found: Findings, *, imprint: str) -> None:
        """Keep the findings for the next run; the imprint's file may lie anywhere in the publication."""
        record = {"digest": self._digest, "files": found.files, "found": rows_of(found.diagnostics)}
        self._cache.keep(self._name, record | {"imprint": [imprint, self._of(imprint)]})

    def _of(self, imprint: str) -> str:
        return files_digest([self._target.root / imprint]) if imprint else ""


def _beside(target: Target, folders: dict[str, str]) -> Iterator[str]:
    """What lies beside the issues, and, where some are asked for, what the others look like from outside."""
    with os.scandir(target.root) as entries:
        names = sorted(entry.name for entry in entries if entry.name.endswith(_READ))
    yield files_digest(target.root / name for name in names)
    yield from layouts_in(target.root / "layouts")
    if not target.whole:
        for id_ in _listing(target.root / "issues"):
            if id_ not in folders:
                yield from (id_, stamp(target.root, id_))


def layouts_in(shelf: Path) -> Iterator[str]:
    """The layouts of a publication's own, each with what its file looks like from outside."""
    for name in _listing(shelf):
        try:
            state = (shelf / name / "layout.yaml").stat()
        except OSError:
            continue
        yield f"{name} {state.st_size} {state.st_mtime_ns}"


def stamp(root: Path, id_: str) -> str:
    """What an issue's own file and its list of articles look like from outside."""
    folder = root / "issues" / id_
    try:
        state = (folder / "issue.yaml").stat()
    except OSError:
        return ""
    return f"{state.st_size} {state.st_mtime_ns} {' '.join(_listing(folder / 'articles'))}"


def _listing(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entry.name for entry in entries)
    except OSError:
        return []
