"""Titles that stand before a name of a person and are cut short: “Mr”, “Dr.”."""

from __future__ import annotations

HONORIFICS = frozenset(["mr", "mrs", "ms", "dr", "prof"])
"""In small letters and without their stops."""
