"""A headline and its standfirst at odds: “five years in Osh” above, “six years of work” below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.model.place import Span
from bulletin_cli.rules.numbers.counts_told import NEAR, TIMES, Said, is_label, is_told, marks_on_both
from bulletin_cli.rules.numbers.quantities import Quantity, quantities
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy

_UNDER_HEADLINE = frozenset(["standfirst", "summary", "short", "kicker"])
_AGES = lazy(r"\b(?:celebrat(?:e|es|ed|ing)|mark(?:s|ed|ing)?|turn(?:s|ed|ing)?|is|at) $")
_AFTER = lazy(r"\bafter $")


def furniture_at_odds(
    furniture: Sequence[Passage], heads: Sequence[Said], body: Sequence[Said], told: AbstractSet[Span]
) -> Iterator[Mark]:
    """A mark on each number of the headlines, `heads`, and on that which stands otherwise under them.

    What the body says as well is left alone, and so is what is told already.
    """
    nouns = {one.noun for _, one in heads if one.noun}
    for passage in furniture if nouns else ():
        if passage.kind in _UNDER_HEADLINE:
            for one in quantities(passage):
                if (
                    one.noun in nouns
                    and not is_label(passage, one)
                    and not is_told(passage, one, (*heads, *body))
                ):
                    yield from _headed_otherwise(passage, one, heads, body, told)


def _headed_otherwise(
    passage: Passage, one: Quantity, heads: Sequence[Said], body: Sequence[Said], told: AbstractSet[Span]
) -> Iterator[Mark]:
    from bulletin_cli.rules.numbers.said_of_same import answering  # noqa: PLC0415 - most furniture agrees

    other = answering(passage, one, heads, ())
    if other is None or is_told(*other, body):
        return
    timed = one.noun in TIMES
    if not (timed and (_far(one, other[1]) or _of_other_things(passage, one, *other))):
        yield from (mark for mark in marks_on_both(passage, one, *other) if mark.span not in told)


def _of_other_things(passage: Passage, one: Quantity, where: Passage, other: Quantity) -> bool:
    # “Centre celebrates ten years”, “opened after eight years of talks”: how old it is, and what came before
    before = (where.small[: other.start], passage.small[: one.start])
    return any(
        _AGES.search(this) is not None and _AFTER.search(that) is not None
        for this, that in (before, before[::-1])
    )


def _far(one: Quantity, other: Quantity) -> bool:
    return min(one.value, other.value) < NEAR * max(one.value, other.value)
