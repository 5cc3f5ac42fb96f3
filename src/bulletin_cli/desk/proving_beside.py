"""An issue proved beside: another process makes it up while the press wakes here, and then reads it with the
rules while it is pressed here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from bulletin_cli.desk.beside import Beside, LostError, can_fork
from bulletin_cli.desk.drawer import open_drawer
from bulletin_cli.desk.proving import prove, prove_apart, stops
from bulletin_cli.desk.workshop import MadeUp, Stage, Workshop
from bulletin_cli.model.diagnostic import Diagnostic, Proof
from bulletin_cli.model.layout import Layout


class Proved(NamedTuple):
    """An issue made up, None where it cannot be pressed; `said` waits for all that there is to say of it."""

    made: MadeUp | None
    said: Callable[[], tuple[Diagnostic, ...]]


@contextmanager
def proved(
    workshop: Workshop,
    issue_id: str,
    *,
    formats: tuple[str, ...],
    draft: bool,
    stage: Stage,
    beside: str | None,
) -> Iterator[Proved]:
    """The issue proved here or, where a layout is named that the press may wake for, beside."""
    layout = workshop.layout(beside).value if beside and can_fork() else None
    here = partial(prove, workshop, issue_id, draft=draft, stage=stage)
    if layout is None:
        yield _at_once(here(), draft=draft)
        return
    apart = partial(prove_apart, workshop, issue_id, draft=draft, stage=stage)
    with Beside(lambda: map(_without_layout, apart())) as other:
        _wake(workshop, issue_id, layout, formats)
        try:
            made, _nothing = other.result()
        except LostError:
            yield _at_once(here(), draft=draft)
            return
        yield Proved(_with_layout(workshop, made), lambda: _said(other, here))


def _at_once(proof: Proof[MadeUp | None], *, draft: bool) -> Proved:
    stopped = stops(proof.diagnostics) and not draft
    return Proved(None if stopped else proof.value, lambda: proof.diagnostics)


def _wake(workshop: Workshop, issue_id: str, layout: Layout, formats: tuple[str, ...]) -> None:
    from bulletin_cli.makeup.makeup import unswept  # noqa: PLC0415 - lint does without
    from bulletin_cli.press import wake  # noqa: PLC0415 - loads WeasyPrint's room

    with unswept():
        wake(formats, layout, open_drawer(workshop.root, issue_id, layout))


Parcel = tuple[MadeUp | None, tuple[Diagnostic, ...]]


def _said(other: Beside[Parcel], here: Callable[[], Proof[MadeUp | None]]) -> tuple[Diagnostic, ...]:
    try:
        return other.result()[1]
    except LostError:
        return here().diagnostics


def _without_layout(proof: Proof[MadeUp | None]) -> Parcel:
    """What is sent from process to process: a layout has megabytes of fonts, and is on both sides."""
    made = proof.value
    if made is None:
        return None, proof.diagnostics
    return replace(made, layout=replace(made.layout, files={}, font_files={})), proof.diagnostics


def _with_layout(workshop: Workshop, made: MadeUp | None) -> MadeUp | None:
    if made is None:
        return None
    used = workshop.layout(made.issue.layout or made.publication.layout).value
    return replace(made, layout=used) if used else None
