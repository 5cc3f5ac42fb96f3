"""Right words in the wrong place: `data/confusions.tsv`, by what gives each of them away."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from typing import NamedTuple, TypeAlias

from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.words import data_lines

_FIGURE = "#"
"""Stands in the list for any word that begins with a figure."""


class Confusion(NamedTuple):
    """A slip of that kind: the pattern of its company, what was meant, what to say."""

    number: int
    """Its line's, in the list: those that come first are tried first."""
    pattern: re.Pattern[str]
    wanted: str
    note: str


class Company(dict[str, Mapping[str, Sequence[Confusion]]]):
    """Each confused word that was met: the neighbours that give it away, with its confusions.

    There are thousands of such couples, and an article has few of the words: a word's are told apart when it
    is met.
    """

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, list[tuple[str, int]]] = defaultdict(list)
        """Each word's neighbours, as the list has them, parted by commas, with the number of the line."""

    def __missing__(self, word: str) -> Mapping[str, Sequence[Confusion]]:
        company: dict[str, Sequence[Confusion]] = {}
        for neighbours, number in self.rows.get(word, ()):
            for neighbour in neighbours.split(","):
                company[neighbour] = (*company.get(neighbour, ()), _confusion(number))
        self[word] = company
        return company


_Neighbours: TypeAlias = tuple[AbstractSet[str], AbstractSet[str], bool, bool]
"""The words before and after one that give it away, and whether all do, or any figures."""


class Confusions:
    """Confusions by what gives them away: a word in any company, or one with a word before or after it.

    `alone` gives the numbers of their lines; `words` are all that may be confused.
    """

    def __init__(self, alone: Mapping[str, Sequence[int]], after: Company, before: Company) -> None:
        self.alone, self.after, self.before = alone, after, before
        self.words = frozenset(alone).union(after.rows, before.rows)
        self._neighbours: dict[str, _Neighbours] = {}

    def worth_a_try(self, passage: Passage) -> Iterator[tuple[int, Confusion]]:
        """The numbers of words whose company gives them away, each with its confusions in order."""
        flanked, known = passage.flanked, self._neighbours
        for word in passage.having(self.words):
            leads, followers, alone, counts = known.get(word) or self._neighbours_of(word)
            for number in passage.index[word]:
                lead, follower = flanked[number], flanked[number + 2]
                if (
                    lead in leads
                    or follower in followers
                    or alone
                    or (counts and (lead[:1].isdigit() or follower[:1].isdigit()))
                ):
                    for confusion in self.at(lead, word, follower):
                        yield number, confusion

    def _neighbours_of(self, word: str) -> _Neighbours:
        leads, followers = self.after[word].keys(), self.before[word].keys()
        counts = _FIGURE in leads or _FIGURE in followers
        self._neighbours[word] = found = (leads, followers, word in self.alone, counts)
        return found

    def at(self, lead: str, word: str, follower: str) -> Sequence[Confusion]:
        """Those that are worth a try on a word between two others, in order."""
        leads, followers = self.after[word], self.before[word]
        found = [*leads.get(lead, ()), *followers.get(follower, ())]
        if word in self.alone:
            found += map(_confusion, self.alone[word])
        if lead[:1].isdigit():
            found += leads.get(_FIGURE, ())
        if follower[:1].isdigit():
            found += followers.get(_FIGURE, ())
        return sorted(found) if len(found) > 1 else found


@lru_cache(maxsize=1)
def _lines() -> list[str]:
    return data_lines("confusions.tsv")


@cache
def _confusion(number: int) -> Confusion:
    _, pattern, wanted, *note = _lines()[number].split("\t")
    return Confusion(number, lazy(pattern, re.IGNORECASE), wanted, note[0] if note else "")


@lru_cache(maxsize=1)
def all_confusions() -> Confusions:
    """The whole list."""
    alone: dict[str, list[int]] = defaultdict(list)
    after, before = Company(), Company()
    for number, line in enumerate(_lines()):
        for trigger in line.partition("\t")[0].split():
            leads, _, rest = trigger.rpartition("<")
            words, _, followers = rest.partition(">")
            for word in words.split(","):
                if leads:
                    after.rows[word].append((leads, number))
                if followers:
                    before.rows[word].append((followers, number))
                if not (leads or followers):
                    alone[word].append(number)
    return Confusions(alone, after, before)
