"""How wide furniture is, by the face it is set in."""

from __future__ import annotations

import pytest

from bulletin_cli.press.faces import set_width
from press.web import shipped


@pytest.mark.parametrize("name", ["two-column", "letter-classic"])
@pytest.mark.parametrize("role", ["nameplate", "nameplate-subtitle", "running-head"])
def test_what_is_not_said_takes_no_room(name, role):
    layout = shipped(name)
    assert set_width(layout, layout.role(role), "") == 0
    one, two = (set_width(layout, layout.role(role), text) for text in ("Ferry", "Ferry Ferry"))
    assert 0 < 2 * one < two
