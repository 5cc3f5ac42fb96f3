"""A machine that fails: one sentence, exit code 3, nothing half written."""

from __future__ import annotations

import builtins
import errno
import os
import re
import shutil
from pathlib import Path

import pytest

from bulletin_cli.desk import saving
from bulletin_cli.press import engine
from cli.papers import HOUSE, Answer, bulletin, publication

SHELF = Path(__file__).parents[2] / "layouts"


def sentence(answer: Answer) -> str:
    """The one sentence that a failure is told in."""
    assert (answer.code, answer.out) == (3, ""), answer
    (said,) = [line for line in answer.err.splitlines() if line.startswith("bulletin:")]
    assert "Traceback" not in answer.err
    return said


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.ENOSPC, "the disk is full"), (errno.EROFS, "its file system is read-only"), (errno.EIO, "")],
)
def test_a_disk_that_takes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    root = publication(tmp_path)

    def refuse(handle: int, _data: bytes) -> None:
        os.close(handle)
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(saving, "_write", refuse)
    told = sentence(bulletin("build", "--edition", "html", folder=root))
    assert f"cannot write {root / 'build' / '2010-12'}: {said}" in told
    assert [path for path in (root / "build").rglob("*") if path.is_file()] == []


def test_without_pango_the_line_that_brings_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = publication(tmp_path)
    importing = builtins.__import__

    def refuse(name: str, *rest: object) -> object:
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'")
        return importing(name, *rest)  # type: ignore[arg-type]  # handed on as it came

    engine.engine.cache_clear()
    monkeypatch.setattr(builtins, "__import__", refuse)
    told = sentence(bulletin("build", "--edition", "pdf", folder=root))
    monkeypatch.undo()
    engine.engine.cache_clear()
    assert "Pango" in told
    assert "install" in told
    assert not (root / "build").exists()


def test_a_font_file_that_is_gone_is_named(tmp_path: Path) -> None:
    root = publication(tmp_path)
    own = root / "layouts" / "house"
    shutil.copytree(SHELF / "two-column", own)
    text = (own / "layout.yaml").read_text(encoding="utf-8")
    gone = re.sub(r'file: "[^"]+"', 'file: "files/gone.ttf"', text, count=1)
    (own / "layout.yaml").write_text(gone, encoding="utf-8")
    (root / "bulletin.yaml").write_text(f"{HOUSE}layout: house\n", encoding="utf-8")
    assert "gone.ttf" in sentence(bulletin("build", folder=root))


@pytest.mark.parametrize("closed", ["issues", "issues/2010-12"])
def test_a_folder_that_is_closed_to_us_is_not_taken_for_an_empty_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, closed: str
) -> None:
    root = publication(tmp_path)
    folder, scandir, lexists, isdir = str(root / closed), os.scandir, os.path.lexists, os.path.isdir

    def refuse(at: str | Path) -> os.ScandirIterator[str]:
        if str(at) == folder:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), folder)
        return scandir(at)  # type: ignore[return-value]  # whatever kind of path it was given

    def beyond(at: str | Path) -> bool:
        return str(at).startswith(f"{folder}{os.sep}")

    monkeypatch.setattr(os, "scandir", refuse)
    monkeypatch.setattr(os.path, "lexists", lambda at: lexists(at) and not beyond(at))
    monkeypatch.setattr(os.path, "isdir", lambda at: isdir(at) and not beyond(at))
    monkeypatch.setattr(os, "access", lambda at, _how: str(at) != folder)
    for command in ("lint", "plan"):
        said = sentence(bulletin(command, folder=root))
        assert said == f"bulletin: the machine refused {folder}: permission denied"
