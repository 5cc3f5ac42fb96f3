"""Pins far ahead of the copy, and pages that nothing makes even: cases that wide nets have found, as values."""

from __future__ import annotations

from bulletin_cli.makeup import make_up
from bulletin_cli.model.galley import Galley
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import Plan
from makeup.dummies import draw, figure, galley, galleys, issue, layout, publication, quote, table
from makeup.never import faults

OF = layout(20)
SHORT = tuple(galley(slug, [9, 9, 9, 9]) for slug in "abc")


def made(*stories: Galley, of: Layout = OF, **wishes: object) -> Plan:
    """A plan with nothing over in which nothing is wrong."""
    type_ = galleys(stories)
    plan = make_up(issue(stories, **wishes), publication(), of, type_)  # type: ignore[arg-type]  # any of issue's
    assert not faults(plan, type_, of), draw(plan, of)
    assert not plan.over
    return plan


def pages(plan: Plan) -> list[str]:
    """The stories of each page, a letter a story."""
    return ["".join(page.articles) for page in plan.pages]


def test_pins_after_pages_that_would_be_blank_are_drawn_in() -> None:
    assert pages(made(*SHORT[:3], pins={"b": 5, "c": 9})) == ["a", "b", "c"]


def test_pins_that_are_drawn_in_keep_the_pages_that_copy_fills() -> None:
    long = galley("b", [8] * 10)
    assert pages(made(SHORT[0], long, SHORT[2], pins={"b": 6, "c": 9})) == ["a", "b", "b", "b", "c"]


def test_pins_are_drawn_in_where_a_number_of_pages_is_asked_for() -> None:
    assert pages(made(*SHORT[:3], pins={"b": 4, "c": 12}, pages=12)) == ["a", "b", "c"]


def test_a_story_that_goes_on_far_ahead_is_drawn_in_with_the_pins() -> None:
    lead = galley("a", [8] * 6)
    assert pages(made(lead, SHORT[1], pins={"b": 2}, to={"a": 9})) == ["a", "b", "a"]


def test_far_pins_leave_no_page_of_a_long_issue_blank() -> None:
    stories = tuple(galley(f"s{n:02}", [8, 8, n % 5 + 2]) for n in range(30))
    plan = made(*stories, pins={f"s{n:02}": 3 * n + 1 for n in range(3, 30, 3)})
    assert all(page.articles for page in plan.pages)
    assert len(plan.pages) == 32


def test_text_stands_on_the_front_page_where_its_picture_finds_no_room() -> None:
    of = layout(20, nameplate=9)
    lead = galley("a", [6, 6, 4], figures=(figure("a.f", 12, width="page"),))
    first, second = draw(made(lead, SHORT[1], of=of), of).splitlines()[:2]
    assert "aaaa" in first
    assert "############" in second


def test_legs_that_what_stands_in_them_keeps_apart() -> None:
    of = layout(40, nameplate=4)
    body = [9, table("a.t1", 5), table("a.t2", 2)]
    plan = made(galley("a", body, quotes=(quote("a.q", 4, 0),)), of=of)
    assert [leg.used for leg in plan.pages[0].frames[-1].legs] == [7, 18]
