"""A line stranded from its paragraph

When the issue is made up, looks for single lines of a paragraph at the foot of a column (an orphan) or at
the head of one (a widow).

A line alone is read twice or not at all. Make-up never leaves fewer than two where it has a choice; this
rule finds where it had none.
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.made_up import line_span, paragraphs
from bulletin_cli.rules.views import PlanView

SEVERITY = Severity.WARNING


def check_plan(made: PlanView) -> Iterator[Mark]:
    """A mark on each line that stands alone at a column's head or foot."""
    for fragment in paragraphs(made):
        text, count = fragment.text, len(fragment.whole)
        if text.last - text.first > 1 or count == 1:
            continue
        where = "foot" if text.first == 0 else "head"
        message = f"page {fragment.page.number}: a line of a paragraph stands alone at a column's {where}"
        span = line_span(made, fragment, fragment.lines[0])
        yield Mark(span, message, "lengthen or cut the paragraph by a line")
