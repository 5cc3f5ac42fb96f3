"""A batch on a real cluster: a scheduler and two workers on this machine, one of which is killed half-way."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from archives import QUICK, archive, begin, digests
from bulletin_cli.desk.batch.cluster import PATIENCE
from cli.papers import bulletin
from desk.batches import Here


class Cluster:
    """Its processes, and the address that batches are sent to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.address = f"tcp://127.0.0.1:{probe.getsockname()[1]}"
        port = self.address.rpartition(":")[2]
        self.processes = [self._begin("scheduler", "--port", port, "--no-show")]
        self.workers = [
            self._begin("worker", self.address, "--no-nanny", "--nthreads", "1") for _ in range(2)
        ]
        self.processes += self.workers

    def _begin(self, what: str, *arguments: str) -> subprocess.Popen[bytes]:
        command = [
            sys.executable,
            "-m",
            f"distributed.cli.dask_{what}",
            "--host",
            "127.0.0.1",
            "--no-dashboard",
        ]
        return subprocess.Popen(
            [*command, *arguments],
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "DASK_DISTRIBUTED__LOGGING__DISTRIBUTED": "critical"},
        )

    def end(self) -> None:
        """Send all home."""
        for process in reversed(self.processes):
            process.kill()
            process.wait()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    made = Cluster(tmp_path)
    try:
        yield made
    finally:
        made.end()


def test_a_cluster_makes_the_same_and_outlives_a_worker(
    cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = archive(tmp_path / "shared", 8)
    process = begin("batch", *QUICK, "--format", "json", "--scheduler", cluster.address, folder=root)
    assert process.stderr is not None
    first = process.stderr.readline()
    cluster.workers[0].send_signal(signal.SIGKILL)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, first + err
    assert "made in" in first
    counts = json.loads(out)["summary"]
    assert counts["made"] + counts["unchanged"] == 8, (
        "what the killed worker had just saved is not made again"
    )
    assert "Traceback" not in err
    monkeypatch.setattr("bulletin_cli.desk.batch.hiring.Crew", lambda *_arguments: Here())
    alone = archive(tmp_path / "alone", 8)
    assert bulletin("batch", *QUICK, folder=alone).code == 0
    assert digests(root / "build") == digests(alone / "build")


def test_a_scheduler_alone_is_given_time_and_then_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, str]] = []

    class Alone:
        def wait_for_workers(self, workers: int, timeout: str) -> None:
            asked.append((workers, timeout))
            raise TimeoutError

        def close(self) -> None:
            asked.append((0, "closed"))

    monkeypatch.setattr("distributed.Client", lambda *_arguments, **_options: Alone())
    answer = bulletin("batch", *QUICK, "--scheduler", "tcp://127.0.0.1:9", folder=archive(tmp_path, 1))
    assert answer.code == 3
    assert answer.err.splitlines()[-1].startswith(
        "bulletin: the scheduler at tcp://127.0.0.1:9 has no workers"
    )
    assert asked == [(1, PATIENCE), (0, "closed")]


def test_no_scheduler_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bulletin_cli.desk.batch.cluster.PATIENCE", "1s")
    root = archive(tmp_path, 1)
    answer = bulletin("batch", *QUICK, "--scheduler", "tcp://127.0.0.1:9", folder=root)
    assert answer.code == 3
    assert answer.err.splitlines()[-1].startswith("bulletin: no scheduler answers at tcp://127.0.0.1:9")


def test_without_the_extra_it_says_how_to_install_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    root = archive(tmp_path, 1)
    answer = bulletin("batch", *QUICK, "--scheduler", "tcp://127.0.0.1:9", folder=root)
    assert answer.code == 3
    assert "pip install 'bulletin-cli[cluster]'" in answer.err
