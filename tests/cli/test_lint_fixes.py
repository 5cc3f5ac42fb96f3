"""`lint --fix`: slices of files and nothing else, whole or not at all, until nothing is left to mend."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from bulletin_cli.desk import linting_fixes
from cli.papers import bulletin, publication
from cli.slips import ARTICLE, MENDED, SLIPS, read, with_slips, write


def test_slips_are_mended_and_nothing_else_is_touched(tmp_path):
    root = with_slips(tmp_path)
    before = read(root).decode()
    (root / ARTICLE).chmod(0o640)
    answer = bulletin("lint", "--fix", folder=root)
    assert (answer.code, answer.out) == (0, "")
    assert answer.err.startswith("7 slips mended; nothing left to say")
    assert read(root).decode() == before.replace(SLIPS, MENDED)
    assert (root / ARTICLE).stat().st_mode & 0o777 == 0o640
    assert [path.name for path in (root / ARTICLE).parent.iterdir()] == ["crossing.md"]
    again = bulletin("lint", "--fix", "--unsafe-fixes", folder=root)
    assert again.err == "nothing to say in 3 files\n"


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "BOM"])
@pytest.mark.parametrize("last", [True, False], ids=["final newline", "no final newline"])
def test_line_ends_byte_order_mark_and_final_newline_are_kept(tmp_path, line_end, mark, last):
    root = with_slips(tmp_path)

    def typed(text: str) -> bytes:
        return (mark + text.rstrip("\n").replace("\n", line_end) + (line_end if last else "")).encode()

    copy = read(root).decode()
    write(root, typed(copy))
    bulletin("lint", "--fix", folder=root)
    assert read(root) == typed(copy.replace(SLIPS, MENDED))


def test_safe_fixes_leave_the_others(tmp_path):
    root = with_slips(tmp_path, "\nThe goverment  came.\n")
    answer = bulletin("lint", "--fix", folder=root)
    assert answer.code == 1
    assert b"\nThe goverment came.\n" in read(root)
    assert answer.err.endswith("mend 1 with --unsafe-fixes\n")
    assert bulletin("lint", "--unsafe-fixes", folder=root).code == 0
    assert b"goverment" not in read(root)


def test_a_diff_shows_and_writes_nothing(tmp_path):
    root = with_slips(tmp_path)
    write(root, read(root).rstrip(b"\n"))
    before = read(root)
    answer = bulletin("lint", "--diff", folder=root)
    assert answer.code == 1
    assert read(root) == before
    assert answer.out.startswith(f"--- {ARTICLE.as_posix()}\n+++ {ARTICLE.as_posix()}\n@@ ")
    assert "\n\\ No newline at end of file\n" in answer.out
    subprocess.run(["git", "apply", "-p0", "-"], cwd=root, input=answer.out.encode(), check=True)
    patched = read(root)
    write(root, before)
    bulletin("lint", "--fix", folder=root)
    assert read(root) == patched


def test_a_diff_begins_with_the_files_mark_and_its_name_may_have_spaces(tmp_path):
    root = with_slips(tmp_path)
    other = ARTICLE.with_name("the landing.md")
    write(root, b"\xef\xbb\xbf" + read(root).replace(b"opens in", b"opens  in"), other)
    before = read(root, other)
    answer = bulletin("lint", "--diff", "--select", "TYP", other, folder=root)
    assert answer.out.startswith(f"--- {other.as_posix()}\t\n+++ {other.as_posix()}\t\n@@ ")
    subprocess.run(["git", "apply", "-p0", "-"], cwd=root, input=answer.out.encode(), check=True)
    patched = read(root, other)
    write(root, before, other)
    bulletin("lint", "--fix", "--select", "TYP", other, folder=root)
    assert read(root, other) == patched != before


def test_infos_that_would_be_mended_fail_only_the_strict(tmp_path):
    root = with_slips(tmp_path, "\nThe ferry waited ... and went.\n")
    answer = bulletin("lint", "--diff", folder=root)
    assert (answer.code, answer.err) == (0, "1 slip to be mended; nothing left to say in 3 files\n")
    assert bulletin("lint", "--diff", "--strict", folder=root).code == 1


def test_a_diff_of_clean_copy_is_empty(tmp_path):
    answer = bulletin("lint", "--diff", folder=publication(tmp_path))
    assert (answer.code, answer.out) == (0, "")


def test_only_the_files_that_were_named_are_mended(tmp_path):
    root = with_slips(tmp_path)
    other = ARTICLE.with_name("landing.md")
    write(root, read(root), other)
    before = read(root)
    bulletin("lint", "--fix", other, folder=root)
    assert read(root) == before
    assert read(root, other) != before


def test_a_file_that_cannot_be_saved_is_the_machines_fault(tmp_path, monkeypatch):
    root = with_slips(tmp_path)
    before = read(root)

    def full(_self: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    answer = bulletin("lint", "--fix", "--no-cache", folder=root)
    assert answer.code == 3
    assert "the disk is full" in answer.err
    assert read(root) == before
    assert [path.name for path in (root / ARTICLE).parent.iterdir()] == ["crossing.md"]


def test_copy_that_somebody_changes_meanwhile_is_left_alone(tmp_path, monkeypatch):
    root = with_slips(tmp_path)
    mend_copy = linting_fixes.mend_copy

    def slow(*arguments, **options):
        mending = mend_copy(*arguments, **options)
        write(root, "somebody else was here")
        return mending

    monkeypatch.setattr(linting_fixes, "mend_copy", slow)
    answer = bulletin("lint", "--fix", folder=root)
    assert read(root) == b"somebody else was here"
    assert "has changed meanwhile and was left alone" in answer.err
    assert "mended" not in answer.err
    assert "CPY004 the article has no front matter" in answer.out
    assert answer.code == 1
