"""Far more copy than pages: stories to take out are named, and the pages that would hold all; both are true."""

from __future__ import annotations

from bulletin_cli.makeup import make_up
from bulletin_cli.model.galley import Galley
from bulletin_cli.model.plan import Advice, Plan
from bulletin_cli.model.publication import Publication, Requirements
from makeup.dummies import galley, galleys, issue, layout, publication

PAGE = layout(24)


def planned(
    stories: tuple[Galley, ...],
    pages: int,
    pins: dict[str, int] | None = None,
    paper: Publication | None = None,
) -> Plan:
    return make_up(issue(stories, pins=pins, pages=pages), paper or publication(), PAGE, galleys(stories))


def story(slug: str, paragraphs: int) -> Galley:
    return galley(slug, [4] * paragraphs)


LEAD, SHORT, LONG, TAIL = story("lead", 9), story("short", 3), story("long", 16), story("tail", 5)


def over(plan: Plan) -> list[Advice]:
    return [advice for advice in plan.advice if advice.kind == "over"]


def test_the_fewest_stories_without_which_the_others_fit_are_named() -> None:
    (advice,) = over(planned((LEAD, SHORT, LONG, TAIL), 2))
    assert advice.message == "page 2: 64 lines over, 1.3 pages of copy; take out long, or make it 4 pages"
    assert (advice.article, advice.lines, advice.out, advice.cuts) == ("long", 64, ("long",), ())
    assert planned((LEAD, SHORT, TAIL), 2).over == 0
    assert planned((LEAD, SHORT, LONG, TAIL), 4).over == 0


def test_as_many_pages_are_told_as_the_house_prints() -> None:
    paper = publication()._replace(requires=Requirements(pages_multiple_of=3))
    (advice,) = over(planned((LEAD, SHORT, LONG, TAIL), 2, paper=paper))
    assert advice.message.endswith("; take out long, or make it 6 pages")


def test_where_most_are_to_go_those_that_stay_are_named() -> None:
    (advice,) = over(planned((LEAD, *(story(f"story-{n}", 6) for n in range(8))), 1))
    assert "; take out all but lead, or make it 7 pages" in advice.message
    assert len(advice.out) == 8


def test_between_two_pins_each_page_is_told_of_by_itself() -> None:
    told = over(planned((LEAD, LONG, SHORT, TAIL, story("x", 8)), 3, {"short": 3}))
    assert [(advice.page, advice.out) for advice in told] == [(2, ("long",)), (3, ("x",))]
    assert planned((LEAD, SHORT, TAIL), 3, {"short": 3}).over == 0


def test_a_pinned_story_goes_where_the_others_are_not_enough() -> None:
    told = over(planned((LEAD, story("long", 22), story("tail", 8)), 2, {"long": 2}))
    assert [advice.out for advice in told] == [("long",)]
    assert planned((LEAD, story("tail", 8)), 2).over == 0
