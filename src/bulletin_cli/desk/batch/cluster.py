"""A Dask cluster as an Executor: the same work on other machines, which need the shared folder only."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from typing import Any

from bulletin_cli.model.diagnostic import MachineError

PATIENCE = "10s"


@contextmanager
def cluster(address: str) -> Iterator[Executor]:
    """The executor of the scheduler at that address. Raises MachineError where there is none."""
    try:
        import distributed  # noqa: PLC0415 - an extra
    except ImportError as failure:
        hint = "pip install 'bulletin-cli[cluster]'"
        raise MachineError("distributed, which talks to clusters, is not installed", hint) from failure
    try:
        connect: Any = distributed.Client
        client = connect(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as failure:
        hint = "start one with: dask scheduler"
        raise MachineError(f"no scheduler answers at {address}", hint) from failure
    try:
        _wait_for_a_worker(client, address)
        yield client.get_executor(pure=False)
    finally:
        client.close()


def _wait_for_a_worker(client: Any, address: str) -> None:
    # workers that were started a moment ago may not have come yet
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError as failure:
        hint = f"start some with: dask worker {address}"
        raise MachineError(f"the scheduler at {address} has no workers", hint) from failure
