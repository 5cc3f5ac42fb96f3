"""The plan explained: what was tried, what every choice costs, and what would have stood there instead."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from textwrap import wrap

from bulletin_cli.model.plan import Choice, Plan

NARROWEST, WIDEST = 60, 100
"""Characters that a line may hold."""
FIGURE = 8
"""Characters that a cost takes at the end of a line."""

GIVEN = ("place", "part", "white", "over")
"""Kinds of choice that follow from others: no alternative to them is looked for."""


def explained(plan: Plan, *, width: int) -> Iterator[str]:
    """Lines: the rounds of the search, then the choices by page and story, each with the nearest others."""
    width = min(max(width, NARROWEST), WIDEST)
    yield f"What copyfit tried; the plan taken costs {plan.cost:.1f}"
    yield ""
    for step in plan.steps:
        what = f"{step.what} (taken)" if step.taken else step.what
        yield from _line(what, f"{step.cost:.1f}", 2, width)
    if not plan.choices:
        return
    yield ""
    yield "What each choice costs, and how much more the nearest others would have cost"
    for page, choices in groupby(plan.choices, key=lambda choice: choice.page):
        yield from _page(page, tuple(choices), width)


def _page(page: int, choices: tuple[Choice, ...], width: int) -> Iterator[str]:
    yield ""
    yield from _line(f"page {page}", f"{sum(choice.cost for choice in choices):.1f}", 0, width)
    for article, group in groupby(choices, key=lambda choice: choice.article):
        if article:
            yield f"  {article}"
        indent = 4 if article else 2
        for choice in group:
            yield from _line(choice.what, f"{choice.cost:.1f}", indent, width)
            for other in choice.instead:
                yield from _line(f"or {other.what}", f"{other.cost:+.1f}", indent + 2, width)
            if article and not choice.instead and choice.kind not in GIVEN:
                yield " " * (indent + 2) + "nothing else fits here"


def _line(text: str, figure: str, indent: int, width: int) -> Iterator[str]:
    """The text folded between words, the figure at the right of its first line."""
    lines = wrap(text, width - FIGURE - indent, subsequent_indent="   ", break_long_words=False)
    for number, line in enumerate(lines):
        whole = " " * indent + line
        yield whole if number else whole.ljust(width - FIGURE) + figure.rjust(FIGURE)
