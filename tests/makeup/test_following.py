"""Advice on real words is true: what it says is done to the copy itself, and the issue is set and made up again."""

from __future__ import annotations

import random

import pytest

from bulletin_cli.compose import Composer
from bulletin_cli.desk.layouts import load_layout
from makeup.bulletins import generated
from makeup.dummies import publication
from makeup.following import followed, lengthened, planned

ISSUES = 12
MOST = 40
"""Lines over of an issue that is hardly too long."""
FAR = 2
"""Pages that are left to an issue of four."""


@pytest.fixture(scope="module")
def composer() -> Composer:
    layout = load_layout("two-column").value
    assert layout is not None
    return Composer(layout)


def test_of_issues_that_are_too_long_nine_in_ten_fit_once_they_are_cut_as_told(composer: Composer) -> None:
    told, still = 0, []
    for seed in range(ISSUES):
        base = generated(seed, composer, publication(), pages=3, share=1.0).issue
        issue, plan = lengthened(base, composer, composer.layout, random.Random(seed))
        if plan.over > MOST:
            continue
        told += 1
        over = planned(followed(issue, plan), composer, composer.layout).over
        still += [(seed, over)] if over else []
    assert told > ISSUES - 2
    assert len(still) <= told / 10, still


@pytest.mark.parametrize("seed", [2, 5])
def test_an_issue_that_is_far_too_long_fits_without_the_stories_that_are_named(
    composer: Composer, seed: int
) -> None:
    issue = generated(seed, composer, publication(), pages=4, share=1.0).issue._replace(pages=FAR)
    plan = planned(issue, composer, composer.layout)
    assert any(advice.out for advice in plan.advice)
    left = followed(issue, plan)
    assert len(left.articles) < len(issue.articles)
    assert planned(left, composer, composer.layout).over == 0
