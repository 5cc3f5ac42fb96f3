"""Right words in the wrong place: `data/confusions.tsv`, by what gives each of them away."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

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


class Confusions(NamedTuple):
    """Confusions by what gives them away: a word in any company, one after a figure, two words in a row."""

    alone: Mapping[str, list[Confusion]]
    counted: Mapping[str, list[Confusion]]
    after: Mapping[tuple[str, str], list[Confusion]]
    """The second word is the one that is confused."""
    before: Mapping[tuple[str, str], list[Confusion]]
    """The first word is."""
    couples: frozenset[tuple[str, str]]
    singly: frozenset[str]
    """The words of `alone`."""
    after_figures: frozenset[str]
    """The words of `counted`."""

    def at(self, lead: str, word: str, follower: str) -> list[Confusion]:
        """Those that are worth a try on a word between two others, in order."""
        counted = self.counted.get(word, ()) if lead[:1].isdigit() else ()
        led, followed = self.after.get((lead, word), ()), self.before.get((word, follower), ())
        return sorted([*self.alone.get(word, ()), *led, *counted, *followed])


@lru_cache(maxsize=1)
def all_confusions() -> Confusions:
    """The whole list."""
    alone: dict[str, list[Confusion]] = defaultdict(list)
    counted: dict[str, list[Confusion]] = defaultdict(list)
    after: dict[tuple[str, str], list[Confusion]] = defaultdict(list)
    before: dict[tuple[str, str], list[Confusion]] = defaultdict(list)
    for number, line in enumerate(data_lines("confusions.tsv")):
        triggers, pattern, wanted, *note = line.split("\t")
        one = Confusion(number, lazy(pattern, re.IGNORECASE), wanted, note[0] if note else "")
        for trigger in triggers.split():
            leads, _, rest = trigger.rpartition("<")
            words, _, followers = rest.partition(">")
            for word in words.split(","):
                for lead in leads.split(",") if leads else ():
                    (counted[word] if lead == _FIGURE else after[lead, word]).append(one)
                for follower in followers.split(",") if followers else ():
                    before[word, follower].append(one)
                if not (leads or followers):
                    alone[word].append(one)
    couples = frozenset(after).union(before)
    return Confusions(alone, counted, after, before, couples, frozenset(alone), frozenset(counted))
