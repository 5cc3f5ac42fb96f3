"""What a part of a story needs besides its legs: head and white, figures across the columns, a frame."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bulletin_cli.makeup.arrangement import Arrangement, Shown
from bulletin_cli.makeup.castoff import CastOff
from bulletin_cli.makeup.legs import Fixture, Stand
from bulletin_cli.model.galley import Galley, TextBlock


class Dress(NamedTuple):
    """Lines in all, cost, lines opened under the head, the figures over and under the legs."""

    lines: int
    cost: float
    opened: int
    over: tuple[Stand, ...]
    under: tuple[Stand, ...]


def stacked(blocks: Iterable[TextBlock]) -> int:
    """Lines of blocks one under another, the space before the first and after the last left out."""
    lines, after = 0, None
    for block in blocks:
        lines += block.height + (0 if after is None else max(after, block.before))
        after = block.after
    return lines


def head_lines(galley: Galley, part: int, jump: int) -> int:
    """Lines of the head of a story's part, the line that says where it comes from included."""
    if part == 0:
        return stacked(galley.head)
    return (galley.continuation.height if galley.continuation else 0) + jump


def dresses(galley: Galley, arrangement: Arrangement, part: int, castoff: CastOff) -> dict[int, Dress]:
    """The cheapest dress of a part for each number of lines."""
    furniture = castoff.layout.furniture
    fixed = head_lines(galley, part, furniture.jump) + (2 * furniture.box_pad if galley.boxed else 0)
    gap = furniture.head_gap if head_lines(galley, part, furniture.jump) else 0
    over = fixture_heights(arrangement.page_wide(part, "top"), castoff, top=True)
    under = fixture_heights(arrangement.page_wide(part, "foot"), castoff, top=False)
    found: dict[int, Dress] = {}
    for opened in range(max(furniture.head_gap_max - furniture.head_gap, 0) + 1 if gap else 1):
        for above in over:
            for below in under:
                lines = fixed + gap + opened + above.lines + below.lines
                cost = castoff.weights.opened(castoff.weights.head_opened, opened) + above.cost + below.cost
                if lines not in found or cost < found[lines].cost:
                    found[lines] = Dress(lines, cost, opened, above.stands, below.stands)
    return found


def fixture_heights(shown: tuple[Shown, ...], castoff: CastOff, *, top: bool) -> tuple[Fixture, ...]:
    """Heights of figures one under another, with the white about them; the cheapest of each."""
    found = {0: Fixture(0, 0.0)}
    for figure in shown:
        grown: dict[int, Fixture] = {}
        for so_far in found.values():
            for stand, cost in castoff.stands(figure.block, figure.setting, top=top):
                total, price = so_far.lines + stand.lines + stand.white, so_far.cost + cost
                if total not in grown or price < grown[total].cost:
                    grown[total] = Fixture(total, price, (*so_far.stands, stand))
        found = grown
    return tuple(sorted(found.values(), key=lambda fixture: (fixture.cost, fixture.lines)))


def leg_fixtures(tops: Iterable[Fixture], feet: Sequence[Fixture]) -> tuple[Fixture, ...]:
    """Heights of the figures at the top and the foot of a leg, the cheapest of each; the top's first."""
    found: dict[int, Fixture] = {}
    for top in tops:
        for foot in feet:
            lines, cost = top.lines + foot.lines, top.cost + foot.cost
            if lines not in found or cost < found[lines].cost:
                found[lines] = Fixture(lines, cost, (*top.stands, *foot.stands))
    return tuple(sorted(found.values(), key=lambda fixture: (fixture.cost, fixture.lines)))
