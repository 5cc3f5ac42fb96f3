"""The ledger: what made-up pages cost, price by price; all of them add up to the plan's cost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from bulletin_cli.makeup.arrangement import Shown, figure_price
from bulletin_cli.makeup.castoff import CastOff
from bulletin_cli.makeup.ledger_legs import LegLedger
from bulletin_cli.makeup.legs import Stand
from bulletin_cli.makeup.pages import SetPage, SetUnit, filled_by
from bulletin_cli.makeup.prices import Price, figure_named, figure_prices, lines_of
from bulletin_cli.makeup.shop import Shop
from bulletin_cli.model.galley import TextBlock

PLACES = {"top": "at the head", "foot": "at the foot", "after": "in the text", "out": "left out of print"}


@dataclass(frozen=True)
class Ledger:
    """Reckons the prices of pages that were made from a shop."""

    shop: Shop

    def prices(self, pages: Sequence[SetPage]) -> tuple[Price, ...]:
        """Every price of the pages, from the top of each."""
        return tuple(price for number in range(len(pages)) for price in self._page(pages, number))

    def _page(self, pages: Sequence[SetPage], number: int) -> Iterator[Price]:
        page, following = pages[number], pages[number + 1 :]
        after = following[0] if following else None
        for at, unit in enumerate(page.units):
            yield from self._stand(page, at, unit)
            onward = (p.page for p in following if any(u.story == unit.story for u in p.units))
            yield from UnitLedger(self.shop, page, after, unit, next(onward, 0)).prices()
        yield from self._white(page)
        for loss in page.losses:
            cost = loss.lines * self.shop.weights.over
            what = f"{lines_of(loss.lines)} {'finds' if loss.lines == 1 else 'find'} no room"
            yield Price(page.page, loss.story, "over", "", what, cost)

    def _stand(self, page: SetPage, number: int, unit: SetUnit) -> Iterator[Price]:
        """Where a story stands on its page: under another, with white over it, on the front page."""
        weights, furniture = self.shop.weights, self.shop.rooms.layout.furniture
        if number and not is_lost(page, unit):
            yield Price(page.page, unit.story, "place", "", "begins under another story", weights.low_start)
            more = unit.gap - furniture.story_gap
            what = f"{lines_of(more)} of white more over it"
            if more:
                cost = weights.opened(weights.gap_opened, more)
                yield Price(page.page, unit.story, "gap", "", what, cost, (more,))
        if page.page == 1 and unit.story and not unit.part and not is_lost(page, unit):
            what = "a second story on the front page"
            yield Price(page.page, unit.story, "place", "", what, weights.guest)

    def _white(self, page: SetPage) -> Iterator[Price]:
        rooms, weights = self.shop.rooms, self.shop.weights
        filled = filled_by(page, rooms)
        if filled.grown:
            what = f"contents {lines_of(filled.grown)} higher"
            yield Price(page.page, None, "gap", "", what, weights.grown(filled))
        if filled.opened:
            what = f"{lines_of(filled.opened)} of white more over the contents"
            yield Price(
                page.page, None, "gap", "", what, weights.opened(weights.contents_opened, filled.opened)
            )
        free = filled.left * rooms.layout.grid.columns
        if free:
            what = f"{lines_of(free)} empty at the foot"
            yield Price(page.page, None, "white", "", what, weights.page(free, last=page.last))


@dataclass(frozen=True)
class UnitLedger:
    """The prices of a story's part on a page."""

    shop: Shop
    page: SetPage
    after: SetPage | None
    """The page after it, where that is known."""
    unit: SetUnit
    onward: int = 0
    """The page that it goes on at, where that is known."""

    @cached_property
    def castoff(self) -> CastOff:
        """The story's casting off, at the shop's own prices."""
        notes = self.unit.fitted.part.galley.notes
        return CastOff(self.shop.rooms.layout, self.shop.weights, notes)

    def prices(self) -> Iterator[Price]:
        """From the head to where it ends or goes on."""
        fitted = self.unit.fitted
        yield from self._arranged()
        yield from self._dress()
        yield from LegLedger(self.castoff, self.page.page, self.unit, fitted.part.legs.strip).prices(
            jump=self._jump
        )
        if self.unit.cut is not None or self.unit.part:
            cost = self.shop.weights.part(fitted.legs)
            if cost:
                what = f"only {lines_of(fitted.legs)} in each column here"
                yield self._price("part", "", what, cost)
        if self.unit.cut is not None and not is_lost(self.page, self.unit):
            yield self._goes_on()
        elif len(self.page.units) > 1:
            yield self._price("depth", "", f"stands in {lines_of(fitted.lines)}", 0.0, (fitted.lines,))

    @property
    def _jump(self) -> int:
        """Lines of the jump line at its foot."""
        goes_on = self.unit.cut is not None and not is_lost(self.page, self.unit)
        return self.shop.rooms.layout.furniture.jump if goes_on else 0

    def _price(self, kind: str, subject: str, what: str, cost: float, key: tuple[Any, ...] = ()) -> Price:
        return Price(self.page.page, self.unit.story, kind, subject, what, cost, key)

    def _arranged(self) -> Iterator[Price]:
        """Width and place of every figure, told where the story ends, as the search reckons it.

        That figures begin a leg or a page further on is a price of the first of them.
        """
        fitted, weights = self.unit.fitted, self.shop.weights
        galley, arrangement = fitted.part.galley, fitted.part.arrangement
        if fitted.finish is None:
            return
        prices = [figure_price(shown, weights) for shown in arrangement.shown]
        moved = arrangement.cost - sum(prices)
        for shown, cost in zip(arrangement.shown, prices, strict=True):
            ends = shown.place in ("top", "foot")
            whole, moved = (cost + moved, 0.0) if ends else (cost, moved)
            yield self._price("figure", figure_named(galley, shown.block), stands(shown), whole)

    def _dress(self) -> Iterator[Price]:
        fitted, weights = self.unit.fitted, self.shop.weights
        dress, arrangement = fitted.dress, fitted.part.arrangement
        if dress.opened:
            what = f"{lines_of(dress.opened)} of white more under the head"
            cost = weights.opened(weights.head_opened, dress.opened)
            yield self._price("head", "", what, cost, (dress.opened,))
        wide = {
            True: (arrangement.page_wide(self.unit.part, "top"), dress.over),
            False: (arrangement.page_wide(self.unit.part, "foot"), dress.under),
        }
        for top, (shown, found) in wide.items():
            yield from self._stands(shown, found, top=top)

    def _stands(self, shown: Sequence[Shown], found: Sequence[Stand], *, top: bool) -> Iterator[Price]:
        for each, stand in zip(shown, found, strict=True):
            galley = self.unit.fitted.part.galley
            for price in figure_prices(self.castoff, galley, each, stand, top=top):
                yield price._replace(page=self.page.page, story=self.unit.story)

    def _goes_on(self) -> Price:
        weights, story = self.shop.weights, self.unit.story
        cost = weights.run_on
        if self.unit.fitted.part.galley.boxed:
            cost += weights.run_on_boxed
        if self._runs_off():
            cost += weights.run_off
        what = f"{self._cut_at()} and goes on at {f'page {self.onward}' if self.onward else 'a later page'}"
        return Price(self.page.page, story, "cut", "", what, cost, (self.unit.cut,))

    def _cut_at(self) -> str:
        """Where it is cut: `is cut after line 3 of paragraph 5`."""
        cut, pieces = self.unit.cut, self.unit.fitted.part.legs.strip.pieces
        assert cut is not None
        if cut.way < 0:
            above = pieces[cut.piece - 1].paragraph if cut.piece else 0
            return f"is cut after paragraph {above}" if above else "is cut between two blocks"
        piece = pieces[cut.piece]
        rung = piece.ways[cut.way].marks[cut.mark].rung
        if isinstance(piece.block, TextBlock):
            within = f"paragraph {piece.paragraph}" if piece.paragraph else "an item"
            return f"is cut after line {rung} of {within}"
        return "is cut in a table or a sidebar"

    def _runs_off(self) -> bool:
        """Whether it waits for a page that is not the next, or for room there."""
        if self.after is not None and self._leads(self.after):
            return False
        wish = self.shop.queue.stories[self.unit.story].entry.continued_on
        return self.unit.part > 0 or wish != self.page.page + 1

    def _leads(self, page: SetPage) -> bool:
        """Whether the next page begins with the story's next part, or loses that at once."""
        if page.runs_on and page.units:
            return page.units[0].story == self.unit.story
        barred = self.shop.queue.barrier(page.page) is not None
        return not barred and any(loss.story == self.unit.story for loss in page.losses)


def is_lost(page: SetPage, unit: SetUnit) -> bool:
    """Whether the story is cut there because its rest finds no room."""
    return unit.cut is not None and any(loss.part is unit.fitted.part for loss in page.losses)


def stands(shown: Shown) -> str:
    """Width and place of a figure in words."""
    if shown.place == "out":
        return PLACES["out"]
    width = "across the page" if shown.page_wide else "a column wide"
    place = f"{PLACES[shown.place]} of column {shown.leg + 1}"
    if shown.page_wide or shown.place == "after":
        place = PLACES[shown.place]
    return f"{width}, {place}" + (f" of its page {shown.part + 1}" if shown.part else "")
