"""Stories that nobody reads, because of what their files are called."""

from __future__ import annotations

from pathlib import Path

import pytest

from bulletin_cli.desk.unread import loose_stories, unread_stories


def told(folder: Path, *names: str) -> list[str]:
    return [
        f"{one.span.path} {one.code} {one.message} ({one.hint})"
        for one in unread_stories(folder, names, shown="articles")
    ]


@pytest.mark.parametrize(
    "name",
    [
        "ferry.md",
        "sources.txt",
        "ferry.docx",
        ".ferry.MD",
        "ferry.md~",
        "ferry.md.orig",
        "\udcff.MD",
        "nobody",
    ],
)
def test_stories_and_what_was_never_meant_as_one_are_passed_over(tmp_path, name):
    assert told(tmp_path, name) == []


@pytest.mark.parametrize("ending", [".MD", ".Md", ".markdown", ".Markdown", ".mkd"])
def test_another_ending_of_markdown_is_told_with_the_right_name(tmp_path, ending):
    said = f"the story is not read: the name of its file ends in {ending}"
    assert told(tmp_path, f"ferry{ending}") == [f"articles/ferry{ending} CPY030 {said} (call it ferry.md)"]


def test_a_story_in_a_folder_below_is_told_there(tmp_path):
    (tmp_path / "later").mkdir()
    for name in ("ferry.md", "photo.jpg"):
        (tmp_path / "later" / name).touch()
    said = "CPY030 the story is not read: it lies in a folder below articles (move it up into articles)"
    assert told(tmp_path, "later") == [f"articles/later/ferry.md {said}"]


def test_a_story_beside_the_folder_of_articles_is_told(tmp_path):
    for name in ("ferry.md", "notes.md"):
        (tmp_path / name).touch()
    (found,) = loose_stories(tmp_path, ["ferry", "quay", "q" * 3000], shown="issues/2010-12")
    assert (found.span.path, found.code) == ("issues/2010-12/ferry.md", "CPY030")
    assert (found.message, found.hint) == (
        "the story is not read: it does not lie in articles",
        "move it there",
    )
