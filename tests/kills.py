"""A batch killed with all its workers, at random moments: what must be true of the archive afterwards."""

from __future__ import annotations

import json
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
    waking: float = 0.0
    each: float = 0.0
    """Seconds until the first issue is begun, and that an issue takes, when nobody kills anything."""
    wanted: list[dict[str, str]] = field(default_factory=list)
    landed: int = 0
    """Kills that came while there was something left to make."""

    def prepare(self) -> None:
        """Make both states once, undisturbed."""
        archive(self.root, self.issues)
        self.folder = self.root / "ferry"
        self.dice = random.Random(self.seed)
        for state in (1, 0):
            self.turn_to(state)
            began = time.monotonic()
            assert self.finish() == 0
            whole = time.monotonic() - began
            report = json.loads((self.folder / "build" / "batch.json").read_text(encoding="utf-8"))
            self.each = min(issue["seconds"] for issue in report["issues"])
            self.waking = max(self.each, whole - report["summary"]["seconds"])
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
        """Begin a batch of the other state, kill its whole group, and look at what is left.

        The moment is drawn: so many issues must be done, and a while of the next must have passed.
        """
        self.turn_to(1 - self.state)
        if not self.due():  # the last was killed before it made anything
            self.turn_to(1 - self.state)
        done = self.dice.randrange(max(1, len(self.due()) - 1))  # two are in hand
        process = begin("batch", *QUICK, folder=self.folder)
        assert process.stderr is not None
        for _line in range(done):
            process.stderr.readline()
        time.sleep(self.dice.uniform(0.0, self.each if done else self.waking))
        os.killpg(process.pid, signal.SIGKILL)
        ended(process)
        self.landed += bool(self.look())

    def due(self) -> set[str]:
        """The issues that would be made now."""
        answer = bulletin("batch", *QUICK, "--check", folder=self.folder)
        return {line.partition(":")[0] for line in answer.out.splitlines() if ": " in line}

    def look(self) -> set[str]:
        """Every file is whole, and what counts as unchanged is as it should be; the issues left to make."""
        there = {
            path: digest for path, digest in digests(self.folder / "build").items() if "/." not in f"/{path}"
        }
        for path, digest in there.items():
            assert digest in {state.get(path) for state in self.wanted}, f"{path} is torn"
        changed = self.due()
        for path, digest in self.wanted[self.state].items():
            issue, slash, _name = path.partition("/")
            if slash and issue not in changed and path in there:
                assert there[path] == digest, f"{path} counts as unchanged"
        return changed

    def complete(self) -> None:
        """The next run goes on from there and leaves nothing behind."""
        assert self.finish() == 0
        assert digests(self.folder / "build") == self.wanted[self.state]
