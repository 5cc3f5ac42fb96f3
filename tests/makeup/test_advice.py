"""What is said to an editor is true: cuts that are made as told make the issue fit."""

from __future__ import annotations

import pytest

from bulletin_cli.makeup import make_up
from bulletin_cli.makeup.cutting import cheapest_cuts, shortened
from bulletin_cli.model.galley import FigureBlock, Galley
from bulletin_cli.model.plan import Plan
from makeup.dummies import figure, galley, galleys, issue, layout, para, publication, quote, subhead

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


def test_where_much_is_to_go_the_last_paragraphs_go_whole() -> None:
    cuts = cheapest_cuts(story("a", 6, 6, 6, 6, 6, 6), 14)
    assert [(cut.paragraph, cut.words, cut.lines) for cut in cuts if cut.whole] == [(5, 40, 6), (6, 41, 6)]
    assert [(cut.paragraph, cut.lines) for cut in cuts if not cut.whole] == [(1, 1), (2, 1)]
    left = shortened(story("a", 6, 6, 6, 6, 6, 6), cuts)
    assert [(block.paragraph, block.height) for block in left.body] == [(1, 5), (2, 5), (3, 6), (4, 6)]


def test_what_a_subhead_or_a_pull_quote_needs_does_not_go_whole() -> None:
    paragraphs = [para(f"a.b{n}", 6, n) for n in range(1, 7)]
    under = galley("a", [*paragraphs[:5], subhead("a.h"), paragraphs[5]], quotes=(quote("a.q", 4, 5),))
    assert [cut.paragraph for cut in cheapest_cuts(under, 20) if cut.whole] == [4]


def test_a_story_that_is_far_too_long_is_cut_by_whole_paragraphs() -> None:
    long, lead = story("a", *[6] * 60), story("b", 8)
    (advice,) = plan_of(long, lead).advice
    assert "lines over; cut about 1,911 words from a: all of paragraphs 12 to 60" in advice.message
    assert plan_of(shortened(long, advice.cuts), lead).over == 0


def test_cuts_that_are_not_enough_are_not_told() -> None:
    body = [block for n in range(1, 25) for block in (subhead(f"a.h{n}"), para(f"a.b{n}", 3, n))]
    plan = plan_of(galley("a", body), story("b", 8))
    assert plan.fits[0].cuts == ()
    (advice,) = (each for each in plan.advice if each.kind == "over")
    assert advice.message.endswith("; no cut of words is enough: move a to another page, or take it out")
    assert advice.cuts == ()


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


def figures(count: int) -> tuple[FigureBlock, ...]:
    return tuple(figure(f"a.f{n}", 8, width="page") for n in range(count))


def test_figures_for_which_there_is_no_room_are_told_by_their_numbers() -> None:
    lead, crowded = story("b", 11, 11, 11, 11), galley("a", [8, 8], figures=figures(4))
    (advice,) = plan_of(lead, crowded).advice
    assert advice.message == "page 2: no room for figures 2, 3 and 4 of a; take them out"
    kept = galley("a", [8, 8], figures=crowded.figures[:1])
    assert plan_of(lead, kept).over == 0


def test_figures_that_may_be_left_out_are_offered_where_that_is_enough() -> None:
    lead, crowded = story("b", 11, 11, 11, 11), galley("a", [4, 4], figures=figures(3))
    (advice,) = plan_of(lead, crowded).advice
    assert advice.message == "page 2: no room for figure 3 of a; take it out, or mark it optional"


def test_a_figure_without_which_the_story_fits_is_offered() -> None:
    lead, long = story("b", 11, 11, 11, 11), galley("a", [8, 8, 8], figures=figures(2))
    (advice,) = plan_of(lead, long).advice
    assert advice.message.startswith("page 2: 16 lines over; cut about ")
    assert advice.message.endswith("; or take figure 2 out")


def test_the_story_of_the_page_that_gives_the_lines_for_fewest_words_is_cut() -> None:
    stories = (
        story("a", 8, 8),
        galley("b", [para(f"b.b{n}", 8, n + 1, last=7) for n in range(4)]),
        story("c", 6),
    )
    plan = make_up(issue(stories, pins={"c": 2}, pages=2), publication(), PAGE, galleys(stories))
    (advice,) = plan.advice
    assert (advice.article, {cut.article for cut in advice.cuts}) == ("b", {"a"})
    made = (shortened(stories[0], advice.cuts), *stories[1:])
    assert make_up(issue(made, pins={"c": 2}, pages=2), publication(), PAGE, galleys(made)).over == 0


def test_a_pull_quote_that_may_be_left_out_is_offered() -> None:
    long = galley("a", [8, 8, 8, 8, 8], quotes=(quote("a.q", 4, 2),))
    (advice,) = plan_of(story("b", 11, 11, 11, 11), long).advice
    assert advice.message.endswith("; or mark pull quote 1 optional")


def test_a_picture_that_room_is_told_for_is_no_higher_than_a_page() -> None:
    (advice,) = plan_of(story("a", 6), story("b", 6)).advice
    assert advice.message.endswith(" or a picture 17 lines high across the page")


PINNED = {
    "on its one page": ({"b": 2, "c": 3}, {}),
    "on the second of its pages": ({"b": 2, "c": 4}, {}),
    "of a story behind it": ({"a": 2, "c": 3}, {}),
    "of a lead that goes on where others stand": ({"b": 2, "c": 3}, {"a": 3}),
}


@pytest.mark.parametrize("over", [1, 4, 11, 24])
@pytest.mark.parametrize("tail", PINNED)
def test_the_tail_of_a_pinned_story_fits_once_it_is_cut_as_told(tail: str, over: int) -> None:
    pins, to = PINNED[tail]
    lines = 44 * (pins["c"] - pins.get("b", 2)) + over
    whole = [9] * (lines // 9) + [lines % 9] * (lines % 9 > 0)
    long = "a" if to else "b"
    stories = (
        story("a", *(whole if long == "a" else [4, 4] if "a" in pins else [8, 8])),
        story("b", *(whole if long == "b" else [9, 9, 9, 9, 6])),
        story("c", 9, 9, 9, 9, 6),
    )
    last = pins["c"]

    def made(of: tuple[Galley, ...]) -> Plan:
        return make_up(issue(of, pins=pins, to=to, pages=last), publication(), PAGE, galleys(of))

    plan = made(stories)
    told = {advice.article for advice in plan.advice if advice.kind == "over"}
    assert (told == {long}) == bool(plan.over)
    cut = tuple(shortened(each, fit.cuts) for fit, each in zip(plan.fits, stories, strict=True))
    assert made(cut).over == 0
