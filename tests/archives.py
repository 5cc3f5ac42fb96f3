"""Archives of small issues, and batches of them: what the tests of `batch` and `diff` share."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from cli.papers import CROSSING, HOUSE, IMPRINT, ISSUE, picture

QUICK = ("--edition", "html")
"""What a one-page issue is made as soonest."""
_START = """\
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell lets no interrupt through to what runs behind it
from bulletin_cli.cli import main
main()
"""


def archive(root: Path, issues: int = 3, *, pictures: bool = True) -> Path:
    """A publication with issues 2010-01, 2010-02, …, each of one story of its own; its root."""
    folder = root / "ferry"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "bulletin.yaml").write_text(HOUSE, encoding="utf-8")
    (folder / "imprint.md").write_text(IMPRINT, encoding="utf-8")
    for number in range(1, issues + 1):
        year, month = divmod(number - 1, 12)
        add_issue(folder, f"{2010 + year}-{month + 1:02}", number, pictures=pictures)
    return folder


def add_issue(folder: Path, issue: str, number: int, *, pictures: bool = True) -> Path:
    """An issue of one story; its folder."""
    home = folder / "issues" / issue
    (home / "articles").mkdir(parents=True)
    (home / "images").mkdir()
    text = ISSUE.replace("number: 1", f"number: {number}").replace("2010-12", issue)
    (home / "issue.yaml").write_text(text, encoding="utf-8")
    story = CROSSING.replace("in spring", f"in the spring of the year {2000 + number}")
    if not pictures:
        front, _, rest = story.partition("figures:\n")
        story = front + "---\n" + rest.partition("---\n")[2]
    (home / "articles" / "crossing.md").write_text(story, encoding="utf-8")
    if pictures:
        (home / "images" / "ferry.png").write_bytes(picture(300, 200))
    return home


def edit(folder: Path, issue: str, old: str, new: str) -> None:
    """Change words of an issue's story."""
    path = folder / "issues" / issue / "articles" / "crossing.md"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def digests(folder: Path) -> dict[str, str]:
    """Digests of all files by path, but for the report of the batch."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "batch.json"
    }


def begin(*arguments: str | Path, folder: Path, **environment: str) -> subprocess.Popen[str]:
    """A `bulletin` process of its own, in a process group of its own."""
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", _START, *map(str, arguments)]
    return subprocess.Popen(
        command,
        cwd=folder,
        env={**clean, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def ended(process: subprocess.Popen[str]) -> int:
    """The exit code of a process, once it has ended."""
    process.communicate(timeout=120)
    return process.returncode
