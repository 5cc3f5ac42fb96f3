"""Whatever is made up, what must never be is not, and the same copy gives the same plan."""

from __future__ import annotations

from hypothesis import HealthCheck, given, note, settings

from bulletin_cli.makeup import make_up
from makeup.dummies import draw, galleys, layout, publication
from makeup.never import faults
from makeup.strategies import Made, issues


@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(made=issues())
def test_nothing_that_must_never_be(made: Made) -> None:
    of = layout(40, nameplate=4)
    type_ = galleys(made.stories, contents=True, imprint=3)
    plan = make_up(made.issue, publication(), of, type_, budget=1)
    note(draw(plan, of))
    found = "\n".join(faults(plan, type_, of))
    assert not found, found
