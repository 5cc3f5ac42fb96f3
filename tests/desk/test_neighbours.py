"""Issues stand in the order of time, whatever their folders are called."""

from __future__ import annotations

from pathlib import Path

import pytest

from bulletin_cli.desk import neighbours
from bulletin_cli.desk.neighbours import FRONT, find_neighbours, in_order, neighbours_among
from bulletin_cli.model.edition import IssueName

SPRING = IssueName("spring", 1, "2010-03")
AUTUMN = IssueName("autumn", 3, "2010-09")
EXTRA = IssueName("extra", 4, "2010-09")
UNREAD = IssueName("z")
NAMES = {name.id: name for name in (EXTRA, AUTUMN, UNREAD, SPRING)}


def test_by_date_then_by_number() -> None:
    assert in_order(NAMES) == ["z", "spring", "autumn", "extra"]


def test_folders_that_are_dates_stand_as_they_are_called() -> None:
    odd = {id_: IssueName(id_, 1, "2012") for id_ in ("2010-02", "2010-01-15", "2009-12")}
    assert in_order(odd) == ["2009-12", "2010-01-15", "2010-02"]


def test_neighbours_are_the_nearest_that_are_there() -> None:
    around = neighbours_among(NAMES, {"spring", "extra"}, archive=True)
    assert around["autumn"].previous == SPRING
    assert around["autumn"].next == EXTRA
    assert around["spring"].previous is None
    assert around["spring"].next == EXTRA


def made(root: Path, id_: str, text: str = "") -> Path:
    """An issue with a web edition; the folder that it was built into."""
    folder = root / "issues" / id_
    folder.mkdir(parents=True)
    (folder / "issue.yaml").write_text(text, encoding="utf-8")
    front = root / "build" / id_ / FRONT
    front.parent.mkdir(parents=True)
    front.write_text("", encoding="utf-8")
    return root / "build" / id_


def test_a_single_issue_finds_the_same_neighbours(tmp_path: Path) -> None:
    made(tmp_path, "spring", "number: 1\ndate: 2010-03\ncontents: []\n")
    middle = made(tmp_path, "autumn", "number: 3\ndate: 2010-09\ncontents: []\n")
    made(tmp_path, "extra", "number: 4\ndate: 2010-09\ncontents: []\n")
    around = find_neighbours(tmp_path, middle)
    assert (around.previous, around.next) == (SPRING, EXTRA)


def test_only_two_of_thousands_are_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folders = [made(tmp_path, f"2010-{month:02}") for month in range(1, 10)]
    opened: list[str] = []
    monkeypatch.setattr(
        neighbours, "glance", lambda _root, id_: opened.append(id_) or neighbours.Glance(IssueName(id_))
    )
    around = find_neighbours(tmp_path, folders[4])
    assert around.previous == IssueName("2010-04")
    assert around.next == IssueName("2010-06")
    assert opened == ["2010-04", "2010-06"]
