"""Two processes at one issue: they find what one finds, and neither is left behind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bulletin_cli.desk import linting_by_two, linting_crew
from bulletin_cli.desk.linting_crew import meanwhile
from bulletin_cli.rules.registry import rules_by_code
from cli.papers import CROSSING, publication
from cli.slips import ARTICLE, SLIPS, write

forks = pytest.mark.skipif(sys.platform != "linux", reason="other systems read with one process")

ASKED = """
import os, sys
from bulletin_cli.desk import linting_crew
linting_crew.cores = lambda: int(sys.argv[2])
from bulletin_cli.cli import run
run(["lint", "--no-cache", "--format", "json", "--jobs", sys.argv[1]])
try:
    os.waitpid(-1, 0)
except ChildProcessError:
    print("nobody left", file=sys.stderr)
"""
"""Lint with so many jobs on so many cores; at the end there is no child to wait for."""

BESIDE = """
import os, signal, sys, time
from bulletin_cli.desk import linting_crew
from bulletin_cli.desk.linting_crew import meanwhile
linting_crew.cores = lambda: 2
home = os.getpid()
files = len(os.listdir("/proc/self/fd"))


def fallen():
    if os.getpid() != home:
        os.kill(os.getpid(), 9)
    return ["done here"]


def stumbles():
    if os.getpid() != home:
        raise KeyboardInterrupt
    return ["here as well"]


with meanwhile(lambda: [os.getpid(), "ü", 1, None]) as told:
    pid, *rest = told()
    print(pid != home, rest)
with meanwhile(fallen) as told:
    print(told())
with meanwhile(stumbles) as told:
    print(told())
with meanwhile(lambda: time.sleep(600)):
    pass
try:
    with meanwhile(lambda: time.sleep(600)):
        raise KeyboardInterrupt
except KeyboardInterrupt:
    print("stopped")
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
with meanwhile(lambda: ["swept up by the system"]) as told:
    print(told())
with meanwhile(fallen):
    time.sleep(0.1)
try:
    os.waitpid(-1, os.WNOHANG)
except ChildProcessError:
    print("nobody left;", len(os.listdir("/proc/self/fd")) - files, "files more")
"""
"""What another process brings, and what is done where it falls or nobody asks."""


def run(script: str, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=120)


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """An issue with two articles, one of them with slips that both processes find."""
    root = publication(tmp_path)
    write(root, CROSSING + SLIPS + "\nThere was a informations about an kettle .\n", ARTICLE)
    return root


@forks
def test_two_find_what_one_finds(paper):
    alone, together, one_core = (
        run(ASKED, jobs, cores, folder=paper) for jobs, cores in (("1", "2"), ("0", "2"), ("0", "1"))
    )
    assert alone.stdout == together.stdout == one_core.stdout
    assert "STY018" in alone.stdout
    assert "TYP006" in alone.stdout
    assert "nobody left" in together.stderr


@forks
def test_what_another_process_brings(tmp_path):
    told = run(BESIDE, folder=tmp_path).stdout.splitlines()
    assert told[:-1] == [
        "True ['ü', 1, None]",
        "['done here']",
        "['here as well']",
        "stopped",
        "['swept up by the system']",
    ]
    assert told[-1] == "nobody left; 0 files more"


def test_the_work_is_done_here_where_one_process_is_wanted_or_no_other_is_to_be_had(monkeypatch):
    monkeypatch.setattr(linting_crew.os, "fork", None, raising=False)  # to call it would fail
    with meanwhile(lambda: ["mine"], jobs=1) as told:
        assert told() == ["mine"]
    monkeypatch.setattr(linting_crew, "cores", lambda: 1)
    with meanwhile(lambda: ["mine"]) as told:
        assert told() == ["mine"]


def test_a_machine_that_makes_no_more_processes_reads_with_one(monkeypatch):
    def refused():
        raise OSError("no more processes")

    monkeypatch.setattr(linting_crew.os, "fork", refused, raising=False)
    monkeypatch.setattr(linting_crew, "_may_fork", lambda: True)
    with meanwhile(lambda: ["mine"]) as told:
        assert told() == ["mine"]


SECOND = """
import os, sys
from bulletin_cli.desk import linting_by_two, linting_crew
from bulletin_cli.desk.linting_by_two import read_by_two, second_reader
from bulletin_cli.desk.shelf import open_issue, open_publication
from bulletin_cli.rules.registry import rules_by_code
from bulletin_cli.rules.select import Selection
from bulletin_cli.rules.engine import SubEditor
from bulletin_cli.rules.views import view_issue
from pathlib import Path

linting_crew.cores = lambda: 2
home = os.getpid()
root = Path.cwd()
publication = open_publication(root).value
(id_,) = [folder.name for folder in (root / "issues").iterdir()]
stories = view_issue(publication, open_issue(root, publication, id_).value).stories
editor = SubEditor(Selection(severity={"STY018": "info"}))
alone = None
with read_by_two(editor, stories, jobs=1) as found:
    alone = [sorted(map(list, rows)) for rows in found()]
files = len(os.listdir("/proc/self/fd"))
with second_reader(jobs=0) as second:
    with read_by_two(editor, stories, jobs=0, second=second) as found:
        print([sorted(map(list, rows)) for rows in found()] == alone, sum(map(len, alone)) > 3)
with second_reader(jobs=0):
    pass
with second_reader(jobs=1) as second:
    print(second)
read_stories = SubEditor.read_stories


def fallen(self, stories):
    if os.getpid() != home:
        os.kill(os.getpid(), 9)
    return read_stories(self, stories)


SubEditor.read_stories = fallen
with second_reader(jobs=0) as second:
    with read_by_two(editor, stories, jobs=0, second=second) as found:
        print([sorted(map(list, rows)) for rows in found()] == alone)
linting_by_two._read_when_told = lambda pipe: os.kill(os.getpid(), 9)
with second_reader(jobs=0) as second:
    os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)
    with read_by_two(editor, stories, jobs=0, second=second) as found:
        print([sorted(map(list, rows)) for rows in found()] == alone)
try:
    os.waitpid(-1, os.WNOHANG)
except ChildProcessError:
    print("nobody left;", len(os.listdir("/proc/self/fd")) - files, "files more")
"""
"""A second reader that is there before the stories: it reads, is not asked, is not wanted, or falls."""


@forks
def test_a_second_reader_is_ready_before_the_stories_are_and_may_fall(paper):
    told = run(SECOND, folder=paper)
    expected = ["True True", "None", "True", "True", "nobody left; 0 files more"]
    assert told.stdout.splitlines() == expected, told.stderr


def test_the_dear_rules_are_rules():
    assert rules_by_code().keys() >= linting_by_two.DEAR
