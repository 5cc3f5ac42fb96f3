"""Pictures that were meant by names that none has."""

from __future__ import annotations

from pathlib import Path

import pytest

from bulletin_cli.desk.meant import meant_picture


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (
        "images/hearing.jpg",
        "images/Bridge.JPG",
        "maps/routes.png",
        "images/a/twin.jpg",
        "images/b/twin.jpg",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "images/hearing.txt").touch()
    return tmp_path


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("images/hearing.jpeg", "images/hearing.jpg"),
        ("hearing.jpg", "images/hearing.jpg"),
        ("images/bridge.jpg", "images/Bridge.JPG"),
        ("images/routes.png", "maps/routes.png"),
        ("images/haering.jpg", "images/hearing.jpg"),
        ("images/twin.jpg", ""),
        ("images/kite.jpg", ""),
    ],
)
def test_the_picture_that_was_meant(folder, typed, meant):
    assert meant_picture(folder, typed) == meant
