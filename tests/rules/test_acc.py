"""What everyone can read: what must stay quiet, then what is marked."""

from __future__ import annotations

import pytest

from bulletin_cli.model.layout import Grid, Layout, PageSize, Role
from bulletin_cli.model.place import Place, Source
from bulletin_cli.model.plan import Plan
from bulletin_cli.model.publication import Issue
from bulletin_cli.reading.body import read_body
from bulletin_cli.rules import (
    acc001_unmarked_language,
    acc002_headings_astray,
    acc003_faint_colour,
    acc004_table_without_head,
)
from bulletin_cli.rules.views import ArchiveView, PlanView
from rules.proofs import found, marks, publication, story

RUSSIAN = "Слушания состоялись в Бишкеке. В них участвовали представители министерств и судов."


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (
            acc001_unmarked_language,
            "Слушания, or hearings, took place in Bishkek; nobody had expected so many.",
        ),
        (acc001_unmarked_language, f"---\nheadline: Слушания\nlanguage: ru\n---\n{RUSSIAN}\n"),
        (acc001_unmarked_language, f"---\nheadline: A\nlanguage: kk\n---\n{RUSSIAN}\n"),
        (acc001_unmarked_language, f"---\nheadline: A\nlanguage: uz-Cyrl\n---\n{RUSSIAN}\n"),
        (acc001_unmarked_language, "Да."),
        (acc004_table_without_head, "| | 2009 |\n| --- | --- |\n| A | 1 |\n\n| a | b\n\nand | c |"),
    ],
)
def test_good_copy_stays_quiet(rule, copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("rule", "copy", "marked"),
    [
        (acc001_unmarked_language, RUSSIAN, ["A headline"]),
        (acc001_unmarked_language, f"---\nheadline: A\nlanguage: en\n---\n{RUSSIAN}\n", ["en"]),
        (acc004_table_without_head, "| a | b |\n| 1 | 2 |", ["| a | b |\n| 1 | 2 |"]),
        (acc004_table_without_head, "| | |\n| --- | --- |\n| 1 | 2 |", ["| | |\n| --- | --- |\n| 1 | 2 |"]),
    ],
)
def test_slips_are_marked_at_their_place(rule, copy: str, marked: list[str]) -> None:
    assert [text.rstrip("\n") for text in found(rule, copy)] == marked


def test_two_stories_of_one_name_are_marked() -> None:
    first = story("---\nheadline: News in brief\n---\nA.\n", path="articles/a.md")
    second = story("---\nheadline: News in Brief!\n---\nB.\n", path="articles/b.md")
    third = story("---\nheadline: News in brief\nlanguage: ru\n---\nC.\n", path="articles/c.md")
    (mark,) = marks(acc002_headings_astray, first, second, third)
    assert (mark.span.path, [span.path for span in mark.also]) == ("articles/b.md", ["articles/a.md"])


def test_the_headings_of_the_imprint_keep_their_order() -> None:
    source = Source("imprint.md", "## Contact\n\nHere.\n\n#### Telephone\n\nNone.\n")
    house = publication()._replace(imprint_source=source, imprint_body=read_body(source).value)
    (mark,) = acc002_headings_astray.check_archive(ArchiveView(house, ()))
    assert (mark.span.path, mark.span.line) == ("imprint.md", 5)


def made_up(*roles: Role, **colours: str) -> PlanView:
    """An issue in a layout of these roles and colours."""
    layout = Layout(
        "house", "1", PageSize(595, 842, 50, 50, 60), Grid(2, 15, 13, 50, 10), {}, {one.name: one for one in roles},
        colours=colours,
    )  # fmt: skip
    issue = Issue(Source("issue.yaml", "layout: house\n"), "2010-12", places={"layout": Place(8, 13)})
    return PlanView(publication(), issue, layout, Plan("2010-12", "house", ()), ())


BODY, LARGE = Role("body", "serif", 10, 13), Role("headline", "serif", 24, 26, colour="accent")


def test_the_contrast_of_black_on_white_is_21() -> None:
    assert acc003_faint_colour.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert acc003_faint_colour.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("roles", "colours", "faint"),
    [
        ((BODY,), {"ink": "#1b1f23", "paper": "#ffffff"}, []),
        ((LARGE,), {"accent": "#888888"}, []),
        ((BODY._replace(name="stamp", colour="#eeeeee"),), {}, []),
        ((BODY, BODY._replace(name="note")), {"ink": "#888888"}, ["#888888 on #ffffff is 3.5 : 1 for body, note"]),
        ((LARGE,), {"accent": "#999999"}, ["#999999 on #ffffff is 2.8 : 1 for headline"]),
        (
            (BODY._replace(name="sidebar"),),
            {"ink": "#707070", "tint": "#dddddd"},
            ["#707070 on #dddddd is 3.6 : 1 for sidebar"],
        ),
        (
            (BODY,),
            {"ink": "#000000", "ink-dark": "#555555", "paper-dark": "#111111"},
            ["#555555 on #111111 is 2.5 : 1 for body"],
        ),
    ],
)  # fmt: skip
def test_faint_colours_are_marked(roles, colours: dict[str, str], faint: list[str]) -> None:
    view = made_up(*roles, **colours)
    found = list(acc003_faint_colour.check_plan(view))
    assert [mark.message for mark in found] == [f"layout house: {one}" for one in faint]
    assert {(mark.span.path, mark.span.column) for mark in found} <= {("issue.yaml", 9)}
