"""Two plans compared in words, and two editions page by page."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from bulletin_cli.desk.diff.comparing import compare, pairs_of
from bulletin_cli.desk.diff.outputs import Output
from bulletin_cli.desk.diff.pages import differing_pages
from bulletin_cli.desk.diff.words import plan_changes
from bulletin_cli.desk.issues import Unknown
from bulletin_cli.model.diagnostic import MachineError


def fit(article: str, *pages: int, **more: Any) -> dict[str, Any]:
    jumps = [{"from": start, "to": end} for start, end in pairwise(pages)]
    return {
        "article": article,
        "words": 100,
        "pages": list(pages),
        "lines": 20,
        "over": 0,
        "jumps": jumps,
    } | more


def page(number: int, *frames: tuple[str, int]) -> dict[str, Any]:
    """A page of frames: a story's name or a piece of furniture, and its line."""
    kinds = {"contents", "imprint", "nameplate"}
    placed = [
        {
            "kind": name if name in kinds else "story",
            "article": "" if name in kinds else name,
            "line": line,
            "lines": 9,
        }
        for name, line in frames
    ]
    return {"page": number, "frames": placed}


def output(pages: list[dict[str, Any]], *fits: dict[str, Any], layout: str = "house@1") -> Output:
    return Output("2009-3", Path(), {"pages": pages, "articles": list(fits)}, {}, layout)


def said(old: Output, new: Output) -> list[str]:
    return [change.sentence for change in plan_changes(old, new)]


def test_the_same_plan_is_not_spoken_of() -> None:
    one = output([page(1, ("reform", 3))], fit("reform", 1))
    assert said(one, one) == []


def test_a_story_moves_on_its_page() -> None:
    old = output([page(4, ("visit", 0), ("prison-reform", 12))], fit("visit", 4), fit("prison-reform", 4))
    new = output([page(4, ("visit", 0), ("prison-reform", 10))], fit("visit", 4), fit("prison-reform", 4))
    assert said(old, new) == ["page count the same (1)", "page 4, prison-reform moves up 2 lines"]
    assert said(new, old)[1] == "page 4, prison-reform moves down 2 lines"


def test_a_jump_goes_to_another_page() -> None:
    pages = [page(3, ("reform", 5)), page(6), page(7)]
    old = output([pages[0], page(6, ("reform", 0)), page(7)], fit("reform", 3, 6))
    new = output([pages[0], page(6), page(7, ("reform", 0))], fit("reform", 3, 7))
    assert "reform: page 6 → 7 the jump from page 3" in said(old, new)
    assert "the rest of reform moves from page 6 to page 7" in said(old, new)
    assert "reform no longer jumps to page 7" in said(new, output(pages, fit("reform", 3)))
    assert "page 3, reform jumps to page 7 now" in said(output(pages, fit("reform", 3)), new)


def test_stories_come_and_go_and_pages_with_them() -> None:
    old = output([page(1, ("a", 0)), page(2, ("b", 0))], fit("a", 1), fit("b", 2))
    new = output([page(1, ("c", 0))], fit("c", 1), layout="house@2")
    assert said(old, new) == [
        "a is gone (it was on page 1)",
        "b is gone (it was on page 2)",
        "layout house@1 → house@2",
        "page count 2 → 1",
        "c is new on page 1",
    ]


def test_length_fit_and_copyfit_are_told() -> None:
    old = output([page(1, ("a", 0))], fit("a", 1, copyfit=["figure 1: 2 lines shorter"]))
    new = output([page(1, ("a", 0))], fit("a", 1, words=112, lines=21, over=3))
    assert said(old, new)[1:] == [
        "page 1, a: no longer: figure 1: 2 lines shorter",
        "page 1, a: 12 words longer, 1 line more",
        "page 1, a: 3 lines over now",
    ]


def test_furniture_moves_too() -> None:
    old = output([page(1, ("contents", 30)), page(2, ("imprint", 40))])
    new = output([page(1, ("contents", 31)), page(2), page(3, ("imprint", 40))])
    assert said(old, new)[1:] == [
        "page 1, the list of contents moves down 1 line",
        "the imprint moves from page 2 to page 3",
    ]


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Two outputs of one issue: the second page differs, and the story by a word."""
    for name, shade, word in (("old", 0, "two"), ("new", 40, "three")):
        folder = tmp_path / name / "2009-3"
        (folder / "html").mkdir(parents=True)
        first, second = (Image.new("RGB", (200, 280), "white") for _ in range(2))
        second.paste("black", (20, 20 + shade, 180, 40 + shade))
        first.save(folder / "ferry.pdf", save_all=True, append_images=[second])
        (folder / "html" / "a.html").write_text(
            f"<nav>no</nav><main><p>The guild has found {word} new pilots.</p></main>", encoding="utf-8"
        )
        plan = {"pages": [page(1, ("a", 0)), page(2)], "articles": [fit("a", 1)]}
        (folder / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    return tmp_path / "old", tmp_path / "new"


def test_pages_and_words_that_differ_are_found(folders: tuple[Path, Path]) -> None:
    (pair,) = pairs_of(*folders, draw=True)
    diff = compare(pair)
    assert diff.status == "changed"
    assert diff.sentences == ("page 1, a reads “three” for “two”", "page 2 looks different")
    (shown,) = diff.pages
    assert shown.number == 2
    assert 0.1 < shown.share < 0.4
    assert shown.before is not None
    assert shown.before[8:12] == b"WEBP"
    assert shown.after != shown.before
    assert [one.before for one in diff.showing(0).pages] == [None]


def test_the_same_pages_are_not_shown(folders: tuple[Path, Path]) -> None:
    pdf = folders[0] / "2009-3" / "ferry.pdf"
    assert differing_pages(pdf, pdf) == ()


def test_an_issue_on_one_side_is_new_or_gone(folders: tuple[Path, Path]) -> None:
    old, new = folders
    (new / "2009-3").rename(new / "2009-4")
    (new / "2009-5").mkdir()
    (new / "2009-5" / "plan.json").write_text('{"pages": []}', encoding="utf-8")
    diffs = [compare(pair) for pair in pairs_of(old, new, draw=False)]
    assert [(diff.issue, diff.status) for diff in diffs] == [
        ("2009-3", "gone"),
        ("2009-4", "new"),
        ("2009-5", "new"),
    ]


@pytest.mark.parametrize("rubbish", ["", "[]", "{", '{"pages": 3}'])
def test_a_damaged_output_is_said_to_be_one(folders: tuple[Path, Path], rubbish: str) -> None:
    (folders[1] / "2009-3" / "plan.json").write_text(rubbish, encoding="utf-8")
    (pair,) = pairs_of(*folders, draw=False)
    with pytest.raises(MachineError, match=r"plan\.json"):
        compare(pair)


def test_a_folder_without_issues_is_said_to_be_one(tmp_path: Path) -> None:
    with pytest.raises(Unknown, match="no issue was built"):
        pairs_of(tmp_path, tmp_path, draw=False)
