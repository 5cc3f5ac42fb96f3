"""One issue of a batch, made from start to end in a worker: plain values go in and come out."""

from __future__ import annotations

import errno
import gc
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from bulletin_cli.desk.batch.standing import Standing
from bulletin_cli.desk.batch.survey import Survey
from bulletin_cli.desk.batch.wishes import BatchWishes
from bulletin_cli.desk.batch.worker import memory_now, tell
from bulletin_cli.desk.colophon import program_digest
from bulletin_cli.desk.locking import locked
from bulletin_cli.desk.workshop import Workshop
from bulletin_cli.model.diagnostic import Diagnostic, MachineError, Severity
from bulletin_cli.model.edition import Neighbours

HOPELESS = (errno.ENOSPC, errno.EDQUOT, errno.EROFS)
"""Where one issue cannot be saved for these, none can."""


@dataclass(frozen=True)
class Errand:
    """An issue to make: all that a worker need know, on whatever machine it is."""

    root: Path
    issue: str
    wishes: BatchWishes
    asked: str
    """The layout that the issue names."""
    neighbours: Neighbours | None
    standing: str
    """What the archive's issues stand for: where it is another, the publication is opened anew."""
    program: str
    alone: bool = False
    """Whether a core is free besides, for work that can be done beside other."""


@dataclass(frozen=True)
class Done:
    """What became of an issue: made, unchanged (somebody else had made it meanwhile) or failed, and why."""

    issue: str
    status: str
    problems: tuple[str, ...] = ()
    machine: bool = False
    """True where it failed through no fault of the copy."""
    hopeless: bool = False
    """True where all others would fail of the same."""
    seconds: float = 0.0
    memory: int = 0
    """Bytes that the worker holds afterwards."""
    nth: int = 0
    """How many issues the worker has made by then."""
    pages: int = 0
    warnings: int = 0


_open: dict[Path, tuple[str, Workshop]] = {}
_count = count(1)
_alone = threading.Lock()
"""A worker with several threads makes one issue at a time: WeasyPrint is not for two."""


def tools() -> None:
    """Import what it takes to make up an issue."""
    from bulletin_cli import compose, makeup  # noqa: F401, PLC0415 - the batch itself builds nothing
    from bulletin_cli.desk import building  # noqa: F401, PLC0415


def press_tools() -> None:
    """Import what it takes to press one; where the machine lacks some of it, the issue will tell."""
    from bulletin_cli.desk import darkroom  # noqa: F401, PLC0415 - the batch itself builds nothing
    from bulletin_cli.press import formats  # noqa: PLC0415
    from bulletin_cli.press.engine import engine  # noqa: PLC0415

    formats()
    with suppress(MachineError):
        engine()


def leave_open(root: Path, wishes: BatchWishes) -> None:
    """Let issues that are made in this process, or in one forked from it, begin with what is open here."""
    workshop = Workshop(root)
    publication = workshop.publication.value
    if publication is not None:
        with suppress(MachineError):  # the first issue will tell
            _open[root] = (Standing(workshop, publication, wishes.of(publication)).digest(""), workshop)


def make(errand: Errand) -> Done:
    """What became of the issue; no failure of copy or machine is raised."""
    with _alone:
        began, nth = time.perf_counter(), next(_count)
        if nth > 1:
            gc.collect()  # not after it: a worker that is to go home need not sweep up first
        try:
            done = _make(errand)
        except MachineError as failure:
            done = _failed(errand, failure)
        except MemoryError:
            done = Done(
                errand.issue, "failed", ("it needs more memory than one issue may take",), machine=True
            )
            _open.clear()
        except Exception as failure:  # noqa: BLE001 - one issue's bad luck is not the others'
            said = f"bulletin itself went wrong: {type(failure).__name__}: {failure}"
            done = Done(errand.issue, "failed", (said,), machine=True)
        return replace(done, seconds=time.perf_counter() - began, memory=memory_now(), nth=nth)


def _make(errand: Errand) -> Done:
    if errand.program != program_digest():
        said = "this worker has another version of bulletin than the batch was begun with"
        raise MachineError(said, "run the batch again; a cluster's workers must be of the same version")
    from bulletin_cli.desk.building import build_issue  # noqa: PLC0415 - the batch itself builds nothing

    workshop = _workshop(errand)
    with locked(errand.root, f"making {errand.wishes.output / errand.issue}"):
        if not errand.wishes.force and _made_meanwhile(errand, workshop):
            return Done(errand.issue, "unchanged")
        built = build_issue(
            workshop,
            errand.issue,
            formats=errand.wishes.formats,
            output=errand.wishes.output,
            draft=errand.wishes.draft,
            neighbours=errand.neighbours,
            stage=tell,
            beside=_layout_of(errand, workshop) if errand.alone else None,
        )
    if built.value is None:
        return Done(errand.issue, "failed", _errors(built.diagnostics))
    warnings = sum(diagnostic.severity is not Severity.INFO for diagnostic in built.diagnostics)
    return Done(errand.issue, "made", pages=len(built.value.made.plan.pages), warnings=warnings)


def _layout_of(errand: Errand, workshop: Workshop) -> str | None:
    publication = workshop.publication.value
    return errand.asked or (publication.layout if publication else None)


def _workshop(errand: Errand) -> Workshop:
    standing, workshop = _open.get(errand.root, ("", None))
    if workshop is None or standing != errand.standing:
        workshop = Workshop(errand.root)
        _open[errand.root] = (errand.standing, workshop)
    return workshop


def _made_meanwhile(errand: Errand, workshop: Workshop) -> bool:
    """True where another batch has made the issue since it was looked at."""
    publication = workshop.publication.value
    if publication is None:
        return False
    survey = Survey(Standing(workshop, publication, errand.wishes))
    return not survey.look(errand.issue, errand.asked).beside(errand.neighbours).why


def _errors(diagnostics: tuple[Diagnostic, ...]) -> tuple[str, ...]:
    errors = [diagnostic for diagnostic in diagnostics if diagnostic.severity is Severity.ERROR]
    return tuple(
        f"{d.span.path}:{d.span.line}:{d.span.column} {d.code} {d.message}"
        + (f" ({d.hint})" if d.hint else "")
        for d in errors
    )


def _failed(errand: Errand, failure: MachineError) -> Done:
    cause = failure.__cause__
    hopeless = isinstance(cause, OSError) and cause.errno in HOPELESS
    said = failure.message + (f" ({failure.hint})" if failure.hint else "")
    return Done(errand.issue, "failed", (said,), machine=True, hopeless=hopeless)
