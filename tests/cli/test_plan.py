"""plan: pages and stories for people, one value for programs."""

from __future__ import annotations

import json
import shutil

import pytest

from cli.papers import ISSUE, bulletin, publication
from cli.slips import SLIPS, with_slips


def test_text_says_how_the_issue_fits(tmp_path):
    answer = bulletin("plan", folder=publication(tmp_path))
    assert answer.code == 0
    assert answer.lines[0] == "The Ferry 2010-12 · number 1"
    assert answer.lines[1].startswith("1 page · 1 story · 35 words · nothing over, ")
    assert "a crossing" in answer.out
    assert not (tmp_path / "ferry" / "build").exists()


def test_json_holds_what_the_contract_says(tmp_path):
    answer = bulletin("plan", "--format", "json", folder=publication(tmp_path))
    plan = json.loads(answer.out)
    assert (plan["version"], plan["issue"]) == (1, "2010-12")
    (page,), (article,) = plan["pages"], plan["articles"]
    assert page["page"] == 1
    assert page["articles"] == ["crossing"]
    assert {type(page[key]) for key in ("lines", "free", "over")} == {int}
    assert (article["article"], article["words"], article["pages"]) == ("crossing", 35, [1])
    assert {type(article[key]) for key in ("lines", "over", "cut_words")} == {int}
    assert (article["jumps"], article["copyfit"]) == ([], [])


@pytest.fixture
def two(tmp_path):
    """A publication of two issues, 2010-12 and 2011-03."""
    root = publication(tmp_path)
    shutil.copytree(root / "issues" / "2010-12", root / "issues" / "2011-03")
    later = ISSUE.replace("2010-12", "2011-03").replace("number: 1", "number: 2")
    (root / "issues" / "2011-03" / "issue.yaml").write_text(later, encoding="utf-8")
    return root


def test_several_issues_are_one_json_value(two):
    answer = bulletin("plan", "20*", "--format", "json", folder=two)
    assert [plan["issue"] for plan in json.loads(answer.out)["issues"]] == ["2010-12", "2011-03"]


def test_several_issues_stand_apart_and_are_drawn_apart(two):
    answer = bulletin("plan", "20*", "--svg", "pages.svg", folder=two)
    assert "\n\nThe Ferry 2011-03 · number 2\n" in answer.out
    assert sorted(path.name for path in two.glob("*.svg")) == ["pages-2010-12.svg", "pages-2011-03.svg"]
    bulletin("plan", "2010-12", "--svg", "one.svg", folder=two)
    assert (two / "one.svg").read_bytes() == (two / "pages-2010-12.svg").read_bytes()


def test_the_newest_issue_is_the_one_with_the_latest_date(tmp_path):
    root = publication(tmp_path)
    for name, number in (("issue-9", 2), ("issue-10", 3)):
        shutil.copytree(root / "issues" / "2010-12", root / "issues" / name)
        later = ISSUE.replace("2010-12", f"2011-0{number}").replace("number: 1", f"number: {number}")
        (root / "issues" / name / "issue.yaml").write_text(later, encoding="utf-8")
    assert bulletin("plan", folder=root).lines[0].startswith("The Ferry issue-10 ")


def test_of_the_copy_it_tells_what_stops_a_build_and_nothing_else(tmp_path):
    root = with_slips(tmp_path / "slips")
    assert "TYP003" in bulletin("lint", folder=root).out
    answer = bulletin("plan", folder=root)
    assert (answer.code, answer.err) == (0, "")
    root = with_slips(tmp_path / "unfinished", f"{SLIPS}\nThe fare is TK.\n")
    first, again = bulletin("plan", folder=root), bulletin("plan", folder=root)
    assert first.code == 1
    assert [line.split()[1] for line in first.err.splitlines()] == ["CPY201"]
    assert again == first


def test_every_choice_is_explained_in_lines_that_a_terminal_holds(tmp_path, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    answer = bulletin("plan", "--explain", folder=publication(tmp_path))
    head = next(n for n, line in enumerate(answer.lines) if line.startswith("What copyfit tried"))
    told = answer.lines[head:]
    assert max(map(len, told)) <= 80
    assert any(line.startswith("page 1 ") for line in told)
    assert "  crossing" in told


def test_explained_as_json_the_choices_add_up_to_the_cost(tmp_path):
    answer = bulletin("plan", "--explain", "--format", "json", folder=publication(tmp_path))
    plan = json.loads(answer.out)
    assert sum(choice["cost"] for choice in plan["choices"]) == pytest.approx(plan["cost"], abs=0.01)
    assert {"page", "article", "kind", "what", "cost", "instead"} == set(plan["choices"][0])
    assert "choices" not in json.loads(bulletin("plan", "--format", "json", folder=tmp_path / "ferry").out)
