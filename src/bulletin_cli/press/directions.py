"""Which way a language is written."""

from __future__ import annotations

LEFTWARD = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "prs", "ps", "sd", "syr", "ug", "ur", "yi"})
"""Languages that are written from right to left unless their tag says otherwise."""
LEFTWARD_SCRIPTS = frozenset({"arab", "hebr", "nkoo", "syrc", "thaa"})


def direction(language: str) -> str:
    """rtl or ltr, by the tag's script or its language."""
    base, *rest = language.lower().split("-")
    script = next((part for part in rest if len(part) == 4 and part.isalpha()), "")
    leftward = script in LEFTWARD_SCRIPTS if script else base in LEFTWARD
    return "rtl" if leftward else "ltr"
