"""A paragraph whose last line is one short word

When the issue is made up, looks for last lines that hold a single word, shorter than the layout's
`runt_width`.

Such a line costs a whole line's room and reads as a hole between two paragraphs. Take a word out of the
paragraph, or put one in.
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.made_up import line_span, paragraphs
from bulletin_cli.rules.views import PlanView

SEVERITY = Severity.INFO


def check_plan(made: PlanView) -> Iterator[Mark]:
    """A mark on each paragraph of two lines or more that ends in a runt."""
    for fragment in paragraphs(made):
        text, whole = fragment.text, fragment.whole
        if text.last != len(whole) or len(whole) == 1:
            continue
        line = whole[-1]
        if line.words <= 1 and line.width < made.layout.limits.runt_width * text.block.measure:
            message = f"page {fragment.page.number}: the paragraph's last line is “{line.text.strip()}”"
            yield Mark(line_span(made, fragment, line), message, "take a word out of it, or put one in")
