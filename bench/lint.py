"""What lint costs: one article against an empty Python, an archive of 10,000 articles, and its peers on the same files.

python bench/lint.py [--issues N] [--runs N] [--peers]
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import NamedTuple

from archive import slip, write_archive

HERE = Path(__file__).parent
PROGRAM = (sys.executable, "-c", "from bulletin_cli.cli import main; main()")
LIMITS = {"one": 12.0, "cold": 30.0, "unchanged": 2.0, "changed": 2.5, "peak": 400.0}
PEERS = {
    "codespell": ("codespell", "--quiet-level", "3"),
    "proselint": ("proselint", "check"),
    "pymarkdown": ("pymarkdown", "--disable-rules", "MD013,MD041", "scan", "--recurse"),
    "vale": ("vale", "--no-exit"),
}
"""Those that are found on the PATH are run; --peers tells of the others, too."""
PEER_STORIES = 50


class Cost(NamedTuple):
    """Of a process and those that it starts: seconds from start to end and of the processor, megabytes at the peak."""

    wall: float
    processor: float
    peak: float


def main() -> int:
    """Measure, print, and exit with 1 where a limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--issues", type=int, default=1000, help="of ten articles of 400 words each")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--peers", action="store_true", help="other linters beside ours")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        bench = Bench(folder, environment)
        good = [bench.one_article(options.runs), *bench.archive(options.issues)]
        good.append(bench.archive_of_new_sentences(options.issues // 5))
        if options.peers:
            bench.peers()
    return 0 if all(good) else 1


class Bench:
    """The measurements, in a folder of their own with compiled modules of their own."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder, self.environment = folder, environment

    def one_article(self, runs: int) -> bool:
        """A publication of one article, whole process, in turn with an empty Python; the first round is thrown away."""
        root = self.folder / "one"
        write_archive(root, issues=1, stories=1, words=400, slip_every=1)
        empty, cold, warm = [], [], []
        for _ in range(runs + 1):
            empty.append(self.run([sys.executable, "-c", "pass"], self.folder).wall)
            cold.append(self.run([*PROGRAM, "lint", "--no-cache"], root).wall)
            warm.append(self.run([*PROGRAM, "lint"], root).wall)
        base, first, again = (statistics.median(times[1:]) for times in (empty, cold, warm))
        print(
            f"one article, whole process, {runs} runs in turn, medians, × python -c pass ({base * 1000:.0f} ms)"
        )
        print(f"  read anew   {first / base:5.1f}")
        print(f"  unchanged   {again / base:5.1f}")
        return told(first / base, LIMITS["one"], "×")

    def archive(self, issues: int) -> list[bool]:
        """An archive linted cold, unchanged, and with one article changed."""
        root = self.folder / "archive"
        words = write_archive(root, issues=issues, stories=10, words=400)
        print(f"archive of {issues * 10:,} articles in {issues:,} issues, {words:,} words")
        cold = self.run([*PROGRAM, "lint"], root)
        unchanged = self.run([*PROGRAM, "lint"], root)
        article = min((root / "issues").glob("*/articles/story-05.md"))
        article.write_text(slip(article.read_text(encoding="utf-8")), encoding="utf-8")
        changed = self.run([*PROGRAM, "lint"], root)
        good = []
        for name, cost in (("cold", cold), ("unchanged", unchanged), ("changed", changed)):
            print(
                f"  {name:10} {cost.wall:6.2f} s, {cost.processor:.2f} s of the processor, {cost.peak:.0f} MB in all"
            )
            good.append(told(cost.wall, LIMITS[name] * issues / 1000, "s"))
        good.append(told(max(cold.peak, unchanged.peak, changed.peak), LIMITS["peak"], "MB"))
        return good

    def archive_of_new_sentences(self, issues: int) -> bool:
        """An archive in which hardly a sentence comes again, linted cold: next to nothing can be cleared."""
        root = self.folder / "once"
        words = write_archive(root, issues=issues, stories=10, words=400, once=True)
        cost = self.run([*PROGRAM, "lint"], root)
        print(f"archive of {issues * 10:,} articles, each sentence new, {words:,} words")
        print(
            f"  cold       {cost.wall:6.2f} s, {cost.processor:.2f} s of the processor, {cost.peak:.0f} MB in all"
        )
        return told(cost.wall, LIMITS["cold"] * issues / 1000, "s")

    def peers(self) -> None:
        """Other linters on the same files, each in one process; ours with one process, too."""
        root = self.folder / "peers"
        write_archive(root, issues=PEER_STORIES // 10, stories=10, words=400)
        files = sorted(str(path) for path in (root / "issues").rglob("*.md"))
        ours = self.run([*PROGRAM, "lint", "--no-cache", "--jobs", "1"], root).wall
        print(f"{PEER_STORIES} articles, one process, ours {ours:.2f} s")
        for name, command in PEERS.items():
            if shutil.which(command[0]) is None:
                print(f"  {name:11} is not on the PATH: left out")
                continue
            theirs = self.run([*command, *files], root).wall
            print(f"  {name:11} {theirs:6.2f} s: ours takes {ours / theirs:.2f} of its time")

    def run(self, command: list[str], folder: Path) -> Cost:
        """The cost of a command; whatever it finds, it must not fail."""
        began, before = time.perf_counter(), _processor()
        with subprocess.Popen(
            command, cwd=folder, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        ) as process:
            scales = Scales(process.pid)
            said = process.stderr.read() if process.stderr else b""
            process.wait()
            wall = time.perf_counter() - began
            scales.stop()
        if b"Traceback" in said or (process.returncode > 1 and command[0] == sys.executable):
            sys.exit(said.decode())
        return Cost(wall, _processor() - before, scales.peak)


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class Scales(threading.Thread):
    """Weighs a process with all that it started, ten times a second; what they share counts once (Linux)."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.pid, self.peak, self._done = pid, 0.0, threading.Event()
        self.start()

    def run(self) -> None:
        """Weigh until told to stop."""
        while not self._done.wait(0.1):
            self.peak = max(self.peak, sum(map(weight, family(self.pid))))

    def stop(self) -> None:
        """Weigh no more."""
        self._done.set()
        self.join()


def family(pid: int) -> list[int]:
    """A process and its descendants."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [pid, *(one for child in children for one in family(int(child)))]


def weight(pid: int) -> float:
    """Megabytes of memory; of what is shared, the process's share."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def told(measured: float, limit: float, unit: str) -> bool:
    """Print whether a limit is kept."""
    good = measured <= limit
    print(f"  {'kept' if good else 'MISSED'}: {measured:.1f} {unit}, at most {limit:g}")
    return good


if __name__ == "__main__":
    sys.exit(main())
