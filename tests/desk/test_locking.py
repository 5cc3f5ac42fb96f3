"""One holder at a time, and nobody waits for the dead."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from bulletin_cli.desk.locking import locked

HOLDER = """\
import os, sys
from pathlib import Path
from bulletin_cli.desk.locking import locked
with locked(Path(sys.argv[1]), "issue") as held:
    print(held, flush=True)
    sys.stdin.read()
    os.kill(os.getpid(), 9)
"""


def test_a_lock_is_had_by_one(tmp_path: Path) -> None:
    with locked(tmp_path, "issue") as first, locked(tmp_path, "issue", patience=0) as second:
        assert (first, second) == (True, False)
        with locked(tmp_path, "another", patience=0) as third:
            assert third
    with locked(tmp_path, "issue", patience=0) as again:
        assert again


def test_the_lock_of_a_process_that_is_killed_is_free(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        with locked(tmp_path, "issue", patience=0) as held:
            assert not held
        holder.communicate("")
    with locked(tmp_path, "issue", patience=0) as held:
        assert held


def test_where_no_lock_can_be_had_work_goes_on(tmp_path: Path) -> None:
    (tmp_path / ".bulletin").write_text("a file stands here", encoding="utf-8")
    with locked(tmp_path, "issue") as held:
        assert not held
