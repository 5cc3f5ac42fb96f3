"""The example issues as they are printed: each pressed once, with what it was made from."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bulletin_cli.desk.building import Pressing, press_editions
from bulletin_cli.desk.workshop import MadeUp, Workshop
from bulletin_cli.model.publication import Article, Issue, Publication
from press.furnished import ISSUE_ID, furnished

EXAMPLES = Path(__file__).parents[2] / "examples"
RICH = "milestones/2010-09"
"""An interview, a sidebar, a table, a list, a footnote, a jump, stories in Russian and in Tajik."""
LETTER = "letter/2025-winter"
ALL = (RICH, LETTER, "milestones/2010-06", "milestones/2010-12")
FURNISHED = ("furnished/two-column", "furnished/letter-classic")
"""Captions beside, three columns, a table and a sidebar that are cut, notes, questions, in both layouts."""
CHECKED = (*ALL, *FURNISHED) if "EVERY_ISSUE" in os.environ else (RICH, LETTER, FURNISHED[1])
"""Three that have everything between them; all of them with `just examples`."""


@dataclass(frozen=True)
class Printed:
    """An issue's PDF and what it was made from."""

    made: MadeUp
    data: bytes

    @property
    def issue(self) -> Issue:
        """The issue as read."""
        return self.made.issue

    @property
    def publication(self) -> Publication:
        """The publication as read."""
        return self.made.publication

    @property
    def language(self) -> str:
        """Of the issue."""
        return self.issue.language or self.publication.language

    @property
    def stories(self) -> tuple[Article, ...]:
        """In the order of the contents."""
        return tuple(article for _entry, article in self.issue.placed)


@cache
def printed(name: str) -> Printed:
    """An example by its publication and issue, or the furnished one by its layout."""
    house, _, issue_id = name.partition("/")
    with TemporaryDirectory() as folder:
        if name in FURNISHED:
            root, issue_id = furnished(Path(folder, house), issue_id), ISSUE_ID
        else:
            ignored = shutil.ignore_patterns("build", ".bulletin", "__pycache__")
            root = Path(shutil.copytree(EXAMPLES / house, Path(folder, house), ignore=ignored))
        workshop = Workshop(root)
        opened = workshop.open(issue_id).value
        assert opened is not None
        made = workshop.make_up(*opened).value
        assert made is not None
        (data,) = press_editions(root, made, Pressing(("pdf",))).values()
        return Printed(made, data)
