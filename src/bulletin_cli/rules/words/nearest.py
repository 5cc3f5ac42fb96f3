"""The word of a list that someone probably meant."""

from __future__ import annotations

from collections.abc import Iterable


def nearest_of(typed: str, words: Iterable[str]) -> str:
    """The word most like the typed one, or nothing where none is like it."""
    from difflib import get_close_matches  # noqa: PLC0415 - only where something was misspelt

    near = get_close_matches(typed, sorted(words), n=1, cutoff=0.6)
    return near[0] if near else ""
