"""A crew of processes: nothing that happens to one of them is lost, or harms the others' work."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bulletin_cli.desk.batch.crew import Crew, TooSlowError, WorkerDiedError
from bulletin_cli.desk.batch.wishes import MEGABYTE, Limits
from desk.trades import die, die_once, double, eat, fail, hang, process

PATIENCE = 60
"""Seconds that a test waits for what must come."""


@pytest.fixture
def crew() -> Iterator[Crew]:
    one = Crew(1, Limits(seconds=PATIENCE, memory=600 * MEGABYTE, issues=3))
    yield one
    one.shutdown(cancel_futures=True)


def test_one_crew_through_all_that_can_happen(crew: Crew, tmp_path: Path) -> None:
    assert crew.submit(double, 4).result(PATIENCE) == 8
    with pytest.raises(LookupError, match="nothing there"):
        crew.submit(fail, 1).result(PATIENCE)
    with pytest.raises(MemoryError):
        crew.submit(eat, 700).result(PATIENCE)
    assert crew.submit(die_once, tmp_path / "trace").result(PATIENCE) == "done"
    with pytest.raises(WorkerDiedError, match=r"died twice \(killed by signal 9"):
        crew.submit(die, 1).result(PATIENCE)
    assert crew.submit(double, 5).result(PATIENCE) == 10


def test_workers_keep_warm_and_are_sent_home_in_time(crew: Crew) -> None:
    processes = [crew.submit(process, number).result(PATIENCE) for number in range(4)]
    assert len(set(processes[:3])) == 1
    assert processes[3] != processes[2]


def test_what_hangs_is_stopped_and_the_rest_goes_on() -> None:
    crew = Crew(1, Limits(seconds=2.5))
    try:
        assert crew.submit(double, 1).result(PATIENCE) == 2
        slow, next_one = crew.submit(hang, 1), crew.submit(double, 2)
        with pytest.raises(TooSlowError, match=r"longer than 2\.5 s"):
            slow.result(PATIENCE)
        assert next_one.result(PATIENCE) == 4
    finally:
        crew.shutdown(cancel_futures=True)


def test_going_home_finishes_the_work_or_drops_it() -> None:
    with Crew(1) as crew:
        finished = crew.submit(double, 3)
    assert finished.result(0) == 6
    crew = Crew(1)
    running, waiting = crew.submit(hang, 1), crew.submit(double, 1)
    crew.shutdown(cancel_futures=True)
    assert waiting.cancelled()
    assert running.cancelled() or isinstance(running.exception(0), WorkerDiedError)
    with pytest.raises(RuntimeError):
        crew.submit(double, 1)
