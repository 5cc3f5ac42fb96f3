"""Pages in letters: what is full, what is free, as many in one row as in the other."""

from __future__ import annotations

from rich.color import Color, ColorSystem

from bulletin_cli.cli.reports.page_pictures import COLOURS, pages_as_rows, pages_as_text
from bulletin_cli.cli.reports.plan_text import sum_line, table
from bulletin_cli.makeup import make_up
from bulletin_cli.model.galley import Galley
from bulletin_cli.model.plan import Plan
from makeup.dummies import galley, galleys, issue, layout, publication

PAGE = layout(28)


def plan_of(*stories: Galley, **wishes: object) -> Plan:
    return make_up(issue(stories, **wishes), publication(), PAGE, galleys(stories))


def columns(plan: Plan) -> list[str]:
    """The rows of the one page, its frame left out."""
    return [line.strip(" │") for line in pages_as_text(plan, PAGE, width=80)[2:-2]]


def test_what_is_empty_is_dotted_and_white_between_stories_is_not():
    plan = plan_of(galley("a", [8, 8]), galley("b", [5, 6]))
    assert columns(plan) == [
        "AAAAAAAAAAAAA",
        "aaaaaa aaaaaa",
        "aaaaaa aaaaaa",
        "aaaaaa aaaaaa",
        "aaaaaa aaaaaa",
        "",
        "BBBBBBBBBBBBB",
        "bbbbbb bbbbbb",
        "bbbbbb bbbbbb",
        "bbbbbb bbbbbb",
        "······ ······",
        "······ ······",
        "······ ······",
        "······ ······",
    ]


def test_rows_hold_as_many_pages_each():
    stories = [galley(letter, [9, 9]) for letter in "abcde"]
    plan = plan_of(*stories, pins={each.article: n + 1 for n, each in enumerate(stories)}, pages=5)
    heads = [line.split() for line in pages_as_text(plan, PAGE, width=74) if line.strip()[:1].isdigit()]
    assert [row for row in heads if row[0] in "14"] == [["1", "2", "3"], ["4", "5"]]


def test_a_page_that_loses_copy_says_so_in_red():
    plan = plan_of(galley("a", [9] * 8), pages=1)
    assert pages_as_rows(plan, PAGE, width=80)[-1] == [
        (f"{plan.over} over".center(15) + "  ", "bold color(160)")
    ]


def test_the_last_page_is_told_apart():
    plan = plan_of(galley("a", [9, 9]))
    assert sum_line(plan).endswith(f"nothing over, {plan.pages[0].free} lines free on the last page")
    stories = (galley("a", [9, 9]), galley("b", [9, 9]))
    two = plan_of(*stories, pins={"b": 2}, pages=2)
    free, last = (page.free for page in two.pages)
    assert sum_line(two).endswith(f"nothing over, {free} lines free, and {last} on the last page")


def test_pages_stand_under_one_another_to_the_right():
    assert table([("a", "1–2", "x"), ("b", "12", "yy")], ("story", "pages", "fit")) == [
        "story  pages  fit",
        "a        1–2  x",
        "b         12  yy",
    ]


def test_with_16_colours_no_story_is_black_or_white_or_like_the_next():
    few = [Color.parse(colour).downgrade(ColorSystem.STANDARD).number for colour in COLOURS]
    assert not {0, 7, 8, 15} & set(few)
    assert all(one != other for one, other in zip(few, [*few[1:], few[0]], strict=True))
