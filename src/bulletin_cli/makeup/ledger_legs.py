"""The ledger of a story's legs: settings, white, pull quotes, cuts, feet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bulletin_cli.makeup.castoff import CastOff
from bulletin_cli.makeup.legs import EDGE
from bulletin_cli.makeup.pages import SetUnit
from bulletin_cli.makeup.prices import Price, figure_named, figure_prices, height_price, lines_of
from bulletin_cli.makeup.strip import Strip
from bulletin_cli.makeup.tracing import LegSetting, Slice
from bulletin_cli.model.galley import FigureBlock, QuoteBlock, TableBlock, TextBlock


@dataclass(frozen=True)
class LegLedger:
    """The prices of what stands in a unit's legs."""

    castoff: CastOff
    page: int
    unit: SetUnit
    strip: Strip

    def prices(self, *, jump: int) -> Iterator[Price]:
        """From the top of the first leg to the foot of the last, with `jump` lines under it."""
        fitted, legs = self.unit.fitted, self.unit.legs
        if fitted.part.uneven_heads:
            what = "what stands at the heads of the columns does not end level"
            yield self._price("heads", "", what, fitted.part.uneven_heads)
        for number, leg in enumerate(legs):
            last = number == len(legs) - 1
            yield from self._figures(leg, number)
            for at, of in enumerate(leg.slices):
                yield from self._slice(leg, at, of, closing=last and self.unit.cut is None)
            yield from self._foot(leg, number, last=last)
            room = fitted.legs - (jump if last else 0)
            short = room - leg.lines if len(legs) > 1 or self.unit.cut is not None else 0
            if short:
                ends = "a line" if short == 1 else lines_of(short)
                what = f"column {number + 1} ends {ends} short"
                yield self._price("legs", "", what, self.castoff.weights.legs(short))
        yield from self._left_out()

    def _price(self, kind: str, subject: str, what: str, cost: float, key: tuple[Any, ...] = ()) -> Price:
        return Price(self.page, self.unit.story, kind, subject, what, cost, key)

    def _figures(self, leg: LegSetting, number: int) -> Iterator[Price]:
        part, stands = self.unit.fitted.part, leg.fixture.stands
        tops = part.arrangement.in_leg(part.number, number, "top")
        feet = part.arrangement.in_leg(part.number, number, "foot")
        for at, (shown, stand) in enumerate(zip((*tops, *feet), stands, strict=False)):
            top = at < len(tops)
            for price in figure_prices(self.castoff, part.galley, shown, stand, top=top):
                yield price._replace(page=self.page, story=self.unit.story)

    def _slice(self, leg: LegSetting, at: int, of: Slice, *, closing: bool) -> Iterator[Price]:
        if of.lead.bit:
            yield self._quoted(leg, at, closing=closing)
        elif of.lead.cost:
            block = self.strip.pieces[of.piece].block
            head = f" over “{block.lines[0].text.strip()}”" if isinstance(block, TextBlock) else ""
            what = f"{lines_of(of.lead.opened)} of white more{head}"
            yield self._price("subhead", "", what, of.lead.cost, (block.id, of.lead.opened))
        if of.start == 0:
            yield from self._set(of)

    def _set(self, of: Slice) -> Iterator[Price]:
        """How a piece that begins here is set."""
        piece = self.strip.pieces[of.piece]
        block, way = piece.block, piece.ways[of.way]
        if isinstance(block, FigureBlock):
            galley = self.unit.fitted.part.galley
            shown = [each for each in self.unit.fitted.part.arrangement.shown if each.block is block]
            setting = shown[0].setting if shown else next(iter(block.settings.values()))
            price = height_price(self.castoff, figure_named(galley, block), setting, way.choice)
            yield price._replace(page=self.page, story=self.unit.story)
        elif isinstance(block, TextBlock) and not block.solid and way.choice:
            more = block.settings[way.choice].looseness
            what = f"{lines_of(abs(more))} {'more' if more > 0 else 'less'}"
            subject = f"paragraph {block.paragraph}" if block.paragraph else "a paragraph"
            cost = self.castoff.weights.setting(more, block.settings[way.choice].cost)
            yield self._price("paragraph", subject, what, cost, (block.id, way.choice))

    def _quoted(self, leg: LegSetting, at: int, *, closing: bool) -> Price:
        """A pull quote over a slice: near its words or not, near the leg's ends or not."""
        of, weights = leg.slices[at], self.castoff.weights
        quote = self.strip.quotes[of.lead.bit.bit_length() - 1].block
        edge = self._under(leg, at) if closing else self._over(leg, at)
        cost = of.lead.cost + (weights.quote_edge if edge < EDGE else 0.0)
        cost += weights.quote_late if closing else 0.0
        below = self.strip.pieces[of.piece].paragraph
        what = f"over paragraph {below}" if below else "in the text"
        if of.lead.opened:
            what += f", {lines_of(of.lead.opened)} of white more about it"
        return self._price("quote", self._named(quote), what, cost, (quote.id, of.piece))

    def _height(self, of: Slice) -> int:
        return self.strip.pieces[of.piece].ways[of.way].slice(of.start, of.end)

    def _over(self, leg: LegSetting, at: int) -> int:
        """Lines of a leg that count as over a pull quote, figures at its ends included."""
        above = sum(self._height(of) + of.lead.lines for of in leg.slices[:at])
        return leg.fixture.lines + above

    def _under(self, leg: LegSetting, at: int) -> int:
        """Lines of the last leg under a pull quote."""
        below = leg.slices[at + 1 :]
        return self._height(leg.slices[at]) + sum(self._height(of) + of.lead.lines for of in below)

    def _foot(self, leg: LegSetting, number: int, *, last: bool) -> Iterator[Price]:
        """A piece that is cut at the leg's foot."""
        if not leg.slices or (last and self.unit.cut is None):
            return
        of = leg.slices[-1]
        piece = self.strip.pieces[of.piece]
        mark = piece.ways[of.way].marks[of.end]
        if not mark.cost:
            return
        weights, cost = self.castoff.weights, mark.cost
        if isinstance(piece.block, TextBlock):
            cost = weights.hyphen_leg + (weights.hyphen_page if last else 0.0)
            what = f"a divided word at the foot of column {number + 1}"
            yield self._price("hyphen", "", what, cost)
        else:
            named = "table" if isinstance(piece.block, TableBlock) else "sidebar"
            what = f"cut at the foot of column {number + 1}"
            yield self._price(named, f"the {named}", what, cost, (piece.block.id,))

    def _left_out(self) -> Iterator[Price]:
        """Pull quotes that are dealt with by the end of this part, and stand nowhere."""
        after = self.strip.full if self.unit.cut is None else self.unit.cut.quotes
        placed = sum(of.lead.bit for leg in self.unit.legs for of in leg.slices)
        missing = after & ~self.unit.start.quotes & ~placed
        for number, floating in enumerate(self.strip.quotes):
            if missing >> number & 1:
                quote = floating.block
                cost = self.castoff.weights.quote_out
                yield self._price("quote", self._named(quote), "left out of print", cost, (quote.id, -1))

    def _named(self, quote: QuoteBlock) -> str:
        quotes = self.unit.fitted.part.galley.quotes
        return f"pull quote {1 + next((n for n, each in enumerate(quotes) if each.id == quote.id), 0)}"
