"""Dates as issues type them (2010-12, 2010-12-15), compared by their first and last days."""

from __future__ import annotations

from bulletin_cli.rules.prose.patterns import lazy

_DATE = lazy(r"\d{4}-\d\d(?:-\d\d)?")
_MONTH = len("2010-12")


def dated(date: str) -> bool:
    """True for a date that can be compared."""
    return _DATE.fullmatch(date) is not None


def first_day(date: str) -> str:
    """The first day that a date may mean."""
    return date if len(date) > _MONTH else f"{date}-01"


def last_day(date: str) -> str:
    """The last day that a date may mean; every month may have 31."""
    return date if len(date) > _MONTH else f"{date}-31"
