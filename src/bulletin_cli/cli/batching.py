"""What `bulletin batch` does once its arguments are read; nothing here knows how they were.

Little is loaded before hands are hired and seals are looked at: where one is broken, the foreman gets ready
while the rest is loaded here.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from bulletin_cli.cli.asked import output_folder, tell_unknown
from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.desk.batch.hiring import hired
from bulletin_cli.desk.batch.seals import first_look
from bulletin_cli.desk.batch.wishes import BatchWishes, Limits
from bulletin_cli.desk.issues import Unknown, find_issues
from bulletin_cli.desk.linting_crew import cores

USAGE = 2


class BatchFormat(StrEnum):
    """How a batch's report is printed."""

    TEXT = "text"
    JSON = "json"


class BatchAsked(NamedTuple):
    """The arguments of a call of batch, as they were typed."""

    issues: tuple[str, ...] = ()
    jobs: int = 0
    check: bool = False
    force: bool = False
    prune: bool = False
    editions: tuple[str, ...] = ()
    output: Path | None = None
    draft: bool = False
    diff: bool = False
    report: BatchFormat = BatchFormat.TEXT
    limits: Limits = Limits()
    scheduler: str = ""


def batch_issues(terminal: Terminal, asked: BatchAsked) -> int:
    """Make what is to be made, print the report, and give the exit code: 0, 1, 2, 3 or 130."""
    try:
        wanted = find_issues(terminal.folder, asked.issues, every=True)
    except Unknown as unknown:
        tell_unknown(terminal, unknown)
        return USAGE
    asked = asked._replace(jobs=asked.jobs or cores())
    code = 0
    with _termination_interrupts():
        for root, group in groupby(wanted, key=lambda one: one.root):
            ids = [one.issue for one in group]
            code = max(code, _publication(terminal, root, ids, asked))
    return code


def _publication(terminal: Terminal, root: Path, ids: list[str], asked: BatchAsked) -> int:
    """Make one publication's issues; the exit code. Hands are hired before anything has threads."""
    output = output_folder(terminal, root, asked.output)
    if output is None:
        return USAGE
    root = root.resolve()
    wishes = BatchWishes(output.resolve(), asked.editions, asked.draft, asked.force, asked.prune)
    if asked.check:
        from bulletin_cli.cli.batch_making import check  # noqa: PLC0415 - loads much

        return check(terminal, first_look(root, wishes, ids), asked)
    hiring = hired(asked.jobs, asked.limits, root, wishes, scheduler=asked.scheduler)
    with hiring as hands:
        seen = first_look(root, wishes, ids, stirred=hands.warm)
        from bulletin_cli.cli.batch_making import make, tell_of  # noqa: PLC0415 - as above, beside the foreman

        made = make(terminal, seen, hands, asked)
    return 1 if made is None else tell_of(terminal, made, asked)


@contextmanager
def _termination_interrupts() -> Iterator[None]:
    """A polite end from outside is an interrupt too."""

    def interrupt(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    try:
        before = signal.signal(signal.SIGTERM, interrupt)
    except ValueError:  # not in the main thread
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
