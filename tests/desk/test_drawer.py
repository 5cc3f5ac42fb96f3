"""What presses keep makes the next pressing quicker and no different."""

from __future__ import annotations

from pathlib import Path

import pytest

from archives import archive, digests, edit
from bulletin_cli.desk.building import build_issue
from bulletin_cli.desk.drawer import Drawer
from bulletin_cli.desk.workshop import Workshop
from bulletin_cli.press import web_fonts
from bulletin_cli.press.shaping import Shaper
from bulletin_cli.press.typecase import put_away


def drawer(root: Path, issue: str = "2010-12", base: bytes = b"as it is") -> Drawer:
    return Drawer(root, issue, base)


def test_what_was_kept_is_found_by_whom_it_is_for(tmp_path: Path) -> None:
    drawer(tmp_path).keep("sorts", b"words")
    drawer(tmp_path).keep("font", b"letters", shared=True)
    assert drawer(tmp_path).find("sorts") == b"words"
    assert drawer(tmp_path, "shared").find("sorts") is None
    assert drawer(tmp_path, "shared").find("font", shared=True) == b"letters"
    assert drawer(tmp_path, base=b"as it was").find("sorts") is None


@pytest.mark.parametrize("rubbish", [b"", b"short", bytes(64)])
def test_what_is_damaged_is_not_there(tmp_path: Path, rubbish: bytes) -> None:
    drawer(tmp_path).keep("sorts", b"words")
    (tmp_path / ".bulletin/press/issues/2010-12/sorts").write_bytes(rubbish)
    assert drawer(tmp_path).find("sorts") is None


def test_a_drawer_that_cannot_be_opened_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / ".bulletin").write_text("a file stands here", encoding="utf-8")
    drawer(tmp_path).keep("sorts", b"words")
    assert drawer(tmp_path).find("sorts") is None


@pytest.fixture
def shaped(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The words that are shaped, one after another."""
    found: list[str] = []
    shape = Shaper._shape

    def counted(self: Shaper, text: str, *how: object) -> object:
        found.append(text)
        return shape(self, text, *how)  # type: ignore[arg-type]  # handed through as they come

    monkeypatch.setattr(Shaper, "_shape", counted)
    return found


def built(root: Path) -> dict[str, str]:
    """Digests of the issue's files, made as a new process would."""
    put_away()
    assert build_issue(Workshop(root), "2010-01").value is not None
    return digests(root / "build")


def test_an_issue_made_with_what_was_kept_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shaped: list[str]
) -> None:
    root = archive(tmp_path / "kept", 1)
    built(root)
    all_of_it = len(shaped)
    edit(root, "2010-01", "two new pilots", "three old pilots")
    shaped.clear()
    with monkeypatch.context() as patch:
        patch.setattr(web_fonts, "cut", lambda *_asked: pytest.fail("cut again"))
        again = built(root)
    assert len(shaped) < all_of_it / 3
    fresh = archive(tmp_path / "fresh", 1)
    edit(fresh, "2010-01", "two new pilots", "three old pilots")
    assert again == built(fresh)
