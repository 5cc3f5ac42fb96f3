"""Capitals within a sentence that one place tells: “years, In June”, “the High commissioner”, “the Eastern
and Northern states”.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.titles_in_copy import behind_work, set_apart
from bulletin_cli.rules.words.lists import word_set

_OPENERS_TYPED = """
In On At From For And But Or The This These Those It They She With By As When While Because If So After Before
During Since Although Also Then There Not
"""
_OPENERS = frozenset(_OPENERS_TYPED.split())
_BEFORE_TIMES = frozenset(["In", "On", "Since", "During", "By"])
_FIRSTS_TYPED = (
    "High Prime Vice Deputy Permanent Executive Managing Attorney Chief Assistant Regional Resident"
)
_FIRSTS = frozenset(_FIRSTS_TYPED.split())
_HOLDERS_TYPED = """
commissioner minister president secretary director representative coordinator general executive officer
adviser chairman governor mayor ambassador manager
"""
_HOLDERS = frozenset(_HOLDERS_TYPED.split())
_QUARTERS = frozenset(["Northern", "Southern", "Eastern", "Western", "Central"])
_PARTS = frozenset(["part", "parts", "side", "half", "coast", "border", "borders", "districts", "areas"])
_LANDS = _PARTS | {"states", "regions", "counties", "cities", "towns", "villages"}
"""What two quarters may share: one alone may be a name, as in “the Southern states” of America."""
_MEMBERS = frozenset(["Member", "Participating"])
SIGNS = _OPENERS | _FIRSTS | _QUARTERS | _MEMBERS
"""What is looked at."""


def capitals_within(places: Iterable[tuple[Passage, Sequence[int]]]) -> Iterator[Mark]:
    """A mark on each small word with a capital after a comma, half a title, and quarter of a land.

    `places`: the numbers of such words with a capital, by passages.
    """
    for passage, numbers in places:
        words, text = passage.words, passage.text
        for number in numbers:
            typed, start, _, _ = words[number]
            if number == 0 or text[start - 2] in ".!?":
                continue  # at the head of a sentence, as most are
            if number < len(words) - 1:
                for mark in _look_at(typed)(passage, number):
                    if not _quiet(passage, start):
                        yield mark


def _look_at(typed: str) -> Callable[[Passage, int], Iterator[Mark]]:
    if typed in _OPENERS:
        return _opener
    if typed in _MEMBERS:
        return _member
    return _title if typed in _FIRSTS else _quarter


def _quiet(passage: Passage, start: int) -> bool:
    # at the head of a sentence or of a line of verse; in quotations and titles
    if passage.text[start - 1] != " ":
        return True
    if passage.begins_sentence(start) or passage.in_quotation(start):
        return True
    return start - 1 in passage.line_ends or set_apart(passage, start)


def _opener(passage: Passage, number: int) -> Iterator[Mark]:
    start, typed = passage.words[number].start, passage.words[number].text
    lead, follower = passage.words[number - 1], passage.words[number + 1]
    goes_on = follower.kind == "lower" or (
        typed in _BEFORE_TIMES and (follower.kind == "number" or follower.text in word_set("months"))
    )
    comma = (
        lead.kind == "lower" and passage.text[lead.end : start] == ", " and not behind_work(passage, number)
    )
    if comma and goes_on and passage.joined[number + 1]:
        yield _mark(passage, start, passage.words[number].end, typed.lower(), "with a capital after a comma")


def _title(passage: Passage, number: int) -> Iterator[Mark]:
    first, holder = passage.words[number : number + 2]
    if holder.kind == "lower" and holder.text in _HOLDERS and passage.joined[number + 1]:
        wanted = f"{first.text} {holder.text.capitalize()}"
        yield _mark(passage, first.start, holder.end, wanted, "with one small letter")


def _member(passage: Passage, number: int) -> Iterator[Mark]:
    # “not all Member states”: both words have a capital, or the second has
    first, second = passage.words[number : number + 2]
    if second.text in {"states", "state"} and passage.joined[number + 1]:
        wanted = f"{first.text.lower()} {second.text.capitalize()}"
        yield _mark(passage, first.start, second.end, wanted, "with a capital on the wrong word")


def _quarter(passage: Passage, number: int) -> Iterator[Mark]:
    words, at = passage.words, number
    while at + 2 < len(words) and words[at + 1].text in {"and", "or"} and words[at + 2].text in _QUARTERS:
        at += 2
    lands = _PARTS if at == number else _LANDS
    if words[number - 1].kind == "lower" and passage.joined[at + 1] and words[at + 1].text in lands:
        start, end = words[number].start, words[at].end
        yield _mark(passage, start, end, passage.text[start:end].lower(), "with a capital before no name")


def _mark(passage: Passage, start: int, end: int, wanted: str, how: str) -> Mark:
    typed = passage.text[start:end]
    fix = passage.fix(start, end, wanted, safe=False)
    return passage.mark(start, end, f"“{typed}” {how}", f"write “{wanted}”", fix)
