"""What sets off the looks at verbs before their subjects."""

from __future__ import annotations

from bulletin_cli.rules.words.numerals import TWO_TO_TWELVE

STANDS_TWO = frozenset(
    (verb, count)
    for verb in ("is", "was", "stands", "lies", "hangs", "sits")
    for count in (*sorted(TWO_TO_TWELVE), "several", "many")
)
"""What may stand behind a place: “in the valley is three wells”."""
HERE_IS = frozenset([("here", "is"), ("here", "was")])
_ASKING = ("how", "why", "when", "where", "what", "which")
ASKED_OF_ONE = frozenset((asked, "does") for asked in _ASKING)
ASKED_OF_SEVERAL = frozenset((asked, verb) for asked in _ASKING for verb in ("do", "have", "are", "were"))
