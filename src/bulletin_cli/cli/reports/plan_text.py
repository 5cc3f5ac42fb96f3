"""The plan in an editor's words: the pages, the stories, and what to cut or add."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bulletin_cli.model.plan import Fit, Plan
from bulletin_cli.model.publication import Issue, Publication

_COUNT = re.compile(r"[\d–, ]+")
"""A number, or pages such as `1–2, 6`."""


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: `1 line`, `2 lines`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def title_line(publication: Publication, issue: Issue) -> str:
    """The publication's title and the issue's id, volume and number."""
    parts = [f"{publication.title} {issue.id}"]
    if issue.volume is not None:
        parts.append(f"volume {issue.volume}")
    if issue.number is not None:
        parts.append(f"number {issue.number}")
    return " · ".join(parts)


def sum_line(plan: Plan) -> str:
    """How the issue fits, in a line: pages, stories, words, lines over or free."""
    words = sum(fit.words for fit in plan.fits)
    *others, last = [page.free for page in plan.pages] or [0]
    if plan.over:
        fit = f"{counted(plan.over, 'line')} over"
    elif sum(others) and last:
        fit = f"nothing over, {counted(sum(others), 'line')} free, and {last} on the last page"
    elif last:
        fit = f"nothing over, {counted(last, 'line')} free on the last page"
    elif sum(others):
        fit = f"nothing over, {counted(sum(others), 'line')} free"
    else:
        fit = "every page full, nothing over"
    pages, stories = counted(len(plan.pages), "page"), counted(len(plan.fits), "story", "stories")
    return f"{pages} · {stories} · {counted(words, 'word')} · {fit}"


def story_rows(plan: Plan) -> Iterable[tuple[str, ...]]:
    """A row a story: slug, pages, words, lines, fit, what copyfit did."""
    for fit in plan.fits:
        yield (
            fit.article,
            pages_of(fit),
            str(fit.words),
            str(fit.lines),
            fit_of(fit),
            "; ".join(fit.copyfit),
        )


def pages_of(fit: Fit) -> str:
    """The pages of a story: `3`, `1–2`, `1, 6`."""
    if not fit.pages:
        return "none"
    runs: list[list[int]] = []
    for page in fit.pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def fit_of(fit: Fit) -> str:
    """`fits`, or how many lines are over, and how many words to cut where they are cut here."""
    if fit.over:
        return f"{fit.over} over (cut {fit.cut_words} words)" if fit.cut_words else f"{fit.over} over"
    return f"{fit.free} free" if fit.free else "fits"


def table(rows: Iterable[tuple[str, ...]], head: tuple[str, ...]) -> list[str]:
    """Rows as lines with aligned columns, two spaces apart; numbers to the right."""
    all_rows = [head, *rows]
    widths = [max(len(row[column]) for row in all_rows) for column in range(len(head))]
    lines = []
    for row in all_rows:
        cells = [
            cell.rjust(width) if _COUNT.fullmatch(cell) else cell.ljust(width)
            for cell, width in zip(row, widths, strict=True)
        ]
        lines.append("  ".join(cells).rstrip())
    return lines
