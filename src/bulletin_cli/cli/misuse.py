"""Command lines that Typer refuses, told in the house's words: what is wrong, and what was probably meant."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import takewhile
from typing import Any

import typer

from bulletin_cli.cli import ANYWHERE, DASHES, WITH_VALUE
from bulletin_cli.cli.house import EXAMPLES
from bulletin_cli.rules.words.nearest import nearest_of

NUMBERS = {"int": "a whole number", "flo": "a number"}
"""By how Typer's names of their kinds begin."""
ELSEWHERE = {"check": "lint", "help": "--help", "init": "new", "make": "build", "version": "--version"}
"""What other programs call it."""
FEW = 3
"""Options that may be offered for one letter."""


def misused(failure: Exception, arguments: Sequence[str]) -> str:
    """What is wrong with a command line, in a sentence; empty where Typer shows help instead."""
    tell = TELLERS.get(type(failure).__name__)
    return tell(failure, arguments) if tell else ""


def no_command(context: typer.Context, typed: str) -> str:
    """That there is no such command, with the one that was probably meant."""
    group: Any = context.command
    within = f"{called(context)} " if context.parent else ""
    near = nearest_of(typed.lower(), group.commands) or (not within and ELSEWHERE.get(typed.lower()))
    hint = f"did you mean {within}{near}?" if near else f"{context.command_path} --help lists them"
    return f"no command {within}{typed} ({hint})"


def dashed(arguments: Sequence[str]) -> str:
    """That the hyphens of an option have become a dash, as mail and word processors make one of them."""
    from bulletin_cli.cli.app import app_for  # noqa: PLC0415 - as below

    top: Any = typer.main.get_command(app_for(["--help"]))
    known = {option for _, command in _tree(top) for option in _options(command)}
    for word in takewhile(lambda word: word != "--", arguments):
        option = f"--{word.lstrip('-–—').partition('=')[0]}"
        if word.startswith(DASHES) and option in known:
            return f"{word} begins with a dash (type two hyphens: {option})"
    return ""


def called(context: Any) -> str:
    """The command as it is typed, without the program's name: `new issue`; nothing for the program itself."""
    return " ".join(str(context.command_path).split(" ")[1:])


def _no_option(failure: Any, arguments: Sequence[str]) -> str:
    typed = _whole(failure.option_name, arguments)
    command = called(failure.ctx)
    subject = f"{command} has no option {typed}" if command else f"no option {typed}"
    return f"{subject} ({_instead(failure.ctx, typed)})"


def _whole(option: str, arguments: Sequence[str]) -> str:
    """The option as it was typed: of `-select` Typer tells the first letter."""
    if option.startswith("--"):
        return option
    alike = (word for word in arguments if word[:1] == "-" != word[1:2] and option[1] in word)
    return next(alike, option).partition("=")[0]


def _instead(context: Any, typed: str) -> str:
    """What to do instead: the option meant, the command that has it, or where all are listed."""
    its_own = _options(context.command)
    if holders := _holders(typed):
        return _belonging(typed, holders, whose=called(context))
    near = (
        _begun(typed, its_own)
        if len(typed) == len("-x")
        else _near(typed, [*its_own, *WITH_VALUE, *ANYWHERE])
    )
    return f"did you mean {_listed(near)}?" if near else f"{context.command_path} --help lists them"


def _begun(letter: str, options: Sequence[str]) -> list[str]:
    """The options that begin with the letter of `-f`, where there are few."""
    begun = sorted({name for name in options if name.lower().startswith(f"-{letter.lower()}")})
    return begun if len(begun) <= FEW else []


def _near(typed: str, options: Sequence[str]) -> list[str]:
    """The option most like the one typed, alone; none where none is like it."""
    bare = typed.lstrip("-").lower()
    # `--no-fix` is not `--fix`: what is denied is never offered as what is wanted.
    denied = bare.startswith("no")
    long = (name[2:] for name in options if name.startswith("--"))
    near = nearest_of(bare, [name for name in long if name.startswith("no") == denied])
    return [f"--{near}"] if near else []


def _belonging(typed: str, holders: Sequence[str], *, whose: str) -> str:
    if whose:
        return f"it belongs to {_listed(holders, 'and')}"
    return f"write it after a command: bulletin {holders[0]} {typed}"


def _holders(option: str) -> list[str]:
    """The commands that have an option of this name."""
    from bulletin_cli.cli.app import app_for  # noqa: PLC0415 - loads every command, and is wanted here alone

    top: Any = typer.main.get_command(app_for(["--help"]))
    found = (name for name, command in _tree(top) if name and option in _options(command))
    return list(found)


def _tree(command: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    yield name, command
    for inner, there in getattr(command, "commands", {}).items():
        yield from _tree(there, f"{name} {inner}".strip())


def _options(command: Any) -> list[str]:
    names = [name for one in command.params if one.param_type_name == "option" for name in one.opts]
    return [*names, "--help", "-h"]


def _misread_option(failure: Any, arguments: Sequence[str]) -> str:
    """An option that lacks its value, or was given one that it does not take."""
    from bulletin_cli.cli.app import app_for  # noqa: PLC0415 - as above

    name = failure.option_name
    top: Any = typer.main.get_command(app_for(list(arguments)))
    option = next((one for _, command in _tree(top) for one in command.params if name in one.opts), None)
    if option is None or option.is_flag:
        return f"{name} takes no value"
    taken = _taken(option.type)
    return f"{name} takes {taken}" if taken else f"{name} needs {option.metavar} ({_hint(option.help)})"


def _hint(text: str) -> str:
    return f"{text[:1].lower()}{text[1:].rstrip('.')}"


def _missing(failure: Any, _arguments: Sequence[str]) -> str:
    """What a command cannot do without, and a call that has it."""
    if taken := _taken(failure.param.type):
        return f"{called(failure.ctx)} takes {taken}"
    example = EXAMPLES[failure.ctx.info_name][0]
    return f"{called(failure.ctx)} needs {failure.param.metavar} (such as: {example})"


def _wrong_value(failure: Any, _arguments: Sequence[str]) -> str:
    if failure.param is None:
        return str(failure.message)
    taken = _taken(failure.param.type)
    near = _near_value(failure.message, getattr(failure.param.type, "choices", ()))
    hint = f" (did you mean {near}?)" if near else ""
    return f"{_named(failure)} takes {taken}{hint}" if taken else ""


def _near_value(message: str, choices: Sequence[Any]) -> str:
    """The word that was probably meant; Typer's message has the typed one in quotation marks."""
    typed = message.partition("'")[2].partition("'")[0]
    return nearest_of(typed.lower(), [str(getattr(word, "value", word)) for word in choices])


def _named(failure: Any) -> str:
    """`--jobs`; of an argument, the command that it belongs to."""
    option = next((name for name in failure.param.opts if name.startswith("--")), "")
    return option or (str(failure.ctx.info_name) if failure.ctx else "it")


def _taken(kind: Any) -> str:
    """What a value of this kind may be; empty where that is not known."""
    if words := getattr(kind, "choices", ()):
        return _listed([str(getattr(word, "value", word)) for word in words])
    number = NUMBERS.get(str(kind.name)[:3], "")
    least = getattr(kind, "min", None)
    return f"{number}, {least} or more" if number and least is not None else number


def _listed(words: Sequence[str], last: str = "or") -> str:
    *others, final = words
    return f"{', '.join(others)} {last} {final}" if others else final


def _more_or_less(failure: Any, _arguments: Sequence[str]) -> str:
    """A command that is not there, or words after one that takes none."""
    if hasattr(failure.ctx.command, "commands"):
        return f"no command was named ({failure.ctx.command_path} --help lists them)"
    words = failure.message.partition("(s) (")[2].removesuffix(")")
    return f"{called(failure.ctx)} takes no more (leave out {words})" if words else ""


TELLERS: Mapping[str, Callable[[Any, Sequence[str]], str]] = {
    "BadParameter": _wrong_value,
    "MissingParameter": _missing,
    "NoSuchOption": _no_option,
    "BadOptionUsage": _misread_option,
    "UsageError": _more_or_less,
}
"""By the names of Typer's failures, which it keeps to itself but for the first."""
