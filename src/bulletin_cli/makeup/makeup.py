"""The make-up of an issue, from galleys to plan."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from bulletin_cli.makeup.advising import Adviser
from bulletin_cli.makeup.cost import Weights
from bulletin_cli.makeup.fits import Fits
from bulletin_cli.makeup.furniture import listed
from bulletin_cli.makeup.imposing import Imposing
from bulletin_cli.makeup.rooms import Rooms
from bulletin_cli.makeup.running_order import queue_of
from bulletin_cli.makeup.search import Found, Search
from bulletin_cli.makeup.shop import Shop
from bulletin_cli.makeup.spread import roomier, spread
from bulletin_cli.makeup.stories import Story
from bulletin_cli.model.galley import Galleys, TextBlock
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import Choice, Plan, Step
from bulletin_cli.model.publication import Issue, Publication

BUDGET = 10
"""Times that a page, and the order of the stories, may be tried: the first on the average of all pages."""


@contextmanager
def unswept() -> Iterator[None]:
    """No search for cycles meanwhile: a flow keeps all it has reckoned, and to go through that again and
    again would make each page of a long issue dearer than the last. None are left: all goes with the plan."""
    swept = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if swept:
            gc.enable()


@unswept()
def make_up(
    issue: Issue,
    publication: Publication,
    layout: Layout,
    galleys: Galleys,
    *,
    budget: int = BUDGET,
    explain: bool = False,
) -> Plan:
    """The issue's cheapest plan within a budget of rounds, if wished with every choice; always the same."""
    weights = Weights.of(layout)
    entries = {entry.article: entry for entry, _ in issue.placed}
    stories = [
        (entries[galley.article], Story(galley, layout, weights))
        for galley in galleys.stories
        if galley.article in entries
    ]
    queue = queue_of(issue, publication, stories)
    lead = queue.stories[0].slug if queue.stories else ""
    contents = listed(galleys.contents, lead)
    rooms = _rooms(layout, [block for item in contents for block in item.blocks], galleys.imprint)
    shop = Shop(queue, rooms, weights)
    search = Search(shop, budget, free_order=issue.order == "free")
    found, closer = _polished(shop, search.run())
    imposing = Imposing(issue, publication, found.queue, rooms, contents, galleys.imprint, found.pages)
    adviser = Adviser(shop, found, publication.requires.pages_multiple_of or 1)
    fits = Fits(found.queue, found.pages, layout.grid.columns, adviser.cuts).all()
    return Plan(
        issue.id,
        f"{layout.name}@{layout.version}",
        imposing.plan_pages(),
        fits,
        adviser.advice(),
        steps=(*search.steps, *closer),
        cost=found.cost,
        choices=_explained(replace(shop, queue=found.queue), found) if explain else (),
    )


def _rooms(layout: Layout, contents: Sequence[TextBlock], imprint: Sequence[TextBlock]) -> Rooms:
    furniture = layout.furniture
    most = furniture.contents_columns
    columns = range(min(furniture.contents_columns_least or most, most), most + 1)
    return Rooms(
        layout,
        spread(contents, most),
        spread(imprint, furniture.imprint_columns),
        roomier(contents, columns, furniture.contents_apart_max),
    )


def _polished(shop: Shop, found: Found) -> tuple[Found, tuple[Step, ...]]:
    if not any(page.runs_on for page in found.pages):
        return found, ()
    from bulletin_cli.makeup.polishing import polished  # noqa: PLC0415 - only where a story runs on

    return polished(replace(shop, queue=found.queue), found)


def _explained(shop: Shop, found: Found) -> tuple[Choice, ...]:
    from bulletin_cli.makeup.explaining import Explainer  # noqa: PLC0415 - only when asked

    return Explainer(shop, found).choices()
