"""Capitals in running text that are worth a look, told by the word that has one: most are not."""

from __future__ import annotations

from collections.abc import Sequence

from bulletin_cli.rules.names.capitals_within import SIGNS
from bulletin_cli.rules.names.half_names import SMALL_WORDS
from bulletin_cli.rules.names.plain_capitals import ONE_OR_MORE, plain_words
from bulletin_cli.rules.prose.passage import Passage

Places = list[tuple[Passage, list[int]]]
"""Passages with the numbers of some words of theirs."""
_SMALL, _WITHIN, _PLAIN = 1, 2, 4
_MANY = 1 << 14
"""Words that are remembered, at most."""
_SMALL_LOWERED = frozenset(map(str.lower, SMALL_WORDS))
_SIGNS_LOWERED = frozenset(map(str.lower, SIGNS))


class _Parts(dict[str, int]):
    """For which looks a word is wanted, each a bit."""

    def __missing__(self, word: str) -> int:
        part = _SMALL * (word in _SMALL_LOWERED) | _WITHIN * (word in _SIGNS_LOWERED)
        part |= _PLAIN * (word in plain_words())
        if len(self) >= _MANY:
            self.clear()
        self[word] = part
        return part


_parts = _Parts()


def capitals_by_word(passages: Sequence[Passage]) -> tuple[Places, Places, Places]:
    """Where small words stand with a capital, words that `capitals_within` knows, and what may be a common
    noun or an adjective; none at the head of a sentence.
    """
    small: Places = []
    within: Places = []
    plain: Places = []
    for passage in passages:
        words, lowered, flanked = passage.words, passage.lowered, passage.flanked
        text, joined = passage.text, passage.joined
        for number in passage.kinds.get("capitalised", ()):
            if not joined[number] and text[words[number].start - 2] in ".!?":
                continue
            part = _parts[lowered[number]]
            if part & _PLAIN or flanked[number] in ONE_OR_MORE:
                _put(plain, passage, number)
            if part & _WITHIN:
                _put(within, passage, number)
            if part & _SMALL:
                _put(small, passage, number)
    return small, within, plain


def _put(places: Places, passage: Passage, number: int) -> None:
    if places and places[-1][0] is passage:
        places[-1][1].append(number)
    else:
        places.append((passage, [number]))
