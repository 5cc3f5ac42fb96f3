"""`bulletin new`: an issue is numbered after the one before it by date."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.papers import CROSSING, ISSUE, bulletin, publication
from cli.slips import read, write


def numbered(root: Path, month: str) -> str:
    return read(root, Path("issues") / month / "issue.yaml").decode().split("\n", 1)[1].partition("date")[0]


def archive(tmp_path: Path, issues: dict[str, str]) -> Path:
    root = publication(tmp_path)
    for month, number in issues.items():
        folder = Path("issues") / month
        write(root, ISSUE.replace("number: 1", number).replace("2010-12", month), folder / "issue.yaml")
        write(root, CROSSING, folder / "articles" / "crossing.md")
    return root


@pytest.mark.parametrize(
    ("issues", "month", "number"),
    [
        ({}, "2011-03", "number: 2\n"),
        ({"2010-06": "number: 5", "2010-12": "number: 7"}, "2010-09", "number: 6\n"),
        ({"2010-12": "number: 7"}, "2010-09", "number: 6\n"),
        ({"2010-12": "volume: 3\nnumber: 4"}, "2011-03", "volume: 3\nnumber: 5\n"),
    ],
)
def test_an_issue_follows_the_one_before_it_by_date(
    tmp_path: Path, issues: dict[str, str], month: str, number: str
) -> None:
    root = archive(tmp_path, issues)
    answer = bulletin("new", "issue", month, folder=root)
    assert (answer.code, numbered(root, month)) == (0, number)
    assert "also that of" not in answer.err
    assert "CMP002" not in bulletin("lint", folder=root).out


def test_a_number_that_is_taken_is_told(tmp_path: Path) -> None:
    root = archive(tmp_path, {"2010-06": "number: 6", "2010-12": "number: 7"})
    answer = bulletin("new", "issue", "2010-09", folder=root)
    assert (answer.code, numbered(root, "2010-09")) == (0, "number: 7\n")
    assert answer.err.startswith("bulletin: number 7 is also that of 2010-12 (")
