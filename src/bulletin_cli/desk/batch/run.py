"""The use case of `batch`: makes what has changed, hands the work to an Executor, and loses nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from concurrent.futures import FIRST_COMPLETED, CancelledError, Executor, Future, wait
from dataclasses import dataclass, field, replace

from bulletin_cli.desk.batch.archive import Archive
from bulletin_cli.desk.batch.crew import TooSlowError, WorkerDiedError
from bulletin_cli.desk.batch.report import Report
from bulletin_cli.desk.batch.work import Done, make
from bulletin_cli.model.edition import Neighbours

AFTERWARDS = 2.5
"""Seconds after which an issue that was made is looked at again and sealed."""
ROUNDS = 3
"""An issue that fails changes what its neighbours link to; they are made again, but not for ever."""
LOOK = 0.5
Why = Mapping[str, tuple[str, ...]]
Told = Callable[[Done, int, int], None]
"""Told of an issue that is done, how many are, and of how many."""


@dataclass
class Run:
    """One batch on its way: `patience` is how long an executor may be silent, None for ever; `jobs` how many
    issues it makes at a time on this machine."""

    archive: Archive
    executor: Executor
    told: Told = lambda _done, _number, _of: None
    patience: float | None = None
    jobs: int = 1
    report: Report = field(default_factory=Report)
    _young: dict[str, float] = field(default_factory=dict)
    _linked: dict[str, Neighbours | None] = field(default_factory=dict)
    _number: int = 0
    _of: int = 0

    def go(self, todo: Why) -> Report:
        """Make these issues, then those that link to what has come or gone; the report of all."""
        began = time.monotonic()
        try:
            for _round in range(ROUNDS):
                if todo:
                    self._make(todo)
                if self.report.stopped:
                    break
                todo = self.archive.cut_off()
        except KeyboardInterrupt:
            self.report.interrupted = True
        finally:
            self._leave(todo)
            self.report.seconds = time.monotonic() - began
        return self.report

    def _make(self, todo: Why) -> None:
        hopeful = {id_ for id_ in todo if not self.archive.seals.of(id_).failed}
        errands = self.archive.errands(todo, hopeful)
        if len(errands) == 1 < self.jobs:
            errands = [replace(errands[0], alone=True)]
        self._linked = {errand.issue: errand.neighbours for errand in errands}
        futures = {self.executor.submit(make, errand): errand.issue for errand in errands}
        self._of = self._number + len(futures)
        waiting, heard = set(futures), time.monotonic()
        while waiting and not self.report.stopped:
            ready, waiting = wait(waiting, timeout=LOOK, return_when=FIRST_COMPLETED)
            heard = time.monotonic() if ready else heard
            for future in sorted(ready, key=lambda one: futures[one]):
                self._take_in(_outcome(future, futures[future]), todo[futures[future]])
            self._look_at_young(at_most=1 if waiting else len(self._young))
            if self.patience is not None and time.monotonic() - heard > self.patience:
                self.report.stopped = f"nothing was heard of the workers for {self.patience:.0f} s"

    def _take_in(self, done: Done, why: tuple[str, ...]) -> None:
        self._number += 1
        self.report.add(done, why)
        seal = self.archive.seals.of(done.issue)
        seal.failed = done.status == "failed"
        seal.looks = ""
        if done.status == "made":
            seal.seconds = round(done.seconds, 3)
        if done.status in {"made", "unchanged"}:
            self.archive.note(done.issue, self._linked.get(done.issue))
            self._young[done.issue] = time.monotonic()
        if done.hopeless:
            self.report.stopped = done.problems[0]
        self.told(done, self._number, self._of)

    def _look_at_young(self, *, at_most: int) -> None:
        """Seal what was made a while ago: its times are old enough to be trusted now."""
        due = [id_ for id_, since in self._young.items() if time.monotonic() - since > AFTERWARDS]
        for id_ in due[:at_most]:
            del self._young[id_]
            self.archive.look_again(id_)

    def _leave(self, todo: Why) -> None:
        """Note what was not come to."""
        for id_ in todo:
            if id_ not in self.report.lines:
                self.report.add(Done(id_, "left"), todo[id_])


def _outcome(future: Future[Done], issue: str) -> Done:
    try:
        return future.result()
    except (TooSlowError, WorkerDiedError) as failure:
        return Done(issue, "failed", (str(failure),), machine=True)
    except CancelledError:
        return Done(issue, "left")
    except Exception as failure:  # noqa: BLE001 - whatever an executor raises of a lost worker
        return Done(issue, "failed", (f"its worker was lost: {failure}",), machine=True)
