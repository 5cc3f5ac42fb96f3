"""What became of a batch: a line an issue, and the same as a JSON value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bulletin_cli.desk.batch.work import Done

STATUSES = ("made", "unchanged", "failed", "left")


@dataclass(frozen=True)
class Line:
    """An issue: why it was made, or is to be, and what became of it."""

    why: tuple[str, ...]
    done: Done


@dataclass
class Report:
    """A whole batch, by issue; `stopped` says why it ended before its time."""

    lines: dict[str, Line] = field(default_factory=dict)
    seconds: float = 0.0
    interrupted: bool = False
    stopped: str = ""
    index: tuple[str, ...] = ()
    """Files of the archive's own pages, where they were made."""
    leftovers: tuple[str, ...] = ()
    """Outputs of issues that are no more."""
    pruned: bool = False
    """Whether those have been taken away."""

    def add(self, done: Done, why: tuple[str, ...] = ()) -> None:
        """Take an issue in; of two reports of one issue the seconds are summed and the later counts."""
        before = self.lines.get(done.issue)
        if before is not None and before.done.status == "made":
            if done.status == "unchanged":
                return
            done = replace(done, seconds=before.done.seconds + done.seconds)
        self.lines[done.issue] = Line((*(before.why if before else ()), *why), done)

    @property
    def counts(self) -> Mapping[str, int]:
        """How many issues were made, unchanged, failed or left."""
        found = Counter(line.done.status for line in self.lines.values())
        return {status: found[status] for status in STATUSES}

    @property
    def made(self) -> tuple[str, ...]:
        """The issues that were made, sorted."""
        return tuple(id_ for id_, line in sorted(self.lines.items()) if line.done.status == "made")

    @property
    def failed(self) -> tuple[Done, ...]:
        """The issues that failed, by id."""
        return tuple(line.done for _id, line in sorted(self.lines.items()) if line.done.status == "failed")

    @property
    def machine_failed(self) -> bool:
        """True where an issue failed, or all did, through no fault of the copy."""
        return bool(self.stopped) or any(done.machine for done in self.failed)

    def as_json(self) -> dict[str, Any]:
        """The report as `batch --format json` prints it and build/batch.json keeps it."""
        summary: dict[str, Any] = {**self.counts, "seconds": round(self.seconds, 3)}
        summary |= {"interrupted": self.interrupted, "stopped": self.stopped}
        summary["index"] = list(self.index)
        summary |= {"leftovers": list(self.leftovers), "pruned": self.pruned}
        issues = [_line(id_, line) for id_, line in sorted(self.lines.items())]
        return {"version": 1, "summary": summary, "issues": issues}


def _line(issue: str, line: Line) -> dict[str, Any]:
    done = line.done
    return {
        "issue": issue,
        "status": done.status,
        "why": list(line.why),
        "problems": list(done.problems),
        "machine": done.machine,
        "pages": done.pages,
        "warnings": done.warnings,
        "seconds": round(done.seconds, 3),
        "memory": done.memory,
        "nth": done.nth,
    }
