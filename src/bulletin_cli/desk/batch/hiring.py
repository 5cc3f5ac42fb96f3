"""Who does a batch's work: a crew of this machine, hired before much is loaded, or a scheduler's cluster."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

from bulletin_cli.desk.batch.crew import Crew, Listen, deaf
from bulletin_cli.desk.batch.wishes import BatchWishes, Limits


class Hands(NamedTuple):
    """Who does the work: `warm` lets them get ready for it, `tell` takes who is to hear what happens."""

    executor: Executor
    warm: Callable[[], None] = deaf
    tell: Callable[[Listen], None] = deaf


@contextmanager
def hired(
    hands: int, limits: Limits, root: Path, wishes: BatchWishes, *, scheduler: str = ""
) -> Iterator[Hands]:
    """A crew of this machine or a scheduler's cluster; at the end work in hand is dropped.

    To be entered before this process has threads: what has none can be forked.
    """
    if scheduler:
        from bulletin_cli.desk.batch.cluster import cluster  # noqa: PLC0415 - seldom asked for

        with cluster(scheduler) as executor:
            yield Hands(executor)
        return
    crew = Crew(max(1, hands), limits, (partial(_set_up, root, wishes), _wake_press))
    try:
        yield Hands(crew, crew.warm, crew.tell)
    finally:
        crew.shutdown(cancel_futures=True)


def _set_up(root: Path, wishes: BatchWishes) -> None:
    """Load what it takes to make up an issue, and open the publication for all who are hired afterwards."""
    from bulletin_cli.desk.batch import work  # noqa: PLC0415 - loaded by the foreman

    work.tools()
    work.leave_open(root, wishes)


def _wake_press() -> None:
    """Load what it takes to press one."""
    from bulletin_cli.desk.batch import work  # noqa: PLC0415 - as above

    work.press_tools()
