"""How the command line presents itself: commands in their order, help with examples, names completed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from typer import Abort, BadParameter, Context
from typer.core import TyperCommand, TyperGroup

COMMANDS = (
    "new",
    "lint",
    "plan",
    "build",
    "batch",
    "diff",
    "explain",
    "rules",
    "schema",
    "language-server",
    "doctor",
)
"""Each is a module of this package with a function (or a Typer app) of the same name, hyphens lowered."""

EXAMPLES: Mapping[str, tuple[str, ...]] = {
    "new": ("bulletin new publication ferry", "bulletin new article prison-reform"),
    "publication": ("bulletin new publication ferry",),
    "issue": ("bulletin new issue 2026-12",),
    "article": ("bulletin new article prison-reform --issue 2026-12",),
    "layout": ("bulletin new layout house", "bulletin new layout house --like letter-classic"),
    "lint": (
        "bulletin lint",
        "bulletin lint issues/2026-12 --fix",
        "bulletin lint --select TYP --format json",
    ),
    "plan": ("bulletin plan", "bulletin plan 2026-12 --explain", "bulletin plan 2026-12 --format json"),
    "build": (
        "bulletin build",
        "bulletin build 2026-12 --edition pdf",
        "bulletin build '2026-*' --output out",
    ),
    "batch": ("bulletin batch", "bulletin batch '2010-*' --jobs 4", "bulletin batch --check"),
    "diff": ("bulletin diff build/2010-12 out/2010-12 --html changes.html",),
    "explain": ("bulletin explain TYP003", "bulletin explain mixed-quotes"),
    "rules": ("bulletin rules", "bulletin rules --format json"),
    "schema": ("bulletin schema article > article.schema.json",),
    "language-server": ("bulletin language-server",),
    "doctor": ("bulletin doctor",),
}

ISSUE = "An id (2010-12), a path, or a glob in quotation marks ('2010-*')."


class InOrder(TyperGroup):
    """Commands as an editor meets them: begin, check, fit, print."""

    def list_commands(self, ctx: Context) -> list[str]:  # type: ignore[override]  # noqa: ARG002 - as Typer asks
        """Their names in that order."""
        return sorted(self.commands, key=lambda name: COMMANDS.index(name) if name in COMMANDS else -1)

    def resolve_command(self, ctx: Context, args: list[str]) -> tuple[str | None, Any, list[str]]:  # type: ignore[override]  # as above
        """The command that the first word names; wrong usage where there is none, with the nearest."""
        typed = args[0]
        if typed in self.commands or typed.startswith("-") or ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        from bulletin_cli.cli.misuse import no_command  # noqa: PLC0415 - only where something is wrong

        raise BadParameter(no_command(ctx, typed))

    def invoke(self, ctx: Context) -> object:  # type: ignore[override]  # Typer's own context
        """What the command gives; Typer keeps quiet about an interrupt, we say a word."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt as stopped:
            raise Abort from stopped


class Command(TyperCommand):
    """A command whose usage names what it needs without braces."""

    def collect_usage_pieces(self, ctx: Context) -> list[str]:  # type: ignore[override]  # Typer's own context
        """`[OPTIONS]`, `CODE`, `[ISSUE]...`."""
        return [piece.strip("{}") for piece in super().collect_usage_pieces(ctx)]


def example(command: str) -> str:
    """What to type, under a command's help."""
    return "\n".join(["\b", "Such as:", *(f"  {line}" for line in EXAMPLES[command])])


def issues_like(context: Context, incomplete: str) -> list[str]:
    """Ids of the issues that begin so, newest first, for a shell that completes them."""
    from bulletin_cli.desk.finding import find_publication, issue_ids  # noqa: PLC0415 - only on a TAB

    above = context.parent.params if context.parent else {}
    root = find_publication(Path(above.get("folder") or "."))
    return [id_ for id_ in reversed(issue_ids(root) if root else ()) if id_.startswith(incomplete)]


def codes_like(incomplete: str) -> list[str]:
    """Codes of the rules that begin so, for a shell that completes them."""
    from bulletin_cli.rules.registry import all_rules  # noqa: PLC0415 - only on a TAB

    return [rule.code for rule in all_rules() if rule.code.startswith(incomplete.upper())]
