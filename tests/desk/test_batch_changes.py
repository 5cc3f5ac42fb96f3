"""What has changed is made, and nothing else; the reasons are given in words."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from archives import QUICK, add_issue, archive, digests, edit
from bulletin_cli.desk import building
from bulletin_cli.desk.batch import archive as archive_room
from bulletin_cli.desk.batch import seals, standing
from bulletin_cli.desk.batch.batching import make_archive
from cli.papers import bulletin
from desk.batches import Here, opened, run, why

YEAR = 365 * 86_400
IDS = ("2010-01", "2010-02", "2010-03")


@pytest.fixture(scope="module")
def pressed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three issues, made once; tests take a copy."""
    root = archive(tmp_path_factory.mktemp("archive"))
    assert run(root).counts["made"] == 3
    return root


@pytest.fixture
def root(pressed: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(pressed, tmp_path / "ferry"))


@pytest.fixture
def trusting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seals are set though the files are young."""
    monkeypatch.setattr("bulletin_cli.desk.batch.survey.OLD_ENOUGH", -YEAR * 10**9)


def test_what_is_made_stays_made(root: Path) -> None:
    before = digests(root / "build")
    report = run(root)
    assert report.counts == {"made": 0, "unchanged": 3, "failed": 0, "left": 0}
    assert digests(root / "build") == before


def test_an_article_changes_its_issue_only(root: Path) -> None:
    edit(root, "2010-02", "two new pilots", "three new pilots")
    assert why(root) == {"2010-02": ("articles/crossing.md changed",)}
    assert run(root).made == ("2010-02",)
    assert why(root) == {}


def test_new_and_lost_files_are_named(root: Path) -> None:
    home = root / "issues" / "2010-01"
    (home / "images" / "ferry.png").rename(home / "images" / "boat.png")
    assert why(root) == {"2010-01": ("images/boat.png is new", "images/ferry.png is gone")}


def test_a_picture_may_be_called_anything_but_backups_are_none(root: Path) -> None:
    images = root / "issues" / "2010-01" / "images"
    (images / "scan.jfif").write_bytes(b"one")
    (images / "ferry.png~").write_bytes(b"backup")
    (images / ".DS_Store").write_bytes(b"hidden")
    assert why(root) == {"2010-01": ("images/scan.jfif is new",)}
    run(root)
    (images / "scan.jfif").write_bytes(b"two")
    assert why(root) == {"2010-01": ("images/scan.jfif changed",)}


def test_a_link_that_leads_round_in_a_circle_is_passed_by(root: Path) -> None:
    (root / "issues" / "2010-01" / "images" / "again").symlink_to("..", target_is_directory=True)
    assert why(root) == {}


def test_the_publication_changes_every_issue(root: Path) -> None:
    house = root / "bulletin.yaml"
    house.write_text(
        house.read_text(encoding="utf-8").replace("title: The Ferry", "title: The Barge"), encoding="utf-8"
    )
    (root / "imprint.md").write_text("Nobody publishes this, at no address.\n", encoding="utf-8")
    assert set(why(root).values()) == {("the imprint changed", "bulletin.yaml: title changed")}


@pytest.mark.parametrize("more", ["# a remark\n", "lint:\n  severity: {TYP001: error}\n"])
def test_what_only_lint_reads_changes_no_page(root: Path, more: str) -> None:
    with (root / "bulletin.yaml").open("a", encoding="utf-8") as file:
        file.write(more)
    (root / "words.txt").write_text("Riverton\n", encoding="utf-8")
    assert why(root) == {}


def test_a_layout_of_ones_own_takes_the_place_of_ours(root: Path) -> None:
    ours = Path(__file__).parents[2] / "layouts" / "two-column"
    own = root / "layouts" / "two-column"
    shutil.copytree(ours, own)
    assert why(root) == {}, "the same files, wherever they lie"
    (own / "README.md").write_text("Ours now.\n", encoding="utf-8")
    assert why(root) == {}
    with (own / "web.css").open("a", encoding="utf-8") as file:
        file.write("/* wider */\n")
    assert set(why(root).values()) == {("layout two-column changed (web.css)",)}


def test_another_program_or_library_is_a_reason(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(standing, "program_digest", lambda: "another")
    versions = {**standing.library_versions(), "weasyprint": "71.0"}
    monkeypatch.setattr(standing, "library_versions", lambda: versions)
    (reasons,) = set(why(root).values())
    assert reasons[0] == "bulletin's own source changed"
    assert reasons[1].startswith("weasyprint ")
    assert reasons[1].endswith("→ 71.0")


def test_a_worker_of_another_version_makes_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_room, "program_digest", lambda: "another")
    report = run(root, force=True)
    assert report.counts["failed"] == 3
    assert "another version" in report.failed[0].problems[0]


def test_a_draft_is_no_issue(root: Path) -> None:
    assert run(root, draft=True).counts["made"] == 3
    assert set(why(root).values()) == {("it was made as a draft",)}


def test_an_output_changed_by_hand_is_made_again(root: Path) -> None:
    run(root)
    change_by_hand(root)


@pytest.mark.usefixtures("trusting")
def test_a_sealed_output_changed_by_hand_is_made_again(root: Path) -> None:
    run(root)
    change_by_hand(root)


def change_by_hand(root: Path) -> None:
    """Change a page, keeping its size and the time that it was last changed."""
    page = root / "build" / "2010-02" / "html" / "index.html"
    whole = page.read_bytes()
    state = page.stat()
    page.write_bytes(whole.replace(b"Ferry", b"Furry"))
    os.utime(page, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert why(root) == {"2010-02": ("html/index.html changed after it was made",)}
    run(root)
    assert page.read_bytes() == whole


def test_torn_and_lost_outputs_are_made_again(root: Path) -> None:
    build = root / "build"
    plan = build / "2010-01" / "plan.json"
    plan.write_bytes(plan.read_bytes()[:100])
    (build / "2010-02" / "html" / "style.css").unlink()
    (build / "2010-03" / "colophon.json").write_text("{", encoding="utf-8")
    assert why(root) == {
        "2010-01": ("plan.json changed after it was made",),
        "2010-02": ("html/style.css is gone from the output",),
        "2010-03": ("its colophon cannot be read",),
    }
    assert run(root).counts["made"] == 3
    assert why(root) == {}


@pytest.mark.usefixtures("trusting")
def test_seals_spare_the_reading(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(root)
    monkeypatch.setattr("bulletin_cli.desk.batch.survey.read_colophon", lambda _path: pytest.fail("read"))
    assert run(root).counts["unchanged"] == 3


@pytest.mark.usefixtures("trusting")
def test_a_broken_seal_stirs_the_press_once_and_whole_ones_do_not(root: Path) -> None:
    opened(root).save()
    stirred: list[str] = []
    opened(root, stirred=lambda: stirred.append("whole")).save()
    assert stirred == []
    for issue in IDS[:2]:
        edit(root, issue, "two new pilots", "three new pilots")
    made = opened(root, stirred=lambda: stirred.append("broken"))
    assert stirred == ["broken"]
    assert sorted(made.to_make()) == list(IDS[:2])


def test_what_is_too_young_is_not_sealed(root: Path) -> None:
    for path in (root / "issues" / "2010-01").rglob("*"):
        os.utime(path)
    run(root)
    assert opened(root).seals.of("2010-01").looks == ""


@pytest.mark.parametrize("jump", [YEAR, -YEAR], ids=["ahead", "back"])
def test_a_clock_that_jumps_hides_no_change(root: Path, monkeypatch: pytest.MonkeyPatch, jump: int) -> None:
    clock = seals.file_clock
    monkeypatch.setattr("bulletin_cli.desk.batch.survey.file_clock", lambda path: clock(path) + jump * 10**9)
    run(root)
    story = root / "issues" / "2010-02" / "articles" / "crossing.md"
    state = story.stat()
    edit(root, "2010-02", "two new pilots", "six new pilots")
    os.utime(story, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert why(root) == {"2010-02": ("articles/crossing.md changed",)}


@pytest.mark.parametrize("rubbish", [b"", b"[]", b'{"issues": {"2010-01": {}}}', b"\xff", b"[" * 9999])
def test_damaged_seals_cost_time_only(root: Path, rubbish: bytes) -> None:
    for kept in (root / ".bulletin" / "batch").glob("*.json"):
        kept.write_bytes(rubbish)
    assert why(root) == {}
    shutil.rmtree(root / ".bulletin")
    assert why(root) == {}


def test_a_new_issue_is_linked_to_by_its_neighbour(root: Path) -> None:
    add_issue(root, "2010-04", 4)
    assert why(root) == {
        "2010-03": ("the next issue is 2010-04 now",),
        "2010-04": ("never made before",),
    }
    assert run(root).made == ("2010-03", "2010-04")
    assert "../../2010-04/html/index.html" in front(root, "2010-03")
    assert why(root) == {}


def test_an_issue_that_fails_is_linked_to_by_none(root: Path) -> None:
    add_issue(root, "2010-04", 4)
    edit(root, "2010-04", "images/ferry.png", "images/lost.png")
    add_issue(root, "2010-05", 5)
    report = run(root)
    assert [done.issue for done in report.failed] == ["2010-04"]
    assert report.made == ("2010-03", "2010-05")
    assert "../../2010-05/html/index.html" in front(root, "2010-03")
    assert "../../2010-03/html/index.html" in front(root, "2010-05")
    again = run(root)
    assert again.counts == {"made": 0, "unchanged": 4, "failed": 1, "left": 0}


def front(root: Path, issue: str) -> str:
    return (root / "build" / issue / "html" / "index.html").read_text(encoding="utf-8")


def test_what_another_batch_has_made_meanwhile_is_not_made_again(root: Path) -> None:
    edit(root, "2010-02", "two new pilots", "three new pilots")
    late = opened(root)
    todo = late.to_make()
    assert run(root).made == ("2010-02",)
    report = make_archive(late, todo, Here(), told=lambda *_said: None)
    assert report.counts["unchanged"] == 3


def test_copy_that_changes_while_it_is_made_is_made_again(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(root, "2010-02", "two new pilots", "three new pilots")
    make_up = building.build_issue

    def meanwhile(*arguments: object, **named: object) -> object:
        def change(what: str) -> None:
            if what == "saving":
                edit(root, "2010-02", "three new pilots", "four new pilots")

        return make_up(*arguments, **{**named, "stage": change})  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(building, "build_issue", meanwhile)
    run(root)
    monkeypatch.undo()
    assert why(root) == {"2010-02": ("articles/crossing.md changed",)}


def test_what_a_killed_run_left_behind_goes(root: Path) -> None:
    left = root / "build" / "2010-01" / ".staging-dead"
    left.mkdir()
    (left / "plan.json").write_text("{", encoding="utf-8")
    assert why(root) == {}
    assert not left.exists()


def test_the_index_leads_to_every_issue_that_is_there(root: Path) -> None:
    build = root / "build"
    assert bulletin("batch", *QUICK, "--check", folder=root).code == 0
    index = (build / "index.html").read_text(encoding="utf-8")
    for issue in ("2010-01", "2010-02", "2010-03"):
        assert f"{issue}/html/index.html" in index
        assert "../../index.html" in front(root, issue)
    assert "<entry" in (build / "feed.xml").read_text(encoding="utf-8")
    shutil.rmtree(build / "2010-03")
    shutil.rmtree(root / "issues" / "2010-03")
    checked = bulletin("batch", *QUICK, "--check", folder=root)
    assert checked.code == 1
    assert "the archive's index is behind the issues" in checked.out
    run(root)
    assert "2010-03/html" not in (build / "index.html").read_text(encoding="utf-8")


def test_an_index_changed_by_hand_is_made_again(root: Path) -> None:
    index = root / "build" / "index.html"
    whole = index.read_bytes()
    index.write_text("mine", encoding="utf-8")
    assert "index.html changed after it was made" in bulletin("batch", *QUICK, "--check", folder=root).out
    assert run(root).index
    assert index.read_bytes() == whole
    assert run(root).index == ()


def test_a_pinned_issue_keeps_the_past(root: Path) -> None:
    """Version 1 stays under its own name; what asks for no version gets the newest."""
    ours = Path(__file__).parents[2] / "layouts" / "two-column"
    shutil.copytree(ours, root / "layouts" / "two-column@1")
    newest = Path(shutil.copytree(ours, root / "layouts" / "two-column"))
    settings = newest / "layout.yaml"
    text = settings.read_text(encoding="utf-8")
    assert text.count('version: "1"') == 1
    settings.write_text(text.replace('version: "1"', 'version: "2"'), encoding="utf-8")
    pinned = root / "issues" / "2010-01" / "issue.yaml"
    pinned.write_text(pinned.read_text(encoding="utf-8") + "layout: two-column@1\n", encoding="utf-8")
    assert why(root) == {
        "2010-01": ("issue.yaml changed",),
        "2010-02": ("the layout is two-column@2 now, not two-column@1",),
        "2010-03": ("the layout is two-column@2 now, not two-column@1",),
    }
    run(root)
    layouts = [json.loads((root / "build" / id_ / "colophon.json").read_text())["layout"] for id_ in IDS]
    assert layouts == ["two-column@1", "two-column@2", "two-column@2"]
    with (newest / "web.css").open("a", encoding="utf-8") as file:
        file.write("/* version 2 goes on */\n")
    assert sorted(why(root)) == ["2010-02", "2010-03"]


def test_a_version_that_is_not_there_fails_its_issue_alone(root: Path) -> None:
    pinned = root / "issues" / "2010-02" / "issue.yaml"
    pinned.write_text(pinned.read_text(encoding="utf-8") + "layout: two-column@7\n", encoding="utf-8")
    report = run(root)
    assert [done.issue for done in report.failed] == ["2010-02"]
    assert "there is no version 7 of the layout two-column (there is 1)" in report.failed[0].problems[0]
