"""Names from other scripts: one name written by two systems of transliteration has one key."""

from __future__ import annotations

from functools import lru_cache

_PAIRS = (
    ("obod", "abad"), ("tsch", "ch"), ("tch", "ch"), ("sch", "sh"), ("dzh", "j"), ("dj", "j"), ("kh", "h"),
    ("gh", "g"),
    ("zh", "j"), ("aleks", "alex"), ("aj", "ai"), ("ej", "ei"), ("ij", "i"), ("oj", "oi"),
    ("ph", "f"), ("ck", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("iy", "i"), ("ii", "i"), ("yy", "i"),
    ("ie", "e"), ("ya", "ia"), ("yu", "iu"), ("ye", "e"), ("yo", "e"), ("w", "v"), ("q", "k"),
    ("x", "h"), ("y", "i"),
)  # fmt: skip
_LEAST = 5


@lru_cache(maxsize=8192)
def name_key(name: str) -> str:
    """What two spellings of one name have in common; nothing for a name too short to tell."""
    key = name.lower()
    for long, short in _PAIRS:
        key = key.replace(long, short)
    doubled = [letter for number, letter in enumerate(key) if number == 0 or key[number - 1] != letter]
    return "".join(doubled) if len(name) >= _LEAST else ""
