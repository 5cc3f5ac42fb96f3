"""What an unknown word was meant to be, and which are no slips: those that a story explains or has often."""

from __future__ import annotations

from collections.abc import Callable

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.slips.borrowed_words import explained
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import Dictionary, english

_SMALL = 3
"""Of words so short only slips of the commonest ones are marked: most others are symbols."""
_TERM = 4
"""What comes so many times, while no word that it may be a slip of comes at all, is typed so on purpose."""


def words_meant(
    passage: Passage, lowered: str, end: int, known: Dictionary, often: Callable[[str], int]
) -> tuple[str, ...] | None:
    """The words that one may be a slip of, none where they are too many to name; None where it is no slip.

    The word is given in small letters, with the offset of its end; `often` tells how many times the story has
    a word.
    """
    near = known.near(lowered)
    if passage.english and len(lowered) == _SMALL:
        near = tuple(filter(word_set("small-words").__contains__, near))
        if not near:
            return None
    if often(lowered) >= _TERM and not any(map(often, near)):
        return None  # a term of the story's own
    if near:
        return near
    if often(lowered) > 1 or explained(passage, end) or _russian_made(passage, lowered, known):
        return None
    if not passage.english:
        return ()
    from bulletin_cli.rules.slips.two_slips import far_slip_of  # noqa: PLC0415 - most slips are single

    return far_slip_of(lowered, english())


def _russian_made(passage: Passage, word: str, known: Dictionary) -> bool:
    if not passage.russian:
        return False
    from bulletin_cli.rules.slips.russian_compounds import compound  # noqa: PLC0415 - English copy needs none

    return compound(word, known)
