"""Whether a paragraph begins or ends in the middle of a sentence, as far as its letters tell."""

from __future__ import annotations

from bulletin_cli.rules.prose.passage import BLANK, Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.lists import word_set

_FIRST = lazy(r"[^\W\d_]+(?:[-‑’'.@_\d]*[^\W_]+)*")
_LABEL = lazy(r"\(?[a-zа-я]{1,3}[).]\s")
_GOES_ON = ",–—-"
_ENDS = (".", "?", "!", "”", "’", '"')
"""What sentences end with."""
_COUNTED_OFF = (";", "; and", "; or", "; и", "; или")


def begins_amid(passage: Passage) -> str:
    """The first word where it is no beginning of a sentence, or nothing."""
    raw = passage.raw.lstrip()
    if raw[:1] in {",", ";", ")"} and not raw.startswith(";-"):
        return raw[:1]
    bare = raw.lstrip("([")
    found = _FIRST.match(bare) if bare[:1].islower() else None
    if found is None or not _small(found.group()) or _LABEL.match(raw):
        return ""
    start = passage.raw.index(found.group())
    if passage.text[start] == BLANK or passage.emphasised(start):
        return ""
    return "" if found.group() in word_set("small-names") else found.group()


def ends_amid(passage: Passage) -> str:
    """The last word where a sentence goes on after it or wants its stop, or nothing."""
    if passage.raw.endswith(_ENDS):
        return ""
    raw = passage.raw.rstrip()
    if not raw or passage.text[len(raw) - 1] == BLANK or raw.endswith(_COUNTED_OFF):
        return ""
    last = raw[-1]
    if last in _GOES_ON or _cased(last) or last.isdigit():
        return raw.split()[-1]
    return ""


def _small(word: str) -> bool:
    return _cased(word[0]) and word.islower() and word.isalpha()


def _cased(letter: str) -> bool:
    # Georgian has capitals, and sets no sentence with them
    return letter.lower() != letter.upper() and not "\u10d0" <= letter <= "\u10ff"
