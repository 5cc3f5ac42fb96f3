"""Draws the pictures of *Milestones*: `python -m examples.milestones.draw [NAME …]` from the project's root."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from examples.atelier.sheet import Sheet
from examples.milestones.scenes import charts, cities, courtyard, hall, journey, laboratory, maps, river, road, still

ISSUES = Path(__file__).parent / "issues"
PICTURES: dict[str, Callable[[], Sheet]] = {
    "2010-06/images/kites.jpg": cities.kites,
    "2010-06/images/mountain-pass.jpg": road.mountain_pass,
    "2010-06/images/bishkek.jpg": cities.bishkek,
    "2010-09/images/laboratory.jpg": laboratory.forensic_laboratory,
    "2010-09/images/one-in-twenty.jpg": charts.one_in_twenty,
    "2010-09/images/family-tea.jpg": courtyard.family_tea,
    "2010-09/images/ashgabat.jpg": cities.ashgabat,
    "2010-12/images/panji-bridge.jpg": river.panji_bridge,
    "2010-12/images/heroin-routes.jpg": maps.heroin_routes,
    "2010-12/images/public-hearing.jpg": hall.public_hearing,
    "2010-12/images/open-register.jpg": still.open_register,
    "2010-12/images/flight-home.jpg": journey.flight_home,
    "2010-12/images/training-session.jpg": hall.training_session,
    "2010-12/images/red-ribbon.jpg": still.red_ribbon,
    "2010-12/images/circle-of-chairs.jpg": still.circle_of_chairs,
}


def draw(names: list[str], root: Path = ISSUES) -> list[Path]:
    """The pictures whose path contains one of the names (all, if none is given), written under a folder."""
    wanted = [path for path in PICTURES if not names or any(name in path for name in names)]
    for path in wanted:
        PICTURES[path]().save(root / path)
    return [root / path for path in wanted]


if __name__ == "__main__":
    for drawn in draw(sys.argv[1:]):
        print(drawn.relative_to(ISSUES.parent))
