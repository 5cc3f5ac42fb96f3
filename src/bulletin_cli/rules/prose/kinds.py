"""Kinds of passages in the groups that rules read."""

from __future__ import annotations

HEADS = frozenset(["headline", "kicker", "short", "heading"])
"""What stands over text."""
RUNNING = frozenset(["paragraph", "item"])
"""Running text."""
LED = RUNNING | {"standfirst"}
"""Running text and what leads to it."""
TOLD = LED | {"summary", "caption"}
"""What is written in sentences and tells what happened."""
COUNTED = TOLD | {"headline", "note"}
"""What is written by the editors: all but quotations, tables, and names that stand alone."""
SIGNED = frozenset(["byline", "credit", "speaker", "dateline"])
"""Names of people and places that stand alone."""
LISTED = SIGNED | {"alt", "cell"}
"""Names that stand alone, and what is no running text."""
