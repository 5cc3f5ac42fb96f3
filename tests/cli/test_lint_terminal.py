"""lint on a terminal, and as a process of its own."""

from __future__ import annotations

import os
import pty
import subprocess
import sys

import pytest

from cli.slips import ARTICLE, with_slips

PROGRAM = [sys.executable, "-c", "from bulletin_cli.cli import main; main()"]


@pytest.mark.parametrize("colours", [True, False])
def test_on_a_terminal_findings_are_drawn(tmp_path, colours):
    root = with_slips(tmp_path)
    ours, theirs = pty.openpty()
    env = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "80", **({} if colours else {"NO_COLOR": "1"})}
    env.pop("FORCE_COLOR", None)
    done = subprocess.run(
        [*PROGRAM, "lint"], cwd=root, env=env, stdout=theirs, stderr=subprocess.PIPE, check=False
    )
    os.close(theirs)
    said = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:
            break
        if not piece:
            break
        said += piece
    os.close(ours)
    assert done.returncode == 1
    assert said.count(ARTICLE.as_posix().encode()) == 1
    assert b'The pilot said "yes" to 5% of it' in said
    assert (b"\x1b[33m" in said) is colours
    assert done.stderr.decode() == "6 warnings, 1 info in 3 files; mend 7 with --fix\n"


def test_piped_nothing_heavy_is_loaded(tmp_path):
    root = with_slips(tmp_path)
    watch = (
        "import sys\nfrom bulletin_cli.cli import run\n"
        "run(sys.argv[1:])\n"
        "heavy = {'rich', 'weasyprint', 'jinja2', 'uharfbuzz', 'pyphen', 'bulletin_cli.press', 'bulletin_cli.compose',"
        " 'bulletin_cli.makeup', 'multiprocessing', 'typer', 'dataclasses', 'bulletin_cli.model.plan'}\n"
        "print(*sorted(heavy & set(sys.modules)), *(name in sys.modules for name in ('yaml', 'bulletin_cli.rules.prose.passage')),"
        " file=sys.stderr)"
    )
    for read_anew in ("True", "False"):
        done = subprocess.run(
            [sys.executable, "-c", watch, "lint"], cwd=root, capture_output=True, text=True, check=True
        )
        assert done.stderr.splitlines()[-1] == f"{read_anew} {read_anew}"
        assert len(done.stdout.splitlines()) == 7


def test_a_reader_that_leaves_early_is_no_fault(tmp_path):
    root = with_slips(tmp_path, "\n\nThe  ferry came.\n" * 3000)
    done = subprocess.run(
        f"'{sys.executable}' -c 'from bulletin_cli.cli import main; main()' lint | head -n 1",
        shell=True, cwd=root, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert len(done.stdout.splitlines()) == 1
    assert "Traceback" not in done.stderr
    assert "rror" not in done.stderr
