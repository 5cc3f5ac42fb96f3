"""Pictures at the heads of legs side by side end level where a crop allows it, and so begins the text under them."""

from __future__ import annotations

import pytest

from bulletin_cli.makeup import make_up
from bulletin_cli.model.galley import FigureBlock
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import PlacedFigure, Plan
from makeup.dummies import draw, figure, galley, galleys, issue, layout, publication, setting

BODY = [8, 8, 6]


def page(lines: int = 30, **weights: float) -> Layout:
    """Figures keep their place on it."""
    return layout(lines, figure_white_max=2, weights={"figure_moved": 90, **weights})


def made(*figures: FigureBlock, of: Layout, body: list[int]) -> Plan:
    story = galley("a", body, figures=figures)
    return make_up(issue((story,)), publication(), of, galleys((story,)), explain=True)


def drawn(*figures: FigureBlock, of: Layout | None = None, body: list[int] | None = None) -> list[str]:
    of = of or page()
    columns = draw(made(*figures, of=of, body=body or BODY), of)[2:].split(" | ")
    return [column.rstrip(".") for column in columns]


def heights(*figures: FigureBlock) -> list[float]:
    items = made(*figures, of=page(), body=BODY).pages[0].frames[-1].items
    return [item.height for item in items if isinstance(item, PlacedFigure)]


def test_the_higher_of_two_pictures_is_cropped_to_the_lower() -> None:
    level = f"A.{'#' * 11}.{'a' * 11}"
    assert drawn(figure("a.f1", 9, 12), figure("a.f2", 8, 11)) == [level, level]


def test_pictures_that_no_crop_makes_level_stay_as_they_are() -> None:
    assert drawn(figure("a.f1", 8), figure("a.f2", 11), body=[8, 8, 9]) == [
        f"A.{'#' * 8}.{'a' * 14}",
        f"A.{'#' * 11}.{'a' * 11}",
    ]


def test_text_may_begin_level_under_pictures_that_end_a_line_apart() -> None:
    assert drawn(figure("a.f1", 8), figure("a.f2", 9)) == [
        f"A.{'#' * 8}..{'a' * 11}",
        f"A.{'#' * 9}.{'a' * 11}",
    ]


def test_a_picture_with_a_caption_ends_level_with_one_that_has_none() -> None:
    assert heights(figure("a.f1", 9, 12, captioned=True), figure("a.f2", 8, 10)) == [98.0, 98.0]


def test_less_than_a_line_of_difference_is_cropped_away() -> None:
    low = figure("a.f1", 8, 10)._replace(settings={"column": setting(100.0, 8, 10)._replace(natural=96.0)})
    assert heights(low, figure("a.f2", 8, 10)) == [96.0, 96.0]


def test_level_heads_give_way_where_they_cost_more_than_they_are_worth() -> None:
    of = page(heads_uneven=1, crop=400)
    assert drawn(figure("a.f1", 9, 12), figure("a.f2", 8, 11), of=of, body=[8, 8, 7]) == [
        f"A.{'#' * 12}.{'a' * 11}",
        f"A.{'#' * 11}.{'a' * 12}",
    ]


def test_heads_that_are_not_level_are_told_with_their_price() -> None:
    plan = made(figure("a.f1", 8), figure("a.f2", 9), of=page(heads_uneven=5), body=[8, 8, 7])
    (told,) = (choice for choice in plan.choices if choice.kind == "heads")
    assert (told.what, told.cost) == ("what stands at the heads of the columns does not end level", 5.0)
    assert sum(choice.cost for choice in plan.choices) == pytest.approx(plan.cost)
