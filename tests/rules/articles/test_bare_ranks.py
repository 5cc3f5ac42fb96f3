"""Words that leave only one of a kind, what stands for a noun, parts of the year, and owners."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty014_missing_article
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("They began at same time and sat in main building.", ["at same time", "in main building"]),
        ("It is described in latest report of the Office.", ["in latest report"]),
        ("It is most important task for all of us.", ["is most important task"]),
        (
            "It stood beside new one. It was old, but second one was new.",
            ["beside new one", "second one"],
        ),
        ("It began in autumn of 2010.", ["in autumn"]),
        ("As rule, it took a year.", ["As rule"]),
        ("Most popular courses were those on searching.", ["Most popular courses"]),
        ("They talked with young patient’s family.", ["with young patient’s"]),
    ],
)
def test_what_wants_its_article_is_found(copy: str, wrong: list[str]) -> None:
    assert sorted(found(sty014_missing_article, copy)) == sorted(wrong)


@pytest.mark.parametrize(
    "copy",
    [
        "They began at the same time, in whole numbers, to greatest effect.",
        "It is most likely due to that; it is most important for us; a most important task.",
        "Every new one of them, at least one, one day, this one is a new one.",
        "As rule makers said, in past years, most popular courses were full. Most old posts are closed.",
        "In the autumn of 2010, in front of it, in case of fire, on top of that.",
        "In people’s lives, for men’s health, the patient’s family, today’s news; it does man’s work.",
        "It was met at lowest cost and, at latest count, by whole mount. From above one could see it.",
        "He came in clown’s attire with fool’s gold, first fixed for spring of 1958; we share one mother’s views.",
    ],
)
def test_what_may_stand_bare_is_quiet(copy: str) -> None:
    assert found(sty014_missing_article, copy) == []
