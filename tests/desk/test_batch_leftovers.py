"""What was made of issues that are no more is named, and goes only where that was asked for."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from archives import archive
from cli.papers import bulletin
from desk.batches import Here

QUICK = ("--edition", "html")
STILL = "what was made of an issue that is no more is still there (--prune takes it away): 2010-01"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three issues, one of which was made and is no more, beside what somebody else has put there."""
    monkeypatch.setattr("bulletin_cli.desk.batch.hiring.Crew", lambda *_arguments: Here())
    folder = archive(tmp_path, 3)
    assert bulletin("batch", *QUICK, folder=folder).code == 0
    shutil.rmtree(folder / "issues" / "2010-01")
    for name in ("notes", "2009-12"):
        (folder / "build" / name).mkdir()
    shutil.copy(folder / "build/2010-01/colophon.json", folder / "build/2009-12")
    return folder


def test_it_is_named_and_left(root: Path) -> None:
    checked = bulletin("batch", *QUICK, "--check", folder=root)
    assert STILL in checked.out.splitlines()
    assert STILL in bulletin("batch", *QUICK, folder=root).out.splitlines()
    assert (root / "build/2010-01/html/index.html").is_file()
    assert bulletin("batch", *QUICK, "--check", folder=root).code == 0
    assert STILL not in bulletin("batch", *QUICK, "2010-02", folder=root).out


def test_it_goes_where_that_is_asked_for_and_nothing_else_does(root: Path) -> None:
    assert bulletin("batch", *QUICK, folder=root).code == 0
    assert bulletin("batch", *QUICK, "--prune", "--check", folder=root).code == 1
    said = bulletin("batch", *QUICK, "--prune", folder=root)
    assert "what was made of an issue that is no more was taken away: 2010-01" in said.out.splitlines()
    left = {path.name for path in (root / "build").iterdir() if path.is_dir()}
    assert left == {"2010-02", "2010-03", "2009-12", "notes", "fonts"}
    assert not list((root / ".bulletin").rglob("*2010-01*"))
    assert list((root / ".bulletin").rglob("built-2010-02.json"))
    assert bulletin("batch", *QUICK, "--prune", "--check", folder=root).code == 0
