"""Far more copy than pages: stories to take out are named, and the pages that would hold all; both are true."""

from __future__ import annotations

from bulletin_cli.makeup import make_up
from bulletin_cli.makeup.cutting import shortened
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


def test_what_is_over_between_two_pins_is_told_of_by_itself() -> None:
    stories = (LEAD, LONG, SHORT, TAIL, story("x", 20))
    first, second = over(planned(stories, 3, {"short": 3}))
    assert (first.page, first.out, {cut.article for cut in first.cuts}) == (2, (), {"long"})
    assert (second.page, second.out, second.cuts) == (3, ("x",), ())
    left = (LEAD, shortened(LONG, first.cuts), SHORT, TAIL)
    assert planned(left, 3, {"short": 3}).over == 0


def test_another_story_is_cut_too_where_the_one_that_is_over_has_not_enough() -> None:
    stories = (LEAD, story("b", 10), SHORT, TAIL, story("x", 8))
    (advice,) = over(planned(stories, 3, {"short": 3}))
    assert {cut.article for cut in advice.cuts} == {"tail", "x"}
    assert "cut about 86 words from tail: " in advice.message
    assert "; and cut about 161 words from x: " in advice.message
    cut = [shortened(each, [c for c in advice.cuts if c.article == each.article]) for each in stories]
    assert planned(tuple(cut), 3, {"short": 3}).over == 0


def test_a_pinned_story_goes_where_the_others_are_not_enough() -> None:
    told = over(planned((LEAD, story("long", 22), story("tail", 8)), 2, {"long": 2}))
    assert [advice.out for advice in told] == [("long",)]
    assert planned((LEAD, story("tail", 8)), 2).over == 0
