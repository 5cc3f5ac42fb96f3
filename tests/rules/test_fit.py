"""Rules on the plan, over pages set by hand: what must stay quiet, then what is marked, and where in the copy."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType

import pytest

from bulletin_cli.model.copy import Body, Paragraph
from bulletin_cli.model.galley import FigureSetting, Setting, TextBlock
from bulletin_cli.model.place import Place, Source
from bulletin_cli.model.plan import (
    Advice,
    Cut,
    Fit,
    Frame,
    Leg,
    Page,
    PlacedFigure,
    PlacedJump,
    PlacedShape,
    PlacedText,
    Placement,
    Plan,
)
from bulletin_cli.model.publication import Article, Entry, Issue, Picture
from bulletin_cli.rules import (
    cmp005_wrong_page_count,
    cmp010_impossible_page,
    fit001_overset,
    fit002_underset,
    fit003_heading_at_foot,
    fit004_stranded_line,
    fit005_uneven_columns,
    fit008_near_trim,
    img002_too_few_pixels,
    typ010_runt,
    typ011_loose_line,
)
from bulletin_cli.rules.views import PlanView, view_issue
from makeup.dummies import NOWHERE, figure, layout, para, set_lines, subhead
from rules.proofs import publication

COPY = "\n".join(f"Line {number} of the copy." for number in range(1, 21))
PAGE = layout(20)


def at(line: int) -> Place:
    """Where a line of the copy stands."""
    start = COPY.index(f"Line {line} ")
    return Place(start, start + 5)


def placed(block: TextBlock, first: int = 0, last: int = 0, *, column: int = 0, x: float = 20) -> PlacedText:
    return PlacedText(block, x, 40, 0, first, last or len(block.lines), column)


def page(
    *items: Placement, number: int = 1, free: int = 0, used: Sequence[int] = (10, 10), kind: str = "story"
) -> Page:
    legs = tuple(Leg(column, 0, max(used), lines, 20, 100) for column, lines in enumerate(used))
    frame = Frame(kind, 0, max(used), "ferry", legs=legs, items=items)
    return Page(number, "inner", "", (frame,), 40, free)


def view(
    *pages: Page,
    fits: tuple[Fit, ...] = (),
    advice: tuple[Advice, ...] = (),
    asked: int | None = None,
    **house: object,
) -> PlanView:
    body = Body((Paragraph((), NOWHERE),))
    article = Article(Source("articles/ferry.md", COPY), "ferry", headline="The ferry", body=body)
    entry = Entry("ferry", NOWHERE)
    source = Source("issue.yaml", "number: 1\npages: 4\n")
    issue = Issue(
        source, "1", pages=asked, contents=(entry,), articles=(article,), places={"pages": Place(17, 18)}
    )
    paper = publication()
    paper = paper._replace(requires=paper.requires._replace(**house))
    stories = view_issue(paper, issue).stories
    return PlanView(paper, issue, PAGE, Plan("1", "dummy@1", pages, fits, advice), stories)


def told(rule: ModuleType, made: PlanView) -> list[tuple[str, int, str]]:
    """File, line and message of every mark."""
    return [(mark.span.path, mark.span.line, mark.message) for mark in rule.check_plan(made)]


PARAGRAPH = para("p", 6, 1, place=at(3))
HEAD = subhead("h")._replace(place=at(7))
FERRY = "articles/ferry.md"


def test_what_is_over_is_told_at_the_cheapest_cut() -> None:
    cuts = (Cut("ferry", 3, 2, 1, at(5)), Cut("ferry", 1, 9, 2, at(1)))
    fit = Fit("ferry", 300, (1, 2), 90, over=3, cut_words=11, cuts=cuts)
    said = (
        "cut about 11 words from ferry: paragraph 3 gives a line for 2 words, paragraph 1 gives 2 lines for 9"
    )
    advice = Advice(2, "over", 3, f"page 2: 3 lines over; {said}", "ferry", cuts)
    (mark,) = fit001_overset.check_plan(view(page(), fits=(fit,), advice=(advice,)))
    assert (mark.span.path, mark.span.line) == (FERRY, 5)
    assert (mark.message, mark.hint) == ("page 2: 3 lines over", said)
    assert told(fit001_overset, view(page(), fits=(fit,))) == [(FERRY, 1, "page 2: 3 lines over")]
    assert told(fit001_overset, view(page(), fits=(fit._replace(over=0),))) == []


def test_advice_on_the_lines_of_many_stories_is_told_once() -> None:
    fits = tuple(Fit(slug, 300, (1,), 90, over=60) for slug in ("ferry", "harbour"))
    said = "page 2: 120 lines over, 1.2 pages of copy; take out harbour"
    advice = Advice(2, "over", 120, said, "ferry", out=("harbour",))
    (mark,) = fit001_overset.check_plan(view(page(), fits=fits, advice=(advice,)))
    assert (mark.span.path, mark.hint) == (FERRY, "take out harbour")
    elsewhere = advice._replace(article="harbour")
    assert told(fit001_overset, view(page(), fits=fits, advice=(elsewhere,))) == []


def test_a_short_page_is_told_unless_it_is_the_last() -> None:
    made = view(page(free=4), page(number=2, free=3), page(number=3, free=20))
    assert told(fit002_underset, made) == [(FERRY, 1, "page 1: 4 lines free")]


def test_a_heading_at_the_foot_of_a_column_is_told_at_the_heading() -> None:
    jump = PlacedJump("to", "ferry", 2, 20, 100, 100)
    made = view(page(placed(PARAGRAPH), placed(HEAD), placed(PARAGRAPH, column=1), jump))
    assert told(fit003_heading_at_foot, made) == [(FERRY, 7, "page 1: a heading stands last in its column")]
    shape = PlacedShape("quote", 20, 40, 100, 30)
    quiet = view(
        page(placed(HEAD), placed(PARAGRAPH), shape, placed(HEAD, column=1), placed(PARAGRAPH, column=1))
    )
    assert told(fit003_heading_at_foot, quiet) == []


@pytest.mark.parametrize(("first", "last", "where"), [(0, 1, "foot"), (5, 6, "head")])
def test_a_line_alone_is_told_at_its_paragraph(first: int, last: int, where: str) -> None:
    made = view(page(placed(PARAGRAPH, first, last)))
    message = f"page 1: a line of a paragraph stands alone at a column's {where}"
    assert told(fit004_stranded_line, made) == [(FERRY, 3, message)]


def test_two_lines_and_a_paragraph_of_one_are_not_alone() -> None:
    one = para("o", 1, 2, place=at(4))
    assert told(fit004_stranded_line, view(page(placed(PARAGRAPH, 0, 2), placed(one)))) == []


def test_uneven_columns_are_told_unless_nothing_could_be_moved() -> None:
    first, second = placed(para("a", 10, 1, place=at(5))), placed(para("b", 7, 2, place=at(9)), column=1)
    made = view(page(first, second, used=(10, 7)))
    assert told(fit005_uneven_columns, made) == [(FERRY, 5, "page 1: the columns end 3 lines apart")]
    assert told(fit005_uneven_columns, view(page(first, second, used=(10, 9)))) == []
    few = (placed(para("a", 5, 1)), placed(para("b", 2, 2), column=1))
    assert told(fit005_uneven_columns, view(page(*few, used=(5, 2)))) == []


def narrow(words: int, width: float) -> TextBlock:
    """A paragraph of three lines, the last of so many words and so wide."""
    *lines, last = set_lines(3)
    run = last.runs[0]._replace(text="more.")
    ended = last._replace(runs=(run,), words=words, width=width, place=at(9))
    return PARAGRAPH._replace(settings=(Setting((*lines, ended)),))


def test_a_last_line_of_one_short_word_is_told_at_the_word() -> None:
    message = "page 1: the paragraph's last line is “more.”"
    assert told(typ010_runt, view(page(placed(narrow(1, 8))))) == [(FERRY, 9, message)]
    assert told(typ010_runt, view(page(placed(narrow(1, 30))))) == []
    assert told(typ010_runt, view(page(placed(narrow(2, 8))))) == []
    assert told(typ010_runt, view(page(placed(narrow(1, 8), 0, 2)))) == []


def test_a_ladder_of_hyphens_is_told_at_its_paragraph() -> None:
    ladder = para("p", 7, 1, hyphens=(1, 2, 3, 4), place=at(3))
    assert told(typ011_loose_line, view(page(placed(ladder)))) == [
        (FERRY, 3, "page 1: 4 lines in a row end in a hyphen")
    ]
    three = para("p", 7, 1, hyphens=(1, 2, 3, 5), place=at(3))
    assert told(typ011_loose_line, view(page(placed(three)))) == []


def shown(pixels: tuple[int, int], size: tuple[float, float]) -> PlacedFigure:
    block = figure("a.f", 6)
    block = block._replace(
        picture=Picture("a.f.jpg", *pixels, "JPEG"), figure=block.figure._replace(place=at(2))
    )
    setting = FigureSetting(size[0], size[1], size[1], 6, 6, 0.0, None, 0.0)
    return PlacedFigure(block, setting, 20, 40, *size)


@pytest.mark.parametrize(
    ("pixels", "size", "dpi"),
    [
        ((600, 400), (144, 96), 300),
        ((600, 400), (146, 97), 300),
        ((600, 400), (288, 192), 150),
        ((600, 400), (144, 48), 300),
        ((600, 400), (96, 192), 150),
    ],
)
def test_resolution_is_that_of_the_placed_picture_cropped(pixels, size, dpi: int) -> None:
    found = told(img002_too_few_pixels, view(page(shown(pixels, size))))
    message = f"page 1: a.f.jpg is printed at {dpi} dpi"
    assert found == ([] if dpi == 300 else [(FERRY, 2, message)])


def test_text_near_the_trim_is_told_where_the_layout_is_named() -> None:
    assert told(fit008_near_trim, view(page(placed(PARAGRAPH)))) == []
    near = view(page(placed(PARAGRAPH)), page(placed(PARAGRAPH, x=5), number=2))
    assert [message for _path, _line, message in told(fit008_near_trim, near)] == [
        "layout dummy: text stands 1.8 mm from the left edge of page 2"
    ]
    low = view(page(placed(PARAGRAPH)._replace(y=198)))
    assert [mark.message for mark in fit008_near_trim.check_plan(low)] == [
        "layout dummy: text stands 1.4 mm from the foot of page 1"
    ]
    (over,) = fit008_near_trim.check_plan(view(page(placed(PARAGRAPH)._replace(y=212))))
    assert (over.message, over.hint) == (
        "layout dummy: text runs 3.5 mm over the foot of page 1",
        "keep 3.0 mm free",
    )


@pytest.mark.parametrize(
    ("pages", "asked", "house", "message"),
    [
        (4, 4, {}, []),
        (5, 4, {}, ["the stories make 5 pages, not 4"]),
        (4, None, {"pages_min": 4, "pages_max": 8, "pages_multiple_of": 4}, []),
        (5, None, {"pages_multiple_of": 4}, ["the stories make 5 pages"]),
        (3, None, {"pages_min": 4}, ["the stories make 3 pages"]),
        (9, None, {"pages_max": 8}, ["the stories make 9 pages"]),
    ],
)
def test_pages_that_cannot_be_bound_are_told(
    pages: int, asked: int | None, house, message: list[str]
) -> None:
    made = view(*(page(number=number + 1) for number in range(pages)), asked=asked, **house)
    assert [mark.message for mark in cmp005_wrong_page_count.check_plan(made)] == message


@pytest.mark.parametrize("rule", [cmp005_wrong_page_count, cmp010_impossible_page])
@pytest.mark.parametrize("lacks", ["story", "text"])
def test_pages_are_not_counted_where_a_story_is_missing(rule: ModuleType, lacks: str) -> None:
    made = view(page(), asked=4)
    ferry = made.issue.articles[0]
    more = {"story": (), "text": (ferry._replace(slug="quay", body=Body()),)}[lacks]
    contents = (Entry("ferry", NOWHERE, page=3), Entry("quay", NOWHERE, continued_on=9))
    issue = Issue(made.issue.source, "1", pages=4, contents=contents, articles=(ferry, *more))
    stories = view_issue(made.publication, issue).stories
    assert told(rule, PlanView(made.publication, issue, made.layout, made.plan, stories)) == []


@pytest.mark.parametrize(
    ("onward", "jumps", "message"),
    [
        (None, ((1, 2),), []),
        (2, ((1, 2),), []),
        (2, (), []),
        (3, ((1, 2),), ["ferry goes on at page 2, not 3"]),
        (6, (), ["there is no page 6: the issue has 3"]),
    ],
)
def test_a_page_that_a_story_cannot_go_on_at_is_told(onward: int | None, jumps, message: list[str]) -> None:
    pages = tuple(page(number=number) for number in (1, 2, 3))
    made = view(*pages, fits=(Fit("ferry", 300, (1, 2), 90, jumps=jumps),))
    place = Place(10, 15)
    entry = Entry("ferry", NOWHERE, continued_on=onward)
    issue = made.issue._replace(contents=(entry,), places={"contents.0.continued_on": place})
    made = PlanView(made.publication, issue, made.layout, made.plan, made.stories)
    found = list(cmp010_impossible_page.check_plan(made))
    assert [mark.message for mark in found] == message
    assert {(mark.span.path, mark.span.line) for mark in found} <= {("issue.yaml", 2)}


@pytest.mark.parametrize(
    ("over", "message"),
    [
        (0, []),
        (41, ["ferry cannot go on at page 2: 41 lines are left of it, and the page holds 40"]),
        (12, ["page 2 has no room for the 12 lines that are left of ferry"]),
    ],
)
def test_why_a_story_does_not_go_on_at_all_is_told(over: int, message: list[str]) -> None:
    made = view(page(number=1), page(number=2), fits=(Fit("ferry", 300, (1,), 90, over=over),))
    issue = Issue(made.issue.source, "1", contents=(Entry("ferry", NOWHERE, continued_on=2),))
    made = PlanView(made.publication, issue, made.layout, made.plan, made.stories)
    assert [mark.message for mark in cmp010_impossible_page.check_plan(made)] == message
