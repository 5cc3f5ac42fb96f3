"""Russian words that no dictionary can hold all of: a common beginning and a word that is known."""

from __future__ import annotations

from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import Dictionary

_LEAST_REST = 5
_LONGEST = 7


def compound(word: str, known: Dictionary) -> bool:
    """True for a word in small letters such as “психоактивных”, “наркогосударство” or “замглавы”.

    Ask only where no known word is one slip away: a slip can look like a compound.
    """
    beginnings = word_set("russian-beginnings")
    places = range(2, min(_LONGEST, len(word) - _LEAST_REST) + 1)
    return any(word[:at] in beginnings and known.knows(word[at:]) for at in places)
