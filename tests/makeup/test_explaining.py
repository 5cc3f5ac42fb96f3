"""Choices are told with their prices: these add up to the plan's cost, and the others cost what is said."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from bulletin_cli.makeup import make_up
from bulletin_cli.model.galley import Galley
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import Choice, Plan
from makeup.dummies import figure, galley, galleys, issue, layout, para, publication, quote, subhead
from makeup.strategies import Made, issues

PAGE = layout(18)
FIGURE = figure("a.f", 4, 6)
QUOTE = quote("a.q", 3, 2, optional=True)
LEAD = galley("a", [8, 8, 6], quotes=(QUOTE,), figures=(FIGURE,))
END = galley("b", [4])


def explained(of: Layout, *stories: Galley, **wishes: object) -> Plan:
    wanted = issue(stories, **wishes)
    return make_up(wanted, publication(), of, galleys(stories), explain=True)


def told(plan: Plan, kind: str) -> Choice:
    return next(choice for choice in plan.choices if choice.kind == kind)


@settings(max_examples=8, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(made=issues(most=4))
def test_prices_add_up_to_the_cost_of_the_plan(made: Made) -> None:
    of = layout(40, nameplate=4, story_gap_max=4, head_gap_max=3, figure_white_max=2, contents_gap_max=3)
    type_ = galleys(made.stories, contents=True, imprint=3)
    plan = make_up(made.issue, publication(), of, type_, budget=1, explain=True)
    assert sum(choice.cost for choice in plan.choices) == pytest.approx(plan.cost)


def test_nothing_is_explained_unless_it_is_asked_for() -> None:
    stories = (LEAD, END)
    assert make_up(issue(stories), publication(), PAGE, galleys(stories)).choices == ()


def test_every_choice_stands_on_its_page_with_the_nearest_others() -> None:
    plan = explained(PAGE, LEAD, END, pins={"b": 2})
    assert [(c.page, c.article, c.what, c.cost) for c in plan.choices] == [
        (1, "a", "figure 1: a column wide, at the head of column 1", 0.0),
        (1, "a", "1 line of white more under the head", 4.0),
        (1, "a", "figure 1: at its own height", 0.0),
        (1, "a", "column 2 ends a line short", 7.0),
        (1, "a", "pull quote 1: left out of print", 28.0),
        (2, "", "28 lines empty at the foot", 14.0),
    ]
    assert [(other.what, round(other.cost, 1)) for other in told(plan, "quote").instead] == [
        ("over paragraph 3; figure 1: 2 lines shorter, 33 % cropped", 7.9)
    ]


def test_the_other_costs_what_is_said() -> None:
    plan = explained(PAGE, LEAD, END, pins={"b": 2})
    (other,) = told(plan, "quote").instead
    kept = LEAD._replace(quotes=(QUOTE._replace(optional=False),))
    assert explained(PAGE, kept, END, pins={"b": 2}).cost == pytest.approx(plan.cost + other.cost)


def test_a_loose_paragraph_is_told_with_what_it_saves() -> None:
    lead = galley("a", [para("a.x", 6, 1, loose=(1,)), para("a.y", 5, 2), para("a.z", 6, 3)])
    plan = explained(layout(11), lead, END, pins={"b": 2})
    choice = told(plan, "paragraph")
    assert (choice.what, choice.cost) == ("paragraph 1: 1 line more", 1.5)
    assert [other.what for other in choice.instead] == ["column 2 ends a line short"]
    tight = galley("a", [para("a.x", 6, 1), para("a.y", 5, 2), para("a.z", 6, 3)])
    assert explained(layout(11), tight, END, pins={"b": 2}).cost == plan.cost + choice.instead[0].cost


def test_white_over_a_subhead_and_a_shared_page_are_told() -> None:
    stories = (galley("a", [9, 6, subhead("a.s", 1, 3), 6]), galley("b", [8, 7]), galley("c", [3]))
    plan = explained(layout(26, story_gap_max=4), *stories, pins={"c": 2})
    assert [(c.article, c.what, c.cost) for c in plan.choices if c.page == 1] == [
        ("a", "1 line of white more over “wwwwwwwwww”", 2.0),
        ("b", "begins under another story", 6.0),
        ("b", "a second story on the front page", 30.0),
        ("b", "column 2 ends a line short", 7.0),
    ]


def test_a_jump_is_told_with_the_pages_it_could_have_gone_to() -> None:
    stories = (galley("a", [9] * 5), galley("b", [9] * 4), galley("c", [9]), galley("d", [9]))
    plan = explained(layout(20), *stories, pins={"b": 2, "c": 3, "d": 4}, pages=4)
    choice = told(plan, "cut")
    assert choice.article == "a"
    assert choice.what == "is cut after line 5 of paragraph 4 and goes on at page 3"
    assert [other.what for other in choice.instead] == ["goes on at page 4"]
