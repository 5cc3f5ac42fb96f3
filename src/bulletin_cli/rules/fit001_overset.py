"""A story that does not fit

When the issue is made up (`bulletin lint --fit`, `plan`, `build`), looks for lines and pictures that found no
room, and says how many words must go and where a cut costs least: in the story itself or another of its page.

What is overset is not printed. Cut as the hint says, give the story another page, or let it go on elsewhere
(`continued_on`). Where far more is over than cuts can give, the hint names stories to take out; the mark then
stands at the first of those that are over.
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.model.place import Span
from bulletin_cli.model.plan import Advice, Fit
from bulletin_cli.rules.views import PlanView

SEVERITY = Severity.ERROR


def check_plan(made: PlanView) -> Iterator[Mark]:
    """A mark for each advice on lines over, where the cheapest cut is, and for each story without any."""
    advice = {each.article: each for each in made.plan.advice if each.kind == "over"}
    left = sum(fit.over for fit in made.plan.fits) - sum(each.lines for each in advice.values())
    for fit in made.plan.fits:
        if fit.over and fit.article in made.by_slug and (left or fit.article in advice):
            told = advice.get(fit.article) or _bare(fit)
            message, _, hint = told.message.partition("; ")
            yield Mark(_span(made, told), message, hint)


def _bare(fit: Fit) -> Advice:
    """What is said of a story that no advice is given on."""
    page = fit.pages[-1] if fit.pages else 0
    where = f"page {page}: " if page else ""
    message = f"{where}{fit.over} {'line' if fit.over == 1 else 'lines'} over; cut it"
    return Advice(page, "over", fit.over, message, fit.article)


def _span(made: PlanView, told: Advice) -> Span:
    for cut in told.cuts:
        if cut.article in made.by_slug:
            return made.by_slug[cut.article].source.span(cut.place)
    return made.by_slug[told.article].source.whole()
