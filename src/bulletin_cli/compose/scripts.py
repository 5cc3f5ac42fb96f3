"""Scripts of letters: a word in two of them is shaped in two parts, as Pango does."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = re.compile(r"[^\W\d_]")
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "ARMENIAN", "GEORGIAN")


def by_script(word: str) -> list[str]:
    """The word cut where its letters change script; what is no letter stays with the letters before it."""
    if word.isascii() or len(word) < 2:
        return [word]
    parts: list[str] = []
    current, start = "", 0
    for match in _LETTERS.finditer(word):
        script = script_of(match[0])
        if script and current and script != current:
            parts.append(word[start : match.start()])
            start = match.start()
        current = script or current
    parts.append(word[start:])
    return parts


def script_of(letter: str) -> str:
    """The script of a letter, by its name; "" where it belongs to none of those told apart."""
    if letter.isascii():
        return "LATIN"
    name = unicodedata.name(letter, "").split(" ", maxsplit=1)[0]
    return name if name in _SCRIPTS else ""
