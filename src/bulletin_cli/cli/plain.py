"""Simple calls of `lint`, `plan` and `batch`, as hooks make them: Typer costs 60 ms, and is not asked."""

import os
from collections.abc import Callable
from pathlib import Path

from bulletin_cli.cli.terminal import Terminal

FLAGS = frozenset(
    ["--fix", "--unsafe-fixes", "--diff", "--strict", "--write-baseline", "--fit", "--no-cache"]
)
"""Options of lint without a value."""
TAKES = frozenset(["--format", "--select", "--ignore", "--baseline", "--jobs"])
"""Options of lint with a value: in the next word, or after an equals sign."""

BATCH_FLAGS = frozenset(["--check", "--force", "--prune", "--draft", "--diff"])
"""Options of batch without a value."""

Does = Callable[[Terminal], int]
"""A command with its arguments: given a terminal, the exit code once it has said what it has to say."""


class PlainCall:
    """A call in which nothing is left to be parsed: where, and what."""

    def __init__(self, terminal: Terminal, does: Does) -> None:
        self.terminal, self.does = terminal, does

    def answer(self) -> int:
        """The exit code, once the command has said what it has to say."""
        return self.does(self.terminal)


def plain_call(arguments: list[str]) -> PlainCall | None:
    """The call, or None for one that Typer is to read: another command, another option, help, a slip."""
    if any(name.endswith("_COMPLETE") for name in os.environ):
        return None
    everywhere, rest = _before_command(arguments)
    read = READERS.get(rest[0]) if rest else None
    if everywhere is None or read is None:
        return None
    does = read(rest[1:])
    return None if does is None else PlainCall(everywhere, does)


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


def _lint(arguments: list[str]) -> Does | None:
    """What is asked of lint, None where an option or its value is not in the tables."""
    from bulletin_cli.cli.linting import FORMATS, TEXT, Asked, lint_copy  # noqa: PLC0415 - only what is asked for

    paths: list[str] = []
    flags: set[str] = set()
    values: dict[str, list[str]] = {name: [] for name in TAKES}
    rest = iter(arguments)
    for argument in rest:
        name, equals, value = argument.partition("=")
        if not argument.startswith("-"):
            paths.append(argument)
        elif argument in FLAGS:
            flags.add(argument)
        elif name in TAKES and (value := value if equals else next(rest, "")) and not value.startswith("-"):
            values[name].append(value)
        else:
            return None
    formats, jobs, baselines = values["--format"], values["--jobs"], values["--baseline"]
    if not set(FORMATS).issuperset(formats) or not all(_is_count(number) for number in jobs):
        return None
    asked = Asked(
        tuple(paths),
        fix="--fix" in flags,
        unsafe="--unsafe-fixes" in flags,
        diff="--diff" in flags,
        report=formats[-1] if formats else TEXT,
        select=tuple(values["--select"]),
        ignore=tuple(values["--ignore"]),
        strict="--strict" in flags,
        baseline=Path(baselines[-1]) if baselines else None,
        write_baseline="--write-baseline" in flags,
        fit="--fit" in flags,
        jobs=int(jobs[-1]) if jobs else 0,
        cached="--no-cache" not in flags,
    )
    return lambda terminal: lint_copy(terminal, asked)


def _is_count(typed: str) -> bool:
    return typed.isascii() and typed.isdigit()


def _plan(arguments: list[str]) -> Does | None:
    """What is asked of plan, None where an option is not understood here."""
    from bulletin_cli.cli.planning import PlanAsked, PlanFormat, plan_issues  # noqa: PLC0415 - as above

    issues: list[str] = []
    explain, report, rest = False, PlanFormat.TEXT, iter(arguments)
    for argument in rest:
        if not argument.startswith("-"):
            issues.append(argument)
        elif argument == "--explain":
            explain = True
        elif argument == "--format" and (named := next(rest, "")) in set(PlanFormat):
            report = PlanFormat(named)
        else:
            return None
    asked = PlanAsked(tuple(issues), report, explain)
    return lambda terminal: plan_issues(terminal, asked)


def _batch(arguments: list[str]) -> Does | None:
    """What is asked of batch, None where an option is not understood here."""
    from bulletin_cli.cli.batching import BatchAsked, batch_issues  # noqa: PLC0415 - as above

    issues: list[str] = []
    flags: set[str] = set()
    jobs, rest = "0", iter(arguments)
    for argument in rest:
        if not argument.startswith("-"):
            issues.append(argument)
        elif argument in BATCH_FLAGS:
            flags.add(argument)
        elif argument != "--jobs" or not _is_count(jobs := next(rest, "")):
            return None
    asked = BatchAsked(
        tuple(issues),
        int(jobs),
        check="--check" in flags,
        force="--force" in flags,
        prune="--prune" in flags,
        draft="--draft" in flags,
        diff="--diff" in flags,
    )
    return lambda terminal: batch_issues(terminal, asked)


READERS: dict[str, Callable[[list[str]], Does | None]] = {"lint": _lint, "plan": _plan, "batch": _batch}
"""The commands that are understood here, each with who reads its arguments."""
