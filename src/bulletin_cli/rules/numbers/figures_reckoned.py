"""What is worked out of figures as they are typed: sums, shares, changes, lengths, each loaded late."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.numbers.quantities import WORDS
from bulletin_cli.rules.prose.passage import Passage

_IN_ALL = frozenset([("in", "all"), ("in", "total"), ("a", "total")])
_SUMMED = frozenset(["all", "total"])
_SHARED = ("half", "third", "quarter", "fifth", "groups", "teams", "classes", "crews", "shifts")
_SHARES = frozenset([*_SHARED, "years"])
_RECKONED = frozenset(
    [(part, "of") for part in _SHARED]
    + [("half", "the"), ("half", "their"), ("half", "its"), *((count, "years") for count in WORDS)]
)
_LASTED = frozenset(["lasted", "lasting"])
_CHANGED_TYPED = """
rose grew increased fell dropped declined decreased shrank rise grow increase fall drop decline growth gain
decrease loss reduction
"""
_CHANGES = frozenset(_CHANGED_TYPED.split())
"""A change is told with one of these."""
_LIVES = frozenset(["born", "founded", "opened", "began", "started"])
"""A life, or what else ends, with one of these."""


def wrong_figures(passage: Passage) -> Iterator[Mark]:
    """A mark on each number that is not what the others make of it; `passage` has figures."""
    if (passage.having(_SUMMED) and passage.coupled(_IN_ALL)) or "altogether" in passage.index:
        from bulletin_cli.rules.numbers.summed_behind import sums_in_all  # noqa: PLC0415 - few sum up

        yield from sums_in_all(passage)
    if passage.having(_SHARES) and passage.coupled(_RECKONED):
        from bulletin_cli.rules.numbers.reckonings import wrong_reckonings  # noqa: PLC0415 - few tell any

        yield from wrong_reckonings(passage)
    if "per cent" in passage.text:
        from bulletin_cli.rules.numbers.percentages import wrong_changes  # noqa: PLC0415 - as above

        yield from wrong_changes(passage)
    if passage.holds(_CHANGES) and _from_number(passage):
        from bulletin_cli.rules.numbers.differences_told import wrong_differences  # noqa: PLC0415 - few tell any

        yield from wrong_differences(passage)
    if passage.holds(_LIVES):
        from bulletin_cli.rules.numbers.differences_told import wrong_lives  # noqa: PLC0415 - as above

        yield from wrong_lives(passage)
    if "-day " in passage.text or passage.having(_LASTED):
        from bulletin_cli.rules.numbers.days_announced import wrong_lengths  # noqa: PLC0415 - few announce any

        yield from wrong_lengths(passage)


def _from_number(passage: Passage) -> bool:
    # “from 30”
    text = passage.text
    return any(text.endswith(("from ", "From "), 0, at) for at in passage.number_starts)
