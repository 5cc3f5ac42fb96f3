"""Builds an issue: lint, compose, make up, press, save. Errors stop it before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bulletin_cli.desk.colophon import (
    COLOPHON,
    colophon_of,
    digests_of,
    issue_inputs,
    publication_files,
    read_colophon,
)
from bulletin_cli.desk.drawer import open_drawer
from bulletin_cli.desk.locking import locked
from bulletin_cli.desk.neighbours import find_neighbours
from bulletin_cli.desk.printbox import PrintBox
from bulletin_cli.desk.prints import PictureError, damaged
from bulletin_cli.desk.proving import stops
from bulletin_cli.desk.proving_beside import proved
from bulletin_cli.desk.records import as_json, colophon_record, plan_record
from bulletin_cli.desk.saving import clear_staging, save_files
from bulletin_cli.desk.workshop import MadeUp, Stage, Workshop, silent
from bulletin_cli.model.diagnostic import MachineError, Proof, in_order
from bulletin_cli.model.edition import Neighbours, PictureWish, PressJob


@dataclass(frozen=True)
class Built:
    """An issue as it was saved: `files` are sizes in bytes by name under `folder`."""

    made: MadeUp
    folder: Path
    files: Mapping[str, int]
    stem: str


def build_issue(
    workshop: Workshop,
    issue_id: str,
    *,
    formats: tuple[str, ...] = (),
    output: Path | None = None,
    draft: bool = False,
    neighbours: Neighbours | None = None,
    stage: Stage = silent,
    beside: str | None = None,
) -> Proof[Built | None]:
    """The saved issue, or None with the errors that stopped it (`draft` lets them pass where it can).

    Without `neighbours` the web edition links to those issues that have one beside it. Where a core is free,
    `beside` names the layout that the press may get ready for while the issue is proved in another process.
    """
    stage("reading the copy")
    inputs = inputs_now(workshop, issue_id)
    proving = proved(workshop, issue_id, formats=formats, draft=draft, stage=stage, beside=beside)
    with proving as (made, said):
        if made is None:
            return Proof(None, said())
        folder = (output or workshop.root / "build") / issue_id
        workshop.make_room()
        wanted = formats or made.publication.editions
        around = neighbours or find_neighbours(workshop.root, folder) if "html" in wanted else None
        pressing = Pressing(wanted, draft, around)
        files, failure = _pressed(workshop.root, made, pressing, stage=stage)
        found = said()
        if stops(found) and not draft:
            return Proof(None, found)
        if isinstance(failure, PictureError):
            return Proof(None, in_order((*found, *damaged(made.issue, failure.file))))
        if failure is not None:
            raise failure
        stage("saving")
        built = _save(workshop.root, made, files, pressing, folder=folder, inputs=inputs)
        return Proof(built, found)


def inputs_now(workshop: Workshop, issue_id: str) -> dict[str, str]:
    """Digests of the copy before it is read: what changes while it is being read counts as changed later."""
    publication = workshop.publication.value
    if publication is None:
        return {}
    own = digests_of(workshop.root, publication_files(workshop.root, publication.imprint))
    return own | issue_inputs(workshop.root, issue_id)


@dataclass(frozen=True)
class Pressing:
    """What is pressed: the formats, whether as a draft, and what the web edition links to beside itself."""

    formats: tuple[str, ...]
    draft: bool = False
    neighbours: Neighbours | None = None

    def job(self, made: MadeUp) -> PressJob:
        """The job for a press, without pictures."""
        around = self.neighbours or Neighbours()
        return PressJob(
            made.publication,
            made.issue,
            made.layout,
            made.plan,
            draft=self.draft,
            editions=self.formats,
            previous=around.previous,
            next=around.next,
            archive=around.archive,
        )


def _pressed(
    root: Path, made: MadeUp, pressing: Pressing, *, stage: Stage
) -> tuple[dict[str, bytes], Exception | None]:
    """The files, or why there are none: that is heard of once the copy is known to be sound."""
    try:
        return press_editions(root, made, pressing, stage=stage), None
    except Exception as failure:  # noqa: BLE001 - who asked raises it
        return {}, failure


def press_editions(
    root: Path, made: MadeUp, pressing: Pressing, *, stage: Stage = silent
) -> dict[str, bytes]:
    """The files of all editions by name under the issue's folder."""
    from bulletin_cli.press import formats as presses  # noqa: PLC0415 - loads WeasyPrint's room

    known = presses()
    files: dict[str, bytes] = {}
    box = PrintBox(root, made.issue.id)
    folder = root / "issues" / made.issue.id
    job = replace(pressing.job(made), kept=open_drawer(root, made.issue.id, made.layout))
    for name in pressing.formats:
        stage(f"pressing the {name.upper()} edition")
        pictures = _develop(folder, known[name].wishes(job), box)
        files.update(known[name].press(replace(job, pictures=pictures)).files)
    box.tidy()
    return files


def _develop(folder: Path, wishes: tuple[PictureWish, ...], box: PrintBox) -> dict[PictureWish, bytes]:
    originals = {file: _read(folder / file) for file in sorted({wish.file for wish in wishes})}
    return {wish: box.developed(wish, originals[wish.file]) for wish in wishes}


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as failure:
        raise MachineError(f"cannot read {path}: {failure.strerror}") from failure


def _save(
    root: Path,
    made: MadeUp,
    files: dict[str, bytes],
    pressing: Pressing,
    *,
    folder: Path,
    inputs: Mapping[str, str],
) -> Built:
    files["plan.json"] = as_json(plan_record(made.plan)).encode()
    colophon = colophon_of(
        made.issue.id,
        made.publication,
        made.layout,
        inputs=inputs,
        layout_asked=made.issue.layout,
        editions=pressing.formats,
        draft=pressing.draft,
        neighbours=pressing.neighbours,
        outputs=files,
    )
    everything = {**files, COLOPHON: as_json(colophon_record(colophon)).encode()}
    with locked(root, f"saving {folder.resolve()}"):
        clear_staging(folder)
        before = read_colophon(folder / COLOPHON)
        gone = sorted(set(before["outputs"]) - set(files)) if before else []
        gone = [name for name in gone if _inside(name) and _edition_of(name) in pressing.formats]
        save_files(folder, everything, last=COLOPHON, gone=gone)
    sizes = {name: len(data) for name, data in everything.items()}
    return Built(made, folder, sizes, pressing.job(made).stem)


def _edition_of(name: str) -> str:
    """The format that a file belongs to: a folder's name, or the ending of a file beside the folders."""
    folder, slash, _ = name.partition("/")
    return folder if slash else Path(name).suffix.lstrip(".")


def _inside(name: str) -> bool:
    return not Path(name).is_absolute() and ".." not in Path(name).parts
