"""What a build left of an issue, as far as two of them are compared."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bulletin_cli.desk.colophon import COLOPHON, digest, read_colophon
from bulletin_cli.desk.issues import Unknown
from bulletin_cli.model.diagnostic import MachineError

PLAN = "plan.json"


@dataclass(frozen=True)
class Output:
    """An issue's folder as a build left it; `files` are digests by name."""

    id: str
    folder: Path
    plan: Mapping[str, Any]
    files: Mapping[str, str] = field(default_factory=dict)
    layout: str = ""

    @property
    def pdf(self) -> Path | None:
        """The PDF edition, where there is one."""
        return next((self.folder / name for name in sorted(self.files) if name.endswith(".pdf")), None)

    @property
    def pages(self) -> list[Mapping[str, Any]]:
        """The plan's pages."""
        return list(self.plan.get("pages", []))


def find_outputs(folder: Path) -> dict[str, Path]:
    """Folders of issues by id: the folder itself, or those in it. Raises Unknown where none is."""
    if (folder / PLAN).is_file():
        return {folder.resolve().name: folder}
    found = {path.parent.name: path.parent for path in sorted(folder.glob(f"*/{PLAN}"))}
    if not found:
        hint = "name what `bulletin build` leaves: build/2010-12, or build for all issues"
        raise Unknown(f"no issue was built in {folder}", hint)
    return found


def read_output(folder: Path, id_: str) -> Output:
    """What a build left there. Raises MachineError where its plan cannot be read."""
    try:
        plan = json.loads((folder / PLAN).read_bytes())
    except (OSError, ValueError, RecursionError) as failure:
        raise MachineError(f"cannot read {folder / PLAN}: {failure}", "build the issue again") from failure
    if not isinstance(plan, dict) or not isinstance(plan.get("pages"), list):
        raise MachineError(f"{folder / PLAN} is no plan", "build the issue again")
    colophon = read_colophon(folder / COLOPHON) or {}
    names = sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
    files = {path.relative_to(folder).as_posix(): digest(path.read_bytes()) for path in names}
    files.pop(COLOPHON, None)
    return Output(id_, folder, plan, files, str(colophon.get("layout", plan.get("layout", ""))))
