"""What an issue costs: whole processes, in turn with plain WeasyPrint, and the parts that have a limit of their own.

python bench/build.py [--runs N] [--draft]
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import yaml

from bulletin_cli.compose import Composer
from bulletin_cli.desk.workshop import Workshop

HERE = Path(__file__).parent
EXAMPLE = HERE.parent / "examples" / "milestones"
ISSUE = "2010-12"
TIMES_AS_LONG = 8
LIMITS = {"time": 0.7, "compose": 0.1, "long": 9.0}


class Cost(NamedTuple):
    """Of one process: seconds from start to end, seconds of processor, megabytes at its peak."""

    wall: float
    processor: float
    peak: float


def main() -> None:
    """Measure, print, and exit with 1 where a limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--draft", action="store_true", help="measure though the copy has errors")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        bench = Bench(folder, environment, options.runs, ("--draft",) if options.draft else ())
        sys.exit(0 if all([bench.against_plain(), bench.composing(), bench.long_issue()]) else 1)


class Bench:
    """The measurements, in a folder of their own with compiled modules of their own."""

    def __init__(
        self, folder: Path, environment: dict[str, str], runs: int, options: tuple[str, ...]
    ) -> None:
        self.folder, self.environment, self.runs, self.options = folder, environment, runs, options

    def against_plain(self) -> bool:
        """A cold build of the example's PDF against the same copy through plain WeasyPrint."""
        copy = copied(EXAMPLE, self.folder / "example")
        ours = self._build(copy, ISSUE)
        plain = [sys.executable, str(HERE / "plain.py"), str(copy), ISSUE, str(self.folder / "plain.pdf")]
        left, right = self._in_turn((ours, plain), between=lambda: clean(copy))
        ratio = left.wall / right.wall
        print(f"cold build, PDF/UA-1, {self.runs} runs each in turn, medians")
        print(f"  bulletin          {shown(left)}")
        print(f"  plain WeasyPrint  {shown(right)}")
        print(
            f"  ratio             {ratio:5.2f} of the time, {left.processor / right.processor:.2f} of the processor,"
            f" {left.peak / right.peak:.2f} of the memory"
        )
        return told(
            ratio <= LIMITS["time"] and left.peak <= right.peak, f"at most {LIMITS['time']}, and less memory"
        )

    def composing(self) -> bool:
        """All stories of the example set in galleys, in this process, with no width known beforehand."""
        workshop = Workshop(EXAMPLE)
        opened = workshop.open(ISSUE).value
        assert opened is not None
        publication, issue = opened
        layout = workshop.layout(issue.layout or publication.layout).value
        assert layout is not None
        seconds = []
        for _run in range(self.runs + 1):
            began = time.process_time()
            galleys = Composer(layout).issue(issue, publication).value
            seconds.append(time.process_time() - began)
        words = sum(galley.words for galley in galleys.stories)
        median = statistics.median(seconds[1:])
        print(f"composing {words} words: {median:.3f} s of processor; the first time {seconds[0]:.3f} s")
        return told(median / words * 4000 <= LIMITS["compose"], f"at most {LIMITS['compose']} s for 4,000")

    def long_issue(self) -> bool:
        """An issue of eight times the stories against the example, both as whole processes."""
        short = repeated(EXAMPLE, self.folder / "short", times=1)
        long = repeated(EXAMPLE, self.folder / "long", times=TIMES_AS_LONG)
        options = tuple({*self.options, "--draft"})
        commands = [self._build(root, ISSUE, options=options) for root in (short, long)]
        left, right = self._in_turn(commands, between=lambda: (clean(short), clean(long)), runs=3)
        ratio = right.wall / left.wall
        print(f"an issue {TIMES_AS_LONG} times as long")
        print(f"  once              {shown(left)}")
        print(f"  {TIMES_AS_LONG} times           {shown(right)}")
        print(f"  ratio             {ratio:5.2f}")
        return told(ratio <= LIMITS["long"], f"at most {LIMITS['long']:g}")

    def _build(self, root: Path, issue: str, *, options: tuple[str, ...] | None = None) -> list[str]:
        start = "from bulletin_cli.cli import main; main()"
        rest = ["--edition", "pdf", *(self.options if options is None else options)]
        return [sys.executable, "-c", start, "-C", str(root), "build", issue, *rest]

    def _in_turn(
        self, commands: Sequence[list[str]], *, between: Callable[[], object], runs: int | None = None
    ) -> list[Cost]:
        """Medians of each command, run one after the other, time and again; the first round warms the disk."""
        costs: list[list[Cost]] = [[] for _command in commands]
        for turn in range((runs or self.runs) + 1):
            for command, found in zip(commands, costs, strict=True):
                between()
                cost = self._run(command)
                if turn:
                    found.append(cost)
        return [Cost(*map(statistics.median, zip(*found, strict=True))) for found in costs]

    def _run(self, command: list[str]) -> Cost:
        began = time.perf_counter()
        process = subprocess.Popen(
            command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        assert process.stderr is not None
        said = process.stderr.read()
        _pid, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            sys.exit(f"{' '.join(command)}\n{said.decode()}\nexit {process.returncode}")
        return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def copied(source: Path, target: Path) -> Path:
    """A copy of a publication without what was made of it."""
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("build", ".bulletin", "__pycache__"))
    return target


def clean(root: Path) -> None:
    """Take away what a build leaves, so that the next is cold."""
    for name in ("build", ".bulletin"):
        shutil.rmtree(root / name, ignore_errors=True)


def repeated(source: Path, target: Path, *, times: int) -> Path:
    """A copy whose issue has every story so many times, under new slugs, each with pages pinned further on."""
    folder = copied(source, target) / "issues" / ISSUE
    house = yaml.safe_load((target / "bulletin.yaml").read_text(encoding="utf-8"))
    record = yaml.safe_load((folder / "issue.yaml").read_text(encoding="utf-8"))
    pages, rubric = record.pop("pages"), house["rubrics"][0]["key"]
    house.pop("requires", None)
    contents = []
    for turn in range(times):
        for entry in record["contents"]:
            slug = f"{entry['article']}-{turn}" if turn else entry["article"]
            pinned = {"page": entry["page"] + turn * pages} if "page" in entry else {}
            contents.append({**entry, "article": slug, **pinned})
            text = (folder / "articles" / f"{entry['article']}.md").read_text(encoding="utf-8")
            if turn and "\nrubric:" not in text:
                text = text.replace("---\n", f"---\nrubric: {rubric}\n", 1)
            (folder / "articles" / f"{slug}.md").write_text(text, encoding="utf-8")
    write = {"allow_unicode": True, "sort_keys": False}
    record["date"] = str(record["date"])
    record.pop("period", None)
    (target / "bulletin.yaml").write_text(yaml.safe_dump(house, **write), encoding="utf-8")
    (folder / "issue.yaml").write_text(
        yaml.safe_dump({**record, "contents": contents}, **write), encoding="utf-8"
    )
    return target


def shown(cost: Cost) -> str:
    """A cost in columns."""
    return f"{cost.wall:5.2f} s   {cost.processor:5.2f} s of processor   {cost.peak:4.0f} MB at peak"


def told(kept: bool, limit: str) -> bool:  # noqa: FBT001
    """Whether the limit is kept, said aloud."""
    print(f"  {'kept' if kept else 'MISSED'}: {limit}")
    return kept


if __name__ == "__main__":
    main()
