"""Trials of a crew with a foreman, each for a process of its own: one that runs tests may have threads."""

from __future__ import annotations

import os
import signal

from bulletin_cli.desk.batch.crew import Crew
from bulletin_cli.desk.batch.wishes import Limits
from bulletin_cli.desk.beside import can_fork
from desk.trades import double, fetch, inherit, parent, process

PATIENCE = 60


def hired() -> Crew:
    """A crew of two with a foreman; processes are forked here."""
    assert can_fork()
    return Crew(2, Limits(), (inherit,))


def have_what_he_has() -> None:
    """Workers begin with what the foreman has got ready."""
    with hired() as crew:
        crew.warm()
        assert crew.submit(fetch, 0).result(PATIENCE) == "inherited"
        assert crew.submit(parent, 0).result(PATIENCE) != os.getpid()
        assert not can_fork(), "the crew's own thread runs"


def do_without_him() -> None:
    """A foreman who is killed is missed by nobody: other workers are woken, and those that he had go on."""
    with hired() as crew:
        os.kill(crew.submit(parent, 0).result(PATIENCE), signal.SIGKILL)
        found = [crew.submit(double, number) for number in range(20)]
        assert [future.result(PATIENCE) for future in found] == [2 * number for number in range(20)]


def leave_nobody_behind() -> None:
    """Foreman and workers are gone with the crew."""
    with hired() as crew:
        there = [crew.submit(parent, 0).result(PATIENCE), crew.submit(process, 0).result(PATIENCE)]
    for one in there:
        try:
            os.kill(one, 0)
        except ProcessLookupError:
            continue
        raise AssertionError(f"process {one} is still there")


def die_at_work() -> None:
    """Say who the foreman and a worker are, and be killed."""
    crew = hired()
    print(crew.submit(parent, 0).result(PATIENCE), crew.submit(process, 0).result(PATIENCE), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
