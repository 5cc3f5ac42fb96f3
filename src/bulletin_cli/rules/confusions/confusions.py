"""Right words in the wrong place: `data/confusions.tsv`, by what gives each of them away."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache, partial
from itertools import dropwhile
from typing import TypeAlias

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import by_rarest, lazy
from bulletin_cli.rules.words.lists import data_bytes, data_couples

_FIGURE = "#"
"""Stands in the list for any word that begins with a figure."""
INDEX = "confused-words.tsv"
PARTED = ";"
"""Parts the cells of a word in the index."""
SIGNS = "^"
"""Stands in the index for what is told of each line: the signs of which its matches have one each."""
AT_LETTER, AS_TYPED, OR, SPACE = "^", "=", "|", "_"
"""In what is told of a line: all its matches begin with a letter at the edge of a word; its signs are as
typed; what parts them; what stands for a space in them.
"""
_REACH = 36
"""So many letters before a confused word its company is looked for, and twice as many after it."""
WITHIN = 6
"""Among so many words before it stands what gives a word away from afar."""

_OFTEN = 64
"""Passages after which the couples of each word met are kept: before, few of them are met twice."""

_WITH_FIGURES = ("number", "mixed")
"""Kinds of words that may begin with a figure."""

_Apart: TypeAlias = tuple[Sequence[int], Sequence[tuple[frozenset[str], int]]]
"""Lines of a word that is confused in any company, and lines with words a little before it."""


class Confusion:
    """A slip of that kind: the pattern of its company, what was meant, what to say."""

    def __init__(self, number: int, pattern: re.Pattern[str], wanted: str, note: str, told: str) -> None:
        self.number = number
        """Its line's, in the list: those that come first are tried first."""
        self.pattern, self.wanted, self.note = pattern, wanted, note
        self.at_letter = told.startswith(AT_LETTER)
        """True where every match begins with a letter or a figure at the edge of a word."""
        told = told.removeprefix(AT_LETTER)
        self._typed = told.startswith(AS_TYPED)
        signs = told.removeprefix(AS_TYPED).replace(SPACE, " ")
        self._sought = by_rarest(tuple(signs.split(OR))) if signs else ()

    def may_stand(self, passage: Passage, first: int, last: int) -> bool:
        """True where one of the signs that its matches have stands between two offsets of a passage."""
        if not self._sought:
            return True
        around = (passage.text if self._typed else passage.small)[first:last]
        for letter, some in self._sought:  # as `shows`, with what that has to look up first
            if letter in around:
                for second, sign in some:
                    if second in around and sign in around:
                        return True
        return False


def near(passage: Passage, number: int) -> tuple[int, int]:
    """The offsets between which the company of a word is looked for."""
    _, start, end, _ = passage.words[number]
    first = passage.text.rfind(" ", 0, start - _REACH) + 1 if start > _REACH else 0
    return first, end + 2 * _REACH


class Confusions:
    """Confusions by what gives them away: a word in any company, or one with a word before or after it.

    There are thousands of such couples, and an article has few of the words: a word's are told apart when it
    is met.
    """

    def __init__(self, rows: Mapping[str, str]) -> None:
        self._rows = rows
        """Each word with its row of the index."""
        self._asked = set(rows)
        """Words that are not met yet, and those met that are confused whatever stands beside them."""
        self._passages = 0
        self._apart: dict[str, _Apart] = {}
        """Words met, each with the numbers of its lines that need nothing right beside it."""
        self._couples: dict[tuple[str, str], list[tuple[int, int]]] = {}
        """Words met with neighbours that give them away, as they stand: 0 or 1 for the word, and a line."""
        self._coupled: set[tuple[str, str]] = set()
        """The same couples: two sets are compared without hashing a couple."""
        self._before_figure: dict[str, list[int]] = {}
        """Words met that a figure behind them gives away, with their lines."""
        self._after_figure: dict[str, list[int]] = {}
        """Those that one before them gives away."""

    def worth_a_try(self, passage: Passage) -> Iterator[tuple[int, Confusion]]:
        """The numbers of words whose company gives them away, each with its confusions in order.

        A confusion near which its signs are missing is no such.
        """
        lowered = passage.lowered
        at, first, last = -1, 0, 0
        for _, number, line in sorted({(lowered[one], one, line) for one, line in self.met(passage)}):
            if number != at:
                at = number
                first, last = near(passage, number)
            confusion = _confusion(line)
            if confusion.may_stand(passage, first, last):
                yield number, confusion

    def met(self, passage: Passage) -> Sequence[tuple[int, int]]:
        """The numbers of words whose company gives them away, each with that of a line; some come twice."""
        lowered, index, flanked = passage.lowered, passage.index, passage.flanked
        found: list[tuple[int, int]] = []
        self._passages += 1
        asked: Iterable[str] = self._asked.intersection(index)
        if self._passages < _OFTEN:
            asked = filter(partial(self._beside_any, lowered, index), asked)
        for word in asked:
            alone, afar = self._apart.get(word) or self._meet(word)
            for number in index[word]:
                for line in alone:
                    found.append((number, line))
                if afar:
                    earlier = lowered[max(0, number - WITHIN) : number]
                    found += [(number, line) for some, line in afar if not some.isdisjoint(earlier)]
        for couple in self._coupled & passage.couples:
            one, other = couple
            for number in index[one]:
                if flanked[number + 2] == other:
                    found += [(number + step, line) for step, line in self._couples[couple]]
        for kind in _WITH_FIGURES:
            for number in passage.kinds.get(kind, ()):
                found += self._beside_figure(flanked, number)
        return found

    def _beside_figure(self, flanked: Sequence[str], number: int) -> Sequence[tuple[int, int]]:
        before, after = self._before_figure.get(flanked[number]), self._after_figure.get(flanked[number + 2])
        if not (before or after) or not flanked[number + 1][0].isdigit():
            return ()
        return [(number - 1, line) for line in before or ()] + [(number + 1, line) for line in after or ()]

    def _beside_any(self, lowered: Sequence[str], index: Mapping[str, Sequence[int]], word: str) -> bool:
        # false where no neighbour of a word stands in its row, nor anything to be looked for further off
        leads, followers, alone, afar = self._rows[word].split(PARTED)
        if alone or afar or _FIGURE in leads or _FIGURE in followers:
            return True
        last = len(lowered) - 1
        return any(
            (number > 0 and lowered[number - 1] in leads)
            or (number < last and lowered[number + 1] in followers)
            for number in index[word]
        )

    def _meet(self, word: str) -> _Apart:
        leads, followers, alone, afar = self._rows[word].split(PARTED)
        couples = [
            ((neighbour, word), (1, line))
            for line, neighbours in numbered(leads)
            for neighbour in neighbours.split(",")
        ]
        couples += [
            ((word, neighbour), (0, line))
            for line, neighbours in numbered(followers)
            for neighbour in neighbours.split(",")
        ]
        for couple, told in couples:
            if couple[0] == _FIGURE:
                self._after_figure.setdefault(word, []).append(told[1])
            elif couple[1] == _FIGURE:
                self._before_figure.setdefault(word, []).append(told[1])
            else:
                self._couples.setdefault(couple, []).append(told)
                self._coupled.add(couple)
        if not (alone or afar):
            self._asked.discard(word)
        far_off = [(frozenset(some.split(",")), line) for line, some in numbered(afar)]
        self._apart[word] = found = ([*map(int, alone.split())], far_off)
        return found


def numbered(cell: str) -> Sequence[tuple[int, str]]:
    """The numbers of lines in a cell of the index, each with the words behind it."""
    parted = (one.partition(":") for one in cell.split())
    return [(int(number), words) for number, _, words in parted]


@lru_cache(maxsize=1)
def _lines() -> Sequence[bytes]:
    # the list's lines: an article has few of the words, so that few are ever read
    return [*dropwhile(_is_comment, data_bytes("confusions.tsv").split(b"\n"))]


def _is_comment(line: bytes) -> bool:
    return line.startswith(b"# ")


@lru_cache(maxsize=1)
def _index() -> Mapping[str, str]:
    # each word, and what stands for the lines, with what the index says of it
    return dict(data_couples(INDEX))


@lru_cache(maxsize=1)
def _told() -> Sequence[str]:
    return _index()[SIGNS].split(" ")


@cache
def _confusion(number: int) -> Confusion:
    _, pattern, wanted, *note = _lines()[number].decode("utf-8").rstrip().split("\t")
    return Confusion(number, lazy(pattern, re.IGNORECASE), wanted, note[0] if note else "", _told()[number])


@lru_cache(maxsize=1)
def all_confusions() -> Confusions:
    """The whole list."""
    return Confusions(_index())
