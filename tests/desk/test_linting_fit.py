"""`lint --fit`: the issue is made up, and what the page shows has its place in the copy."""

from __future__ import annotations

from pathlib import Path

import pytest

from bulletin_cli.rules.pages import page_of
from bulletin_cli.rules.registry import all_rules
from cli.papers import CROSSING, ISSUE, bulletin, picture, publication
from cli.slips import ARTICLE, read, write
from rules.test_samples import laid_out, needs_the_page

ISSUE_FILE = Path("issues/2010-12/issue.yaml")
SENTENCE = "The ferry will cross the river again in spring, when the ice has gone and the landing is mended. "


def codes(out: str) -> set[str]:
    return {line.split()[1] for line in out.splitlines()}


def test_without_fit_nothing_is_composed(tmp_path):
    root = publication(tmp_path)
    write(root, ISSUE.replace("contents", "pages: 1\ncontents"), ISSUE_FILE)
    write(root, CROSSING + "\n" + "\n\n".join([SENTENCE * 6] * 40) + "\n")
    assert not {code for code in codes(bulletin("lint", folder=root).out) if code.startswith("FIT")}


def test_a_story_that_is_too_long_is_overset_at_its_place(tmp_path):
    root = publication(tmp_path)
    write(root, ISSUE.replace("contents", "pages: 1\ncontents"), ISSUE_FILE)
    write(root, CROSSING + "\n" + "\n\n".join([SENTENCE * 6] * 40) + "\n")
    answer = bulletin("lint", "--fit", folder=root)
    assert answer.code == 1
    over = next(line for line in answer.out.splitlines() if " FIT001 " in line)
    assert over.startswith(f"{ARTICLE.as_posix()}:")
    assert "lines over (cut about" in over
    assert bulletin("lint", "--fit", "--ignore", "FIT001", folder=root).out.count("FIT001") == 0


def test_a_picture_with_too_few_pixels_is_told(tmp_path):
    root = publication(tmp_path)
    write(root, picture(90, 60), Path("issues/2010-12/images/ferry.png"))
    assert "IMG002" in codes(bulletin("lint", "--fit", folder=root).out)


def test_a_letter_that_no_font_has_is_told(tmp_path):
    root = publication(tmp_path)
    write(root, read(root).decode().replace("two new pilots", "two new pilots \U0001f6f3"))
    found = bulletin("lint", "--fit", "--select", "TYP009", folder=root)
    assert codes(found.out) == {"TYP009"}
    silence = "<!-- bulletin: ignore TYP009 -- the web edition shows it -->\n\nThe guild"
    write(root, read(root).decode().replace("The guild", silence))
    assert bulletin("lint", "--fit", "--select", "TYP009", folder=root).out == ""


def test_copy_that_cannot_be_read_is_not_made_up(tmp_path):
    root = publication(tmp_path)
    write(root, "title: [", Path("bulletin.yaml"))
    assert codes(bulletin("lint", "--fit", folder=root).out) == {"CPY001"}


def test_a_story_too_short_for_level_columns_is_not_blamed(tmp_path):
    root = publication(tmp_path)
    assert bulletin("lint", "--fit", "--select", "FIT005", folder=root).out == ""
    write(root, "---\nheadline: The crossing opens in spring\n---\nThe ferry runs.\n")
    assert bulletin("lint", "--fit", "--select", "FIT005", folder=root).out == ""


def test_columns_that_a_word_more_would_make_level_are_told(tmp_path):
    root = publication(tmp_path)
    paragraphs = "\n\n".join([SENTENCE * 2, SENTENCE * 2, SENTENCE])
    write(root, f"---\nheadline: The crossing opens in spring\n---\n{paragraphs}\n")
    assert "the columns end 2 lines apart" in bulletin("lint", "--fit", folder=root).out


@pytest.mark.parametrize(
    ("rule", "sample"),
    [
        pytest.param(rule, sample, id=f"{rule.code}-{'fails' if sample.fails else 'passes'}")
        for rule in all_rules()
        if needs_the_page(rule)
        for sample in page_of(rule).samples
    ],
)
def test_the_page_of_a_rule_that_needs_the_make_up_is_true(tmp_path, rule, sample):
    root = laid_out(sample, tmp_path)
    found = bulletin("lint", "--fit", "--select", rule.code, folder=root).out
    assert bool(found) is sample.fails, found
