"""Looks the archive over: which issues are as they would be made now, and why the others are not."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from bulletin_cli.desk.backroom import backroom
from bulletin_cli.desk.batch.reasons import (
    copy_reasons,
    neighbour_reasons,
    output_reasons,
    shared_reasons,
)
from bulletin_cli.desk.batch.seals import OLD_ENOUGH, FirstLook, Looks, Seals, file_clock, looks_of
from bulletin_cli.desk.batch.standing import Standing
from bulletin_cli.desk.colophon import COLOPHON, digest, issue_inputs, read_colophon
from bulletin_cli.desk.locking import locked
from bulletin_cli.desk.neighbours import Glance, glance
from bulletin_cli.desk.records import neighbours_record
from bulletin_cli.desk.saving import clear_staging, save_file
from bulletin_cli.model.diagnostic import MachineError
from bulletin_cli.model.edition import IssueName, Neighbours

HANDS = 4
"""Threads that read files: digests are worked out outside of Python's lock."""
NEVER_MADE = "never made before"
UNREADABLE = "its colophon cannot be read"


@dataclass(frozen=True)
class State:
    """An issue looked at: why it is to be made (empty where it is as it should be), what it links to."""

    issue: str
    why: tuple[str, ...] = ()
    neighbours: Mapping[str, Any] | None = None

    def beside(self, neighbours: Neighbours | None) -> State:
        """The state, minding what should be linked to."""
        if self.why or neighbours is None:
            return self
        found = neighbour_reasons(self.neighbours, neighbours_record(neighbours))
        return replace(self, why=tuple(found))


@dataclass
class Survey:
    """One look over the archive; without seals every file is read."""

    standing: Standing
    seals: Seals | None = None
    _began: int = field(default=0)

    @property
    def root(self) -> Path:
        """The publication's folder."""
        return self.standing.workshop.root

    def look_over(
        self, seen: FirstLook, asked: Mapping[str, str], stirred: Callable[[], None]
    ) -> dict[str, State]:
        """The states of issues; `asked` has the layouts that they name.

        The first that is to be made is told by `stirred`, where that has not been told, while the others are
        still being looked at.
        """
        self._began = file_clock(self.root)
        for name in set(asked.values()):
            self.standing.digest(name)
        states: dict[str, State] = {}
        unsealed = []
        for id_ in seen.ids:
            sealed = self._sealed(id_, asked[id_], seen.looks.get(id_))
            if sealed is None:
                unsealed.append(id_)
            else:
                states[id_] = sealed
        told = seen.told
        with ThreadPoolExecutor(HANDS) as hands:
            for state in hands.map(lambda id_: self._read(id_, asked[id_]), unsealed):
                if state.why and not told:
                    told = True
                    stirred()
                states[state.issue] = state
        return states

    def look(self, issue: str, asked: str) -> State:
        """The state of an issue, all its files read; it is sealed where nothing has changed."""
        self._began = file_clock(self.root)
        return self._read(issue, asked)

    def _sealed(self, issue: str, asked: str, looks: Looks | None) -> State | None:
        seal = self.seals.by_issue.get(issue) if self.seals else None
        if seal is None or looks is None or seal.standing != self.standing.digest(asked):
            return None
        if looks.left or seal.looks != looks.digest:
            return None
        return State(issue, (), seal.neighbours)

    def _folders(self, issue: str) -> tuple[Path, Path]:
        return self.root / "issues" / issue, self.standing.wishes.output / issue

    def _read(self, issue: str, asked: str) -> State:
        copy, out = self._folders(issue)
        looks = looks_of(copy, out)
        record = read_colophon(out / COLOPHON)
        if record is None:
            return State(issue, (UNREADABLE if (out / COLOPHON).exists() else NEVER_MADE,))
        inputs = record.get("inputs")
        why = copy_reasons(issue, inputs if isinstance(inputs, dict) else {}, issue_inputs(self.root, issue))
        why += shared_reasons(record, self.standing.expected(asked))
        why += output_reasons(record["outputs"], digests_in(out, record["outputs"]))
        neighbours = record.get("neighbours")
        state = State(issue, tuple(why), neighbours if isinstance(neighbours, dict) else None)
        if not why and self.seals is not None and looks.newest < self._began - OLD_ENOUGH:
            kept = self.seals.of(issue)
            kept.looks, kept.standing = looks.digest, self.standing.digest(asked)
            kept.neighbours = dict(state.neighbours) if state.neighbours is not None else None
        if looks.left and not why:
            _sweep(self.root, out)
        return state


def _sweep(root: Path, out: Path) -> None:
    """Take away what a killed run has left in an issue that is whole, unless somebody is saving there."""
    with locked(root, f"saving {out.resolve()}", patience=0) as held:
        if held:
            clear_staging(out)


def digests_in(out: Path, names: Iterable[str]) -> dict[str, str]:
    """Digests of those of the files that can be read, by name."""
    found = {}
    for name in names:
        try:
            with (out / name).open("rb") as file:
                found[name] = hashlib.file_digest(file, "sha256").hexdigest()
        except (OSError, ValueError):
            continue
    return found


@dataclass
class Glances:
    """Numbers, dates and layouts of issues, remembered by what their issue.yaml holds."""

    root: Path
    path: Path
    kept: dict[str, list[Any]] = field(default_factory=dict)
    changed: bool = False

    def of(self, issue: str) -> Glance:
        """What others want to know of an issue."""
        try:
            seen = digest((self.root / "issues" / issue / "issue.yaml").read_bytes())
        except OSError:
            seen = ""
        kept = self.kept.get(issue)
        if kept and seen and kept[0] == seen:
            return Glance(IssueName(issue, kept[1], kept[2]), kept[3])
        found = glance(self.root, issue)
        self.kept[issue] = [seen, found.name.number, found.name.date, found.layout]
        self.changed = True
        return found

    def save(self) -> None:
        """Keep what was seen, where that can be done."""
        if self.changed:
            with suppress(OSError, MachineError):
                backroom(self.root, "batch")
                save_file(self.path, json.dumps(self.kept, separators=(",", ":")).encode())


def open_glances(root: Path) -> Glances:
    """What was seen of the issues' own files; nothing where that cannot be read."""
    path = root / ".bulletin" / "batch" / "glances.json"
    try:
        kept = json.loads(path.read_bytes())
        sound = {str(id_): value for id_, value in kept.items() if _is_glance(value)}
    except (OSError, ValueError, AttributeError, RecursionError):
        sound = {}
    return Glances(root, path, sound)


def _is_glance(value: object) -> bool:
    match value:
        case [str(), int() | None, str(), str()]:
            return True
        case _:
            return False
