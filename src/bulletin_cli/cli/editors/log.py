"""What goes wrong in the language server, told on standard error in a line each."""

from __future__ import annotations

import logging
import sys
import traceback

from bulletin_cli.cli import sentence
from bulletin_cli.model.diagnostic import MachineError


class Line(logging.Formatter):
    """A record in a line; its traceback where somebody asked to debug."""

    def __init__(self, *, debug: bool) -> None:
        super().__init__()
        self.debug = debug

    def format(self, record: logging.LogRecord) -> str:
        """`bulletin: the first line of what was said`."""
        first, _, rest = record.getMessage().partition("\n")
        failure = record.exc_info[1] if record.exc_info else None
        said = f"bulletin: {first[:1].lower()}{first[1:]}" + (f" ({failure})" if failure else "")
        if not self.debug:
            return said
        trace = "".join(traceback.format_exception(failure)) if failure else rest
        return f"{said}\n{trace}".rstrip()


def keep_calm(*, debug: bool) -> None:
    """Let pygls and asyncio say on standard error what went wrong, and show tracebacks to nobody else."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Line(debug=debug))
    logging.basicConfig(level=logging.WARNING if debug else logging.ERROR, handlers=[handler], force=True)


def complain(failure: Exception, *, debug: bool) -> str:
    """Tell on standard error what went wrong; gives the sentence."""
    if debug:
        traceback.print_exception(failure)
    if isinstance(failure, MachineError):
        said = failure.message + (f" ({failure.hint})" if failure.hint else "")
    elif isinstance(failure, OSError | MemoryError):
        said = sentence(failure)
    else:
        said = f"bulletin itself went wrong: {type(failure).__name__}: {failure}"
    sys.stderr.write(f"bulletin: {said}\n")
    return said
