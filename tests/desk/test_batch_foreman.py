"""A foreman forks workers that have what he has; where he is not to be had, work goes on without him."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from bulletin_cli.desk.batch.foreman import hire_foreman
from bulletin_cli.desk.beside import can_fork

PATIENCE = 60
TESTS = Path(__file__).parents[1]


def tried(trial: str) -> subprocess.CompletedProcess[str]:
    """What became of one of desk.trials, which is the name of what workers and foreman do."""
    command = [sys.executable, "-c", f"from desk.trials import {trial}; {trial}()"]
    clean = {**os.environ, "PYTHONPATH": os.pathsep.join([str(TESTS), *sys.path])}
    return subprocess.run(
        command, env=clean, capture_output=True, text=True, check=False, timeout=2 * PATIENCE
    )


@pytest.mark.parametrize("trial", ["have_what_he_has", "do_without_him", "leave_nobody_behind"])
def test_workers_who_are_forked(trial: str) -> None:
    done = tried(trial)
    assert (done.returncode, done.stderr) == (0, "")


def test_foreman_and_workers_go_when_the_batch_is_killed() -> None:
    there = [int(process) for process in tried("die_at_work").stdout.split()]
    assert len(there) == 2
    until = time.monotonic() + PATIENCE
    while any(Path(f"/proc/{process}").exists() for process in there):
        assert time.monotonic() < until, "they are still there"
        time.sleep(0.02)


def test_a_process_with_threads_is_not_forked() -> None:
    over = threading.Event()
    thread = threading.Thread(target=over.wait)
    thread.start()
    try:
        assert not can_fork()
        assert hire_foreman(0, (over.set,)) is None
    finally:
        over.set()
        thread.join()
