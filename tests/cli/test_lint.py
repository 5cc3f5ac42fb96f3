"""`bulletin lint` as an editor types it: what it reads, what it says, how it exits."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from cli.papers import CROSSING, ISSUE, bulletin, publication
from cli.slips import ARTICLE, read, with_slips, write

LINE = re.compile(r"^(?P<path>[^:]+):(?P<line>\d+):(?P<column>\d+) (?P<code>[A-Z]{3}\d{3}) [^ ].*[^.]$")


def codes(out: str) -> list[str]:
    return [LINE.match(line)["code"] for line in out.splitlines()]


def test_clean_copy_says_nothing_and_exits_with_0(tmp_path):
    answer = bulletin("lint", folder=publication(tmp_path))
    assert (answer.code, answer.out) == (0, "")
    assert answer.err == "nothing to say in 3 files\n"


def test_a_line_a_finding_in_the_order_of_the_copy(tmp_path):
    root = with_slips(tmp_path)
    answer = bulletin("lint", folder=root)
    assert answer.code == 1
    assert codes(answer.out) == [
        "TYP003",
        "TYP003",
        "STY003",
        "TYP008",
        "STY007",
        "TYP006",
        "TYP006",
    ]
    first = answer.out.splitlines()[0]
    assert first == f"{ARTICLE.as_posix()}:15:16 TYP003 a straight quotation mark among curly ones (write “)"
    assert bulletin("lint", folder=root).out == answer.out
    assert bulletin("lint", "--no-cache", "--jobs", "1", folder=root).out == answer.out


def test_infos_fail_only_the_strict(tmp_path):
    root = with_slips(tmp_path, "\nThe ferry waited ... and went.\n")
    answer = bulletin("lint", folder=root)
    assert (answer.code, codes(answer.out)) == (0, ["TYP008"])
    assert bulletin("lint", "--strict", folder=root).code == 1


def test_selecting_and_ignoring(tmp_path):
    root = with_slips(tmp_path)
    assert codes(bulletin("lint", "--select", "STY,TYP008", folder=root).out) == [
        "STY003",
        "TYP008",
        "STY007",
    ]
    left = codes(bulletin("lint", "--ignore", "TYP", "--ignore", "sty003", folder=root).out)
    assert left == ["STY007"]


def test_codes_are_parted_by_commas_or_spaces(tmp_path):
    root = with_slips(tmp_path)
    first, *others = [
        bulletin("lint", "--select", typed, folder=root).out
        for typed in ("TYP003,TYP006", "TYP003, TYP006", "TYP003 TYP006")
    ]
    assert set(codes(first)) == {"TYP003", "TYP006"}
    assert others == [first, first]


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_a_code_that_no_rule_has_is_wrong_usage(tmp_path, option):
    answer = bulletin("lint", option, "TPY003", folder=publication(tmp_path))
    assert answer.code == 2
    assert answer.err == "bulletin: no rule TPY003 (did you mean TYP003?)\n"


@pytest.mark.parametrize(
    "asked",
    [
        ".",
        "issues",
        "issues/2010-12",
        "2010-12",
        "2010-*",
        "issues/2010-12/articles",
        str(ARTICLE),
        "bulletin.yaml",
    ],
)
def test_files_folders_ids_and_globs(tmp_path, asked):
    answer = bulletin("lint", asked, folder=with_slips(tmp_path))
    assert (answer.code, len(answer.out.splitlines())) == (1, 7)


def test_from_any_folder(tmp_path):
    root = with_slips(tmp_path)
    inside = bulletin("lint", folder=root / "issues" / "2010-12" / "articles")
    assert inside.out.startswith("crossing.md:15:16 TYP003")
    assert bulletin("-C", root, "lint", folder=tmp_path).out.startswith(
        "issues/2010-12/articles/crossing.md:15"
    )
    assert bulletin("lint", "ferry", folder=tmp_path).out.startswith(
        "ferry/issues/2010-12/articles/crossing.md"
    )
    away = bulletin("lint", root, folder=Path("/"))
    assert away.out.startswith(f"{root.relative_to('/')}/issues")


def test_only_the_files_that_were_named(tmp_path):
    root = with_slips(tmp_path)
    write(
        root,
        CROSSING.replace("crossing opens", "landing opens").replace("figures:", "rubric: news\nfigures:"),
        ARTICLE.with_name("landing.md"),
    )
    write(root, ISSUE + "  - article: landing\n", Path("issues/2010-12/issue.yaml"))
    answer = bulletin("lint", "issues/2010-12/articles/landing.md", folder=root)
    assert (answer.code, answer.out) == (0, "")
    assert answer.err == "nothing to say in 2 files\n"


def test_an_article_that_was_deleted(tmp_path):
    root = publication(tmp_path)
    write(root, ISSUE + "  - article: landing\n", Path("issues/2010-12/issue.yaml"))
    answer = bulletin("lint", "issues/2010-12/articles/landing.md", str(ARTICLE), folder=root)
    assert answer.code == 1
    assert codes(answer.out) == ["CMP004"]
    assert "landing.md is not there any more" in answer.err


def test_a_deleted_article_that_nothing_names_is_no_fault(tmp_path):
    answer = bulletin("lint", "issues/2010-12/articles/landing.md", folder=publication(tmp_path))
    assert (answer.code, answer.out) == (0, "")


def test_a_misspelt_article_is_wrong_usage(tmp_path):
    answer = bulletin("lint", "issues/2010-12/articles/crosing.md", folder=publication(tmp_path))
    assert answer.code == 2
    assert "did you mean issues/2010-12/articles/crossing.md?" in answer.err


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("crossing", "did you mean issues/2010-12/articles/crossing.md?"),
        ("crosing.md", "did you mean issues/2010-12/articles/crossing.md?"),
        ("articles/crossing.md", "did you mean issues/2010-12/articles/crossing.md?"),
        ("issues/2010-12/crossing.md", "did you mean issues/2010-12/articles/crossing.md?"),
        ("issues/2010-13", "did you mean 2010-12?"),
        ("STY", "between codes stand commas, no spaces"),
        ("landing", "name a file, a folder or an issue"),
    ],
)
def test_a_name_of_nothing_is_told_with_the_way_out(tmp_path, typed, hint):
    answer = bulletin("lint", "--select", "TYP", typed, folder=publication(tmp_path))
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == f"bulletin: there is no {typed} ({hint})\n"


def test_a_story_is_named_from_where_one_is(tmp_path):
    folder = publication(tmp_path) / "issues/2010-12"
    for typed in ("crossing", "articles/crossing", "articles/crosing.md"):
        assert "did you mean articles/crossing.md?" in bulletin("lint", typed, folder=folder).err


@pytest.mark.parametrize("slug", ["crossing-2", "crossing-east", "crossin"])
def test_a_deleted_article_is_not_taken_for_its_sister(tmp_path, slug):
    root = publication(tmp_path)
    placed = ISSUE + "  - article: crossing-1\n  - article: crossing-west\n  - article: crossin\n"
    write(root, placed if slug == "crossin" else ISSUE, Path("issues/2010-12/issue.yaml"))
    for sister in ("crossing-1", "crossing-west"):
        write(root, CROSSING, ARTICLE.with_name(f"{sister}.md"))
    answer = bulletin("lint", f"issues/2010-12/articles/{slug}.md", "--select", "TYP", folder=root)
    assert answer.code == 0
    assert f"{slug}.md is not there any more: looked at its issue without it" in answer.err


@pytest.mark.parametrize(
    ("name", "codes_told"), [("words.txt", []), ("imprint.md", ["CMP001"]), ("images", ["IMG001"])]
)
def test_what_stories_need_and_was_deleted(tmp_path, name, codes_told):
    root = publication(tmp_path)
    name = "issues/2010-12/images/ferry.png" if name == "images" else name
    (root / name).unlink(missing_ok=True)
    answer = bulletin("lint", name, folder=root)
    assert (answer.code, codes(answer.out)) == (1 if codes_told else 0, codes_told)
    assert f"{name} is not there any more" in answer.err


def test_a_name_of_nothing_among_others_is_wrong_usage_though_the_others_are_clean(tmp_path):
    root = publication(tmp_path)
    misspelt = "issues/2010-12/articles/crosing.md"
    answer = bulletin("lint", misspelt, ARTICLE, folder=root)
    assert answer.code == 2
    assert answer.err.startswith(
        f"bulletin: there is no {misspelt} (did you mean issues/2010-12/articles/crossing.md?)\n"
    )
    assert bulletin("lint", __file__, ARTICLE, folder=root).code == 0


def test_names_of_folders_above_are_understood(tmp_path):
    root = with_slips(tmp_path)
    write(root, CROSSING, ARTICLE.with_name("landing.md"))
    images = root / "issues" / "2010-12" / "images"
    answer = bulletin("lint", "../articles/crossing.md", "--select", "STY", folder=images)
    assert (answer.code, codes(answer.out)) == (1, ["STY003", "STY007"])
    assert bulletin("lint", "../../2010-12", "--select", "TYP", folder=images).code == 1


def test_several_publications_in_one_repository(tmp_path):
    one = with_slips(tmp_path / "a")
    two = with_slips(tmp_path / "b", "\nThe  ferry came.\n")
    answer = bulletin("lint", folder=tmp_path)
    paths = {line.partition(":")[0] for line in answer.out.splitlines()}
    assert paths == {f"a/ferry/{ARTICLE.as_posix()}", f"b/ferry/{ARTICLE.as_posix()}"}
    files = bulletin("lint", one / ARTICLE, two / ARTICLE, folder=tmp_path)
    assert files.out == answer.out
    record = json.loads(bulletin("lint", "--format", "json", folder=tmp_path).out)
    assert {found["publication"] for found in record["diagnostics"]} == {"a/ferry", "b/ferry"}
    assert {found["path"] for found in record["diagnostics"]} == {ARTICLE.as_posix()}


def test_where_there_is_no_publication(tmp_path):
    answer = bulletin("lint", folder=tmp_path)
    assert answer.code == 2
    assert answer.err.startswith("bulletin: no bulletin.yaml in")
    assert bulletin("lint", "nowhere", folder=publication(tmp_path)).code == 2


def test_a_publication_that_cannot_be_read_is_a_finding(tmp_path):
    root = publication(tmp_path)
    write(root, "title: [", Path("bulletin.yaml"))
    answer = bulletin("lint", folder=root)
    assert (answer.code, codes(answer.out)) == (1, ["CPY001"])


def test_a_silence_with_a_reason_and_one_that_is_idle(tmp_path):
    quiet = "\n<!-- bulletin: ignore STY003 -- quoted from a form -->\n\nIt rose by 5% in all.\n"
    root = with_slips(tmp_path, quiet)
    assert bulletin("lint", folder=root).out == ""
    write(root, read(root).replace(b"5%", b"five tons"))
    answer = bulletin("lint", folder=root)
    assert codes(answer.out) == ["CPY010"]
    assert bulletin("lint", "--fix", folder=root).code == 0
    assert b"<!--" not in read(root)


def test_the_publications_own_ignores(tmp_path):
    root = with_slips(tmp_path, "\nIt rose by 5% in all.\n")
    house = read(root, Path("bulletin.yaml")).decode()
    write(root, house + "lint:\n  ignore: {STY003: we print the sign}\n", Path("bulletin.yaml"))
    assert bulletin("lint", folder=root).out == ""
    write(
        root,
        house + "lint:\n  ignore: {STY: we print the sign, TYP009: why not, TPY1: hm}\n",
        Path("bulletin.yaml"),
    )
    answer = bulletin("lint", folder=root)
    assert codes(answer.out) == ["CPY012"]
    write(root, CROSSING)
    answer = bulletin("lint", folder=root)
    assert codes(answer.out) == ["CPY010", "CPY012"]
    assert bulletin("lint", str(ARTICLE), folder=root).out == ""


def test_the_cache_may_go_at_any_time(tmp_path):
    root = with_slips(tmp_path)
    first = bulletin("lint", folder=root).out
    kept = sorted((root / ".bulletin").rglob("*.json"))
    assert kept
    assert (root / ".bulletin" / ".gitignore").read_text() == "*\n"
    for damage in ("", "{", '{"digest": 1}', "[" * 9999, "null"):
        for file in kept:
            file.write_text(damage)
        assert bulletin("lint", folder=root).out == first
    shutil.rmtree(root / ".bulletin")
    assert bulletin("lint", "--no-cache", folder=root).out == first
    assert not (root / ".bulletin").exists()


def test_the_cache_sees_what_has_changed(tmp_path):
    root = with_slips(tmp_path)
    assert bulletin("lint", folder=root).code == 1
    write(root, CROSSING)
    assert bulletin("lint", folder=root).code == 0
    (root / "issues/2010-12/images/ferry.png").unlink()
    assert codes(bulletin("lint", folder=root).out) == ["IMG001"]
    write(root, read(root, Path("bulletin.yaml")).replace(b"en-GB", b"zz"), Path("bulletin.yaml"))
    assert "MET005" in codes(bulletin("lint", folder=root).out)


def test_broken_pipes_and_options_are_no_tracebacks(tmp_path):
    answer = bulletin("lint", "--format", "csv", folder=publication(tmp_path))
    assert answer.code == 2
    assert "Traceback" not in answer.err
    assert bulletin("lint", "--jobs", "-1", folder=publication(tmp_path / "x")).code == 2


@pytest.mark.parametrize(("contents", "place"), [("contents:\n", "1:1"), ("contents: []\n", "3:11")])
def test_empty_contents_are_told_once(tmp_path, contents, place):
    root = publication(tmp_path)
    landing = CROSSING.replace("crossing opens", "landing opens").replace(
        "figures:", "rubric: news\nfigures:"
    )
    write(root, landing, ARTICLE.with_name("landing.md"))
    write(root, f"number: 1\ndate: 2010-12\n{contents}", Path("issues/2010-12/issue.yaml"))
    answer = bulletin("lint", folder=root)
    assert answer.out == (
        f"issues/2010-12/issue.yaml:{place} CMP004 the contents are empty, and 2 stories are not placed "
        "(begin with the lead: - article: crossing)\n"
    )


@pytest.mark.parametrize("entry", ["crossing", "{article: articles/crossing}", "{article: crossing story}"])
def test_an_entry_that_cannot_be_read_is_told_once(tmp_path, entry):
    root = publication(tmp_path)
    write(root, f"number: 1\ndate: 2010-12\ncontents: [{entry}]\n", Path("issues/2010-12/issue.yaml"))
    assert codes(bulletin("lint", folder=root).out) == ["MET001"]


@pytest.mark.parametrize("path", ["", "issues/2011-01", "issues/2011-01/articles/landing.md"])
def test_articles_without_an_issue(tmp_path, path):
    root = publication(tmp_path)
    write(root, CROSSING, Path("issues/2011-01/articles/landing.md"))
    answer = bulletin("lint", *([str(root / path)] if path else []), folder=root)
    assert "issues/2011-01/issue.yaml:1:1 CPY006 the file is missing" in answer.out


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("issues/2010-12/articles/Landing.MD", "CPY030"),
        ("issues/2010-12/articles/later/landing.md", "CPY030"),
        ("layouts/two-column/layout.yaml", "MET001"),
    ],
)
def test_given_a_file_that_is_no_article_it_says_why(tmp_path, name, told):
    root = publication(tmp_path)
    assert bulletin("lint", folder=root).code == 0
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text("version: 1\n", encoding="utf-8")
    assert f"{name}:1:1 {told}" in bulletin("lint", name, folder=root).out
