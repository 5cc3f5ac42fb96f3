"""The copy desk: what it reads again, what it remembers, who helps it, and that it says the same every time."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from bulletin_cli.desk import linting_crew, linting_reader
from bulletin_cli.desk.cache import LintCache
from bulletin_cli.desk.linting_crew import side_by_side
from bulletin_cli.desk.linting_findings import Findings, Wishes
from bulletin_cli.desk.linting_paths import Target
from bulletin_cli.desk.linting_publication import CopyDesk
from bulletin_cli.desk.linting_run import lint_targets
from bulletin_cli.rules.engine import SubEditor
from cli.papers import CROSSING, ISSUE, publication
from cli.slips import ARTICLE, SLIPS, read, write

MONTHS = ("2010-09", "2010-10", "2010-11", "2010-12")
FOUND = 5
"""Findings in an article with slips."""
LAYOUTS = Path(__file__).parents[2] / "layouts"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Four issues of two articles each, every first article with slips."""
    root = publication(tmp_path)
    for number, month in enumerate(MONTHS, 1):
        folder = Path("issues") / month
        issue = ISSUE.replace("number: 1", f"number: {number}").replace("2010-12", month)
        write(root, issue + "  - article: landing\n", folder / "issue.yaml")
        write(root, read(root, Path("issues/2010-12/images/ferry.png")), folder / "images" / "ferry.png")
        write(
            root,
            CROSSING.replace("crossing opens", "landing opens").replace("figures:", "rubric: news\nfigures:"),
            folder / "articles" / "landing.md",
        )
        write(root, CROSSING + SLIPS, folder / "articles" / "crossing.md")
    return root


def lint(
    root: Path, *, issues: tuple[str, ...] = (), files: tuple[str, ...] = (), **wishes: object
) -> Findings:
    named: dict[str, set[str]] = {}
    for path in files:
        named.setdefault(path.split("/")[1], set()).add(path)
    target = Target(root, whole=not issues and not named, issues=set(issues), files=named)
    return lint_targets([target], Wishes(**wishes)).findings[0]


def stories_read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the stories that rules look at from now on, in this process."""
    seen: list[str] = []
    whole = SubEditor.read_stories

    def told(self, stories):
        seen.extend(story.source.path for story in stories)
        return whole(self, stories)

    monkeypatch.setattr(SubEditor, "read_stories", told)
    return seen


def test_the_same_at_every_run_however_many_hands(archive):
    alone = lint(archive, jobs=1, cached=False).diagnostics
    assert len(alone) == len(MONTHS) * FOUND
    assert lint(archive, jobs=3, cached=False).diagnostics == alone
    assert lint(archive, jobs=2).diagnostics == alone
    assert lint(archive).diagnostics == alone


def test_what_has_not_changed_is_not_read_again(archive, monkeypatch):
    first = lint(archive, jobs=1)
    seen = stories_read(monkeypatch)
    monkeypatch.setattr(linting_reader, "open_issue", None)
    assert lint(archive, jobs=1).diagnostics == first.diagnostics
    assert seen == []


def test_of_an_issue_only_the_story_that_changed_is_read_again(archive, monkeypatch):
    lint(archive, jobs=1)
    seen = stories_read(monkeypatch)
    write(archive, CROSSING)
    again = lint(archive, jobs=1)
    assert seen == [ARTICLE.as_posix()]
    assert len(again.diagnostics) == (len(MONTHS) - 1) * FOUND


def test_the_publications_words_change_everything(archive, monkeypatch):
    lint(archive, jobs=1)
    seen = stories_read(monkeypatch)
    write(archive, "zyxian\n", Path("words.txt"))
    lint(archive, jobs=1)
    assert len(seen) == len(MONTHS) * 2


def test_single_files_and_whole_issues_agree_with_the_whole(archive):
    whole = lint(archive).diagnostics
    for month in MONTHS:
        mine = tuple(one for one in whole if f"/{month}/" in one.span.path)
        assert lint(archive, issues=(month,)).diagnostics == mine
        path = f"issues/{month}/articles/crossing.md"
        assert lint(archive, files=(path,)).diagnostics == mine
        assert lint(archive, files=(path,)).diagnostics == mine


def test_of_an_issue_only_the_stories_asked_for_are_read(archive, monkeypatch):
    seen = stories_read(monkeypatch)
    found = lint(archive, files=(ARTICLE.as_posix(),), jobs=1).diagnostics
    assert seen == [ARTICLE.as_posix()]
    assert len(found) == FOUND
    seen.clear()
    lint(archive, issues=("2010-12",), jobs=1)
    write(archive, CROSSING)
    assert lint(archive, files=(ARTICLE.as_posix(),), jobs=1).diagnostics == ()
    assert seen == [ARTICLE.as_posix(), "issues/2010-12/articles/landing.md", ARTICLE.as_posix()]


def test_of_an_issue_only_pictures_of_the_stories_asked_for_are_looked_at(archive):
    (archive / "issues/2010-12/images/ferry.png").unlink()
    paths = [ARTICLE.as_posix(), "issues/2010-12/articles/landing.md"]
    for asked in ([paths[0]], [paths[1]], [paths[0]], paths):
        found = lint(archive, files=tuple(asked)).diagnostics
        assert [one.span.path for one in found if one.code == "IMG001"] == asked


def test_a_silence_in_a_story_not_asked_for_still_holds(archive):
    landing, files = Path("issues/2010-12/articles/landing.md"), (ARTICLE.as_posix(),)
    said = lint(archive, files=files).diagnostics
    same_headline = CROSSING.replace("figures:", "rubric: news\nfigures:")
    write(archive, same_headline, landing)
    named = [one for one in lint(archive, files=files).diagnostics if one not in said]
    assert [(one.code, one.span.path) for one in named] == [("ACC002", landing.as_posix())]
    silence = "<!-- bulletin: ignore ACC002 -- one story in two parts -->"
    write(archive, same_headline.replace("---\nThe", f"---\n{silence}\n\nThe"), landing)
    assert lint(archive, files=files).diagnostics == said


def test_findings_between_issues_are_told_to_those_they_name(archive):
    issue = Path("issues/2010-11/issue.yaml")
    write(archive, read(archive, issue).replace(b"number: 3", b"number: 2"), issue)
    codes = [(one.code, one.span.path) for one in lint(archive).diagnostics if one.code == "CMP002"]
    assert codes == [("CMP002", "issues/2010-11/issue.yaml"), ("CMP002", "issues/2010-12/issue.yaml")]
    assert [one.code for one in lint(archive, issues=("2010-11",)).diagnostics if one.code[:3] == "CMP"] == [
        "CMP002"
    ] * 2
    assert not [one for one in lint(archive, issues=("2010-09",)).diagnostics if one.code[:3] == "CMP"]


def test_two_at_once_leave_a_cache_that_can_be_read(archive):
    expected = lint(archive, cached=False, jobs=1).diagnostics
    told = []
    hands = [
        threading.Thread(target=lambda: told.append(lint(archive, jobs=1).diagnostics)) for _ in range(3)
    ]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    assert told == [expected] * 3
    assert lint(archive).diagnostics == expected


def test_a_cache_that_cannot_be_written_is_done_without(archive, monkeypatch):
    expected = lint(archive, cached=False).diagnostics

    def refused(_self):
        raise PermissionError(13, "no")

    monkeypatch.setattr(LintCache, "_begin", refused)
    assert lint(archive, jobs=1).diagnostics == expected
    assert not (archive / ".bulletin").exists()


def test_texts_stand_for_files(archive):
    desk = CopyDesk(Target(archive, whole=True), Wishes(jobs=1, cached=False))
    before = desk.read()
    mended = {f"issues/{month}/articles/crossing.md": CROSSING for month in MONTHS}
    assert desk.read(mended).diagnostics == ()
    assert desk.read().diagnostics == before.diagnostics
    assert SLIPS in read(archive).decode()


def test_work_is_handed_back_in_its_order():
    assert list(side_by_side(str, range(40), jobs=2)) == [str(number) for number in range(40)]
    assert list(side_by_side(str, range(40), jobs=1)) == [str(number) for number in range(40)]
    assert list(side_by_side(str, [], jobs=2)) == []
    assert linting_crew.cores() >= 1


def test_a_rule_that_stumbles_is_told_and_the_others_run(archive, monkeypatch):
    from bulletin_cli.rules import typ008_dots_for_ellipsis as rule  # noqa: PLC0415 - to be broken

    def stumble(_story):
        raise RecursionError("too deep")

    monkeypatch.setattr(rule, "check_sentences", stumble)
    found = lint(archive, cached=False, jobs=1).diagnostics
    assert {one.code for one in found} >= {"CPY013", "TYP006"}
    assert "TYP008 could not read this" in next(one.message for one in found if one.code == "CPY013")


def test_a_layout_that_is_not_there_is_told_until_it_is(archive):
    write(archive, read(archive, Path("bulletin.yaml")) + b"layout: house\n", Path("bulletin.yaml"))
    assert [one.message for one in lint(archive).diagnostics if one.code == "CPY014"] == [
        "there is no layout house"
    ]
    shelf = archive / "layouts" / "house"
    shelf.mkdir(parents=True)
    assert "CPY014" in {one.code for one in lint(archive).diagnostics}
    (shelf / "layout.yaml").write_text("version: 1\n")
    assert "CPY014" not in {one.code for one in lint(archive).diagnostics}


def test_what_is_wrong_with_a_layout_of_ones_own_is_told_once(archive):
    write(archive, read(archive, Path("bulletin.yaml")) + b"layout: house\n", Path("bulletin.yaml"))
    good = (LAYOUTS / "letter-classic" / "layout.yaml").read_text("utf-8").replace("letter-classic", "house")
    write(archive, good, Path("layouts/house/layout.yaml"))
    assert not [one for one in lint(archive).diagnostics if one.span.path.startswith("layouts/")]
    write(archive, good.replace("columns: 2", "columns: two", 1), Path("layouts/house/layout.yaml"))
    for jobs in (1, 2):
        (found,) = (one for one in lint(archive, jobs=jobs).diagnostics if "layouts" in one.span.path)
        assert (found.code, found.message) == ("MET001", "columns is “two”")


def test_an_imprint_in_a_folder_of_its_own_is_read_again(archive):
    own = Path("texts/imprint.md")
    settings = Path("bulletin.yaml")
    write(
        archive,
        read(archive, settings).replace(b"imprint: imprint.md", b"imprint: texts/imprint.md"),
        settings,
    )
    write(archive, "Published by the editors.\n", own)
    before = lint(archive)
    assert lint(archive) == before
    write(archive, "Published by <b>the editors</b>.\n", own)
    assert own.as_posix() in {one.span.path for one in lint(archive).diagnostics if one.code == "CPY021"}
    (archive / own).unlink()
    assert "CMP001" in {one.code for one in lint(archive).diagnostics}


def test_what_a_link_leads_to_is_read_again(archive):
    (archive / "shared.md").write_text(CROSSING)
    story = archive / "issues/2010-09/articles/crossing.md"
    story.unlink()
    story.symlink_to("../../../shared.md")
    before = len(lint(archive).diagnostics)
    (archive / "shared.md").write_text(CROSSING + SLIPS)
    assert len(lint(archive).diagnostics) == before + FOUND
