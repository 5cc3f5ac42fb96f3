"""Whatever is made up, what must never be is not, and the same copy gives the same plan."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, given, note, settings

from bulletin_cli.makeup import make_up
from makeup.dummies import draw, galleys, layout, publication
from makeup.never import faults
from makeup.strategies import Made, issues

WITHIN = settings(phases=[Phase.generate], suppress_health_check=list(HealthCheck))


@settings(WITHIN, max_examples=12)
@given(made=issues())
def test_nothing_that_must_never_be(made: Made) -> None:
    holds(made)


@settings(WITHIN, max_examples=4)
@given(made=issues(most=40))
def test_nothing_that_must_never_be_in_long_issues(made: Made) -> None:
    holds(made)


@settings(WITHIN, max_examples=3)
@given(made=issues(most=8))
def test_the_same_copy_gives_the_same_plan(made: Made) -> None:
    of = layout(40, nameplate=4)
    type_ = galleys(made.stories, contents=True, imprint=3)
    first, again = (make_up(made.issue, publication(), of, type_, budget=1) for _ in range(2))
    assert first == again


def holds(made: Made) -> None:
    """Make an issue up and look for what must never be."""
    of = layout(40, nameplate=4)
    type_ = galleys(made.stories, contents=True, imprint=3)
    plan = make_up(made.issue, publication(), of, type_, budget=1)
    note(draw(plan, of))
    found = "\n".join(faults(plan, type_, of))
    assert not found, found
