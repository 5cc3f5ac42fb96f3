"""Words of large dictionaries that hide no slip of a likelier one: thermite, sepoys, vestiture."""

from __future__ import annotations

from functools import lru_cache
from mmap import mmap

from bulletin_cli.rules.words.lists import mapped

_PIECE = 2048
"""So much of the list is sooner searched through than halved."""


@lru_cache(maxsize=8192)
def is_rare_word(word: str) -> bool:
    """True for a rare word, in small letters.

    The list is halved where it lies, so that few of its pages are read: most copy asks about no more than a
    word or two. These words are not offered for others, nor are parts of words looked up among them.
    """
    text, wanted = _text(), word.encode()
    first, last = 0, len(text)
    while last - first > _PIECE:
        middle = text.find(b"\n", (first + last) // 2)
        if text[middle + 1 : text.find(b"\n", middle + 1)] <= wanted:
            first = middle
        else:
            last = middle + 1
    return text.find(b"\n%b\n" % wanted, first, last) >= 0


@lru_cache(maxsize=1)
def _text() -> bytes | mmap:
    return mapped("english-rare.txt")
