"""Right words in the wrong place: `data/confusions.tsv`, by what gives each of them away."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import compress, count, dropwhile, pairwise, repeat

from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.words import data_bytes, data_couples

_FIGURE = "#"
"""Stands in the list for any word that begins with a figure."""
INDEX = "confused-words.tsv"
PARTED = ";"
"""Parts the cells of a word in the index."""
AT_LETTER = "^"
"""Stands in the index for the lines all whose matches begin with a letter at the edge of a word."""
WITHIN = 6
"""Among so many words before it stands what gives a word away from afar."""


class Confusion:
    """A slip of that kind: the pattern of its company, what was meant, what to say."""

    def __init__(
        self, number: int, pattern: re.Pattern[str], wanted: str, note: str, *, at_letter: bool
    ) -> None:
        self.number = number
        """Its line's, in the list: those that come first are tried first."""
        self.pattern, self.wanted, self.note = pattern, wanted, note
        self.at_letter = at_letter
        """True where every match begins with a letter or a figure at the edge of a word."""


class _Company(dict[str, Mapping[str, Sequence[int]]]):
    """Each confused word that was met: the neighbours that give it away, with the numbers of the lines."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, Sequence[tuple[int, str]]] = {}
        """Each word's numbers of lines, with its neighbours there, parted by commas."""

    def __missing__(self, word: str) -> Mapping[str, Sequence[int]]:
        company: dict[str, Sequence[int]] = {}
        for number, neighbours in self.rows.get(word, ()):
            for neighbour in neighbours.split(","):
                company[neighbour] = (*company.get(neighbour, ()), number)
        self[word] = company
        return company


class Confusions:
    """Confusions by what gives them away: a word in any company, or one with a word before or after it.

    There are thousands of such couples, and an article has few of the words: a word's are told apart when it
    is met.
    """

    def __init__(self, rows: Mapping[str, str]) -> None:
        self._rows = rows
        """Each word with its row of the index."""
        self._unmet = set(rows)
        self._after, self._before = _Company(), _Company()
        self._alone: dict[str, Sequence[int]] = {}
        """Words met that are confused in any company, with the numbers of their lines."""
        self._afar: dict[str, Sequence[tuple[frozenset[str], int]]] = {}
        """Words met that are confused where one of some words stands a little before."""
        self._lonely: set[str] = set()
        self._couples: set[tuple[str, str]] = set()
        """Words met that may be confused with the neighbours that give them away, as they stand."""

    def worth_a_try(self, passage: Passage) -> Iterator[tuple[int, Confusion]]:
        """The numbers of words whose company gives them away, each with its confusions in order."""
        index, lowered, flanked = passage.index, passage.lowered, passage.flanked
        if not self._unmet.isdisjoint(index):
            self._meet(self._unmet.intersection(index))
        numbers = {number for word in self._lonely.intersection(index) for number in index[word]}
        for number in compress(count(), map(self._couples.__contains__, pairwise(lowered))):
            one, next_one = lowered[number], lowered[number + 1]
            if one in self._after[next_one]:
                numbers.add(number + 1)
            if next_one in self._before[one]:
                numbers.add(number)
        if passage.figures:
            numbers.update(_beside_figures(passage))
        for word, number in sorted(zip(map(lowered.__getitem__, numbers), numbers, strict=True)):
            earlier = lowered[max(0, number - WITHIN) : number] if word in self._afar else ()
            for confusion in self.at(flanked[number], word, flanked[number + 2], earlier):
                yield number, confusion

    def _meet(self, words: set[str]) -> None:
        self._unmet -= words
        for word in words:
            leads, followers, alone, afar = self._rows[word].split(PARTED)
            if leads:
                self._after.rows[word] = rows = numbered(leads)
                for _, neighbours in rows:
                    self._couples.update(zip(neighbours.split(","), repeat(word), strict=False))
            if followers:
                self._before.rows[word] = rows = numbered(followers)
                for _, neighbours in rows:
                    self._couples.update(zip(repeat(word), neighbours.split(","), strict=False))
            if alone:
                self._alone[word] = [*map(int, alone.split())]
            if afar:
                self._afar[word] = [(frozenset(some.split(",")), number) for number, some in numbered(afar)]
            if alone or afar:
                self._lonely.add(word)

    def at(self, lead: str, word: str, follower: str, earlier: Sequence[str] = ()) -> Sequence[Confusion]:
        """Those that are worth a try on a word between two others, after `earlier` ones, in order."""
        if word not in self._rows:
            return ()
        if word in self._unmet:
            self._meet({word})
        leads, followers = self._after[word], self._before[word]
        found = [*leads.get(lead, ()), *followers.get(follower, ()), *self._alone.get(word, ())]
        if earlier and word in self._afar:
            found += [number for some, number in self._afar[word] if not some.isdisjoint(earlier)]
        if _FIGURE in leads and lead[:1].isdigit():
            found += leads[_FIGURE]
        if _FIGURE in followers and follower[:1].isdigit():
            found += followers[_FIGURE]
        return [*map(_confusion, sorted(found))] if found else ()


def numbered(cell: str) -> Sequence[tuple[int, str]]:
    """The numbers of lines in a cell of the index, each with the words behind it."""
    parted = (one.partition(":") for one in cell.split())
    return [(int(number), words) for number, _, words in parted]


def _beside_figures(passage: Passage) -> Iterator[int]:
    # the numbers of words before and after those that begin with a figure
    last = len(passage.words) - 1
    for at in (*passage.kinds.get("number", ()), *passage.kinds.get("mixed", ())):
        if passage.lowered[at][0].isdigit():
            yield from [number for number in (at - 1, at + 1) if 0 <= number <= last]


@lru_cache(maxsize=1)
def _lines() -> Sequence[bytes]:
    # the list's lines: an article has few of the words, so that few are ever read
    return [*dropwhile(_is_comment, data_bytes("confusions.tsv").split(b"\n"))]


def _is_comment(line: bytes) -> bool:
    return line.startswith(b"# ")


@lru_cache(maxsize=1)
def _index() -> Mapping[str, str]:
    # each word, and the sign for lines, with what the index says of it
    return dict(data_couples(INDEX))


@lru_cache(maxsize=1)
def _at_letter() -> frozenset[int]:
    return frozenset(map(int, _index()[AT_LETTER].split()))


@cache
def _confusion(number: int) -> Confusion:
    _, pattern, wanted, *note = _lines()[number].decode("utf-8").rstrip().split("\t")
    return Confusion(
        number,
        lazy(pattern, re.IGNORECASE),
        wanted,
        note[0] if note else "",
        at_letter=number in _at_letter(),
    )


@lru_cache(maxsize=1)
def all_confusions() -> Confusions:
    """The whole list."""
    return Confusions(_index())
