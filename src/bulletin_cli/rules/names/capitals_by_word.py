"""Capitals in running text that are worth a look, told by the word that has one: most are not."""

from __future__ import annotations

from collections.abc import Sequence

from bulletin_cli.rules.names.capitals_in_plurals import people
from bulletin_cli.rules.names.capitals_within import SIGNS
from bulletin_cli.rules.names.half_names import SMALL_WORDS
from bulletin_cli.rules.names.plain_capitals import ONE_OR_MORE, plain_words
from bulletin_cli.rules.names.stray_capitals import COMMON
from bulletin_cli.rules.prose.passage import Passage

Places = list[tuple[Passage, list[int]]]
"""Passages with the numbers of some words of theirs."""
_SMALL, _WITHIN, _PLAIN, _PEOPLE, _COMMON = 1, 2, 4, 8, 16
_MANY = 1 << 14
"""Words that are remembered, at most."""
_SMALL_LOWERED = frozenset(map(str.lower, SMALL_WORDS))
_SIGNS_LOWERED = frozenset(map(str.lower, SIGNS))


class _Parts(dict[str, int]):
    """For which looks a word is wanted, each a bit."""

    def __missing__(self, word: str) -> int:
        part = _SMALL * (word in _SMALL_LOWERED) | _WITHIN * (word in _SIGNS_LOWERED)
        part |= _PLAIN * (word in plain_words()) | _PEOPLE * (word in people()) | _COMMON * (word in COMMON)
        if len(self) >= _MANY:
            self.clear()
        self[word] = part
        return part


_parts = _Parts()


class Capitals:
    """Where small words stand with a capital, words that `capitals_within` knows, what may be a common noun
    or an adjective, people, and nouns that have a capital in names alone; none at the head of a sentence.
    """

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.small: Places = []
        self.within: Places = []
        self.plain: Places = []
        self.people: Places = []
        self.common: Places = []
        for passage in passages:
            self._read(passage)

    def _read(self, passage: Passage) -> None:
        words, lowered, flanked = passage.words, passage.lowered, passage.flanked
        text, joined = passage.text, passage.joined
        for number in passage.kinds.get("capitalised", ()):
            if not joined[number] and text[words[number].start - 2] in ".!?":
                continue
            part = _parts[lowered[number]]
            if flanked[number] in ONE_OR_MORE:
                part |= _PLAIN
            if part:
                self._put(passage, number, part)

    def _put(self, passage: Passage, number: int, part: int) -> None:
        for wanted, places in (
            (_PLAIN, self.plain),
            (_WITHIN, self.within),
            (_SMALL, self.small),
            (_PEOPLE, self.people),
            (_COMMON, self.common),
        ):
            if part & wanted:
                if places and places[-1][0] is passage:
                    places[-1][1].append(number)
                else:
                    places.append((passage, [number]))
