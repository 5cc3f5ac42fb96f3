"""Right words in the wrong place: `data/confusions.tsv`, by what gives each of them away."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import compress, count, pairwise, repeat
from typing import NamedTuple

from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.words import data_lines

_FIGURE = "#"
"""Stands in the list for any word that begins with a figure."""
_SIGNS = lazy(r"\\.|\[\^?[^\]]+\]")
_OPENS = lazy(r"(?:\((?:\?:|\?P<\w+>)?)?[A-Za-z]")
_INNERMOST = lazy(r"\([^()]*\)")
WITHIN = 6
"""Among so many words before it stands what gives a word away from afar."""


class Confusion(NamedTuple):
    """A slip of that kind: the pattern of its company, what was meant, what to say."""

    number: int
    """Its line's, in the list: those that come first are tried first."""
    pattern: re.Pattern[str]
    wanted: str
    note: str
    at_letter: bool
    """True where every match begins with a letter or a figure at the edge of a word."""


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


class Confusions:
    """Confusions by what gives them away: a word in any company, or one with a word before or after it.

    `alone` gives the numbers of their lines; `afar` too, with the words of which one stands a little before.
    """

    def __init__(
        self,
        alone: Mapping[str, Sequence[int]],
        after: Company,
        before: Company,
        afar: Mapping[str, Sequence[tuple[frozenset[str], int]]],
    ) -> None:
        self.alone, self.after, self.before, self.afar = alone, after, before, afar
        self._alone = frozenset((*alone, *afar))
        self._unmet = {*after.rows, *before.rows}
        self._leading, self._following = after.__getitem__, before.__getitem__
        self._couples: set[tuple[str, str]] = set()
        """Words met that may be confused with the neighbours that give them away, as they stand."""

    def worth_a_try(self, passage: Passage) -> Iterator[tuple[int, Confusion]]:
        """The numbers of words whose company gives them away, each with its confusions in order."""
        index, lowered, flanked = passage.index, passage.lowered, passage.flanked
        if not self._unmet.isdisjoint(index):
            self._meet(self._unmet.intersection(index))
        numbers = {number for word in passage.having(self._alone) for number in index[word]}
        for number in compress(count(), map(self._couples.__contains__, pairwise(lowered))):
            numbers.update((number, number + 1))
        if passage.figures:
            numbers.update(_beside_figures(passage))
        for word, number in sorted([(lowered[number], number) for number in numbers]):
            earlier = lowered[max(0, number - WITHIN) : number] if word in self.afar else ()
            for confusion in self.at(flanked[number], word, flanked[number + 2], earlier):
                yield number, confusion

    def _meet(self, words: set[str]) -> None:
        for word in words:
            for leads, _ in self.after.rows.get(word, ()):
                self._couples.update(zip(leads.split(","), repeat(word), strict=False))
            for followers, _ in self.before.rows.get(word, ()):
                self._couples.update(zip(repeat(word), followers.split(","), strict=False))
        self._unmet -= words

    def at(self, lead: str, word: str, follower: str, earlier: Sequence[str] = ()) -> Sequence[Confusion]:
        """Those that are worth a try on a word between two others, after `earlier` ones, in order."""
        if not (word in self._alone or word in self.after.rows or word in self.before.rows):
            return ()
        leads, followers = self._leading(word), self._following(word)
        found = [*leads.get(lead, ()), *followers.get(follower, ())]
        if word in self.alone:
            found += map(_confusion, self.alone[word])
        if earlier:
            found += [_confusion(line) for some, line in self.afar[word] if not some.isdisjoint(earlier)]
        if lead[:1].isdigit():
            found += leads.get(_FIGURE, ())
        if follower[:1].isdigit():
            found += followers.get(_FIGURE, ())
        return sorted(found) if len(found) > 1 else found


def _beside_figures(passage: Passage) -> Iterator[int]:
    # the numbers of words before and after those that begin with a figure
    last = len(passage.words) - 1
    for at in (*passage.kinds.get("number", ()), *passage.kinds.get("mixed", ())):
        if passage.lowered[at][0].isdigit():
            yield from [number for number in (at - 1, at + 1) if 0 <= number <= last]


@cache
def _confusion(number: int) -> Confusion:
    _, pattern, wanted, *note = data_lines("confusions.tsv")[number].split("\t")
    return Confusion(
        number, lazy(pattern, re.IGNORECASE), wanted, note[0] if note else "", begins_at_letter(pattern)
    )


def begins_at_letter(pattern: str) -> bool:
    """True where all that a pattern matches begins with a letter or a figure at the edge of a word."""
    plain = _SIGNS.sub(_plainly, pattern.removeprefix(r"\b"))
    if not pattern.startswith(r"\b") or not _OPENS.match(plain):
        return False
    while (inner := _INNERMOST.search(plain, 1)) is not None:
        plain = f"{plain[: inner.start()]}x{plain[inner.end() :]}"
    opened, _, behind = plain.partition(")") if plain[0] == "(" else ("", "", plain)
    if opened and behind[:1] in {"?", "*"}:
        return False
    return "|" not in behind and all(way[:1].isalpha() for way in opened.split("|")[1:])


def _plainly(sign: re.Match[str]) -> str:
    # an x for what is a letter or a figure, a hyphen for what may be something else
    return "x" if sign[0] in {r"\w", r"\d"} or sign[0][:2].removeprefix("[").isalnum() else "-"


@lru_cache(maxsize=1)
def all_confusions() -> Confusions:
    """The whole list."""
    alone: dict[str, list[int]] = defaultdict(list)
    afar: dict[str, list[tuple[frozenset[str], int]]] = defaultdict(list)
    after, before = Company(), Company()
    for number, line in enumerate(data_lines("confusions.tsv")):
        for trigger in line[: line.index("\t")].split():
            if "<" in trigger:
                leads, _, words = trigger.partition("<")
                for word in words.split(","):
                    after.rows[word].append((leads, number))
            elif ">" in trigger:
                words, _, followers = trigger.partition(">")
                for word in words.split(","):
                    before.rows[word].append((followers, number))
            elif "~" in trigger:
                earlier, _, word = trigger.partition("~")
                afar[word].append((frozenset(earlier.split(",")), number))
            else:
                for word in trigger.split(","):
                    alone[word].append(number)
    return Confusions(alone, after, before, afar)
