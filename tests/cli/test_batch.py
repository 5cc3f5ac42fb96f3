"""`bulletin batch` from outside: what it says, what it exits with, and what no accident can do to it."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from archives import QUICK, archive, begin, digests, edit, ended
from cli.papers import bulletin
from desk.batches import Here
from desk.trades import die, hang
from kills import Victim


@pytest.fixture(scope="module")
def pressed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three issues, made by a crew of two."""
    root = archive(tmp_path_factory.mktemp("archive"))
    answer = bulletin("batch", *QUICK, "--jobs", "2", folder=root)
    assert answer.code == 0
    assert "3 made, 0 unchanged" in answer.out
    assert "[3/3]" in answer.err
    return root


def test_the_report_is_kept_beside_the_issues(pressed: Path) -> None:
    report = json.loads((pressed / "build" / "batch.json").read_text(encoding="utf-8"))
    assert report["version"] == 1
    counts = {"made", "unchanged", "failed", "left"}
    others = {"seconds", "interrupted", "stopped", "index", "leftovers", "pruned"}
    assert set(report["summary"]) == counts | others
    assert [issue["issue"] for issue in report["issues"]] == ["2010-01", "2010-02", "2010-03"]


def test_one_change_is_checked_made_and_reported(pressed: Path) -> None:
    assert bulletin("batch", *QUICK, "--check", folder=pressed).code == 0
    edit(pressed, "2010-02", "two new pilots", "three new pilots")
    checked = bulletin("batch", *QUICK, "--check", folder=pressed)
    assert checked.code == 1
    assert checked.out == "2010-02: articles/crossing.md changed\n1 issue of 3 would be made\n"
    as_json = json.loads(bulletin("batch", *QUICK, "--check", "--format", "json", folder=pressed).out)
    assert as_json["would_make"] == [{"issue": "2010-02", "why": ["articles/crossing.md changed"]}]
    made = json.loads(bulletin("batch", *QUICK, "--format", "json", folder=pressed).out)
    assert made["summary"]["made"] == 1
    assert made["issues"][1]["why"] == ["articles/crossing.md changed"]
    assert bulletin("batch", *QUICK, "--check", folder=pressed).code == 0


def test_nothing_is_left_in_temporary_folders(tmp_path: Path) -> None:
    root, temporary = archive(tmp_path, 2, pictures=False), tmp_path / "temporary"
    temporary.mkdir()
    for command in ("batch", "build"):
        assert ended(begin(command, "--edition", "pdf", folder=root, TMPDIR=str(temporary))) == 0
    assert not list(temporary.iterdir())


def test_wrong_names_are_wrong_usage(pressed: Path) -> None:
    assert bulletin("batch", "1999-*", folder=pressed).code == 2
    assert bulletin("batch", "--edition", "scroll", folder=pressed).code == 2
    assert bulletin("batch", "--jobs", "-1", folder=pressed).code == 2


def test_one_bad_issue_does_not_stop_the_others(tmp_path: Path) -> None:
    root = archive(tmp_path)
    edit(root, "2010-02", "images/ferry.png", "images/lost.png")
    answer = bulletin("batch", *QUICK, folder=root)
    assert answer.code == 1
    assert "2 made, 0 unchanged, 1 failed" in answer.out
    assert "2010-02 failed\n  issues/2010-02/articles/crossing.md:4:11 IMG001" in answer.out


def test_articles_without_an_issue_are_a_failed_issue(tmp_path: Path) -> None:
    root = archive(tmp_path, 2)
    (root / "issues/2010-02/issue.yaml").unlink()
    answer = bulletin("batch", *QUICK, folder=root)
    assert answer.code == 1
    assert answer.out.startswith("2010-02 failed\n  issues/2010-02/issue.yaml:1:1 CPY006 the file is missing")
    assert "1 made, 0 unchanged, 1 failed" in answer.out


def test_an_issue_that_takes_too_long_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = archive(tmp_path, 1, pictures=False)
    monkeypatch.setattr("bulletin_cli.desk.batch.run.make", hang)
    answer = bulletin("batch", *QUICK, "--time-limit", "2", folder=root)
    assert answer.code == 3
    assert "2010-01 failed\n  it took longer than 2 s" in answer.out


def test_an_issue_whose_worker_is_killed_is_tried_once_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = archive(tmp_path, 1, pictures=False)
    monkeypatch.setattr("bulletin_cli.desk.batch.run.make", die)
    answer = bulletin("batch", *QUICK, folder=root)
    assert answer.code == 3
    assert "2010-01 failed\n  its process died twice (killed by signal 9" in answer.out
    assert answer.err.count("its worker died") == 2


def test_an_interrupt_ends_cleanly_and_the_next_run_goes_on(tmp_path: Path) -> None:
    root = archive(tmp_path, 12)
    process = begin("batch", *QUICK, "--jobs", "1", folder=root)
    assert process.stderr is not None
    first = process.stderr.readline()
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    assert "made in" in first
    assert "interrupted" in err
    assert "Traceback" not in err
    assert " left in " in out
    report = json.loads((root / "build" / "batch.json").read_text(encoding="utf-8"))
    assert report["summary"]["interrupted"] is True
    assert not list((root / "build").rglob(".*"))
    made = {issue["issue"] for issue in report["issues"] if issue["status"] == "made"}
    again = json.loads(bulletin("batch", *QUICK, "--format", "json", folder=root).out)
    assert {issue["issue"] for issue in again["issues"] if issue["status"] == "made"}.isdisjoint(
        made - {"2010-12"}
    )
    assert again["summary"]["failed"] == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of half a megabyte; just a folder where none may be mounted."""
    place = tmp_path / "disk"
    place.mkdir()
    if not mounted(place, "-o", "size=512k", "-t", "tmpfs", "tmpfs"):
        yield place
        return
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def mounted(place: Path, *options: str) -> bool:
    """True where the system mounts the disk with these options."""
    if sys.platform != "linux":
        return False
    return subprocess.run(["mount", *options, str(place)], capture_output=True, check=False).returncode == 0


def refuse(monkeypatch: pytest.MonkeyPatch, reason: int) -> None:
    """Let files be refused for this reason, in this process, where no disk could be mounted."""

    def refused(_handle: int, _data: bytes) -> None:
        raise OSError(reason, os.strerror(reason))

    monkeypatch.setattr("bulletin_cli.desk.batch.hiring.Crew", lambda *_arguments: Here())
    monkeypatch.setattr("bulletin_cli.desk.saving._write", refused)


def test_a_full_disk_and_one_that_is_read_only_are_one_clear_message(
    disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = archive(tmp_path, 6)
    if not disk.is_mount():
        refuse(monkeypatch, errno.ENOSPC)
    answer = bulletin("batch", *QUICK, "--output", disk, folder=root)
    assert answer.code == 3
    assert answer.err.count("bulletin: ") == 1
    assert answer.err.splitlines()[-1].startswith(f"bulletin: cannot write {disk}")
    assert "the disk is full (make room" in answer.err
    assert " failed, " in answer.out
    assert " left in " in answer.out
    assert not list(disk.rglob(".*")), "nothing half written is left"
    if not mounted(disk, "-o", "remount,ro"):
        refuse(monkeypatch, errno.EROFS)
    before = digests(disk)
    answer = bulletin("batch", *QUICK, "--output", disk, folder=root)
    assert answer.code == 3
    assert "its file system is read-only (choose another folder" in answer.err
    assert digests(disk) == before


def test_two_batches_at_once_do_each_others_work(tmp_path: Path) -> None:
    root = archive(tmp_path, 6)
    both = [begin("batch", *QUICK, "--jobs", "1", folder=root) for _ in range(2)]
    said = [process.communicate(timeout=120) for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    together = digests(root / "build")
    assert not [path for path in together if "/." in path]
    alone = archive(tmp_path / "alone", 6)
    assert bulletin("batch", *QUICK, folder=alone).code == 0
    assert together == digests(alone / "build")


def test_killed_at_any_moment_it_leaves_nothing_torn(tmp_path: Path) -> None:
    victim = Victim(tmp_path, issues=3, seed=5)
    victim.prepare()
    for _ in range(5):
        victim.kill_one()
    assert victim.landed >= 4, "kills that come when all is made tell nothing"
    victim.complete()
