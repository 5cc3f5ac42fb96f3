"""What an archive costs: side by side, unchanged, with one change, and the memory of a worker that goes on and on.

python bench/batch.py [--issues N] [--many N] [--jobs N] [--model ISSUE] [--parts speed,one,unchanged,many] [--draft]
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from back_issues import ISSUE, clone_made, write_back_issues

LIMITS = {"speed": 1.8, "share": 0.45, "memory": 1.2, "unchanged": 1.5, "many": 8.0, "one": 0.6}
RUNS = 3


def main() -> None:
    """Measure, print, and exit with 1 where a limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--issues", type=int, default=120)
    parser.add_argument("--many", type=int, default=2000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--model", default=ISSUE, help="the issue of the example that all are made of")
    parser.add_argument("--parts", default=",".join(PARTS), help="what to measure, in this order")
    parser.add_argument("--draft", action="store_true", help="measure though the copy has errors")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        bench = Bench(Path(name), options)
        print(f"{options.issues} issues, each different, from {options.model} of the example", flush=True)
        kept = [PARTS[part](bench) for part in options.parts.split(",")]
    sys.exit(0 if all(kept) else 1)


class Bench:
    """The measurements, each in processes of its own with compiled modules of their own."""

    def __init__(self, folder: Path, options: argparse.Namespace) -> None:
        self.root, self.many, self.jobs = folder / "archive", options.many, options.jobs
        self.draft = ["--draft"] if options.draft else []
        self.processor = 0.0
        self.environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
        self.environment.pop("PYTHONDONTWRITEBYTECODE", None)
        self.ids = write_back_issues(self.root, options.issues, model=options.model)
        self.run("build", self.ids[0], "--output", str(folder / "warm"))
        if not options.parts.startswith("speed"):
            self.run("batch", "--jobs", str(self.jobs))

    def run(self, *arguments: str, code: int = 0) -> float:
        """Seconds that a command takes, from start to end."""
        command = [sys.executable, "-c", "from bulletin_cli.cli import main; main()", *arguments, *self.draft]
        began, spent = time.perf_counter(), children()
        done = subprocess.run(
            command, cwd=self.root, env=self.environment, capture_output=True, text=True, check=False
        )
        if done.returncode != code:
            sys.exit(done.stderr[-2000:] + done.stdout[-2000:])
        self.processor = children() - spent
        return time.perf_counter() - began

    def clean(self) -> None:
        """Take away all that was made and remembered."""
        for name in ("build", ".bulletin"):
            shutil.rmtree(self.root / name, ignore_errors=True)

    def cold(self, issue: str) -> float:
        """Seconds of a single build with nothing there."""
        self.clean()
        return self.run("build", issue)

    def side_by_side(self) -> bool:
        """One job against several, and against single builds; the memory of the worker that made all."""
        print(f"  the machine gives two loops of plain Python {machine_gives():.2f} times the speed of one")
        singles = [self.cold(id_) for id_ in self.ids[:RUNS]]
        self.clean()
        alone = self.run("batch", "--jobs", "1")
        spent = self.processor
        memory = self.memory()
        self.clean()
        together = self.run("batch", "--jobs", str(self.jobs))
        print(f"  of the processor: one job {spent:.1f} s, {self.jobs} jobs {self.processor:.1f} s")
        spent = self.processor
        singles += [self.cold(id_) for id_ in self.ids[:RUNS]]
        print(
            f"  of the processor: a cold single build {self.processor:.2f} s, each {spent / len(self.ids):.2f} s"
        )
        self.clean()
        self.run("batch", "--jobs", str(self.jobs))
        single, each = statistics.median(singles), together / len(self.ids)
        print(
            f"  one job {alone:.1f} s, {self.jobs} jobs {together:.1f} s; a cold single build {single:.2f} s, each {each:.2f} s"
        )
        return all(
            [
                told(alone / together, LIMITS["speed"], "times the speed of one job, at least", least=True),
                told(each / single, LIMITS["share"], "of a cold single build for each issue, at most"),
                told(
                    memory,
                    LIMITS["memory"],
                    "times the memory of a worker after 5 issues, at most, once it has made all",
                ),
            ]
        )

    def memory(self) -> float:
        """The memory of a worker after a hundred issues (or its last) against that after five."""
        report = json.loads((self.root / "build" / "batch.json").read_text(encoding="utf-8"))
        held = {issue["nth"]: issue["memory"] for issue in report["issues"]}
        last = min(100, max(held))
        print(
            f"  a worker holds {held[5] / 1e6:.0f} MB after 5 issues, {held[last] / 1e6:.0f} MB after {last}"
        )
        return float(held[last] / held[5])

    def one_change(self) -> bool:
        """One story changed, against that issue's whole build by `batch`, of which nothing is kept."""
        changed, whole, changed_cpu, whole_cpu = [], [], [], []
        for number in range(RUNS):
            id_ = self.ids[number + 1]
            story = max((self.root / "issues" / id_ / "articles").glob("*.md"))
            text = story.read_text(encoding="utf-8")
            story.write_text(text.rstrip() + f" Once {number}.\n", encoding="utf-8")
            changed.append(self.run("batch"))
            changed_cpu.append(self.processor)
            self.forget(id_)
            whole.append(self.run("batch", "--force", id_))
            whole_cpu.append(self.processor)
        one, full = statistics.median(changed), statistics.median(whole)
        print(f"  of the processor: {min(changed_cpu):.2f} s against {min(whole_cpu):.2f} s")
        print(f"  one story changed {one:.2f} s, the whole issue {full:.2f} s")
        return told(one / full, LIMITS["one"], "of the issue's whole build where one story changed, at most")

    def forget(self, issue: str) -> None:
        """Take away all that was kept of an issue, so that the next build of it is a whole one."""
        kept = self.root / ".bulletin"
        for room in ("prints", "press/issues"):
            shutil.rmtree(kept / room / issue)
        (kept / "galleys" / issue).unlink()
        for record in (kept / "lint-cache").glob(f"*/built-{issue}.json"):
            record.unlink()

    def unchanged(self) -> bool:
        """Nothing changed: looked at once to seal, then timed."""
        time.sleep(3)
        first = self.run("batch")
        seconds = statistics.median(self.run("batch") for _ in range(RUNS))
        print(f"  the first look at {len(self.ids)} unchanged issues {first:.2f} s")
        return told(seconds, LIMITS["unchanged"], f"s for {len(self.ids)} unchanged issues, at most")

    def many_unchanged(self) -> bool:
        """The same of an archive of thousands."""
        clone_made(self.root, self.ids, self.many)
        time.sleep(3)
        first = self.run("batch")
        seconds = statistics.median(self.run("batch") for _ in range(RUNS))
        report = json.loads((self.root / "build" / "batch.json").read_text(encoding="utf-8"))["summary"]
        print(f"  the first look at {self.many} issues {first:.2f} s; {report['unchanged']} unchanged")
        return told(seconds, LIMITS["many"], f"s for {self.many} unchanged issues, at most")


PARTS = {
    "speed": Bench.side_by_side,
    "one": Bench.one_change,
    "unchanged": Bench.unchanged,
    "many": Bench.many_unchanged,
}


def children() -> float:
    """Seconds of processor that all processes begun here have taken."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def machine_gives() -> float:
    """How many times as much plain Python two processes do at once as one does alone."""
    loop = [sys.executable, "-c", "x = 0\nfor i in range(20_000_000): x += i * i % 7"]

    def seconds(loops: int) -> float:
        began = time.perf_counter()
        for process in [subprocess.Popen(loop) for _ in range(loops)]:
            process.wait()
        return time.perf_counter() - began

    return 2 * min(seconds(1) for _ in range(RUNS)) / min(seconds(2) for _ in range(RUNS))


def told(found: float, limit: float, words: str, *, least: bool = False) -> bool:
    """Whether the limit is kept, said aloud."""
    kept = found >= limit if least else found <= limit
    print(f"  {'kept' if kept else 'MISSED'}: {found:.2f} ({limit} {words})", flush=True)
    return kept


if __name__ == "__main__":
    main()
