"""What is added to what is there: “Eleven more will join the present nine, and the total will reach 21”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.numbers.quantities import ROUGHLY, Quantity, wrong_sum
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy

_ADDED = lazy(r" (?:more|new|further|additional|extra)\b")
_ADDED_BEFORE = lazy(r"\b(?:another|additional|further|extra) $")
_THERE = lazy(r"\b(?:present|existing|current|original|old|first|earlier|previous) $")
_THERE_BEHIND = lazy(r" (?:existing|present|current|original|old|earlier)\b")
_SUM = lazy(
    r"\b(?:(?:total|number|count)(?: of [a-z]+)?(?: in [A-Za-z ]{3,30})?"
    r"(?: (?:will|would|has|had|now|then|thus|be|been))* ?(?:to|reach(?:es|ed)?|comes? to|rises? to|"
    r"rose to|is|was|stands? at|at|of)?"
    r"|(?:now|then) (?:has|have|had|numbers?|runs?|operates?|there are)|makes?|making|"
    r"there (?:will be|are now|were then)|altogether) $"
)
_LOOSE = lazy(rf"\b(?:{ROUGHLY}|fewer|each|per)\b")
_REACH = 160


def wrong_joined(passage: Passage, found: Sequence[Quantity]) -> Iterator[Mark]:
    """A mark on each sum of three numbers in a row that the first two do not make; `found`: the numbers."""
    small = passage.small
    for first, second, total in zip(found, found[1:], found[2:], strict=False):
        if total.end - first.start > _REACH or not _SUM.search(small, second.end, total.start):
            continue
        sentence = passage.sentence_at(first.start)
        if total.start >= sentence.end or _LOOSE.search(small, max(0, first.start - 12), total.start):
            continue
        if _one_is_added(passage, first, second):
            message = wrong_sum(first.value + second.value, total.value)
            if message:
                yield passage.mark(first.start, total.end, message, "correct the total or its parts")


def _one_is_added(passage: Passage, first: Quantity, second: Quantity) -> bool:
    # one of the two numbers is of what is there, and the other of what comes to it
    return (_is_there(passage, first) and _is_added(passage, second)) or (
        _is_added(passage, first) and _is_there(passage, second)
    )


def _is_there(passage: Passage, one: Quantity) -> bool:
    before = _THERE.search(passage.small, max(0, one.start - 12), one.start)
    return bool(before or _THERE_BEHIND.match(passage.small, one.end))


def _is_added(passage: Passage, one: Quantity) -> bool:
    before = _ADDED_BEFORE.search(passage.small, max(0, one.start - 14), one.start)
    return bool(before or _ADDED.match(passage.small, one.end))
