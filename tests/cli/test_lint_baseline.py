"""`lint --baseline`: old slips are known, new ones are told, and what is mended is forgotten."""

from __future__ import annotations

import json

import pytest

from cli.papers import bulletin, publication
from cli.slips import ARTICLE, SLIPS, read, with_slips, write

FILE = "known.json"


def entries(root) -> list[dict[str, object]]:
    return json.loads((root / FILE).read_text(encoding="utf-8"))["findings"]


def known(root):
    answer = bulletin("lint", "--baseline", FILE, "--write-baseline", folder=root)
    assert (answer.code, answer.out) == (0, "")
    return answer


def test_what_is_known_is_kept_quiet(tmp_path):
    root = with_slips(tmp_path)
    assert known(root).err == f"{FILE} knows 7 findings\n"
    answer = bulletin("lint", "--baseline", FILE, "--strict", folder=root)
    assert (answer.code, answer.out) == (0, "")
    assert answer.err == "nothing to say in 3 files; 7 findings known to the baseline\n"


def test_it_survives_edits_elsewhere_and_tells_what_is_new(tmp_path):
    root = with_slips(tmp_path)
    known(root)
    copy = (
        read(root).decode().replace("\nThe ferry will", "\nA new paragraph, and 7% more.\n\nThe ferry will")
    )
    write(root, copy)
    answer = bulletin("lint", "--baseline", FILE, folder=root)
    assert [line.split()[1] for line in answer.out.splitlines()] == ["STY003"]


def test_it_shrinks_when_a_slip_is_mended(tmp_path):
    root = with_slips(tmp_path)
    known(root)
    write(root, read(root).decode().replace('said "yes" to', "said “yes” to"))
    answer = bulletin("lint", "--baseline", FILE, folder=root)
    assert sum(entry["count"] for entry in entries(root)) < 7
    assert "mended and taken out" in answer.err


def test_it_shrinks_only_for_files_that_were_read(tmp_path):
    root = with_slips(tmp_path)
    write(root, read(root), ARTICLE.with_name("landing.md"))
    known(root)
    before = entries(root)
    bulletin("lint", "--baseline", FILE, ARTICLE, folder=root)
    assert entries(root) == before
    (root / ARTICLE.with_name("landing.md")).unlink()
    bulletin("lint", "--baseline", FILE, folder=root)
    assert {entry["path"] for entry in entries(root)} == {ARTICLE.as_posix()}


@pytest.mark.parametrize("narrowed", [("--select", "TYP006"), ("--ignore", "typ"), ("--select", "EXT")])
def test_it_shrinks_and_is_written_only_for_rules_that_were_asked(tmp_path, narrowed):
    root = with_slips(tmp_path)
    known(root)
    before = entries(root)
    answer = bulletin("lint", "--baseline", FILE, *narrowed, folder=root)
    assert (answer.code, entries(root)) == (0, before)
    assert "taken out" not in answer.err
    bulletin("lint", "--baseline", FILE, "--write-baseline", *narrowed, folder=root)
    assert entries(root) == before


def test_what_the_page_shows_stays_known_where_no_page_was_made_up(tmp_path):
    root = with_slips(tmp_path)
    known(root)
    shown = {"code": "FIT004", "path": "issues/2010-12/issue.yaml", "count": 1, "text": "- article: crossing"}
    before = [shown, *entries(root)]
    (root / FILE).write_text(json.dumps({"version": 1, "findings": before}), encoding="utf-8")
    assert "taken out" not in bulletin("lint", "--baseline", FILE, folder=root).err
    assert "1 finding mended" in bulletin("lint", "--baseline", FILE, "--fit", folder=root).err
    assert shown not in entries(root)


def test_fixes_leave_what_is_known(tmp_path):
    root = with_slips(tmp_path)
    known(root)
    copy = read(root)
    bulletin("lint", "--baseline", FILE, "--fix", folder=root)
    assert read(root) == copy


def test_one_baseline_for_several_publications(tmp_path):
    with_slips(tmp_path / "a")
    with_slips(tmp_path / "b", SLIPS.replace("yes", "no"))
    known(tmp_path)
    assert {entry["path"].split("/")[0] for entry in entries(tmp_path)} == {"a", "b"}
    inside = bulletin("lint", "--baseline", tmp_path / FILE, folder=tmp_path / "a" / "ferry")
    assert (inside.code, inside.out) == (0, "")
    assert {entry["path"].split("/")[0] for entry in entries(tmp_path)} == {"a", "b"}


def test_a_baseline_that_is_none_is_wrong_usage(tmp_path):
    root = publication(tmp_path)
    assert bulletin("lint", "--baseline", FILE, folder=root).code == 2
    finding = '{"version": 1, "findings": [{"code": "TYP006", "path": "x", "text": "y", "count": %s}]}'
    for text in ("[1, 2]", finding % "-2", finding % "1e999", finding % "null"):
        (root / FILE).write_text(text, encoding="utf-8")
        answer = bulletin("lint", "--baseline", FILE, folder=root)
        assert (answer.code, answer.err.partition(" (")[0]) == (2, f"bulletin: {FILE} is no baseline")
    (root / FILE).write_text(finding % 3, encoding="utf-8-sig")
    assert bulletin("lint", "--baseline", FILE, folder=root).code == 0
    assert bulletin("lint", "--write-baseline", folder=root).code == 2
