"""The last look: two pages that a story runs over, or one that none does, made again with more care.

All that stands about them stays as it is. The search takes such care only where pages are not full.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bulletin_cli.makeup.ledger import Ledger
from bulletin_cli.makeup.otherwise import Otherwise, Wish
from bulletin_cli.makeup.pages import SetPage
from bulletin_cli.makeup.search import Found
from bulletin_cli.makeup.shop import Shop
from bulletin_cli.model.plan import Step

ROUNDS = 3
"""Times that pages are looked at, from the second on those that were changed."""
LEAST = 0.05
"""A saving for which pages are not changed."""


def polished(shop: Shop, found: Found) -> tuple[Found, tuple[Step, ...]]:
    """What was found, with those pages that were made cheaper, and what was done."""
    ledger, pages, cost = Ledger(shop), list(found.pages), found.cost
    steps: list[Step] = []
    fresh = set(range(len(pages)))
    for _ in range(ROUNDS):
        known, fresh = fresh, set()
        for first, end in _windows(found.pages):
            window = tuple(pages[first:end])
            if not (known | fresh) & set(range(first, end)):
                continue
            made = Otherwise(shop, window).made(Wish()) if _may_change(window) else None
            saved = _cost(ledger, window) - _cost(ledger, made) if made else 0.0
            if made and saved > LEAST:
                pages[first:end], cost = made, cost - saved
                fresh |= set(range(first, end))
                steps.append(Step(f"a closer look at {_named(made)}", cost, taken=True))
    return replace(found, cost=cost, pages=tuple(pages)), tuple(steps)


def _windows(pages: Sequence[SetPage]) -> Iterator[tuple[int, int]]:
    """Each two pages that a story runs over, and each page that none runs over."""
    runs = [*(page.runs_on for page in pages), False]
    for number in range(len(pages)):
        if runs[number + 1]:
            yield number, number + 2
        elif not runs[number]:
            yield number, number + 1


def _may_change(window: Sequence[SetPage]) -> bool:
    """Whether something stands on its first page, and nothing is lost."""
    return bool(window[0].units) and not any(page.losses for page in window)


def _named(window: Sequence[SetPage]) -> str:
    return f"page{'s' * (len(window) > 1)} {' and '.join(str(page.page) for page in window)}"


def _cost(ledger: Ledger, pages: Sequence[SetPage]) -> float:
    return sum(price.cost for price in ledger.prices(pages))
