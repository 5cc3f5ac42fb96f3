"""A batch killed with all its workers, at random moments: what must be true of the archive afterwards."""

from __future__ import annotations

import os
import random
import signal
import time
from dataclasses import dataclass, field
from pathlib import Path

from archives import QUICK, archive, begin, digests, ended
from cli.papers import bulletin

TITLES = ("The Ferry", "The Barge")


@dataclass
class Victim:
    """An archive that is in one of two states, and what each must be made into."""

    root: Path
    issues: int
    seed: int
    state: int = 0
    longest: float = 0.0
    """Seconds that a batch takes when nobody kills it."""
    wanted: list[dict[str, str]] = field(default_factory=list)
    finished: int = 0
    """Batches that were done before they were killed."""

    def prepare(self) -> None:
        """Make both states once, undisturbed."""
        archive(self.root, self.issues)
        self.folder = self.root / "ferry"
        self.dice = random.Random(self.seed)
        for state in (1, 0):
            self.turn_to(state)
            began = time.monotonic()
            assert self.finish() == 0
            self.longest = max(self.longest, time.monotonic() - began)
            self.wanted.insert(0, digests(self.folder / "build"))

    def turn_to(self, state: int) -> None:
        """Give the publication the other title, which is on every page."""
        self.state = state
        house = self.folder / "bulletin.yaml"
        first, _, rest = house.read_text(encoding="utf-8").partition("\n")
        assert first.startswith("title:")
        house.write_text(f"title: {TITLES[state]}\n{rest}", encoding="utf-8")

    def finish(self) -> int:
        """Run a batch to its end; its exit code."""
        return ended(begin("batch", *QUICK, folder=self.folder))

    def kill_one(self) -> None:
        """Begin a batch of the other state, kill its whole group, and look at what is left."""
        self.turn_to(1 - self.state)
        process = begin("batch", *QUICK, folder=self.folder)
        time.sleep(self.dice.uniform(0.0, self.longest * 0.9))
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        else:
            self.finished += 1
        ended(process)
        self.look()

    def look(self) -> None:
        """Every file is whole, and what counts as unchanged is as it should be."""
        there = {
            path: digest for path, digest in digests(self.folder / "build").items() if "/." not in f"/{path}"
        }
        for path, digest in there.items():
            assert digest in {state.get(path) for state in self.wanted}, f"{path} is torn"
        answer = bulletin("batch", *QUICK, "--check", folder=self.folder)
        changed = {line.partition(":")[0] for line in answer.out.splitlines() if ": " in line}
        for path, digest in self.wanted[self.state].items():
            issue, slash, _name = path.partition("/")
            if slash and issue not in changed and path in there:
                assert there[path] == digest, f"{path} counts as unchanged"

    def complete(self) -> None:
        """The next run goes on from there and leaves nothing behind."""
        assert self.finish() == 0
        assert digests(self.folder / "build") == self.wanted[self.state]
