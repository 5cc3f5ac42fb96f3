"""Which way a language is written, as a page says it."""

from __future__ import annotations

from bulletin_cli.model.directions import runs_leftward


def direction(language: str) -> str:
    """rtl or ltr, by the tag's script or its language."""
    return "rtl" if runs_leftward(language) else "ltr"
