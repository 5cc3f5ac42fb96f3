"""Issues by what an editor calls them: id, path, glob, or nothing."""

from __future__ import annotations

import pytest

from bulletin_cli.desk.issues import Unknown, find_issues


@pytest.fixture
def root(tmp_path):
    (tmp_path / "bulletin.yaml").write_text("title: T\n")
    for id_ in ("2010-09", "2010-12", "2011-03"):
        (tmp_path / "issues" / id_ / "articles").mkdir(parents=True)
        (tmp_path / "issues" / id_ / "issue.yaml").write_text("number: 1\n")
    return tmp_path


def named(folder, *names, every=False):
    return [wanted.issue for wanted in find_issues(folder, names, every=every)]


@pytest.mark.parametrize(
    ("name", "issues"),
    [
        ("2010-12", ["2010-12"]),
        ("issues/2010-12", ["2010-12"]),
        ("issues/2010-12/articles", ["2010-12"]),
        ("2010-*", ["2010-09", "2010-12"]),
        ("issues/2010-*", ["2010-09", "2010-12"]),
        ("201[01]-?[23]", ["2010-12", "2011-03"]),
    ],
)
def test_a_name(root, name, issues):
    assert named(root, name) == issues


def test_no_name_is_the_newest_or_every_one(root):
    assert named(root / "issues" / "2010-09") == ["2011-03"]
    assert named(root, every=True) == ["2010-09", "2010-12", "2011-03"]


def test_a_folder_of_articles_without_an_issue_is_among_all_but_never_the_newest(root):
    (root / "issues" / "2012-01" / "articles").mkdir(parents=True)
    (root / "issues" / "drafts").mkdir()
    assert named(root) == ["2011-03"]
    assert named(root, every=True)[-1] == "2012-01"
    assert named(root, "2012-01") == ["2012-01"]


@pytest.mark.parametrize(
    ("name", "hint"),
    [("2010-13", "did you mean 2010-12?"), ("spring", "there are 3, from 2010-09 to 2011-03")],
)
def test_a_name_that_no_issue_has(root, name, hint):
    with pytest.raises(Unknown) as unknown:
        named(root, name)
    assert (unknown.value.message, unknown.value.hint) == (f"no issue {name}", hint)
