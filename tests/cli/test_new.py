"""`bulletin new`: an issue is numbered after the one before it by date."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from cli.papers import CROSSING, ISSUE, bulletin, publication
from cli.slips import read, write

SHIPPED = Path(__file__).parents[2] / "layouts"


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


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("2011-03", "2011-03"),
        ("2011-03-24", "2011-03-24"),
        ("2011-02-31", "2011-02"),
        ("2011-03-ru", "2011-03"),
        ("2011", "2011-12"),
        ("2011-spring", "2011-12"),
        ("2011-13", "2011-12"),
        ("spring", "2010-12"),
    ],
)
def test_an_issue_is_dated_by_its_name(tmp_path, monkeypatch, name, date):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1292000000")
    root = publication(tmp_path)
    assert bulletin("new", "issue", name, folder=root).code == 0
    assert f"\ndate: {date}\n" in read(root, Path("issues") / name / "issue.yaml").decode()
    assert bulletin("lint", f"issues/{name}", folder=root).code == 0


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "last", ["  - article: crossing # the last", "- article: crossing  ", "  - article: crossing"]
)
@pytest.mark.parametrize("after", ["", "order: kept\n", "\n# the end\n"])
def test_an_article_is_put_last(tmp_path, ends, last, after):
    root, listed = publication(tmp_path), Path("issues/2010-12/issue.yaml")
    text = f"number: 1\ndate: 2010-12\ncontents:\n{last}\n{after}"
    write(root, text.replace("\n", ends), listed)
    assert bulletin("new", "article", "landing", folder=root).code == 0
    now = read(root, listed).decode()
    assert [entry["article"] for entry in yaml.safe_load(now)["contents"]] == ["crossing", "landing"]
    assert [line for line in now.split(ends) if "landing" not in line] == text.split("\n")


def test_a_layout_is_a_copy_under_its_own_name(tmp_path):
    root = publication(tmp_path)
    answer = bulletin("new", "layout", "house", folder=root)
    assert answer.code == 0
    assert "wrote layouts/house/layout.yaml\n" in answer.out
    home = Path("layouts/house")
    ours, theirs = read(root, home / "layout.yaml"), (SHIPPED / "two-column/layout.yaml").read_bytes()
    assert ours == theirs.replace(b"name: two-column\n", b"name: house\n")
    assert read(root, home / "README.md").startswith(b"# house\n")
    sheet, page = "print.css", "templates/print/page.html"
    assert all(read(root, home / one) == (SHIPPED / "two-column" / one).read_bytes() for one in (sheet, page))
    settings = read(root, Path("bulletin.yaml")).decode()
    write(
        root, settings.replace("language: en-GB\n", "language: en-GB\nlayout: house\n"), Path("bulletin.yaml")
    )
    assert bulletin("lint", folder=root).code == 0
    assert bulletin("new", "layout", "other", folder=root).code == 0
    assert read(root, Path("layouts/other/layout.yaml")) == ours.replace(b"name: house\n", b"name: other\n")


def test_a_layout_that_is_named_already_is_begun_all_the_same(tmp_path):
    root = publication(tmp_path)
    settings = read(root, Path("bulletin.yaml")).decode()
    write(root, f"{settings}layout: house\n", Path("bulletin.yaml"))
    assert bulletin("new", "layout", "house", folder=root).code == 0
    assert bulletin("lint", folder=root).code == 0


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (
            ["house", "--like", "three-column"],
            "there is no layout three-column (there are letter-classic, two-column)",
        ),
        (["a/b"], "“a/b” cannot be a name here (use letters, digits and hyphens, as in prison-reform)"),
    ],
)
def test_a_layout_that_cannot_be_begun_is_refused(tmp_path, asked, said):
    answer = bulletin("new", "layout", *asked, folder=publication(tmp_path))
    assert (answer.code, answer.err) == (2, f"bulletin: {said}\n")
