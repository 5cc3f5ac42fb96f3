"""Text blocks of any role: lines on the grid, or whole on a leading of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from bulletin_cli.compose.fonts import Fount
from bulletin_cli.compose.hand import Hand
from bulletin_cli.compose.settings import Bench, settings
from bulletin_cli.compose.strands import Strand
from bulletin_cli.compose.vertical import Stand, fits_grid, head_on_grid, on_grid, top_aligned
from bulletin_cli.model.galley import Container, Line, TextBlock
from bulletin_cli.model.layout import Grid, Role
from bulletin_cli.model.place import Place
from bulletin_cli.model.publication import NOWHERE

Standing = Callable[[int, Role, Fount, Grid], Stand]


class Label(NamedTuple):
    """What a block is called and what it is: id, role, tag for those who listen, place, containers.

    `marker` stands before its first line; `initial` is a drop initial, `initial_size` pt large.
    """

    id: str
    role: str
    tag: str = "P"
    place: Place = NOWHERE
    within: tuple[Container, ...] = ()
    paragraph: int = 0
    keep_next: bool = False
    marker: Line | None = None
    initial: Line | None = None
    initial_size: float = 0.0


def text_block(hand: Hand, label: Label, strands: list[Strand], bench: Bench) -> TextBlock | None:
    """A block that runs on the grid and may be cut; None where nothing prints."""
    return _block(hand, label, strands, bench, None)


def solid_block(
    hand: Hand, label: Label, strands: list[Strand], bench: Bench, standing: Standing = top_aligned
) -> TextBlock | None:
    """A block that stays whole on its own leading; None where nothing prints."""
    return _block(hand, label, strands, bench, standing)


def head_block(hand: Hand, label: Label, strands: list[Strand], bench: Bench) -> TextBlock | None:
    """A subhead: on the grid where its leading is the grid's, else whole; None where nothing prints."""
    on = fits_grid(hand.layout.role(label.role), hand.layout.grid)
    return _block(hand, label, strands, bench, None if on else head_on_grid)


def _block(
    hand: Hand, label: Label, strands: list[Strand], bench: Bench, standing: Standing | None
) -> TextBlock | None:
    role, grid = hand.layout.role(label.role), hand.layout.grid
    found = settings(hand, strands, role, bench)
    if not found:
        return None
    count = len(found[0].lines)
    stand = standing(count, role, hand.plain_fount(role), grid) if standing else on_grid(count, grid)
    return TextBlock(
        id=label.id,
        role=role.name,
        tag=label.tag,
        settings=found[:1] if standing else found,
        measure=bench.measure,
        leading=stand.leading,
        baseline=stand.baseline,
        height=stand.height,
        before=role.before,
        before_max=max(role.before_max, role.before),
        after=role.after,
        solid=standing is not None,
        keep_next=label.keep_next,
        paragraph=label.paragraph,
        within=label.within,
        marker=label.marker,
        initial=label.initial,
        initial_size=label.initial_size,
        language=hand.language,
        rtl=hand.rtl,
        place=label.place,
    )
