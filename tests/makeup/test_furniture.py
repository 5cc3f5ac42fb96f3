"""Furniture in its place: pictures side by side, tables, sidebars, notes, three columns, white that opens."""

from __future__ import annotations

import pytest

from bulletin_cli.makeup import make_up
from bulletin_cli.makeup.furniture import contents_columns
from bulletin_cli.model.galley import Galley
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import PlacedShape, PlacedText
from makeup.dummies import (
    draw,
    figure,
    galley,
    galleys,
    issue,
    layout,
    para,
    publication,
    quote,
    sidebar,
    solid,
    table,
)
from makeup.never import faults


def drawn(of: Layout, *stories: Galley, **wishes: object) -> list[str]:
    """A line a page of a plan in which nothing is wrong."""
    type_ = galleys(stories)
    plan = make_up(issue(stories, **wishes), publication(), of, type_)  # type: ignore[arg-type]  # any of issue's
    assert not faults(plan, type_, of), draw(plan, of)
    return draw(plan, of).splitlines()


def test_a_short_table_is_kept_whole() -> None:
    first, _ = drawn(layout(14), galley("a", [8, table("a.t", 6), 8, 4]))
    assert "ttttttt" in first
    assert first.count("t") == 7


def test_a_long_table_is_cut_with_its_header_again_and_two_rows_on_both_sides() -> None:
    pages = drawn(layout(12), galley("a", [4, table("a.t", 14), 4]))
    assert pages == ["1 A..aaaa.tttt | A..tttttttt>", "2 A<.ttttt.... | A<.aaaa....."]


def test_notes_stand_at_the_foot_of_the_leg_that_calls_them() -> None:
    notes = {1: solid("a.n1", 2, role="note"), 2: solid("a.n2", 1, role="note")}
    body = [para("a.p1", 8, 1, notes=(1,)), para("a.p2", 8, 2, notes=(2,)), 3]
    assert drawn(layout(20), galley("a", body, notes=notes)) == [
        "1 A.aaaaaaaa.nn....... | A.aaaaaaaaaaa.n....."
    ]


def test_notes_of_a_story_that_runs_on_stay_with_their_leg() -> None:
    notes = {1: solid("a.n1", 2, role="note"), 2: solid("a.n2", 1, role="note")}
    body = [para("a.p1", 10, 1, notes=(1,)), 8, para("a.p2", 8, 2, notes=(2,)), 6]
    first, second = drawn(layout(12), galley("a", body, notes=notes))
    assert first.split(" | ")[0].endswith("nn")
    assert second.count("n") == 1


def test_notes_stand_under_a_picture_at_the_foot_of_their_leg() -> None:
    notes = {1: solid("a.n1", 2, role="note")}
    body = [para("a.p1", 4, 1, notes=(1,)), 4]
    figures = (figure("a.f", 4, place="foot", columns=1),)
    (page,) = drawn(layout(20, 1), galley("a", body, notes=notes, figures=figures, columns=1))
    assert page == "1 A.aaaaaaaa.####.nn.."


def test_a_sidebar_that_is_cut_has_its_frame_in_both_legs_with_three_lines_of_it_or_more() -> None:
    of = layout(14)
    story = galley("a", [6, sidebar("a.s", 6, 8, 6), 6, 4])
    plan = make_up(issue((story,)), publication(), of, galleys((story,)))
    items = [(page.number, item) for page in plan.pages for frame in page.frames for item in frame.items]
    frames = [(page, i.height) for page, i in items if isinstance(i, PlacedShape) and i.kind == "sidebar"]
    assert frames == [(1, 50.0), (1, 110.0), (2, 110.0)]


def test_a_story_in_three_columns_fills_them_alike() -> None:
    assert drawn(layout(10, 3), galley("a", [6, 6, 6], columns=3)) == [
        "1 A.aaaaaa.. | A.aaaaaa.. | A.aaaaaa.."
    ]


def test_two_pictures_of_a_column_stand_side_by_side() -> None:
    figures = (figure("a.f1", 4), figure("a.f2", 4))
    first, _ = drawn(layout(16), galley("a", [6, 8, 8], figures=figures))
    assert [leg[-15:].index("####") for leg in first[2:].split(" | ")] == [2, 2]


def test_contents_stand_apart_where_the_front_page_would_be_short() -> None:
    of = layout(24, nameplate=2, contents_head=1, contents_gap_max=1, contents_apart_max=1)
    stories = (galley("a", [8, 8, 6]), *(galley(slug, [20, 20]) for slug in "bcdef"))
    plan = make_up(issue(stories, pins={"b": 2}), publication(), of, type_ := galleys(stories, contents=True))
    assert not faults(plan, type_, of)
    assert draw(plan, of).splitlines()[0] == "1 ==A..aaaaaaaaaaa..______ | ==A..aaaaaaaaaaa..______"


def test_white_opens_where_a_page_would_be_short() -> None:
    of = layout(21, story_gap_max=4, head_gap_max=3, figure_white_max=2, quote_white_max=2)
    lead = galley("a", [8, 8, 8], figures=(figure("a.f", 6),), quotes=(quote("a.q", 2, 2),))
    first, _ = drawn(of, lead, galley("b", [8, 8, 8]), pins={"b": 2})
    assert [leg[-1] for leg in first.split(" | ")] == ["a", "a"]


def test_a_long_story_loses_its_own_end_to_one_that_is_pinned() -> None:
    stories = (galley("a", [8]), galley("b", [9] * 9), galley("c", [8, 8]))
    pages = drawn(layout(16), *stories, pins={"b": 2, "c": 3}, pages=3)
    assert pages[2].startswith("3 C.c")
    assert pages[1].count("b") >= 2 * 13


def test_a_story_goes_on_where_there_is_room_whatever_stands_in_it() -> None:
    quotes = (quote("a.q1", 4, 2), quote("a.q2", 4, 3))
    lead = galley("a", [9] * 8, figures=(figure("a.f", 8, place="after", after=6),), quotes=quotes)
    pages = drawn(layout(30), lead, galley("b", [8, 8]), pins={"b": 3}, pages=3)
    assert "a" in pages[1]
    assert "#" in pages[1]


def test_a_pull_quotes_frame_shares_the_white_over_its_letters_with_what_stands_above() -> None:
    of = layout(20)
    stories = (galley("a", [8, 8, 8], quotes=(quote("a.q", 4, 2)._replace(spare=6.0),)),)
    plan = make_up(issue(stories), publication(), of, galleys(stories))
    items = [item for frame in plan.pages[0].frames for item in frame.items]
    (shape,) = (item for item in items if isinstance(item, PlacedShape))
    (words,) = (item for item in items if isinstance(item, PlacedText) and item.block.id == "a.q.words")
    assert shape.y == words.y + 3
    assert shape.y + shape.height == words.y + 4 * of.grid.leading


def test_fewer_columns_of_contents_begin_as_far_within_the_columns_of_text() -> None:
    of = layout(20, contents_columns=3, contents_number=10, box_inset=5.0)
    three, two = (contents_columns(of, 1, 50, count) for count in (3, 2))
    assert three == (of.left(1) + 5 + 10, 70)
    assert two == (of.left(1) + 5 + 10, 110)


@pytest.mark.parametrize(("least", "across"), [(0, 3), (2, 2), (3, 3)])
def test_no_column_of_contents_stands_empty_where_the_layout_may_do_with_fewer(
    least: int, across: int
) -> None:
    of = layout(30, nameplate=2, contents_columns=3, contents_columns_least=least)
    stories = tuple(galley(slug, [20, 20]) for slug in "abcde")
    plan = make_up(issue(stories), publication(), of, galleys(stories, contents=True))
    (frame,) = (frame for frame in plan.pages[0].frames if frame.kind == "contents")
    first, second = sorted({item.x for item in frame.items})
    assert second - first == contents_columns(of, 1, 82, across).pitch


def test_a_summary_stands_right_under_its_title_and_only_the_title_has_the_page_number() -> None:
    of = layout(30, nameplate=2, contents_place="top", contents_apart_max=1)
    stories = tuple(galley(slug, [20, 20]) for slug in "abcd")
    listed = tuple(
        item._replace(
            text=item.text._replace(keep_next=item.article != "c"),
            summary=solid(f"{item.text.id}.summary", 2) if item.article != "c" else None,
        )
        for item in galleys(stories, contents=True).contents
    )
    type_ = galleys(stories)._replace(contents=listed)
    plan = make_up(issue(stories), publication(), of, type_)
    assert not faults(plan, type_, of)
    (frame,) = (frame for frame in plan.pages[0].frames if frame.kind == "contents")
    items = [item for item in frame.items if isinstance(item, PlacedText)]
    assert [(item.block.id, item.page_number) for item in items] == [
        ("contents/b", plan.page_of("b")),
        ("contents/b.summary", None),
        ("contents/c", plan.page_of("c")),
        ("contents/d", plan.page_of("d")),
        ("contents/d.summary", None),
    ]
    title, under = items[0], items[1]
    assert (under.x, under.y) == (title.x, title.y + of.grid.leading)
    assert frame.lines == of.furniture.contents_head + 4


@pytest.mark.parametrize(("white", "free"), [(1, 0), (2, 0), (3, 6), (5, 10)])
def test_white_over_the_contents_is_free_where_the_page_is_not_full_with_it(white: int, free: int) -> None:
    of = layout(18 + white, nameplate=2, contents_head=1, contents_gap_max=6)
    stories = (galley("a", [8, 8, 4]), *(galley(slug, [20, 20]) for slug in "bc"))
    plan = make_up(issue(stories, pins={"b": 2}), publication(), of, type_ := galleys(stories, contents=True))
    assert not faults(plan, type_, of)
    assert plan.pages[0].free == free, draw(plan, of)


def test_contents_do_not_fill_a_front_page_for_stories() -> None:
    of = layout(40, nameplate=2, contents_head=1, contents_gap_max=3, contents_apart_max=9)
    stories = (galley("a", [6]), *(galley(slug, [20, 20]) for slug in "bcdefg"))
    plan = make_up(issue(stories, pins={"b": 2}), publication(), of, type_ := galleys(stories, contents=True))
    assert not faults(plan, type_, of)
    (frame,) = (frame for frame in plan.pages[0].frames if frame.kind == "contents")
    assert (frame.lines, plan.pages[0].free > 40) == (4, True)
