"""Work done beside comes back as a value; whatever goes wrong there, it is done here, and nobody is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bulletin_cli.desk.beside import Beside

TESTS = Path(__file__).parents[1]


def value() -> None:
    """A large value comes from another process."""
    with Beside(lambda: (os.getpid(), "x" * 1_000_000)) as other:
        process, text = other.result()
    assert process != os.getpid()
    assert len(text) == 1_000_000


def killed() -> None:
    """What was killed there is done here."""
    here = os.getpid()

    def work() -> str:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return "done here"

    with Beside(work) as other:
        assert other.result() == "done here"


def raised() -> None:
    """What is raised there is raised here."""

    def work() -> str:
        raise LookupError("nothing there")

    with Beside(work) as other, pytest.raises(LookupError, match="nothing there"):
        other.result()


def left() -> None:
    """Who does not wait leaves nobody behind."""
    began = time.monotonic()
    with pytest.raises(KeyError), Beside(lambda: time.sleep(50)):
        raise KeyError("something else went wrong")
    assert time.monotonic() - began < 40
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@pytest.mark.skipif(sys.platform != "linux", reason="nothing is forked elsewhere")
@pytest.mark.parametrize("trial", ["value", "killed", "raised", "left"])
def test_work_done_beside(trial: str) -> None:
    command = [sys.executable, "-c", f"from desk.test_beside import {trial}; {trial}()"]
    clean = {**os.environ, "PYTHONPATH": os.pathsep.join([str(TESTS), *sys.path])}
    done = subprocess.run(command, env=clean, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
