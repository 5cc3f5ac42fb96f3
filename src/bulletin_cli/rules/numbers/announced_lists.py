"""Lists that have fewer items than are announced, or more: “four recommendations:” and three of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bulletin_cli.model.copy import List, Paragraph
from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.numbers.quantities import Quantity, quantities
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

_ANNOUNCED_TYPED = """
recommendation step point measure goal objective priority principle conclusion proposal task area decision
rule reason question topic result component way condition requirement stage part element lesson
group type category session module theme advantage benefit challenge problem issue aim target activity
method tool factor option direction phase obstacle promise agreement document
"""
_ANNOUNCED = frozenset(_ANNOUNCED_TYPED.split())
_FEW, _MANY, _NEAR = 2, 20, 3
_TASKS = lazy(
    r"(?: [a-z-]+){1,2}(?: [^.;:()–,\d]{2,40}?)?(?:: | – |, namely )"
    r"(?P<list>to [^.;:()–]{3,60}?(?:, to [^.;:()–,]{3,60}?)*,? and to [^.;:()–,]{3,60})(?=[.)]|$)"
)
"""“Three tasks: to train officers, to share lists and to meet”."""
_TO = lazy(r"(?:^|, |,? and )to ")
_BEFORE = 16
_PARTIAL_BEFORE = (
    "about",
    "some ",
    "nearly",
    "almost",
    "up to",
    "first",
    "last",
    "next",
    "of the",
    "in the",
    "per",
    "-",
)
_PARTIAL = ("among", "such as", "includ", "e.g", "for example", "at least", "more than", "over ", "of the")


_LAST = lazy(r"(?: [a-z-]+){1,3}\.\s*$")
_AT_COLON = lazy(r"(?: [a-z-]+)? (?P<noun>[a-z-]+s|people|women|men|children) ?:\s*$")
_NO_ITEMS_TYPED = """
days hours minutes weeks months years seconds metres kilometres miles tons tonnes kilograms grams litres times
degrees dollars euros roubles rubles soms sums pages copies words lines points percent
"""
_NO_ITEMS = frozenset(_NO_ITEMS_TYPED.split())
"""What no item of a list is."""
"""“The project has four goals.”"""


def wrong_counts_of_lists(story: Story) -> Iterator[Mark]:
    """A mark on each number before a list that has another number of items, nearly as many."""
    for block, following in pairwise(story.article.body.blocks):
        if isinstance(block, Paragraph) and isinstance(following, List):
            lead = next((one for one in story.passages if one.block == block.place), None)
            if lead is not None and lead.english and lead.text.rstrip().endswith((":", ".")):
                yield from _compared(lead, len(following.items))


def wrong_tasks(passage: Passage, found: Sequence[Quantity]) -> Iterator[Mark]:
    """A mark on each number of tasks by which another number is named; `found`: the passage’s quantities."""
    for one in found:
        match = _TASKS.match(passage.text, one.end) if _announces(passage, one) else None
        if match is not None:
            named = len(_TO.findall(match["list"]))
            if 0 < abs(one.value - named) < _NEAR:
                message = f"“{passage.text[one.start : one.end]}” are announced, {named} are named"
                yield passage.mark(one.start, match.end("list"), message, "correct the number or the list")


def _compared(lead: Passage, items: int) -> Iterator[Mark]:
    starts = [sentence.start for sentence in lead.sentences][-2:]
    stopped = lead.text.rstrip().endswith(".")
    first = starts[-1] if stopped else starts[0]
    told = [
        one
        for one in quantities(lead)
        if one.start >= first and (_announces(lead, one) or (not stopped and _ends_lead(lead, one)))
    ]
    if stopped and not (told and _LAST.match(lead.text, told[0].end)):
        return
    if len(told) == 1 and items > 1 and 0 < abs(told[0].value - items) < _NEAR:
        one = told[0]
        message = f"“{lead.text[one.start : one.end]}” are announced, the list has {items} items"
        yield lead.mark(one.start, one.end, message, "correct the number or the list")


def _ends_lead(lead: Passage, one: Quantity) -> bool:
    # “The guests named five weak links:”
    match = _AT_COLON.match(lead.text, one.end)
    before = lead.text[max(0, one.start - _BEFORE) : one.start].lower()
    return (
        match is not None
        and match["noun"] not in _NO_ITEMS
        and one.value in range(_FEW, _MANY)
        and not any(word in before for word in _PARTIAL_BEFORE)
    )


def _announces(lead: Passage, one: Quantity) -> bool:
    around = lead.text[max(0, one.start - 12) : one.start].lower(), lead.text[one.end :].lower()
    return (
        one.noun in _ANNOUNCED
        and one.value in range(_FEW, _MANY)
        and not any(word in text for word in _PARTIAL for text in around)
    )
