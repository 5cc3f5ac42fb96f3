"""Explains a plan choice by choice: what was taken, what it costs, and what would have stood there else.

For each choice the pages it stands on are made again with that choice barred, and what stands before and
after them as it is: so much more does the nearest other make-up cost.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from bulletin_cli.makeup.arrangement import Arrangement
from bulletin_cli.makeup.barred import FORBIDDEN, BarredStory, Bars
from bulletin_cli.makeup.ledger import Ledger, stands
from bulletin_cli.makeup.otherwise import Otherwise, Wish
from bulletin_cli.makeup.pages import SetPage
from bulletin_cli.makeup.prices import Price, figure_named, lines_of
from bulletin_cli.makeup.running_order import Waiting
from bulletin_cli.makeup.search import Found, Search
from bulletin_cli.makeup.shop import Shop
from bulletin_cli.makeup.stories import Story
from bulletin_cli.model.plan import Alternative, Choice

ARRANGEMENTS = 10
"""Other places of figures that are looked at."""
TOLD = 2
"""Alternatives of a choice that are told."""
CHANGES = 3
"""Things that an alternative names."""
SPREAD = 3
"""Pages of a story over which its figures may be placed otherwise."""
NOTHING = 0.05
"""A cost that is not told."""


@dataclass(frozen=True)
class Explainer:
    """Explains what a search has found."""

    shop: Shop
    found: Found

    def choices(self) -> tuple[Choice, ...]:
        """Every choice that costs something or could have been another, page by page."""
        prices = Ledger(self.shop).prices(self.found.pages)
        return tuple(choice for price in prices if (choice := self._choice(price)) is not None)

    @cached_property
    def _pages(self) -> dict[int, int]:
        return {page.page: number for number, page in enumerate(self.found.pages)}

    def _choice(self, price: Price) -> Choice | None:
        told = sorted(self._alternatives(price), key=lambda other: (other.cost, other.what))
        others = tuple({other.what: other for other in reversed(told)}.values())[::-1][:TOLD]
        if not others and not price.cost:
            return None
        slug = "" if price.story is None else self.found.queue.stories[price.story].slug
        return Choice(price.page, slug, price.kind, price.said, price.cost, others)

    def _alternatives(self, price: Price) -> Iterator[Alternative]:
        if price.story is None:
            return
        if price.kind == "figure":
            yield from self._placed_otherwise(price)
            return
        if price.kind == "cut":
            yield from self._elsewhere(price, price.story)
        for wish in self._wishes(price, price.story):
            for pages in self._windows(price):
                made = self._told(price, wish, pages)
                if made is not None:
                    yield made
                    break

    def _windows(self, price: Price) -> Iterator[tuple[SetPage, ...]]:
        """The page that a choice stands on; if need be with the next, where its story goes on to that."""
        number = self._pages[price.page]
        pages = self.found.pages[number : number + 2]
        if price.kind != "cut":
            yield pages[:1]
        if len(pages) > 1 and pages[1].runs_on:
            yield pages

    def _told(self, price: Price, wish: Wish, pages: tuple[SetPage, ...]) -> Alternative | None:
        made = Otherwise(self.shop, pages).made(wish) if pages[0].units else None
        return None if made is None else self._difference(price, self._prices(pages), self._prices(made))

    def _difference(self, price: Price, taken: Sequence[Price], other: Sequence[Price]) -> Alternative:
        """What is otherwise in the other make-up, and how much more that costs."""
        known = {_alike(each) for each in taken}
        new = [each for each in other if _alike(each) not in known]
        new = [each for each in new if each.kind != "depth" or price.kind == "depth"]
        new.sort(key=lambda each: (each.story != price.story, each.kind != price.kind))
        said = [self._said(each, price, first=not number) for number, each in enumerate(new[:CHANGES])]
        if len(new) > CHANGES:
            said.append(f"{len(new) - CHANGES} more")
        cost = sum(each.cost for each in other) - sum(each.cost for each in taken)
        said += ["not tried"] if cost < -NOTHING else []
        return Alternative("; ".join(said) or "without it", cost)

    def _said(self, price: Price, about: Price, *, first: bool) -> str:
        """A change in words: of another story by its name, of the same thing without naming it again."""
        if price.story is not None and price.story != about.story:
            return f"{self.found.queue.stories[price.story].slug}: {price.said}"
        return price.what if first and price.subject == about.subject else price.said

    def _prices(self, pages: Sequence[SetPage]) -> tuple[Price, ...]:
        return Ledger(self.shop).prices(pages)

    def _wishes(self, price: Price, number: int) -> Iterator[Wish]:
        """What to ask for instead of a choice."""
        barred = _BARS.get(price.kind)
        if barred is not None:
            for bars in barred(price):
                yield self._story(number, bars=bars)
        elif price.kind == "head":
            yield self._story(number, head=price.key[0])
        elif price.kind in _WEIGHTS:
            yield self._story(number, weight=_WEIGHTS[price.kind])
        elif price.kind == "depth":
            yield Wish(lines={(price.page, number): price.key[0]})
        elif price.kind == "gap":
            yield Wish(gaps={(price.page, number): price.key[0]})
        elif price.kind == "cut":
            yield Wish(cut=price.key[0])

    def _story(self, number: int, *, bars: Bars | None = None, weight: str = "", head: int = 0) -> Wish:
        """The story barred, with one price out of reach, or with less white under its head."""
        old: Story = self.shop.story(number)
        weights = replace(old.weights, **{weight: FORBIDDEN}) if weight else old.weights
        layout = old.layout
        if head:
            furniture = layout.furniture
            less = furniture._replace(head_gap_max=furniture.head_gap + head - 1)
            layout = replace(layout, furniture=less)
        return Wish({number: BarredStory(old.galley, layout, weights, bars=bars or Bars())})

    def _elsewhere(self, price: Price, number: int) -> Iterator[Alternative]:
        """The story going on at other pages than it does, where it had to jump and was not told where to."""
        at = next((page for page in _pages_of(self.found, number) if page > price.page), 0)
        waiting = self.found.queue.stories[number]
        if at <= price.page + 1 or waiting.entry.continued_on is not None:
            return
        last = self.found.pages[-1].page
        others = [page for page in range(price.page + 2, last + 1) if page != at]
        for page in sorted(others, key=lambda other: abs(other - at))[:TOLD]:
            entry = waiting.entry._replace(continued_on=page)
            stories = list(self.found.queue.stories)
            stories[number] = Waiting(waiting.story, entry)
            queue = replace(self.found.queue, stories=tuple(stories))
            made = Search(replace(self.shop, queue=queue), budget=1).run()
            if page not in _pages_of(made, number):
                continue
            over = sum(loss.lines for each in made.pages for loss in each.losses)
            what = f"goes on at page {page}" + (f", {lines_of(over)} over" if over else "")
            yield Alternative(what, made.cost - self.found.cost)

    def _placed_otherwise(self, price: Price) -> Iterator[Alternative]:
        """The story's figure at other places, or of another width, on the pages that it stands on."""
        assert price.story is not None
        pages = tuple(page for page in self.found.pages if any(u.story == price.story for u in page.units))
        linked = all(page.runs_on for page in pages[1:])
        if not linked or len(pages) > SPREAD:
            return
        story = self.shop.story(price.story)
        known = story.arrangements if len(pages) == 1 else story.running(ARRANGEMENTS)
        taken = next(u for u in pages[-1].units if u.story == price.story).fitted.part.arrangement
        others = [each for each in known if _differs(each, taken, story, price.subject)]
        for each in others[:ARRANGEMENTS]:
            made = self._told(price, Wish(arrangements={price.story: each}), pages)
            if made is not None:
                yield made


def _pages_of(found: Found, number: int) -> tuple[int, ...]:
    """The pages that a story stands on."""
    return tuple(page.page for page in found.pages if any(unit.story == number for unit in page.units))


def _differs(one: Arrangement, other: Arrangement, story: Story, subject: str) -> bool:
    """Whether the figure of that name stands otherwise in the one than in the other."""
    galley = story.galley

    def of(arrangement: Arrangement) -> list[str]:
        return [stands(each) for each in arrangement.shown if figure_named(galley, each.block) == subject]

    return of(one) != of(other)


def _alike(price: Price) -> tuple[int, int | None, str, str, str]:
    return price.page, price.story, price.kind, price.subject, price.what


def _quotes(price: Price) -> Iterator[Bars]:
    """A pull quote at another boundary; left out, if it stands at any."""
    name, boundary = price.key
    yield Bars(quotes=((name, boundary),))
    if boundary >= 0:
        yield Bars(quotes=tuple((name, at) for at in range(boundary + 200)))


_BARS: dict[str, Callable[[Price], Iterator[Bars]]] = {
    "paragraph": lambda price: iter([Bars(settings=frozenset([price.key]))]),
    "height": lambda price: iter([Bars(heights=(price.key,))]),
    "white about": lambda price: iter([Bars(whites=(price.key,))]),
    "subhead": lambda price: iter([Bars(opened=(price.key,))]),
    "quote": _quotes,
}
_WEIGHTS = {"legs": "short_leg", "hyphen": "hyphen_leg", "table": "table_cut", "sidebar": "sidebar_cut"}
