"""The make-up of an issue, from galleys to plan."""

from __future__ import annotations

from bulletin_cli.makeup.cost import Weights
from bulletin_cli.makeup.fits import Fits
from bulletin_cli.makeup.flow import Flow
from bulletin_cli.makeup.furniture import listed
from bulletin_cli.makeup.imposing import Imposing
from bulletin_cli.makeup.pages import set_pages
from bulletin_cli.makeup.running_order import queue_of
from bulletin_cli.makeup.rooms import Rooms
from bulletin_cli.makeup.spread import spread
from bulletin_cli.makeup.stone import Shop
from bulletin_cli.makeup.stories import Story
from bulletin_cli.model.galley import Galleys
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import Plan
from bulletin_cli.model.publication import Issue, Publication

BUDGET = 400
"""Arrangements of stories that a search looks at, at most, for every eight pages."""


def make_up(
    issue: Issue, publication: Publication, layout: Layout, galleys: Galleys, *, budget: int = BUDGET
) -> Plan:
    """The issue's cheapest plan within a budget of tries; the same at every run."""
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
    rooms = Rooms(
        layout,
        spread([item.text for item in contents], layout.furniture.contents_columns),
        spread(galleys.imprint, layout.furniture.imprint_columns),
    )
    shop = Shop(queue, rooms, weights, tuple(2 for _ in queue.stories))
    reached = Flow(shop).run()
    pages = set_pages(reached, layout.furniture.jump)
    imposing = Imposing(issue, publication, queue, rooms, contents, galleys.imprint, pages)
    fits = Fits(queue, pages, layout.grid.columns).all()
    del budget
    return Plan(
        issue.id,
        f"{layout.name}@{layout.version}",
        imposing.plan_pages(),
        fits,
        cost=reached.cost if reached else 0.0,
    )
