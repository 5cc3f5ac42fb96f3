"""Work done beside comes back as values; whatever goes wrong there is told, and nobody is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bulletin_cli.desk.beside import Beside, LostError

TESTS = Path(__file__).parents[1]


def values() -> None:
    """Values come from another process, large ones too, each as soon as it is there."""

    def work() -> Iterator[tuple[int, str]]:
        yield os.getpid(), "first"
        yield os.getpid(), "x" * 1_000_000

    with Beside(work) as other:
        process, first = other.result()
        assert (process != os.getpid(), first) == (True, "first")
        assert other.result() == (process, "x" * 1_000_000)


def killed() -> None:
    """What was killed there gives no more."""

    def work() -> Iterator[str]:
        yield "the first"
        os.kill(os.getpid(), signal.SIGKILL)

    with Beside(work) as other:
        assert other.result() == "the first"
        with pytest.raises(LostError):
            other.result()


def raised() -> None:
    """What raises there gives nothing."""

    def work() -> Iterator[str]:
        raise LookupError("nothing there")

    with Beside(work) as other, pytest.raises(LostError):
        other.result()


def left() -> None:
    """Who does not wait leaves nobody behind."""
    began = time.monotonic()
    with pytest.raises(KeyError), Beside(lambda: iter(lambda: time.sleep(50), 0)):
        raise KeyError("something else went wrong")
    assert time.monotonic() - began < 40
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@pytest.mark.skipif(sys.platform != "linux", reason="nothing is forked elsewhere")
@pytest.mark.parametrize("trial", ["values", "killed", "raised", "left"])
def test_work_done_beside(trial: str) -> None:
    command = [sys.executable, "-c", f"from desk.test_beside import {trial}; {trial}()"]
    clean = {**os.environ, "PYTHONPATH": os.pathsep.join([str(TESTS), *sys.path])}
    done = subprocess.run(command, env=clean, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
