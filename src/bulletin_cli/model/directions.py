"""Which way a language is written."""

from __future__ import annotations

_LEFTWARD = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "ks", "prs", "ps", "sd", "syr", "ug", "ur", "yi"}
)
"""Languages that are written from right to left unless their tag says otherwise."""
_SCRIPTS = frozenset({"arab", "hebr", "nkoo", "syrc", "thaa"})
_SCRIPT = len("Arab")


def runs_leftward(language: str) -> bool:
    """True for a language tag whose script is written from right to left."""
    base, *rest = language.lower().split("-")
    script = next((part for part in rest if len(part) == _SCRIPT and part.isalpha()), "")
    return script in _SCRIPTS if script else base in _LEFTWARD
