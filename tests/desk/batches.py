"""Batches made in the test's own process: no worker is woken, nothing is painted."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

from bulletin_cli.desk.batch.archive import Archive, open_archive
from bulletin_cli.desk.batch.batching import make_archive
from bulletin_cli.desk.batch.report import Report
from bulletin_cli.desk.batch.seals import first_look
from bulletin_cli.desk.batch.wishes import BatchWishes
from bulletin_cli.desk.workshop import Workshop


class Here(Executor):
    """Does every piece of work where it stands."""

    def warm(self) -> None:
        """Have all that is needed."""

    def tell(self, _listen: object) -> None:
        """Have nothing to tell."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as failure:  # noqa: BLE001 - as an Executor must
            future.set_exception(failure)
        return future


def opened(
    root: Path, *, force: bool = False, draft: bool = False, stirred: Callable[[], None] = lambda: None
) -> Archive:
    """The archive of a publication's web editions, looked over as a new process would."""
    workshop = Workshop(root)
    publication = workshop.publication.value
    assert publication is not None
    wishes = BatchWishes(root / "build", ("html",), draft, force)
    ids = [path.parent.name for path in (root / "issues").glob("*/issue.yaml")]
    return open_archive(
        workshop, publication, first_look(root, wishes, ids, stirred=stirred), stirred=stirred
    )


def run(root: Path, *, force: bool = False, draft: bool = False, executor: Executor | None = None) -> Report:
    """A whole batch."""
    made = opened(root, force=force, draft=draft)
    return make_archive(made, made.to_make(), executor or Here(), told=lambda *_said: None)


def why(root: Path) -> dict[str, tuple[str, ...]]:
    """What would be made, and why, as `--check` says it."""
    made = opened(root)
    found = made.to_make()
    made.save()
    return found
