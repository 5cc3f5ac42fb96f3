"""Sums that a list gives one by one: “spent $158,000:” before items that begin with $61,000 and so on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

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
_SCALES = {"million": 10**6, "thousand": 1000}
_LOOSE = lazy(r"\b(?:among|including|such as|about|some|over|more than|nearly|almost|at least|for example)\b")
_IN_ALL = lazy(r"\b(?:in all|altogether|in total|a total of|the total)\b", re.IGNORECASE)
_WHOLE = frozenset(["people", "persons", "participants", "guests", "specialists", "officials", "members"])
_LEAST = 2
_SMALL = 10
"""What is less is no sum, as a rule, but a number of things or a year's."""
_YEARS = range(1900, 2101)


def wrong_sums_of_items(story: Story) -> Iterator[Mark]:
    """A mark on each sum before a list whose items begin with other parts, nearly as much in all."""
    for block, following in pairwise(story.article.body.blocks):
        if isinstance(block, Paragraph) and isinstance(following, List) and len(following.items) >= _LEAST:
            lead = next((one for one in story.passages if one.block == block.place), None)
            if lead is not None and lead.english and lead.text.rstrip().endswith(":"):
                places = [item.blocks[0].place for item in following.items if item.blocks]
                items = [one for one in story.passages if one.kind == "item" and one.block in places]
                if len(items) == len(following.items):
                    yield from _compared(lead, items)


def _compared(lead: Passage, items: list[Passage]) -> Iterator[Mark]:
    total = _TOTAL.search(lead.text.rstrip(), max(0, lead.sentences[-1].start))
    parts = [_ITEM.match(item.text) for item in items]
    if total is None or len(parts) < _LEAST or _LOOSE.search(lead.text, lead.sentences[-1].start):
        return
    found = [part for part in parts if part is not None and part["sign"] == total["sign"]]
    value = _value(total["figures"], total["scale"])
    if len(found) < len(parts) or value < _SMALL or (value in _YEARS and not total["sign"]):
        return
    if not total["sign"] and len({part["unit"] for part in found}) > 1 and not _in_all(lead, total):
        return
    sum_of = sum(_value(part["figures"], part["scale"]) for part in found)
    message = wrong_sum(sum_of, value)
    if message:
        end = total.end("scale") if total["scale"] else total.end("figures")
        said = f"the list makes {shown(sum_of)}, not {shown(value)}"
        yield lead.mark(total.start(), end, said, "correct one of them")


def _in_all(lead: Passage, total: re.Match[str]) -> bool:
    # “altogether 60 people:” are so many judges, nurses and teachers
    whole = (total["unit"] or "").strip() in _WHOLE
    return whole or _IN_ALL.search(lead.text, lead.sentences[-1].start) is not None


def _value(figures: str, scale: str | None) -> float:
    return float(figures.replace(",", "")) * _SCALES.get(scale or "", 1)
