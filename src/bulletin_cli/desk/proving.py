"""Proves an issue: reads, lints, composes and makes it up, as `plan` does, and `build` before the press."""

from __future__ import annotations

from bulletin_cli.desk.linting import House, lint_made_up, lint_opened
from bulletin_cli.desk.linting_settings import look_at_settings
from bulletin_cli.desk.workshop import MadeUp, Stage, Workshop, silent
from bulletin_cli.model.diagnostic import Diagnostic, Proof, Severity, in_order
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
    publication, issue = opened.value
    house = House(publication.lint)
    settings = look_at_settings(publication, house, ignored=None, ran=frozenset())
    read = lint_opened(workshop.root, publication, issue, opened.diagnostics, planning=planning)
    found = (*settled(house.reported, settings), *read)
    if stops(found) and not draft:
        return Proof(None, in_order(found))
    made = workshop.make_up(publication, issue, explain=explain, stage=stage)
    found = (*found, *made.diagnostics)
    if made.value is not None:
        found = (*found, *lint_made_up(publication, issue, made.value.layout, made.value.plan))
    return Proof(made.value, in_order(found))
