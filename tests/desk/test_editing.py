"""Copy as it stands in an editor's program: what stands for what, and how little is read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from bulletin_cli.desk import linting_between
from bulletin_cli.desk.editing import EditingDesk, Filed, Look, issue_of, where_filed
from bulletin_cli.rules.engine import SubEditor
from cli.papers import CROSSING, HOUSE, ISSUE, publication
from cli.slips import ARTICLE, SLIPS, write

CROSSED = ARTICLE.as_posix()
LANDING = "issues/2010-12/articles/landing.md"
LANDED = CROSSING.replace("figures:", "rubric: news\nfigures:")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A publication whose one issue has two stories under the same headline."""
    folder = publication(tmp_path)
    write(folder, ISSUE + "  - article: landing\n", Path("issues/2010-12/issue.yaml"))
    write(folder, LANDED, Path(LANDING))
    return folder


def codes(look: Look, path: str) -> list[str]:
    return [one.code for one in look.of(path)]


def test_a_file_is_filed_in_its_publication_be_it_there_or_not(root, tmp_path):
    assert where_filed(root / LANDING) == Filed(root, LANDING)
    assert where_filed(root / "issues/2011-01/articles/new.md") == Filed(
        root, "issues/2011-01/articles/new.md"
    )
    assert where_filed(root / "issues" / ".." / "bulletin.yaml") == Filed(root, "bulletin.yaml")
    assert where_filed(tmp_path / "letter.md") is None
    assert [
        issue_of(path) for path in (LANDING, "bulletin.yaml", "issues/2010-12", "notes/2010-12/a.md")
    ] == [
        "2010-12",
        "",
        "",
        "",
    ]


def test_what_is_on_the_screen_stands_for_the_file(root):
    desk = EditingDesk(root)
    assert codes(desk.look({LANDING: LANDED}), LANDING) == ["ACC002"]
    typed = LANDED.replace("crossing opens", "landing opens")
    assert codes(desk.look({LANDING: typed}), LANDING) == []
    assert "TYP006" in codes(desk.look({LANDING: typed + SLIPS}), LANDING)
    assert codes(desk.look({LANDING: LANDED}), LANDING) == ["ACC002"]
    assert (root / LANDING).read_text() == LANDED


def test_a_story_that_is_not_on_disk_yet_is_read(root):
    new = "issues/2010-12/articles/new.md"
    said = EditingDesk(root).look({new: LANDED.replace("crossing opens", "third") + SLIPS})
    assert {"TYP006", "CMP004"} <= {*codes(said, new)}


def test_a_folder_beside_the_issues_is_none_until_it_has_a_story(root):
    desk = EditingDesk(root)
    write(root, "Ask the pilots.\n", Path("issues/notes/ask.md"))
    asked = {"issues/notes/ask.md": "Ask the pilots first.\n"}
    assert desk.look(asked).unreadable == frozenset()
    begun = desk.look({**asked, "issues/notes/articles/pilots.md": LANDED})
    assert begun.unreadable == {"issues/notes/issue.yaml"}


def test_the_other_stories_of_the_issue_are_told_what_a_change_means_for_them(root):
    desk = EditingDesk(root)
    both = {CROSSED: CROSSING, LANDING: LANDED}
    assert codes(desk.look(both), LANDING) == ["ACC002"]
    assert (
        codes(desk.look({**both, CROSSED: CROSSING.replace("crossing opens", "landing opens")}), LANDING)
        == []
    )


def test_only_the_story_that_changed_is_read_again(root, monkeypatch):
    desk, seen, whole = EditingDesk(root), [], SubEditor.read_stories

    def told(self, stories):
        seen.extend(story.source.path for story in stories)
        return whole(self, stories)

    monkeypatch.setattr(SubEditor, "read_stories", told)
    desk.look({LANDING: LANDED})
    assert seen == [CROSSED, LANDING]
    desk.look({LANDING: LANDED + SLIPS})
    assert seen == [CROSSED, LANDING, LANDING]


def test_the_rules_stay_at_their_posts_until_a_file_of_the_publication_changes(root, monkeypatch):
    desk, reading, whole = EditingDesk(root), [], SubEditor.read_stories

    def told(self, stories):
        reading.append(self)
        return whole(self, stories)

    monkeypatch.setattr(SubEditor, "read_stories", told)
    for typed in (LANDED, LANDED + SLIPS, LANDED):
        desk.look({LANDING: typed})
    desk.beside().read({LANDING: LANDED + SLIPS})
    assert len({*map(id, reading)}) == 1
    desk.look({LANDING: LANDED, "words.txt": "goverment\n"})
    write(root, "goverment\nteh\n", Path("words.txt"))
    desk.look({LANDING: LANDED})
    desk.look({LANDING: LANDED, "bulletin.yaml": HOUSE + "style: {spelling: en-GB-oxendict}\n"})
    assert len({*map(id, reading)}) == 4


def test_what_is_cleared_is_told_again_where_the_house_wants_it_otherwise(root):
    desk, oxford = EditingDesk(root), HOUSE + "style: {spelling: en-GB-oxendict}\n"
    typed = LANDED.replace("crossing opens", "landing opens") + "\nThe guild organised a fair in spring.\n"
    looks = [codes(desk.look({LANDING: typed + "\nWe came." * times}), LANDING) for times in range(4)]
    assert looks == [[]] * 4
    assert codes(desk.look({LANDING: typed, "bulletin.yaml": oxford}), LANDING) == ["STY002"]
    assert codes(desk.look({LANDING: typed}), LANDING) == []


def test_other_issues_are_glanced_at_only_where_they_count(root, monkeypatch):
    desk, glances, glance = EditingDesk(root), [], linting_between.glance_over

    def told(*given):
        glances.append(1)
        return glance(*given)

    monkeypatch.setattr(linting_between, "glance_over", told)
    issue = "issues/2010-12/issue.yaml"
    typed = (root / issue).read_text()
    for text, looked in ((LANDED, 1), (LANDED + SLIPS, 1), (LANDED, 1)):
        desk.look({LANDING: text, issue: typed})
        assert len(glances) == looked
    desk.look({LANDING: LANDED, issue: typed.replace("number: 1", "number: 2")})
    assert len(glances) == 2
    desk.look_round()
    desk.look({LANDING: LANDED, issue: typed.replace("number: 1", "number: 2")})
    assert len(glances) == 3


def test_findings_between_issues_are_of_the_screen_too(root):
    later = Path("issues/2011-01/issue.yaml")
    write(root, ISSUE.replace("number: 1", "number: 2").replace("2010-12", "2011-01"), later)
    write(root, CROSSING, later.parent / "articles" / "crossing.md")
    desk, text = EditingDesk(root), (root / later).read_text()
    assert "CMP002" not in codes(desk.look({later.as_posix(): text}), later.as_posix())
    assert "CMP002" in codes(
        desk.look({later.as_posix(): text.replace("number: 2", "number: 7")}), later.as_posix()
    )


def test_what_cannot_be_read_is_named_though_nobody_opened_it(root):
    desk = EditingDesk(root)
    assert desk.look({LANDING: LANDED}).unreadable == frozenset()
    write(root, ISSUE + "  - article: [\n", Path("issues/2010-12/issue.yaml"))
    assert desk.look({LANDING: LANDED}).unreadable == {"issues/2010-12/issue.yaml"}
    assert desk.look({LANDING: LANDED, "bulletin.yaml": HOUSE + "lint: {\n"}).unreadable == {"bulletin.yaml"}
    write(root, ISSUE, Path("issues/2010-12/issue.yaml"))
    assert codes(desk.look({LANDING: LANDED, "bulletin.yaml": HOUSE}), LANDING) == ["CMP004", "ACC002"]


def test_settings_and_words_on_the_screen_count_at_once(root):
    desk, typed = (
        EditingDesk(root),
        LANDED.replace("crossing opens", "landing opens") + "\nThe goverment came.\n",
    )
    assert codes(desk.look({LANDING: typed}), LANDING) == ["SPL001"]
    assert codes(desk.look({LANDING: typed, "words.txt": "goverment\n"}), LANDING) == []
    quiet = HOUSE + "lint: {ignore: {SPL001: we know}}\n"
    assert codes(desk.look({LANDING: typed, "bulletin.yaml": quiet}), LANDING) == []


def test_another_desk_for_trying_out_leaves_this_one_as_it_is(root):
    desk = EditingDesk(root)
    before = desk.look({LANDING: LANDED})
    assert desk.beside().read({LANDING: LANDED + SLIPS}) != before.found
    assert desk.read().diagnostics == before.found.diagnostics
