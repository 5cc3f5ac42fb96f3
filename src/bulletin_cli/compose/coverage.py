"""Which fount sets which character: the role's family first, then those it falls back to, else nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.compose.fonts import Fount

HELD_SPACE = "\u00a0"
EQUALS = {
    "\u2011": "\u2010-",
    "\u2010": "-",
    "\u202f": "\u00a0",
    "\u2007": "\u00a0",
    "\u2000": "\u00a0",
    "\u2001": "\u00a0",
    "\u2002": "\u00a0",
    "\u2003": "\u00a0",
    "\u2004": "\u00a0",
    "\u2005": "\u00a0",
    "\u2006": "\u00a0",
    "\u2008": "\u00a0",
    "\u2009": "\u00a0",
    "\u200a": "\u00a0",
    "\u2212": "–",
    "\u2015": "—",
}
"""Characters that may be set with another's glyph where a face lacks them: no reader can tell."""
_WORDS = re.compile(r"[ \u00a0]|[^ \u00a0]+")


def allotted(
    text: str, founts: tuple[Fount, ...], missing: list[tuple[int, str]]
) -> Iterator[tuple[str, Fount]]:
    """The text in parts, each with its fount; as long as the text. What nobody has goes to `missing`."""
    first = founts[0]
    lacking = first.missing(text)
    for character in sorted(lacking):
        text = text.replace(character, _equal(character, first))
    if not lacking or not first.missing(text):
        yield text, first
        return
    if first.cast.rtl:
        whole = next((fount for fount in founts if not fount.missing(text)), None)
        if whole is not None:
            yield text, whole
            return
    part, owner = "", first
    for glyphs, fount in _by_word(text, founts, missing):
        if fount is not owner and part:
            yield part, owner
            part = ""
        part, owner = part + glyphs, fount
    yield part, owner


def _by_word(
    text: str, founts: tuple[Fount, ...], missing: list[tuple[int, str]]
) -> Iterator[tuple[str, Fount]]:
    start = 0
    for word in _WORDS.findall(text):
        fount = next((fount for fount in founts if not fount.missing(word)), None)
        if fount is not None:
            yield word, fount
        else:
            for offset, character in enumerate(word, start=start):
                yield _one(character, offset, founts, missing)
        start += len(word)


def _one(
    character: str, offset: int, founts: tuple[Fount, ...], missing: list[tuple[int, str]]
) -> tuple[str, Fount]:
    for fount in founts:
        if fount.has(character):
            return character, fount
    missing.append((offset, character))
    return "?", founts[0]


def _equal(character: str, fount: Fount) -> str:
    """What may stand for a character that the fount lacks; itself where nothing may."""
    for equal in EQUALS.get(character, ""):
        if equal == HELD_SPACE or fount.has(equal):
            return equal
    return character
