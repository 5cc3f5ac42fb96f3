"""Loose lines, and hyphens over one another

When the issue is composed, looks for lines whose word spaces are wider than the layout allows because no
better way to break the paragraph was found, and, when it is made up, for more than three lines in a row
that end in a hyphen.

Wide spaces run together into white rivers; a ladder of hyphens catches the eye. A word changed anywhere
before, in the same paragraph, is often enough.
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.made_up import Fragment, line_span, paragraphs
from bulletin_cli.rules.views import PlanView

SEVERITY = Severity.INFO
FOUND_BY = "compose"

_LADDER = 3


def check_plan(made: PlanView) -> Iterator[Mark]:
    """A mark on each ladder of hyphens."""
    for fragment in paragraphs(made):
        length = _ladder(fragment)
        if length > _LADDER:
            message = f"page {fragment.page.number}: {length} lines in a row end in a hyphen"
            span = line_span(made, fragment, fragment.lines[0])
            yield Mark(span, message, "change a word in this paragraph")


def _ladder(fragment: Fragment) -> int:
    longest = now = 0
    for line in fragment.lines:
        now = now + 1 if line.hyphen else 0
        longest = max(longest, now)
    return longest
