"""Simple calls of `bulletin lint`, as hooks and editors make them: Typer costs 60 ms, and is not asked."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from bulletin_cli.cli.linting import Asked, LintFormat, lint_copy
from bulletin_cli.cli.terminal import Terminal

FLAGS = frozenset(["--fix", "--unsafe-fixes", "--diff", "--strict"])
"""Options of lint without a value that are understood here."""


class PlainCall(NamedTuple):
    """A call of lint in which nothing is left to be parsed: where, and what."""

    terminal: Terminal
    asked: Asked

    def answer(self) -> int:
        """The exit code, once lint has said what it has to say."""
        return lint_copy(self.terminal, self.asked)


def plain_call(arguments: list[str]) -> PlainCall | None:
    """The call, or None for one that Typer is to read: another command, another option, help, a slip."""
    if any(name.endswith("_COMPLETE") for name in os.environ):
        return None
    everywhere, rest = _before_command(arguments)
    if everywhere is None or rest[:1] != ["lint"]:
        return None
    asked = _asked(rest[1:])
    return None if asked is None else PlainCall(everywhere, asked)


def _before_command(arguments: list[str]) -> tuple[Terminal | None, list[str]]:
    """The terminal that options before the command make (None where one is not plain), and the rest."""
    folder, seen, rest = Path(), set(), iter(arguments)
    for argument in rest:
        if argument in {"-C", "--folder"}:
            folder = Path(next(rest, "-"))
            if str(folder).startswith("-") or not folder.is_dir():
                return None, []
        elif argument in {"--no-color", "--debug"}:
            seen.add(argument)
        else:
            color = "--no-color" not in seen and not os.environ.get("NO_COLOR")
            return Terminal(folder=folder, color=color, debug="--debug" in seen), [argument, *rest]
    return None, []


def _asked(arguments: list[str]) -> Asked | None:
    """What is asked of lint, None where an option is not in the table."""
    paths: list[str] = []
    flags: set[str] = set()
    report, rest = LintFormat.TEXT, iter(arguments)
    for argument in rest:
        if not argument.startswith("-"):
            paths.append(argument)
        elif argument in FLAGS:
            flags.add(argument)
        elif argument == "--format" and (named := next(rest, "")) in set(LintFormat):
            report = LintFormat(named)
        else:
            return None
    fix, unsafe, diff, strict = (name in flags for name in ("--fix", "--unsafe-fixes", "--diff", "--strict"))
    return Asked(tuple(paths), fix=fix, unsafe=unsafe, diff=diff, report=report, strict=strict)
