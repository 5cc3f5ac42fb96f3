"""Files appear whole or not at all; those that stand as they should are not touched."""

from __future__ import annotations

from pathlib import Path

from bulletin_cli.desk.saving import save_files


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    save_files(tmp_path, {"a.txt": b"one", "html/b.txt": b"two", "c.txt": b"three"})
    before = {path.name: path.stat().st_ino for path in tmp_path.rglob("*.txt")}
    (tmp_path / "c.txt").write_bytes(b"THREE")
    save_files(tmp_path, {"a.txt": b"one", "html/b.txt": b"new", "c.txt": b"three"})
    after = {path.name: path.stat().st_ino for path in tmp_path.rglob("*.txt")}
    assert after["a.txt"] == before["a.txt"]
    assert after["b.txt"] != before["b.txt"]
    assert [(tmp_path / name).read_bytes() for name in ("a.txt", "html/b.txt", "c.txt")] == [
        b"one",
        b"new",
        b"three",
    ]
    assert not list(tmp_path.glob(".*"))


def test_a_link_is_replaced_by_a_file_and_what_it_led_to_stays(tmp_path: Path) -> None:
    other, folder = tmp_path / "other", tmp_path / "folder"
    other.write_bytes(b"one")
    folder.mkdir()
    (folder / "a.txt").symlink_to(other)
    save_files(folder, {"a.txt": b"one"})
    assert not (folder / "a.txt").is_symlink()
    assert other.read_bytes() == b"one"


def test_what_is_gone_goes_with_its_folder(tmp_path: Path) -> None:
    save_files(tmp_path, {"a.txt": b"one", "html/b.txt": b"two"})
    save_files(tmp_path, {"a.txt": b"one"}, gone=["html/b.txt", "never.txt"])
    assert [path.name for path in tmp_path.rglob("*")] == ["a.txt"]
