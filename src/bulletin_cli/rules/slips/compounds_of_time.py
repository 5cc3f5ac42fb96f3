"""Times before their nouns: “a two day workshop”, “11 year old”, “a six months deaf women’s project”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, shows
from bulletin_cli.rules.words.word_classes import ANY_NOUN, readings

Compound: TypeAlias = tuple[int, int, str]
"""Offsets, and what to write."""

_NUMBER = r"one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3}"
_NUMBERS = frozenset(_NUMBER.split("|")[:-1])
_PART = lazy(r"[^\W_]+")
_TIMED = lazy(
    rf"\b(?<![\d][,.])(?P<number>{_NUMBER})(?P<gap>[ -])(?P<unit>day|week|month|year|hour)(?P<second> old\b| "
    rf"(?=(?P<noun>[a-z]+)\b))",
    re.IGNORECASE,
)
_SEVERAL = lazy(
    r"\b(?P<number>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[ -]"
    r"(?P<unit>day|week|month|hour|year)s(?P<owner>['’]?)[ -](?=(?:long )?(?:training|courses?|seminars?|"
    r"workshops?|meetings?|conferences?|visits?|missions?|events?|"
    r"sessions?|study tours?|internships?)\b)",
    re.IGNORECASE,
)
_ONE_OF_SEVERAL = lazy(
    r"\b(?P<number>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?P<unit>day|week|month|hour|year)s "
    r"(?=(?P<noun>[a-z]+)\b)"
)
_BEFORE_ONE = (" a", " an", " this", " another")
_REACH = 14
"""Letters of a number in words and of the time after it, at most."""
_TIMES = tuple(sign + unit for unit in ("day", "week", "month", "year", "hour") for sign in " -")
_UNITS = frozenset(["day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours"])
"""Words for times that are no part of a compound."""
_NAMES_OR_ADJECTIVES = ANY_NOUN | {"j"}
_ONE_OF_ITS_KIND = lazy(
    r"\b(?:a|the|this|that|another|each|every|any|of|for|with|in|its|their|our|his|her) $", re.IGNORECASE
)
_SPENDING = ("spend", "spends", "spent", "spending", "past", "last", "next", "first", "within")
_LEAD = 8
"""Letters of the word before a time that are looked at, at most."""


def by_time(passage: Passage, nouns: frozenset[str]) -> Iterator[Compound]:
    """The compounds of a number and a time that stand open, those before a noun of a list and ages."""
    mixed = "mixed" in passage.kinds
    timed = passage.having(_UNITS) or (mixed and shows(passage.small, _TIMES))
    counted = timed and (mixed or passage.figures or passage.having(_NUMBERS))
    numbers = _numbers(passage) if counted else ()
    if not numbers:
        return
    for match in passage.finds(_TIMED, quotes=False, at=numbers):
        yield from _timed(match, nouns)
    told: set[int] = set()
    for match in passage.finds(_SEVERAL, quotes=False, at=numbers):
        if passage.text[: match.start()].rstrip().lower().endswith(_SPENDING):
            continue
        owned = match["owner"] != ""
        if not owned or passage.text.lower().endswith((" a ", " this "), 0, match.start()):
            end = match.end() - 1
            yield match.start(), end, f"{match.group('number')}-{match.group('unit')}"
            told.add(match.start())
    for match in passage.finds(_ONE_OF_SEVERAL, quotes=False, at=numbers):
        # “a six months deaf women’s project”
        before = f" {passage.text[: match.start()].rstrip()}"[-_LEAD:].lower()
        known = set(readings[match["noun"]])
        if (
            match.start() not in told
            and before.endswith(_BEFORE_ONE)
            and known
            and known <= _NAMES_OR_ADJECTIVES
        ):
            yield match.start(), match.end() - 1, f"{match['number']}-{match['unit']}"


def _numbers(passage: Passage) -> list[int]:
    # where a number in words or figures may begin before a time, inside compounds too
    small = passage.small
    spelt = (
        passage.words[number].start for word in passage.having(_NUMBERS) for number in passage.index[word]
    )
    compounds = passage.of_kind("mixed")
    parts = (word.start + part.start() for word in compounds for part in _PART.finditer(word.text))
    starts = sorted({*spelt, *parts, *passage.number_starts})
    return [at for at in starts if any(map(small[at : at + _REACH].__contains__, _TIMES))]


def _timed(match: re.Match[str], nouns: frozenset[str]) -> Iterator[Compound]:
    old = match.group("second").strip() == "old"
    if old:
        wanted = f"{match.group('number')}-{match.group('unit')}-old"
        yield match.start(), match.end(), wanted
    elif match.group("gap") == " " and match.group("noun").removesuffix("s") in nouns:
        once = match["number"].lower() == "one" and "v" in readings[match["noun"]]
        if once and not _ONE_OF_ITS_KIND.search(match.string, max(0, match.start() - _REACH), match.start()):
            return  # “it could one day work”
        end = match.end("unit")
        yield match.start(), end, f"{match.group('number')}-{match.group('unit')}"
