"""What commands share: the issues an editor asked for, where to, and diagnostics told on the way."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bulletin_cli.cli.reports.shown import abridged, harmless, path_from
from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.desk.issues import Unknown, Wanted, find_issues
from bulletin_cli.model.diagnostic import Diagnostic, Severity

_COPY = ("issues", "layouts")
"""Folders of a publication that hold what editors write."""
_COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}


def asked_issues(terminal: Terminal, names: Sequence[str]) -> tuple[Wanted, ...]:
    """The issues named on the command line; a name that none answers to is wrong usage (exit 2)."""
    try:
        return find_issues(terminal.folder, names)
    except Unknown as unknown:
        import typer  # noqa: PLC0415 - plain calls do without it

        tell_unknown(terminal, unknown)
        raise typer.Exit(2) from None


def tell_unknown(terminal: Terminal, unknown: Unknown) -> None:
    """Say that there is no issue of that name, with the nearest."""
    hint = f" ({unknown.hint})" if unknown.hint else ""
    terminal.remark(f"bulletin: {unknown.message}{hint}")


def output_folder(terminal: Terminal, root: Path, output: Path | None) -> Path | None:
    """Where a publication's issues are built; None where its copy is kept there, which is told."""
    folder = terminal.folder / output if output else root / "build"
    if any(folder.resolve().is_relative_to((root / name).resolve()) for name in _COPY):
        terminal.remark(f"bulletin: {output} is where copy is kept (choose another folder with --output)")
        return None
    return folder


def tell(
    terminal: Terminal, root: Path, diagnostics: Sequence[Diagnostic], *, to_stderr: bool = False
) -> None:
    """Print diagnostics, a line each and errors first: `path:line:column CODE message (hint)`.

    On a terminal the colour of the code tells an error from a warning.
    """
    weights = list(Severity)
    for diagnostic in abridged(sorted(diagnostics, key=lambda one: weights.index(one.severity))):
        span = diagnostic.span
        place = f"{harmless(path_from(terminal.folder, root, span.path))}:{span.line}:{span.column}"
        parts = (
            (f"{place} ", "bold"),
            (diagnostic.code, _COLOURS[diagnostic.severity]),
            (f" {harmless(diagnostic.message)}", ""),
            (f" ({harmless(diagnostic.hint)})" if diagnostic.hint else "", "green"),
        )
        terminal.paint(*parts, to_stderr=to_stderr, hang=2)
