"""Values that Typer refuses, told in the house's words."""

from __future__ import annotations

from typing import Any

import typer

NUMBERS = {"int": "a whole number", "flo": "a number"}
"""By how Typer's names of their kinds begin."""


def misused(failure: Exception) -> str:
    """What an option or argument takes instead of what was typed; empty for other ways to be wrong."""
    if not isinstance(failure, typer.BadParameter) or type(failure) is not typer.BadParameter:
        return ""
    if failure.param is None:
        return failure.message
    taken = _taken(failure.param.type)
    return f"{_named(failure)} takes {taken}" if taken else ""


def _named(failure: typer.BadParameter) -> str:
    """`--jobs`; of an argument, the command that it belongs to."""
    option = next((name for name in failure.param.opts if name.startswith("--")), "") if failure.param else ""
    return option or (str(failure.ctx.info_name) if failure.ctx else "it")


def _taken(kind: Any) -> str:
    """What a value of this kind may be; empty where that is not known."""
    if words := getattr(kind, "choices", ()):
        *others, last = [str(getattr(word, "value", word)) for word in words]
        return f"{', '.join(others)} or {last}" if others else last
    number = NUMBERS.get(str(kind.name)[:3], "")
    least = getattr(kind, "min", None)
    return f"{number}, {least} or more" if number and least is not None else number
