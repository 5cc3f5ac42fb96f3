"""Rules that look at one word agree which form of it is right, so that mending comes to an end."""

from __future__ import annotations

from pathlib import Path

import pytest

from bulletin_cli.desk.linting_findings import Wishes
from bulletin_cli.desk.linting_fixes import mend_copy
from bulletin_cli.desk.linting_paths import Target
from bulletin_cli.desk.linting_publication import CopyDesk
from bulletin_cli.rules import nam012_article_before_abbreviation
from cli.papers import HOUSE, publication
from cli.slips import ARTICLE, write
from rules.proofs import found

OXFORD = "style: {spelling: en-GB-oxendict}\n"
BODIES = """\
style:
  abbreviations:
    ICPI: International Center for Peace and Integration
    CARICC: Central Asian Regional Information and Coordination Centre
"""
FRONT = "---\nheadline: The crossing opens in spring\n---\n"
AT_ODDS = {
    "the house's spelling": (
        OXFORD,
        "The guild organised a fair in spring.\n\nIt has organized two fairs since then.\n",
        ["organized", "organized"],
    ),
    "a compound that has lost its hyphen": (
        "",
        "They came with a longterm plan for the river.\n\nThe guild has a long-term plan as well.\n",
        ["long-term", "long-term"],
    ),
    "a body that spells itself otherwise": (
        BODIES,
        "The International Center for Peace and Integration (ICPI) met. With CARICC, ICPI opens a Center that trains dogs.\n",
        ["International Center", "a centre"],
    ),
}


@pytest.mark.parametrize("name", AT_ODDS)
def test_mending_all_comes_to_an_end_at_the_right_form(tmp_path: Path, name: str) -> None:
    house, copy, wanted = AT_ODDS[name]
    root = publication(tmp_path)
    write(root, HOUSE + house, Path("bulletin.yaml"))
    write(root, FRONT + copy)
    desk = CopyDesk(Target(root, whole=True), Wishes(jobs=1, cached=False))
    mending = mend_copy(desk, desk.read(), sieve=lambda every: every, unsafe=True)
    assert [one for one in mending.left.diagnostics if one.fix] == []
    left = mending.after.get(ARTICLE.as_posix(), FRONT + copy)
    for form in wanted:
        assert form in left
        left = left.replace(form, "", 1)


def test_a_body_that_takes_no_article_is_not_to_have_one() -> None:
    copy = "The staff of UNODC came. In May the UNODC will open an office; the UNODC has none here."
    assert found(nam012_article_before_abbreviation, copy) == ["the UNODC", "the UNODC"]
