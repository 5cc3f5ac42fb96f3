"""Every rule's page is true: what it says fails is reported, what it says passes is not, and fixes mend."""

from __future__ import annotations

from pathlib import Path

import pytest

from bulletin_cli.desk.linting_findings import Findings, Wishes
from bulletin_cli.desk.linting_fixes import mend_copy
from bulletin_cli.desk.linting_paths import Target
from bulletin_cli.desk.linting_publication import CopyDesk
from bulletin_cli.rules.fixes import fixable
from bulletin_cli.rules.pages import Sample, page_of
from bulletin_cli.rules.registry import Rule, all_rules

PUBLICATION = "title: Milestones\npublisher: Regional Office\nlanguage: en-GB\nimprint: imprint.md\n"
IMPRINT = (
    "Milestones is published by the Regional Office, 1 Abay Street, Almaty. Write to desk@example.org.\n"
)
ISSUE = "number: 1\ndate: 2010-12\ncontents:\n{contents}"
OF_THE_PUBLICATION = ("bulletin.yaml", "imprint.md", "words.txt", "issues/")


def samples() -> list[object]:
    return [
        pytest.param(rule, sample, id=f"{rule.code}-{'fails' if sample.fails else 'passes'}-{number}")
        for rule in all_rules()
        for number, sample in enumerate(page_of(rule).samples, 1)
        if not needs_the_page(rule)
    ]


def needs_the_page(rule: Rule) -> bool:
    """True for a rule that only --fit asks; tests/desk/test_linting_fit.py sets its samples."""
    return rule.looks_at == ("plan",) or rule.found_by == "compose"


def laid_out(sample: Sample, root: Path) -> Path:
    """The sample as a publication; what it leaves out is there and in order."""
    files = {
        path if path.startswith(OF_THE_PUBLICATION) else f"issues/2010-12/{path}": text
        for path, text in sample.files.items()
    }
    slugs = sorted(
        path.rpartition("/")[2].removesuffix(".md")
        for path in files
        if path.startswith("issues/2010-12/articles/")
    )
    contents = "".join(f"  - article: {slug}\n" for slug in slugs) or "  []\n"
    files.setdefault("bulletin.yaml", PUBLICATION)
    files.setdefault("imprint.md", IMPRINT)
    if not any(path.endswith("issue.yaml") for path in files):
        files["issues/2010-12/issue.yaml"] = ISSUE.format(contents=contents)
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(text.encode())
    return root


def desk_for(rule: Rule, root: Path) -> CopyDesk:
    extra = () if rule.default else (rule.code,)
    return CopyDesk(Target(root, whole=True), Wishes(select=extra, cached=False, jobs=1))


def told(found: Findings, rule: Rule) -> list[str]:
    return [
        f"{one.span.path}:{one.span.line} {one.message}" for one in found.diagnostics if one.code == rule.code
    ]


@pytest.mark.parametrize(("rule", "sample"), samples())
def test_a_page_is_true(rule: Rule, sample: Sample, tmp_path: Path) -> None:
    desk = desk_for(rule, laid_out(sample, tmp_path))
    found = desk.read()
    assert bool(told(found, rule)) is sample.fails, [
        f"{one.code} {one.span.path}:{one.span.line} {one.message}" for one in found.diagnostics
    ]
    mine = [one for one in found.diagnostics if one.code == rule.code and one.fix]
    if mine:
        assert rule.mends, f"{rule.code} has a fix, and its table says it has none"
        assert rule.mends == "safe" or not any(fixable(one) for one in mine)
        mending = mend_copy(desk, found, sieve=lambda every: every, unsafe=True)
        assert mending.after
        assert not [one for one in mending.left.diagnostics if one.fix], "the fixes leave something to fix"


def test_every_rule_shows_what_fails_and_what_passes() -> None:
    for rule in all_rules():
        page = page_of(rule)
        assert page.title[0].isupper() or not page.title[0].isalpha(), rule.code
        assert not page.title.endswith("."), rule.code
        assert page.text, rule.code
        assert bool(page.showing(fails=True)) == bool(page.showing(fails=False)), rule.code


def test_a_rule_without_samples_has_tests_of_its_own() -> None:
    # what only a page, a picture or a broken file shows cannot stand in a docstring
    told = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parents[1].rglob("test_*.py"))
    bare = [rule for rule in all_rules() if not page_of(rule).samples]
    assert [rule.code for rule in bare if rule.code not in told and rule.stem not in told] == []
