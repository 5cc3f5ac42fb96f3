"""The terminal an editor sits at: what is said, where, and in colour or not."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

PATIENCE = 0.5
"""Seconds before a progress display appears."""


def _watched(stream: TextIO) -> bool:
    """True where a person's terminal shows the stream, so that Rich may draw."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def folded(console: "Console", whole: "Text", *, hang: int) -> "Iterator[Text]":
    """The lines that a text makes on a console, parted between words; all but the first hang by `hang`."""
    from rich.text import Text  # noqa: PLC0415 - only on a terminal

    first = (whole.wrap(console, console.width) or [whole])[0]
    left = whole.plain[len(first.plain) :].lstrip()
    rest = whole[len(whole.plain) - len(left) :]
    first.rstrip()
    yield first
    if not left:
        return
    for line in rest.wrap(console, max(20, console.width - hang)):
        yield Text(" " * hang).append_text(line)


Stage = Callable[[str], None]
"""Told what is being done now."""


class Terminal:
    """Where commands run and speak: `folder` is where to look for the publication."""

    def __init__(self, folder: Path = Path(), *, color: bool = True, debug: bool = False) -> None:
        self.folder, self.color, self.debug = folder, color, debug

    @property
    def lively(self) -> bool:
        """True where results go to a person's terminal, so that Rich may draw."""
        return _watched(sys.stdout)

    def say(self, text: str = "") -> None:
        """Print a line of the result to standard output."""
        sys.stdout.write(text + "\n")

    def remark(self, text: str) -> None:
        """Print a line that is not a result to standard error."""
        sys.stderr.write(text + "\n")

    def paint(self, *parts: tuple[str, str], to_stderr: bool = False, hang: int = 0) -> None:
        """Print a line of (text, style); plain where no person looks on, else folded between words.

        `hang` is the indent of the lines that follow the first.
        """
        if not (_watched(sys.stderr) if to_stderr else self.lively):
            (self.remark if to_stderr else self.say)("".join(text for text, _style in parts))
            return
        from rich.text import Text  # noqa: PLC0415 - only on a terminal

        console = self.console(stderr=to_stderr)
        for line in folded(console, Text.assemble(*parts), hang=hang):
            console.print(line)

    def console(self, *, stderr: bool = False) -> "Console":
        """A Rich console that honours --no-color and NO_COLOR."""
        from rich.console import Console  # noqa: PLC0415 - only where something is drawn

        return Console(stderr=stderr, no_color=not self.color or None, highlight=False, soft_wrap=True)

    @contextmanager
    def progress(self, title: str) -> Iterator[Stage]:
        """A spinner on standard error, after half a second and on a terminal only; yields who is told."""
        if not _watched(sys.stderr):
            yield lambda _what: None
            return
        spinner = _Spinner(self.console(stderr=True), title)
        try:
            yield spinner.tell
        finally:
            spinner.end()


class _Spinner:
    def __init__(self, console: "Console", title: str) -> None:
        from threading import Timer  # noqa: PLC0415 - only where somebody looks on

        self._status = console.status(title)
        self._title = title
        self._timer = Timer(PATIENCE, self._status.start)
        self._timer.daemon = True
        self._timer.start()

    def tell(self, what: str) -> None:
        self._status.update(f"{self._title}: {what}")

    def end(self) -> None:
        self._timer.cancel()
        self._timer.join()
        self._status.stop()
