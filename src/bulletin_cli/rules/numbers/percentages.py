"""Shares that make no whole, and changes told wrong: “from 40 to 50, a rise of 20 per cent”."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.numbers.quantities import Quantity, shown
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy

_REST = lazy(r"\b(?:the (?:remaining|other|rest[,:]?(?: of [\w ]{2,30})?)|remaining)\b[^.;]{0,20}?$")
_CHANGE = lazy(
    r"from (?P<left>\d+(?:,\d{3})*)(?: [a-z]+){0,4}(?<! in)(?: in (?:19|20)\d\d)? to "
    r"(?P<right>\d+(?:,\d{3})*)(?: [a-z]+){0,4}(?<! in)(?: in (?:19|20)\d\d)?,? (?:\(|–|or)? ?"
    r"(?:(?:an? |by )?(?:increase|rise|growth|fall|drop|decrease|decline|up|down)(?: of| by)?|by) "
    r"(?P<share>\d+(?:\.\d+)?) per cent"
)
_CHANGE_BEHIND = lazy(
    r"\bby (?P<share>\d+(?:\.\d+)?) per cent,? (?:– |\()?from (?P<left>\d+(?:,\d{3})*)(?: [a-z]+){0,3}?"
    r"(?: in (?:the )?(?:[a-z]+ )?(?:19|20)\d\d)? to "
    r"(?P<right>\d+(?:,\d{3})*)(?![\d.,]*\d| per cent| (?:million|billion))"
)
"""“By 20 per cent, from 40 to 50”."""
_ANSWERS = lazy(
    r"\b(?:yes|agreed|in favour|for it)\b[^.;]* (?:no|did not|disagreed|against)\b[^.;]* per cent "
    r"(?:did not (?:know|answer|say)|had no (?:opinion|answer)|were (?:not sure|undecided)|abstained)\b"
)
"""“45 per cent said yes, 35 said no and 20 did not know”."""
_PAIR = 2
_YEARS = range(1900, 2101)
_NEAR = 25
"""So far from the whole other things are counted."""
_ROUNDED = 1
_SLACK = 0.04
"""Of a percentage, what it may be off: “by a quarter” is typed 25 for 24."""


def wrong_shares(passage: Passage, found: Sequence[Quantity]) -> Iterator[Mark]:
    """A mark on the shares of each sentence that do not make a hundred with their rest.

    `found`: the passage’s quantities.
    """
    starts = [one.start for one in found]
    for start, end in passage.sentences:
        here = found[bisect_left(starts, start) : bisect_left(starts, end)]
        shares = [one for one in here if one.noun == "per cent"]
        if len(shares) > 1:
            yield from _shares(passage, start, shares)


def _shares(passage: Passage, start: int, shares: Sequence[Quantity]) -> Iterator[Mark]:
    last = shares[-1]
    parted = passage.text.rfind(";", start, last.start)
    shares = [one for one in shares if one.start > parted]
    whole = len(shares) > _PAIR and _ANSWERS.search(passage.text, shares[0].start) is not None
    if (len(shares) > 1 and _REST.search(passage.text, start, last.start)) or whole:
        sum_of = sum(one.value for one in shares)
        if _ROUNDED < abs(sum_of - 100) <= _NEAR:
            message = f"the shares make {shown(sum_of)} per cent" + ("" if whole else " with the rest")
            yield passage.mark(shares[0].start, last.end, message, "correct one of them")


def wrong_changes(passage: Passage) -> Iterator[Mark]:
    """A mark on each change that is not the percentage it is said to be."""
    behind = passage.finds(_CHANGE_BEHIND) if "per cent, from" in passage.text else ()
    for match in (*passage.finds(_CHANGE), *behind):
        left, right = (float(match[side].replace(",", "")) for side in ("left", "right"))
        share = float(match["share"])
        if left in _YEARS and right in _YEARS:
            continue
        real = abs(right - left) / left * 100 if left else share
        if abs(real - share) > max(_ROUNDED, share * _SLACK):
            message = f"from {shown(left)} to {shown(right)} is {real:.0f} per cent, not {shown(share)}"
            yield passage.mark(match.start(), match.end(), message, "correct one of the numbers")
