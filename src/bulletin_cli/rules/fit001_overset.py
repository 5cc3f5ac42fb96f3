"""A story that does not fit

When the issue is made up (`bulletin lint --fit`, `plan`, `build`), looks for lines that found no room, and
says how many words must go and where a cut costs least.

What is overset is not printed. Cut as the hint says, give the story another page, or let it go on elsewhere
(`continued_on`).
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.model.plan import Cut, Fit
from bulletin_cli.rules.views import PlanView

SEVERITY = Severity.ERROR


def check_plan(made: PlanView) -> Iterator[Mark]:
    """A mark for each story with lines over."""
    for fit in made.plan.fits:
        story = made.by_slug.get(fit.article)
        if fit.over and story is not None:
            page = f"page {fit.pages[-1]}: " if fit.pages else ""
            message = f"{page}{fit.over} {'line' if fit.over == 1 else 'lines'} over"
            span = story.source.span(fit.cuts[0].place) if fit.cuts else story.source.whole()
            yield Mark(span, message, _advice(fit))


def _advice(fit: Fit) -> str:
    words = f"cut about {fit.cut_words} words" if fit.cut_words else "cut it"
    gains = ", ".join(_gain(cut) for cut in fit.cuts[:3])
    return f"{words}: {gains}" if gains else words


def _gain(cut: Cut) -> str:
    lines = "a line" if cut.lines == 1 else f"{cut.lines} lines"
    words = "1 word" if cut.words == 1 else f"{cut.words} words"
    return f"paragraph {cut.paragraph} gives {lines} for {words}"
