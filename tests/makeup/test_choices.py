"""What copyfit did is told of each story in words."""

from __future__ import annotations

from bulletin_cli.makeup import make_up
from bulletin_cli.model.galley import Galley
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import Fit
from makeup.dummies import figure, galley, galleys, issue, layout, para, publication, quote


def fits(of: Layout, *stories: Galley, **wishes: object) -> tuple[Fit, ...]:
    wanted = issue(stories, **wishes)  # type: ignore[arg-type]  # any of issue's
    return make_up(wanted, publication(), of, galleys(stories)).fits


def test_nothing_is_told_of_a_story_that_stands_as_its_copy_wishes() -> None:
    assert fits(layout(10), galley("a", [8, 8]))[0].copyfit == ()


def test_paragraphs_pictures_quotes_and_white_are_told() -> None:
    lead = galley("a", [8, 8, 6], quotes=(quote("a.q", 3, 2, optional=True),), figures=(figure("a.f", 4, 6),))
    assert fits(layout(18), lead, galley("b", [4]), pins={"b": 2})[0].copyfit == (
        "pull quote 1: left out of print",
        "1 line of white more under the head",
    )
    loose = galley("a", [para("a.x", 6, 1, loose=(1,)), para("a.y", 5, 2), para("a.z", 6, 3)])
    assert fits(layout(11), loose, galley("b", [4]), pins={"b": 2})[0].copyfit == (
        "paragraph 1: 1 line more",
    )


def test_a_picture_that_came_to_a_later_page_is_told_with_it() -> None:
    figures = (figure("a.f", 9, width="page"),)
    (fit,) = fits(layout(18), galley("a", [9] * 6, head=8, figures=figures))
    assert fit.pages == (1, 2, 3)
    assert fit.copyfit[0] == "figure 1: on page 2"
