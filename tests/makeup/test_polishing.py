"""The last look at pages: what it takes is cheaper, costs what is said, and leaves nothing cheaper beside it."""

from __future__ import annotations

import pytest

from bulletin_cli.compose import Composer
from bulletin_cli.desk.layouts import load_layout
from bulletin_cli.makeup import make_up
from makeup.bulletins import generated
from makeup.dummies import publication
from makeup.never import faults


@pytest.mark.parametrize("seed", [0, 5])
def test_pages_that_could_be_made_cheaper_are(seed: int) -> None:
    layout = load_layout("two-column").value
    assert layout is not None
    made = generated(seed, Composer(layout), publication(), pages=4, share=1.0)
    plan = make_up(made.issue, publication(), layout, made.galleys, explain=True)
    closer = [step for step in plan.steps if step.what.startswith("a closer look at page")]
    costs = [step.cost for step in plan.steps if step.taken]
    assert closer
    assert costs == sorted(costs, reverse=True)
    assert costs[-1] == plan.cost == pytest.approx(sum(choice.cost for choice in plan.choices))
    assert not list(faults(plan, made.galleys, layout))
    others = [other.cost for choice in plan.choices for other in choice.instead if choice.kind != "figure"]
    assert min(others) > -0.05
