"""Builds an issue: lint, compose, make up, press, save. Errors stop it before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bulletin_cli.desk.colophon import colophon_of, read_colophon
from bulletin_cli.desk.linting import lint_made_up, lint_opened
from bulletin_cli.desk.records import as_json, colophon_record, plan_record
from bulletin_cli.desk.saving import save_files
from bulletin_cli.desk.workshop import MadeUp, Stage, Workshop, silent
from bulletin_cli.model.diagnostic import Diagnostic, MachineError, Proof, Severity, in_order
from bulletin_cli.model.edition import PictureWish, PressJob

COLOPHON = "colophon.json"


@dataclass(frozen=True)
class Built:
    """An issue as it was saved: `files` are sizes in bytes by name under `folder`."""

    made: MadeUp
    folder: Path
    files: Mapping[str, int]
    stem: str


def stops(diagnostics: tuple[Diagnostic, ...]) -> bool:
    """True where one of them is an error."""
    return any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)


def build_issue(
    workshop: Workshop,
    issue_id: str,
    *,
    formats: tuple[str, ...] = (),
    output: Path | None = None,
    draft: bool = False,
    stage: Stage = silent,
) -> Proof[Built | None]:
    """The saved issue, or None with the errors that stopped it (`draft` lets them pass where it can)."""
    stage("reading the copy")
    made = prove(workshop, issue_id, draft=draft, stage=stage)
    if made.value is None or (stops(made.diagnostics) and not draft):
        return Proof(None, made.diagnostics)
    wanted = formats or made.value.publication.editions
    files = press_editions(workshop.root, made.value, formats=wanted, draft=draft, stage=stage)
    folder = (output or workshop.root / "build") / issue_id
    stage("saving")
    built = _save(workshop.root, made.value, files, folder=folder, formats=wanted, draft=draft)
    return Proof(built, made.diagnostics)


def prove(
    workshop: Workshop, issue_id: str, *, draft: bool = False, stage: Stage = silent
) -> Proof[MadeUp | None]:
    """The issue made up, with everything that reading, the rules and the make-up have to say, in order."""
    opened = workshop.open(issue_id)
    if opened.value is None:
        return Proof(None, in_order(opened.diagnostics))
    publication, issue = opened.value
    found = lint_opened(workshop.root, publication, issue, opened.diagnostics)
    if stops(found) and not draft:
        return Proof(None, in_order(found))
    made = workshop.make_up(publication, issue, stage=stage)
    found = (*found, *made.diagnostics)
    if made.value is not None:
        found = (*found, *lint_made_up(publication, issue, made.value.layout, made.value.plan))
    return Proof(made.value, in_order(found))


def press_editions(
    root: Path, made: MadeUp, *, formats: tuple[str, ...], draft: bool, stage: Stage = silent
) -> dict[str, bytes]:
    """The files of all editions by name under the issue's folder."""
    from bulletin_cli.press import formats as presses  # noqa: PLC0415 - loads WeasyPrint's room

    known = presses()
    files: dict[str, bytes] = {}
    for name in formats:
        press = known[name]
        stage(f"pressing the {name.upper()} edition")
        job = PressJob(made.publication, made.issue, made.layout, made.plan, draft=draft, editions=formats)
        pictures = _develop(root / "issues" / made.issue.id, press.wishes(job))
        files.update(press.press(replace(job, pictures=pictures)).files)
    return files


def _develop(folder: Path, wishes: tuple[PictureWish, ...]) -> dict[PictureWish, bytes]:
    from bulletin_cli.desk.darkroom import develop  # noqa: PLC0415 - loads Pillow

    originals: dict[str, bytes] = {}
    for wish in wishes:
        if wish.file not in originals:
            originals[wish.file] = _read(folder / wish.file)
    return {wish: develop(wish, originals[wish.file]) for wish in wishes}


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as failure:
        raise MachineError(f"cannot read {path}: {failure.strerror}") from failure


def _save(
    root: Path,
    made: MadeUp,
    files: dict[str, bytes],
    *,
    folder: Path,
    formats: tuple[str, ...],
    draft: bool,
) -> Built:
    files["plan.json"] = as_json(plan_record(made.plan)).encode()
    colophon = colophon_of(
        root,
        made.publication,
        made.issue.id,
        made.layout,
        editions=formats,
        draft=draft,
        outputs=files,
    )
    before = read_colophon(folder / COLOPHON)
    outputs = before["outputs"] if before else {}
    gone = sorted(set(outputs) - set(files)) if isinstance(outputs, dict) else []
    gone = [name for name in gone if _inside(name) and _edition_of(name) in formats]
    everything = {**files, COLOPHON: as_json(colophon_record(colophon)).encode()}
    save_files(folder, everything, last=COLOPHON, gone=gone)
    sizes = {name: len(data) for name, data in everything.items()}
    return Built(made, folder, sizes, PressJob(made.publication, made.issue, made.layout, made.plan).stem)


def _edition_of(name: str) -> str:
    """The format that a file belongs to: a folder's name, or the ending of a file beside the folders."""
    folder, slash, _ = name.partition("/")
    return folder if slash else Path(name).suffix.lstrip(".")


def _inside(name: str) -> bool:
    return not Path(name).is_absolute() and ".." not in Path(name).parts
