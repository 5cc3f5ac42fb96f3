"""An issue that is proved beside comes out as one that is proved here, and so does what is said of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from archives import archive, digests, edit
from bulletin_cli.desk import building, proving_beside
from bulletin_cli.desk.beside import can_fork
from bulletin_cli.desk.building import Built, build_issue
from bulletin_cli.desk.workshop import Workshop
from bulletin_cli.model.diagnostic import MachineError, Proof

TESTS = Path(__file__).parents[1]


def built(root: Path, beside: str | None) -> Proof[Built | None]:
    assert can_fork()
    return build_issue(Workshop(root), "2010-01", formats=("html",), output=root / str(beside), beside=beside)


def same(root: Path) -> None:
    """The files, and what is said."""
    edit(root, "2010-01", "two new pilots", "two new new pilots")
    beside, here = built(root, "two-column"), built(root, None)
    assert beside.value is not None
    assert beside.diagnostics == here.diagnostics != ()
    assert digests(root / "two-column") == digests(root / "None")


def stopped(root: Path) -> None:
    """Nothing is saved of copy with an error, and it is told before whatever goes wrong with the press."""
    edit(root, "2010-01", "two new pilots", "two new pilots TK")
    here = built(root, None)
    assert here.value is None
    assert built(root, "two-column") == here
    building.press_editions = out_of_ink
    assert built(root, "two-column") == here
    assert not (root / "two-column").exists()


def unread(root: Path) -> None:
    """Copy that cannot be read is told as ever."""
    (root / "issues/2010-01/articles/crossing.md").write_text("---\ntitle: [\n---\n", encoding="utf-8")
    here = built(root, None)
    assert (here.value, built(root, "two-column")) == (None, here)


def lost(root: Path) -> None:
    """Where the other process comes to nothing, all is done here."""
    proving_beside.prove_apart = out_of_ink
    assert built(root, "two-column").value is not None


def failed(root: Path) -> None:
    """What goes wrong with the press is raised where the copy is sound."""
    building.press_editions = out_of_ink
    with pytest.raises(MachineError, match="no ink"):
        built(root, "two-column")


def out_of_ink(*_what: object, **_how: object) -> None:
    raise MachineError("no ink")


@pytest.mark.skipif(sys.platform != "linux", reason="nothing is forked elsewhere")
@pytest.mark.parametrize("trial", ["same", "stopped", "unread", "lost", "failed"])
def test_proved_beside(tmp_path: Path, trial: str) -> None:
    root = archive(tmp_path, 1, pictures=False)
    start = f"import sys, pathlib, desk.test_proving_beside as at; at.{trial}(pathlib.Path(sys.argv[1]))"
    command = [sys.executable, "-c", start, str(root)]
    clean = {**os.environ, "PYTHONPATH": os.pathsep.join([str(TESTS), *sys.path])}
    done = subprocess.run(command, env=clean, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")
