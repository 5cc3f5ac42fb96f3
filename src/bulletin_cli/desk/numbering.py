"""The number of an issue that is begun: the next after the issue before it by date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bulletin_cli.model.publication import Issue


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number, the volume of the issue before, and the id of an issue that has the number already."""

    number: int
    volume: int | None = None
    taken_by: str = ""


def number_for(date: str, issues: Iterable[Issue]) -> Numbered:
    """What an issue of a date is numbered among others, which are put in order by date."""
    dated = [issue for issue in issues if issue.number is not None and issue.date]
    in_order = sorted(dated, key=lambda issue: (issue.date, issue.number or 0, issue.id))
    before = next((issue for issue in reversed(in_order) if issue.date <= date), None)
    if before is None:
        first = in_order[0] if in_order else None
        number = max((first.number or 1) - 1, 1) if first else 1
        volume = first.volume if first else None
    else:
        number, volume = (before.number or 0) + 1, before.volume
    taken = (
        issue.id
        for issue in in_order
        if (issue.number, issue.volume) == (number, volume)
        and (volume is not None or issue.date[:4] == date[:4])
    )
    return Numbered(number, volume, next(taken, ""))
