"""What is said to an editor is true: cuts that are made as told make the issue fit."""

from __future__ import annotations

import pytest

from bulletin_cli.makeup import make_up
from bulletin_cli.makeup.cutting import cheapest_cuts, shortened
from bulletin_cli.model.galley import Galley
from bulletin_cli.model.plan import Plan
from makeup.dummies import galley, galleys, issue, layout, para, publication

PAGE = layout(24)


def story(slug: str, *lines: int) -> Galley:
    """Paragraphs of so many lines, the last of each of one word more than the one before."""
    blocks = [para(f"{slug}.b{n}", count, n + 1, last=1 + n % 7) for n, count in enumerate(lines)]
    return galley(slug, blocks)


def plan_of(*stories: Galley) -> Plan:
    pins = {each.article: number + 1 for number, each in enumerate(stories)}
    return make_up(issue(stories, pins=pins, pages=len(stories)), publication(), PAGE, galleys(stories))


def test_an_issue_that_fits_is_left_alone() -> None:
    plan = plan_of(story("a", 10, 11, 10, 11), story("b", 6))
    assert plan.advice == ()
    assert plan.fits[0].cuts == ()


def test_the_cheapest_cut_comes_first() -> None:
    cuts = cheapest_cuts(story("a", 6, 6, 6), 3)
    assert [(cut.paragraph, cut.words, cut.lines) for cut in cuts] == [(1, 2, 1), (2, 3, 1), (3, 4, 1)]


def test_no_paragraph_is_cut_to_nothing() -> None:
    cuts = cheapest_cuts(story("a", 3, 2), 9)
    assert [(cut.paragraph, cut.lines) for cut in cuts] == [(1, 1)]


def test_room_left_is_told() -> None:
    plan = plan_of(story("a", 10, 10, 6), story("b", 6))
    assert [(advice.page, advice.kind) for advice in plan.advice] == [(1, "free")]
    assert plan.advice[0].message.startswith("page 1 has room for about ")


@pytest.mark.parametrize("over", [1, 2, 3, 5, 8, 13, 21, 30, 40])
def test_cuts_that_are_made_as_told_make_it_fit(over: int) -> None:
    extra, rest = divmod(over, 5)
    stories = (story("a", 11, 11, 11, 11, *[5] * extra, *[rest + 2] * bool(rest)), story("b", 8))
    plan = plan_of(*stories)
    assert not plan.over or plan.advice[0].kind == "over"
    cut = {fit.article: shortened(each, fit.cuts) for fit, each in zip(plan.fits, stories, strict=True)}
    again = plan_of(*(cut[each.article] for each in stories))
    assert again.over == 0
