"""The same copy gives the same bytes, wherever, whenever and however many at a time."""

from __future__ import annotations

import shutil
from pathlib import Path

from archives import add_issue, archive, begin, digests, ended

HERE = {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "1"}
ELSEWHERE = {
    "TZ": "Asia/Tokyo",
    "LC_ALL": "tr_TR.UTF-8",
    "PYTHONHASHSEED": "4711",
    "SOURCE_DATE_EPOCH": "86400",
}


def test_the_same_bytes_in_any_order_zone_locale_and_folder(tmp_path: Path) -> None:
    one = archive(tmp_path / "one", 2)
    assert ended(begin("batch", "--jobs", "1", folder=one, **HERE)) == 0
    another = archive(tmp_path / "two" / "far away" / "Zürich", 0)
    (another / "issues").mkdir()
    for number in (2, 1):
        add_issue(another, f"2010-{number:02}", number)
        made = begin("-C", another, "batch", "--force", "--jobs", "2", folder=tmp_path, **ELSEWHERE)
        assert ended(made) == 0
    there = digests(another / "build")
    assert there == digests(one / "build")
    assert sum(path.endswith(".pdf") for path in there) == 2


def test_one_changed_story_gives_the_bytes_of_a_whole_build(tmp_path: Path) -> None:
    root = archive(tmp_path / "one", 2)
    assert ended(begin("batch", folder=root)) == 0
    story = min((root / "issues" / "2010-02" / "articles").glob("*.md"))
    story.write_text(story.read_text(encoding="utf-8").rstrip() + " So it was.\n", encoding="utf-8")
    before = digests(root / "build" / "2010-02")
    assert ended(begin("batch", "--jobs", "2", folder=root)) == 0
    changed = digests(root / "build" / "2010-02")
    assert changed != before
    shutil.rmtree(root / ".bulletin")
    assert ended(begin("batch", "--jobs", "1", "--force", "2010-02", folder=root)) == 0
    assert digests(root / "build" / "2010-02") == changed
