"""The months by their names, as patterns ask for them."""

from __future__ import annotations

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
"""Alternatives of a pattern."""
