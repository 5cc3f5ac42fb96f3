"""Days of the week that disagree with their dates: “Monday, 12 October 2010”, which was a Tuesday."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.days import DAY_WORDS, DAYS, IN_ORDER
from bulletin_cli.rules.words.months import MONTH_NAMES, MONTHS

_DATED = lazy(
    rf"\b(?P<name>{DAYS}),? (?:the )?"
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{MONTHS})"
    rf"|(?P<first>{MONTHS}) (?P<second>\d{{1,2}})(?:st|nd|rd|th)?)"
    r"(?:,? (?P<year>(?:19|20)\d\d))?(?![\w-]|[–—]\d)"
)
_BEHIND = lazy(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{MONTHS})(?:,? (?P<year>(?:19|20)\d\d))?"
    rf"(?:, (?:a )?| \((?:a )?)(?P<name>{DAYS})(?=[,.;:)]|$)(?!,? \d)"
)
"""“16 December 2010 (Friday)”."""
_ISSUED = lazy(r"((?:19|20)\d\d)-(\d\d)")
_NAMED_BEHIND = tuple(f"{lead}{day}" for day in IN_ORDER for lead in (", ", ", a ", " (", " (a "))
_HALF_YEAR = 6


def wrong_weekdays(story: Story) -> Iterator[Mark]:
    """A mark on each day of the week that its date did not fall on.

    A date without a year is of the year that lies nearest to the article's own date.
    """
    for passage in story.holding(DAY_WORDS):
        if passage.english and passage.figures:
            issued = _ISSUED.match(story.article.date)
            near = (int(issued[1]), int(issued[2])) if issued else None
            yield from _compared(passage, near)


def _compared(passage: Passage, near: tuple[int, int] | None) -> Iterator[Mark]:
    behind = _BEHIND.finditer(passage.text) if passage.at(*_NAMED_BEHIND) else ()
    for match in (*_DATED.finditer(passage.text), *behind):
        first = match.re.groupindex.get("first") and match["first"]
        month = MONTH_NAMES.index(match["month"] or first) + 1
        day = int(match["day"] or match["second"])
        year = int(match["year"]) if match["year"] else _nearest(month, near)
        real = _weekday(year, month, day) if year else ""
        if real and real != match["name"]:
            date = match.group().removeprefix(match["name"]).removesuffix(match["name"]).strip(" ,(")
            date = date.removesuffix(" a").rstrip(" ,(")
            said = date if match["year"] else f"{date} {year}"
            message = f"“{match.group()}”, but {said} is a {real}"
            yield passage.mark(match.start(), match.end(), message, "correct the day or the date")


def _nearest(month: int, near: tuple[int, int] | None) -> int:
    if near is None:
        return 0
    year, now = near
    away = month - now
    return year - 1 if away > _HALF_YEAR else year + 1 if away < -_HALF_YEAR else year


def _weekday(year: int, month: int, day: int) -> str:
    try:
        return IN_ORDER[dt.date(year, month, day).weekday()]
    except ValueError:
        return ""
