"""Developed pictures are kept by what they were made of."""

from __future__ import annotations

from pathlib import Path

import pytest

from bulletin_cli.desk import darkroom
from bulletin_cli.desk.printbox import PrintBox
from bulletin_cli.model.edition import PictureWish
from cli.papers import picture

WISH = PictureWish("ferry.png", (0, 0, 300, 200), 150, 100)
SMALLER = PictureWish("ferry.png", (0, 0, 300, 200), 75, 50)


@pytest.fixture
def box(tmp_path: Path) -> PrintBox:
    return PrintBox(tmp_path, "2010-12")


def test_a_picture_is_developed_once(box: PrintBox, monkeypatch: pytest.MonkeyPatch) -> None:
    data = picture(300, 200)
    first = box.developed(WISH, data)
    monkeypatch.setattr(darkroom, "develop", lambda *_arguments: pytest.fail("developed again"))
    assert PrintBox(box.root, "2010-12").developed(WISH, data) == first


def test_another_picture_or_wish_is_another_print(box: PrintBox) -> None:
    data = picture(300, 200)
    first = box.developed(WISH, data)
    assert box.developed(SMALLER, data) != first
    assert box.developed(WISH, picture(300, 201)) != first
    assert len(list(box.folder.iterdir())) == 3


@pytest.mark.parametrize("rubbish", [b"", b"short", bytes(64)])
def test_a_damaged_print_is_made_again(box: PrintBox, rubbish: bytes) -> None:
    data = picture(300, 200)
    first = box.developed(WISH, data)
    (kept,) = box.folder.iterdir()
    kept.write_bytes(rubbish)
    assert box.developed(WISH, data) == first


def test_what_is_no_longer_wanted_goes(box: PrintBox) -> None:
    data = picture(300, 200)
    box.developed(WISH, data)
    later = PrintBox(box.root, "2010-12")
    later.developed(SMALLER, data)
    later.tidy()
    assert len(list(box.folder.iterdir())) == 1


def test_a_box_that_cannot_be_filled_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / ".bulletin").write_text("a file stands here", encoding="utf-8")
    assert PrintBox(tmp_path, "2010-12").developed(WISH, picture(300, 200))
