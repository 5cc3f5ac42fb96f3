"""The days of the week by their names, as patterns and rules ask for them."""

from __future__ import annotations

IN_ORDER = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DAYS = "|".join(IN_ORDER)
"""Alternatives of a pattern."""
DAY_WORDS = frozenset(day.lower() for day in IN_ORDER)
"""In small letters, as words of a passage are looked up."""
