"""The months by their names, as patterns and rules ask for them."""

from __future__ import annotations

_TYPED = "January February March April May June July August September October November December"
MONTH_NAMES = tuple(_TYPED.split())
"""In the year’s order."""
MONTHS = "|".join(MONTH_NAMES)
"""Alternatives of a pattern."""
