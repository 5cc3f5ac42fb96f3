"""Issues that ask for what no issue can have: one line at its place, exit 1, nothing written."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.papers import HOUSE, ISSUE, bulletin, publication

FOLDER = Path("issues") / "2010-12"
TWO = f"{ISSUE}  - article: second\n"
SECOND = """\
---
headline: A second story of the landing
rubric: news
---
The ferry will cross the river again in spring, when the ice has gone.
"""
IMPOSSIBLE = {
    "lead not on the front page": (f"{ISSUE}    page: 3\n  - article: second\n", 5, "CMP010 the lead story"),
    "two at the top of a page": (
        f"{ISSUE}    page: 1\n  - article: second\n    page: 1\n",
        7,
        "CMP010 page 1 begins with crossing already",
    ),
    "pinned to a page that no story reaches": (
        f"{TWO}    page: 7\n",
        6,
        "CMP010 second begins on page 2, not 7",
    ),
    "beyond the last page": (
        f"pages: 2\n{TWO}    page: 3\n",
        7,
        "CMP010 there is no page 3: the issue has 2",
    ),
    "goes on at its own page": (
        f"{ISSUE}    continued_on: 1\n  - article: second\n",
        5,
        "CMP010 the story cannot go on",
    ),
    "goes on before it begins": (
        f"{TWO}    page: 3\n    continued_on: 1\n",
        7,
        "CMP010 the story cannot go on",
    ),
    "goes on beyond the end": (f"pages: 2\n{TWO}    continued_on: 9\n", 7, "CMP010 there is no page 9"),
    "pages that nothing fills": (f"pages: 100000\n{TWO}", 1, "CMP005 the stories make 1 page, not 100000"),
    "page of a thousand million": (f"{TWO}    page: 1000000000\n", 6, "MET001 page is “1000000000”"),
    "page nought": (f"{TWO}    page: 0\n", 6, "MET001 page is “0”"),
    "page before the first": (f"{TWO}    page: -1\n", 6, "MET001 page is “-1”"),
    "page and a half": (f"{TWO}    page: 1.5\n", 6, "MET001 page is “1.5”"),
    "page by calculation": (f"{TWO}    page: 10**9\n", 6, "MET001 page is “10**9”"),
    "endless number": (TWO.replace("number: 1", f"number: {'9' * 5000}"), 1, "MET001 number is “999"),
}


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_what_cannot_be_is_told_at_its_place(tmp_path: Path, name: str) -> None:
    text, line, said = IMPOSSIBLE[name]
    root = publication(tmp_path)
    (root / FOLDER / "issue.yaml").write_text(text, encoding="utf-8")
    (root / FOLDER / "articles" / "second.md").write_text(SECOND, encoding="utf-8")
    answer = bulletin("build", folder=root)
    (error,) = answer.faults
    assert (answer.code, answer.out) == (1, "")
    assert (error.path, error.line) == ("issues/2010-12/issue.yaml", line)
    assert f"{error.code} {error.message}".startswith(said)
    assert not (root / "build").exists()


def test_a_story_that_is_not_finished_is_built_as_a_draft_only(tmp_path: Path) -> None:
    root = publication(tmp_path)
    (root / "bulletin.yaml").write_text(f"{HOUSE}requires: {{status: edited}}\n", encoding="utf-8")
    answer = bulletin("build", "--edition", "html", folder=root)
    assert answer.code == 1
    assert "crossing.md:1:1 CMP011 the story has no status" in answer.err
    assert bulletin("build", "--edition", "html", "--draft", folder=root).code == 0
