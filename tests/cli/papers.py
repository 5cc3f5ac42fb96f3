"""A small publication on disk, and the command line run on it: what the tests of commands share."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PIL import Image

from bulletin_cli.cli import run

HOUSE = """\
title: The Ferry
publisher: The Ferrymen's Guild
language: en-GB
imprint: imprint.md
rubrics:
  - key: news
    label: News
"""
ISSUE = """\
number: 1
date: 2010-12
contents:
  - article: crossing
"""
CROSSING = """\
---
headline: The crossing opens in spring
figures:
  - file: images/ferry.png
    alt: A ferry on a wide river.
    caption: The ferry at the eastern landing.
    credit: The Guild
---
The ferry will cross the river again in spring, when the ice has gone and the landing has been repaired.

The guild has found two new pilots, and both of them know the river well.
"""
IMPRINT = """\
The Ferry is published by the Ferrymen's Guild, 1 Landing Road, Riverton. Write to ferry@example.org.
"""
PLACE = re.compile(r"(?P<path>[^:]+):(?P<line>\d+):(?P<column>\d+) (?P<code>[A-Z]{3}\d{3}) (?P<message>.+)")


class Told(NamedTuple):
    """A diagnostic as a command tells it, in a line."""

    path: str
    line: int
    column: int
    code: str
    message: str


@dataclass(frozen=True)
class Answer:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """Everything said, line by line."""
        return [line for line in (self.out + self.err).splitlines() if line]

    @property
    def told(self) -> list[Told]:
        """The diagnostics on standard error, in their order."""
        found = (PLACE.fullmatch(line) for line in self.err.splitlines())
        return [
            Told(m["path"], int(m["line"]), int(m["column"]), m["code"], m["message"]) for m in found if m
        ]

    @property
    def faults(self) -> list[Told]:
        """Those of them that are not about how full pages are."""
        return [told for told in self.told if not told.code.startswith("FIT")]


def publication(root: Path) -> Path:
    """A publication of one issue with one article and one picture; its root."""
    folder = root / "ferry"
    issue = folder / "issues" / "2010-12"
    (issue / "articles").mkdir(parents=True)
    (issue / "images").mkdir()
    (folder / "bulletin.yaml").write_text(HOUSE, encoding="utf-8")
    (folder / "imprint.md").write_text(IMPRINT, encoding="utf-8")
    (issue / "issue.yaml").write_text(ISSUE, encoding="utf-8")
    (issue / "articles" / "crossing.md").write_text(CROSSING, encoding="utf-8")
    (issue / "images" / "ferry.png").write_bytes(picture(1100, 700))
    return folder


def picture(width: int, height: int) -> bytes:
    """A PNG in two colours."""
    image = Image.new("RGB", (width, height), "#9fb8c4")
    image.paste("#0a5a78", (0, height * 2 // 3, width, height))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def bulletin(*arguments: str | Path, folder: Path) -> Answer:
    """Run a command in a folder, in this process."""
    out, err = io.StringIO(), io.StringIO()
    with _inside(folder), redirect_stdout(out), redirect_stderr(err):
        code = run([str(argument) for argument in arguments])
    return Answer(code, out.getvalue(), err.getvalue())


@contextmanager
def _inside(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
