"""Stories that go on elsewhere: where, how often, and what their jump lines say."""

from __future__ import annotations

from bulletin_cli.makeup import make_up
from bulletin_cli.model.galley import Galley
from bulletin_cli.model.plan import Plan
from makeup.dummies import draw, galley, galleys, issue, layout, publication
from makeup.never import faults

PAGE = layout(20)
LEAD = galley("a", [8, 8, 8, 8, 8, 6])
FULL = galley("b", [10, 10, 12])
LONG = galley("c", [8, 8, 8, 8, 8, 8])


def made(*stories: Galley, **wishes: object) -> Plan:
    """A plan in which nothing is wrong."""
    of = galleys(stories)
    plan = make_up(issue(stories, **wishes), publication(), PAGE, of)  # type: ignore[arg-type]  # any of issue's
    assert not faults(plan, of, PAGE), draw(plan, PAGE)
    return plan


def jumps(plan: Plan) -> dict[str, tuple[tuple[int, int], ...]]:
    return {fit.article: fit.jumps for fit in plan.fits if fit.jumps}


def test_a_story_that_fits_does_not_jump() -> None:
    assert jumps(made(galley("a", [8, 8]), FULL, pins={"b": 2})) == {}


def test_a_story_runs_on_to_the_next_page() -> None:
    assert jumps(made(LEAD, galley("b", [7, 7]))) == {"a": ((1, 2),)}


def test_a_front_page_story_jumps_over_pinned_pages_to_where_it_fits() -> None:
    plan = made(LEAD, FULL, galley("c", [8, 8]), pins={"b": 2, "c": 3})
    assert jumps(plan) == {"a": ((1, 4),)}
    assert draw(plan, PAGE).splitlines()[3] == "4 A<.aaaaa............ | A<.aaaaaa..........."


def test_a_story_goes_on_where_the_editor_says() -> None:
    assert jumps(made(LEAD, FULL, LONG, to={"a": 3}))["a"] == ((1, 3),)


def test_a_tail_whose_page_never_comes_is_over_and_nothing_points_to_it() -> None:
    of = galleys((LEAD, FULL))
    plan = make_up(issue((LEAD, FULL), pages=2, pins={"b": 2}), publication(), PAGE, of)
    assert not faults(plan, of, PAGE)
    assert plan.fits[0].over > 0
    assert ">" not in draw(plan, PAGE)
