"""Sums that a list gives one by one: “spent $158,000:” before items that begin with $61,000 and so on.

Or behind it: “In all, 94 officers”, after a list of 42, 38 and 16.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, repeat

from bulletin_cli.model.copy import List, Paragraph
from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.numbers.quantities import shown, wrong_sum
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

_TOTAL = lazy(
    r"(?P<sign>[$€£])?(?P<figures>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?: (?P<scale>million|thousand))?"
    r"(?P<unit> [a-z-]+)?(?: [A-Za-z’-]+){0,6} ?:$"
)
_ITEM = lazy(
    r"(?P<sign>[$€£])?(?P<figures>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?: (?P<scale>million|thousand))?"
    r"(?P<unit> [a-z-]+)"
)
_PLACE = lazy(r"[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,3}(?:,|:| –) ")
"""“Tashkent, 290 families”."""
_ALL_TOLD = lazy(
    r"(?:In all|In total|Altogether|All told),? (?P<sign>[$€£])?(?P<figures>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"
    r"(?: (?P<scale>million|thousand))?(?P<unit> [a-z-]+)"
)
_SCALES = {"million": 10**6, "thousand": 1000}
_LOOSE = lazy(r"\b(?:among|including|such as|about|some|over|more than|nearly|almost|at least|for example)\b")
_IN_ALL = lazy(r"\b(?:in all|altogether|in total|a total of|the total)\b", re.IGNORECASE)
_WHOLE = frozenset(["people", "persons", "participants", "guests", "specialists", "officials", "members"])
_LEAST = 2
_SMALL = 10
"""What is less is no sum, as a rule, but a number of things or a year's."""
_YEARS = range(1900, 2101)


def wrong_sums_of_items(story: Story) -> Iterator[Mark]:
    """A mark on each sum before or behind a list whose items give other parts, nearly as much in all."""
    for block, following in pairwise(story.article.body.blocks):
        if isinstance(block, Paragraph) and isinstance(following, List):
            lead = _printed(story, block)
            if lead is not None and lead.text.rstrip().endswith(":"):
                yield from _compared(lead, _items(story, following))
        elif isinstance(block, List) and isinstance(following, Paragraph):
            close = _printed(story, following)
            total = None if close is None else _ALL_TOLD.match(close.text)
            if close is not None and total is not None:
                yield from _unequal(close, total, _parts(_items(story, block), total), whole=True)


def _printed(story: Story, block: Paragraph) -> Passage | None:
    return next((one for one in story.passages if one.block == block.place and one.english), None)


def _items(story: Story, block: List) -> list[Passage]:
    # all of them, or none where some are more than a passage each
    places = [item.blocks[0].place for item in block.items if item.blocks]
    items = [one for one in story.passages if one.kind == "item" and one.block in places]
    return items if len(items) == len(block.items) >= _LEAST else []


def _parts(items: list[Passage], total: re.Match[str]) -> list[re.Match[str]]:
    # a number in each item, of the total's kind, or nothing
    led = [_PLACE.match(item.text) for item in items]
    starts = [match.end() for match in led if match is not None]
    found = [
        _ITEM.match(item.text, start)
        for item, start in zip(items, starts if len(starts) == len(items) else repeat(0), strict=False)
    ]
    parts = [part for part in found if part is not None and part["sign"] == total["sign"]]
    return parts if len(parts) == len(items) else []


def _compared(lead: Passage, items: list[Passage]) -> Iterator[Mark]:
    total = _TOTAL.search(lead.text.rstrip(), max(0, lead.sentences[-1].start))
    if total is None or not items or _LOOSE.search(lead.text, lead.sentences[-1].start):
        return
    yield from _unequal(lead, total, _parts(items, total), whole=_in_all(lead, total))


def _unequal(
    passage: Passage, total: re.Match[str], parts: list[re.Match[str]], *, whole: bool
) -> Iterator[Mark]:
    value = _value(total["figures"], total["scale"])
    if len(parts) < _LEAST or value < _SMALL or (value in _YEARS and not total["sign"]):
        return
    if not total["sign"] and len({part["unit"] for part in parts}) > 1 and not whole:
        return
    sum_of = sum(_value(part["figures"], part["scale"]) for part in parts)
    if wrong_sum(sum_of, value):
        end = total.end("scale") if total["scale"] else total.end("figures")
        said = f"the list makes {shown(sum_of)}, not {shown(value)}"
        yield passage.mark(
            total.start("sign" if total["sign"] else "figures"), end, said, "correct one of them"
        )


def _in_all(lead: Passage, total: re.Match[str]) -> bool:
    # “altogether 60 people:” are so many judges, nurses and teachers
    whole = (total["unit"] or "").strip() in _WHOLE
    return whole or _IN_ALL.search(lead.text, lead.sentences[-1].start) is not None


def _value(figures: str, scale: str | None) -> float:
    return float(figures.replace(",", "")) * _SCALES.get(scale or "", 1)
