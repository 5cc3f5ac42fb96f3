"""A workshop in which one issue is made puts its tools away before the press."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bulletin_cli.compose import patterns
from bulletin_cli.desk.workshop import Workshop

LETTER = Path(__file__).parents[2] / "examples" / "letter"


@pytest.mark.parametrize("once", [True, False])
def test_tools_are_put_away_where_they_are_used_once(tmp_path, once):
    root = shutil.copytree(LETTER, tmp_path / "letter", ignore=shutil.ignore_patterns("build", ".bulletin"))
    workshop = Workshop(root, once=once)
    opened = workshop.open("2025-winter").value
    assert opened is not None
    first = workshop.make_up(*opened).value
    patterns._read.cache_clear()
    patterns.patterns("en-US")
    workshop.make_room()
    assert (patterns._read.cache_info().currsize, len(workshop._composers)) == ((0, 0) if once else (1, 1))
    again = workshop.make_up(*opened).value
    assert first is not None
    assert again is not None
    assert again.plan == first.plan
