"""Arrangements: which figures a story shows, how wide, and where they stand; every choice has its cost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

from bulletin_cli.makeup.cost import Weights
from bulletin_cli.model.galley import Block, FigureBlock, FigureSetting, Galley, TextBlock

MOST_PARTS = 12
"""Parts of a story that figures are shared out over."""


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A figure as it is to stand: place is top, foot, after or out; `page_wide` across all columns."""

    block: FigureBlock
    setting: FigureSetting
    place: str
    page_wide: bool
    part: int = 0
    leg: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Arrangement:
    """A choice for every floating figure of a story, in their order."""

    shown: tuple[Shown, ...]
    cost: float = 0.0

    @property
    def last_part(self) -> int:
        """The last part that has a figure at its head or foot."""
        return max((figure.part for figure in self.shown if figure.place in ("top", "foot")), default=0)

    def page_wide(self, part: int, place: str) -> tuple[Shown, ...]:
        """Figures across the columns at the top or the foot of a part."""
        return tuple(f for f in self.shown if f.page_wide and f.part == part and f.place == place)

    def in_leg(self, part: int, leg: int, place: str) -> tuple[Shown, ...]:
        """Figures at the top or the foot of a leg of a part."""
        return tuple(
            f for f in self.shown if not f.page_wide and f.part == part and f.leg == leg and f.place == place
        )

    @property
    def after(self) -> tuple[Shown, ...]:
        """Figures that stand in the text after a paragraph."""
        return tuple(f for f in self.shown if f.place == "after")


def arrangements(galley: Galley, weights: Weights, *, most: int) -> tuple[Arrangement, ...]:
    """The cheapest arrangements of a story that stands or begins on one page, the first choice first."""
    choices = [tuple(_choices(block, weights)) for block in galley.figures]
    found: list[Arrangement] = []
    for combination in product(*choices):
        shown = tuple(figure for figure, _ in combination)
        price = sum(cost for _, cost in combination)
        for placed, more in _placed(shown, galley.columns, weights):
            found.append(Arrangement(placed, price + more))
        if len(found) > 40 * most:
            break
    return tuple(sorted(found, key=lambda arrangement: arrangement.cost)[:most])


def shared_out(arrangement: Arrangement, galley: Galley, weights: Weights) -> tuple[Arrangement, ...]:
    """Arrangements of a story that runs on: its figures shared out over its parts in their order."""
    fixed = [figure for figure in arrangement.shown if figure.place in ("top", "foot")]
    found: list[Arrangement] = []
    for first in range(len(fixed) - 1, -1, -1):
        parts = {
            id(figure): min(_part(number, first, galley.columns), MOST_PARTS)
            for number, figure in enumerate(fixed)
        }
        legs: dict[int, int] = {}
        shown: list[Shown] = []
        for figure in arrangement.shown:
            part = parts.get(id(figure), 0)
            leg = figure.leg
            if part and not figure.page_wide and figure.place == "top":
                leg = legs.get(part, 0) % galley.columns
                legs[part] = leg + 1
            shown.append(replace(figure, part=part, leg=leg))
        price = arrangement.cost + (0.0 if first else weights.figure_moved)
        found.append(Arrangement(tuple(shown), price))
    return tuple(found)


def _part(number: int, first: int, columns: int) -> int:
    return 0 if number < first else 1 + (number - first) // max(columns, 1)


def _choices(block: FigureBlock, weights: Weights) -> Iterator[tuple[Shown, float]]:
    """Widths and places of one figure; its own wish costs nothing."""
    wish = block.figure.place_on_page
    for number, (width, setting) in enumerate(block.settings.items()):
        wide = width == "page"
        price = weights.figure_moved / 2 * number
        if wish in ("after", "here"):
            if wide:
                yield Shown(block, setting, "foot", wide), price
                yield Shown(block, setting, "top", wide), price + weights.figure_moved
            else:
                yield Shown(block, setting, "after", wide), price
            continue
        yield Shown(block, setting, wish, wide), price
        other = "foot" if wish == "top" else "top"
        yield Shown(block, setting, other, wide), price + weights.figure_moved
    if block.figure.optional:
        setting = next(iter(block.settings.values()))
        yield Shown(block, setting, "out", page_wide=False), weights.figure_out


def figure_price(shown: Shown, weights: Weights) -> float:
    """What the width and place of a figure cost, its leg and page aside."""
    alike = (
        cost
        for choice, cost in _choices(shown.block, weights)
        if (choice.place, choice.page_wide) == (shown.place, shown.page_wide)
    )
    return next(alike, 0.0)


def _placed(
    shown: tuple[Shown, ...], columns: int, weights: Weights
) -> Iterator[tuple[tuple[Shown, ...], float]]:
    """The figures with legs: tops from the first leg on, feet from the last; then one leg further."""
    for turn in range(min(columns, 2)):
        tops, feet = turn, columns - 1 - turn
        placed: list[Shown] = []
        moved = False
        for figure in shown:
            if figure.page_wide or figure.place not in ("top", "foot"):
                placed.append(figure)
                continue
            moved = True
            if figure.place == "top":
                placed.append(replace(figure, leg=tops % columns))
                tops += 1
            else:
                placed.append(replace(figure, leg=feet % columns))
                feet -= 1
        if turn == 0 or moved:
            yield tuple(placed), weights.figure_moved * 0.75 * turn


def pieces_in_order(galley: Galley, arrangement: Arrangement) -> tuple[Block | Shown, ...]:
    """Blocks of the body with the figures that stand after a paragraph."""
    following: dict[int, list[Shown]] = {}
    last = max((b.paragraph for b in galley.body if isinstance(b, TextBlock)), default=0)
    for figure in arrangement.after:
        following.setdefault(min(max(figure.block.figure.after, 0), last), []).append(figure)
    found: list[Block | Shown] = list(following.pop(0, []))
    for number, block in enumerate(galley.body):
        found.append(block)
        paragraph = block.paragraph if isinstance(block, TextBlock) else 0
        if paragraph in following and not _goes_on(galley, number, paragraph):
            found.extend(following.pop(paragraph))
    for rest in following.values():
        found.extend(rest)
    return tuple(found)


def _goes_on(galley: Galley, number: int, paragraph: int) -> bool:
    return any(isinstance(b, TextBlock) and b.paragraph == paragraph for b in galley.body[number + 1 :])
