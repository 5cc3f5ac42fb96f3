"""Words and couples of words that set off the looks at verbs that are one too many, or of another number."""

from __future__ import annotations

_POLLS_TYPED = """
survey poll study analysis assessment evaluation audit report review inspection investigation questionnaire
check census inquiry test experiment
"""
POLLS_DONE = frozenset((poll, "was") for poll in _POLLS_TYPED.split())
WHO_IS = frozenset((who, be) for who in ("who", "which", "that") for be in ("is", "was"))
TITLED = frozenset(["proves", "shows", "was", "is", "has", "demonstrates", "reflects"])
SHOWN_AFTER = tuple(f"” {verb} " for verb in sorted(TITLED))
"""What stands behind a title: “the films sent to “One Minute” proves”."""
ALL_BOTH = frozenset(["all", "both"])
