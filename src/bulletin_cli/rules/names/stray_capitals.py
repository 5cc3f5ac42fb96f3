"""Capitals where none are due, and titles that lack one: “all Participants”, “the executive Director”."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.agreement.nouns import before
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.prose.titles_in_copy import set_apart
from bulletin_cli.rules.words.function_words import TIES

_FIRSTS = frozenset(["executive", "deputy", "regional", "national", "general"])
_TITLE = lazy(
    rf"\b(?:{'|'.join(sorted(_FIRSTS))}) (?!Prime\b)(?:[A-Z][a-z]+ ){{0,2}}"
    r"(?:Director|Chief|Minister|Representative|Coordinator|Officer|Adviser|Advisor|Secretary|Prosecutor|"
    r"Commander|Manager|Head|Chairman|Chairperson|Chairwoman|Doctor|Specialist)\b(?![-’'])",
    needs=tuple(f"{first} " for first in sorted(_FIRSTS)),
)
_COMMON_TYPED = """
participants heroin opium cannabis hashish judges experts officers doctors trainers delegates patients
prisoners inmates prosecutors seminar seminars workshop workshops trainings lectures specialists journalists
students teachers nurses traffickers smugglers drivers lorry lorries countries cities regions villages
hospitals farmers dogs drugs detectors equipment couriers dealers addicts project projects training
"""
COMMON = frozenset(_COMMON_TYPED.split())
"""People and things that have capitals in names alone."""
_LEADS_TYPED = "the all these many several some a an two three four five six seven eight nine ten most other"
_LEADS = frozenset(_LEADS_TYPED.split())
_NAMING = TIES | {"and", "in"}


def stray_capitals(
    passages: Sequence[Passage], places: Iterable[tuple[Passage, Sequence[int]]]
) -> Iterator[Mark]:
    """A mark on each title with its first letter small, and on each noun whose capital is the rarer way.

    `places`: the numbers of such nouns with a capital, by passages.
    """
    capital: dict[str, list[tuple[Passage, int]]] = defaultdict(list)
    for passage in passages:
        if _leads_to_title(passage):
            yield from _titles(passage)
    for passage, numbers in places:
        for number in numbers:
            if _stands_alone(passage, number):
                capital[passage.lowered[number]].append((passage, number))
    for noun, uses in capital.items():
        for passage, number in uses if len(uses) < _in_small_letters(passages, noun) else ():
            start, end = passage.words[number].start, passage.words[number].end
            fix = passage.fix(start, end, noun, safe=False)
            message = f"“{passage.text[start:end]}” with a capital, mostly “{noun}” elsewhere"
            yield passage.mark(start, end, message, f"write “{noun}”", fix)


def _leads_to_title(passage: Passage) -> bool:
    # a first word in small letters stands before a capital
    words = passage.words
    for first in passage.having(_FIRSTS):
        for number in passage.index[first]:
            leads = number + 1 < len(words) and words[number + 1].text[0].isupper()
            if leads and words[number].text[0].islower():
                return True
    return False


def _in_small_letters(passages: Sequence[Passage], noun: str) -> int:
    # how often it stands so
    there = [(one, number) for one in passages for number in one.index.get(noun, ())]
    return sum(one.words[number].text[0].islower() for one, number in there)


def _titles(passage: Passage) -> Iterator[Mark]:
    for match in passage.finds(_TITLE, quotes=False):
        start, end = match.start(), match.start() + len(match.group().split()[0])
        if not set_apart(passage, start):
            wanted = passage.text[start].upper() + match.group()[1:]
            fix = passage.fix(start, end, wanted[: end - start], safe=False)
            yield passage.mark(
                start,
                match.end(),
                f"“{match.group()}”: one small letter in a title",
                f"write “{wanted}”",
                fix,
            )


def _stands_alone(passage: Passage, number: int) -> bool:
    # "the Participants came", not "the Seminar on Trade", nor "the Drugs Council"
    words = passage.words
    word, lead, last = words[number], before(passage, number), number + 1 == len(words)
    follower = None if last or not before(passage, number + 1) else words[number + 1]
    led = lead is not None and lead.kind == "lower" and lead.text in _LEADS
    ends = follower is None or (follower.kind == "lower" and follower.text not in _NAMING)
    alone = word.kind == "capitalised" and led and ends
    return alone and not (passage.in_quotation(word.start) or set_apart(passage, word.start))
