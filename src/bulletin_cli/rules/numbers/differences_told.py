"""Differences that two numbers do not make: “rose by 12, from 30 to 44”, “died in 2009 at the age of 67”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.numbers.quantities import ROUGHLY, WORDS, shown
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy

_VERBS_TYPED = (
    "rose grew increased fell dropped declined decreased shrank rise grow increase fall drop decline"
)
_NOUNS_TYPED = "increase rise growth gain fall drop decrease decline loss reduction"
_N = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?![.,/–-]?\d)"
_SAID = rf"(?P<said>{_N}|two|three|four|five|six|seven|eight|nine|ten)"
_IN_YEAR = r"(?: [a-z]+){0,2}?(?: in (?:[a-z]+ )?(?:19|20)\d\d)?"
_FROM_TO = (
    rf"from (?P<left>{_N}){_IN_YEAR} to (?P<right>{_N})(?! ?(?:per cent|%|million|billion|thousand|hundred))"
)
_BY = lazy(
    rf"\b(?:{'|'.join(_VERBS_TYPED.split())}) by {_SAID}"
    rf"(?: (?!per|times|million|billion|thousand|years|months)[a-z]+)?,? (?:– |\()?{_FROM_TO}"
)
_AFTER = lazy(
    rf"\b{_FROM_TO}(?: (?!per)[a-z]+)?{_IN_YEAR},? (?:(?:or|that is|which is|–) )?(?:an? )?"
    rf"(?:{'|'.join(_NOUNS_TYPED.split())}) of {_SAID}"
    r"(?! ?(?:per|%|times|million|billion|thousand|percentage))"
)
_LIFE = lazy(
    r"\bborn in (?P<left>1[89]\d\d|20\d\d)\b[^.;:()]{0,90}? died in (?:[a-z]+ )?(?P<right>1[89]\d\d|20\d\d)"
    r"(?:,? (?:at the age of|aged) (?P<said>\d\d))\b"
)
_WORK = lazy(
    r"\b(?:was founded|was opened|opened|began|started) in (?P<left>1[89]\d\d|20\d\d)\b[^.;:()\d]{0,60}?"
    r" (?:closed|ended|was closed|was shut|finished|stopped) in (?P<right>1[89]\d\d|20\d\d),? after "
    r"(?P<said>[a-z]+|\d\d?) years\b"
)
_LOOSE = lazy(rf"\b(?:{ROUGHLY}|each|every|between)\b")
_NEARLY = 0.25
_YEARS = range(1800, 2101)


def wrong_differences(passage: Passage) -> Iterator[Mark]:
    """A mark on each change that is not what its two numbers make."""
    for pattern in (_BY, _AFTER):
        for match in pattern.finditer(passage.small):
            left, right, said = (_number(match[name]) for name in ("left", "right", "said"))
            if left not in _YEARS or right not in _YEARS:
                yield from _wrong(passage, match, abs(right - left), said, slack=0)


def wrong_lives(passage: Passage) -> Iterator[Mark]:
    """A mark on each age at death, and on each length of work, that the years do not make."""
    for match in _LIFE.finditer(passage.small) if " died in " in passage.small else ():
        years = int(match["right"]) - int(match["left"])
        if int(match["said"]) != years - 1:
            yield from _wrong(passage, match, years, int(match["said"]), slack=0)
    for match in _WORK.finditer(passage.small) if " after " in passage.small else ():
        years, said = int(match["right"]) - int(match["left"]), _number(match["said"])
        if said:
            yield from _wrong(passage, match, years, said, slack=1)


def _wrong(passage: Passage, match: re.Match[str], real: int, said: int, *, slack: int) -> Iterator[Mark]:
    start, end = match.span()
    loose = _LOOSE.search(passage.small, max(0, start - 12), end) or passage.in_quotation(start)
    if slack < abs(real - said) <= max(2 + slack, _NEARLY * said) and not loose:
        yield passage.mark(start, end, f"it makes {shown(real)}, not {shown(said)}", "correct one of them")


def _number(typed: str) -> int:
    return int(typed.replace(",", "")) if typed[0].isdigit() else WORDS.get(typed, 0)
