"""A batch while it runs: an estimate and a line an issue in hand on a terminal, else plain lines."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bulletin_cli.cli.reports.batch_text import done_line, duration
from bulletin_cli.cli.terminal import Terminal

if TYPE_CHECKING:
    from rich.console import Group
    from rich.live import Live

    from bulletin_cli.desk.batch.work import Done

WIDTH = 30
"""Of the bar, in characters."""
Why = Mapping[str, tuple[str, ...]]


@dataclass
class Progress:
    """What is going on; every issue that is done is a line on standard error."""

    terminal: Terminal
    why: Why = field(default_factory=dict)

    def hear(self, what: str, issue: str, word: str) -> None:
        """Take in what a crew tells: a worker that died is worth a remark."""
        if what == "died":
            self.say(f"{issue}: its worker died ({word})")

    def done(self, done: Done, number: int, of: int) -> None:
        """Take in that an issue is done."""
        self.say(f"[{number}/{of}] {done_line(done, self.why.get(done.issue, ()))}")

    def say(self, line: str) -> None:
        """A line above whatever is drawn."""
        self.terminal.remark(line)


@dataclass
class LiveProgress(Progress):
    """The same, with a bar, an estimate and a line for each issue in hand under it."""

    live: Live | None = None
    _in_hand: dict[str, tuple[float, str]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _began: float = field(default_factory=time.monotonic)
    _number: int = 0
    _of: int = 0

    def hear(self, what: str, issue: str, word: str) -> None:
        """Take in what a crew tells, from its own thread."""
        with self._lock:
            if what == "taken":
                self._in_hand[issue] = (time.monotonic(), "opening the publication")
            elif what == "stage" and issue in self._in_hand:
                self._in_hand[issue] = (self._in_hand[issue][0], word)
        super().hear(what, issue, word)

    def done(self, done: Done, number: int, of: int) -> None:
        """Take in that an issue is done."""
        with self._lock:
            self._in_hand.pop(done.issue, None)
            self._number, self._of = number, of
        super().done(done, number, of)

    def say(self, line: str) -> None:
        """A line above the bar."""
        if self.live is not None:
            self.live.console.print(line, markup=False)

    def __rich__(self) -> Group:
        """The bar and the lines under it."""
        from rich.console import Group  # noqa: PLC0415 - only where something is drawn
        from rich.text import Text  # noqa: PLC0415

        with self._lock:
            lines = [Text(self._bar(), style="bold")]
            now = time.monotonic()
            for issue, (since, stage) in sorted(self._in_hand.items()):
                lines.append(
                    Text(f"  {issue}  {stage}, {now - since:.0f} s", style="dim", overflow="ellipsis")
                )
        return Group(*lines)

    def _bar(self) -> str:
        of = self._of or len(self.why)
        if not of:
            return "looking the archive over"
        full = WIDTH * self._number // max(1, of)
        return f"{'█' * full}{'░' * (WIDTH - full)} {self._number} of {of}{self._left(of)}"

    def _left(self, of: int) -> str:
        if not self._number:
            return ""
        spent = time.monotonic() - self._began
        return f", about {duration(spent / self._number * (of - self._number))} left"


@contextmanager
def progress(terminal: Terminal) -> Iterator[Progress]:
    """The display that suits standard error; what is to be made, and why, is told it when that is known."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield Progress(terminal)
        return
    from rich.live import Live  # noqa: PLC0415 - only where something is drawn

    shown = LiveProgress(terminal)
    with Live(shown, console=terminal.console(stderr=True), refresh_per_second=5, transient=True) as live:
        shown.live = live
        yield shown
