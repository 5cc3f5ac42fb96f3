"""Proves an issue: reads, lints, composes and makes it up, as `plan` does, and `build` before the press."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bulletin_cli.desk.linting import House, lint_made_up, lint_opened
from bulletin_cli.desk.linting_settings import look_at_settings
from bulletin_cli.desk.workshop import MadeUp, Stage, Workshop, silent
from bulletin_cli.model.diagnostic import Diagnostic, Proof, Severity, in_order
from bulletin_cli.model.publication import Issue, Publication
from bulletin_cli.rules.engine import settled


def stops(diagnostics: tuple[Diagnostic, ...]) -> bool:
    """True where one of them is an error."""
    return any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)


def prove(
    workshop: Workshop,
    issue_id: str,
    *,
    draft: bool = False,
    planning: bool = False,
    explain: bool = False,
    stage: Stage = silent,
) -> Proof[MadeUp | None]:
    """The issue made up, with everything that reading, the rules and the make-up have to say, in order.

    With `planning` the rules tell of the copy only what would stop a build and what the issue lacks.
    """
    opened = workshop.open(issue_id)
    if opened.value is None:
        return Proof(None, in_order(opened.diagnostics))
    found = _read(workshop, opened.value, opened.diagnostics, planning=planning)
    if stops(found) and not draft:
        return Proof(None, in_order(found))
    return _judged(workshop.make_up(*opened.value, explain=explain, stage=stage), found)


def prove_apart(
    workshop: Workshop, issue_id: str, *, draft: bool = False, stage: Stage = silent
) -> Iterator[Proof[MadeUp | None]]:
    """The same in two parts, so that who presses the issue need not wait for the rules: the issue made up,
    with nothing said, then what `prove` has to say."""
    opened = workshop.open(issue_id)
    if opened.value is None or (stops(opened.diagnostics) and not draft):
        yield Proof(None, ())
        yield prove(workshop, issue_id, draft=draft, stage=stage)
        return
    made = workshop.make_up(*opened.value, stage=stage)
    yield Proof(made.value, ())
    found = _read(workshop, opened.value, opened.diagnostics)
    stopped = stops(found) and not draft
    yield Proof(None, in_order(found) if stopped else _judged(made, found).diagnostics)


def _read(
    workshop: Workshop,
    opened: tuple[Publication, Issue],
    diagnostics: Sequence[Diagnostic],
    *,
    planning: bool = False,
) -> tuple[Diagnostic, ...]:
    """What reading (given) and the rules have to say before an issue is made up."""
    publication, issue = opened
    house = House(publication.lint)
    settings = look_at_settings(publication, house, ignored=None, ran=frozenset())
    read = lint_opened(workshop.root, publication, issue, diagnostics, planning=planning)
    return (*settled(house.reported, settings), *read)


def _judged(made: Proof[MadeUp | None], found: Sequence[Diagnostic]) -> Proof[MadeUp | None]:
    """The issue made up with all that was found before, and that is found now."""
    found = (*found, *made.diagnostics)
    if made.value is not None:
        of = made.value
        found = (*found, *lint_made_up(of.publication, of.issue, of.layout, of.plan))
    return Proof(made.value, in_order(found))
