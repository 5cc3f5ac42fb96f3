"""Words of large dictionaries that hide no slip of a likelier one: thermite, sepoys, vestiture."""

from __future__ import annotations

from functools import lru_cache

from bulletin_cli.rules.words.lists import mapped
from bulletin_cli.rules.words.spelling import SortedWords


def is_rare_word(word: str) -> bool:
    """True for a rare word, in small letters.

    These words are not offered for others, nor are parts of words looked up among them.
    """
    return _listed().lists(word)


@lru_cache(maxsize=1)
def _listed() -> SortedWords:
    return SortedWords(mapped("english-rare.txt"))
