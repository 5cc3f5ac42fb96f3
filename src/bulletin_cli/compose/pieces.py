"""Text blocks of any role: lines on the grid, or whole on a leading of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bulletin_cli.compose.fonts import Fount
from bulletin_cli.compose.hand import Hand
from bulletin_cli.compose.settings import Bench, settings
from bulletin_cli.compose.strands import Strand
from bulletin_cli.compose.vertical import Stand, fits_grid, head_on_grid, on_grid, top_aligned
from bulletin_cli.model.galley import Container, Line, Setting, TextBlock
from bulletin_cli.model.layout import Grid, Role
from bulletin_cli.model.place import Place

Standing = Callable[[int, Role, Fount, Grid], Stand]


@dataclass(frozen=True, slots=True)
class Label:
    """What a block is called and what it is: id, role, tag for those who listen, place, containers."""

    id: str
    role: str
    tag: str = "P"
    place: Place = Place(0, 0)
    within: tuple[Container, ...] = ()
    paragraph: int = 0


def text_block(
    hand: Hand,
    label: Label,
    strands: list[Strand],
    bench: Bench,
    *,
    keep_next: bool = False,
    marker: Line | None = None,
    initial: Line | None = None,
    initial_size: float = 0.0,
) -> TextBlock | None:
    """A block that runs on the grid and may be cut; None where nothing prints."""
    role = hand.layout.role(label.role)
    found = settings(hand, strands, role, bench)
    if not found:
        return None
    stand = on_grid(len(found[0].lines), hand.layout.grid)
    return _block(hand, label, found, bench, stand, False, keep_next, marker, initial, initial_size)


def solid_block(
    hand: Hand,
    label: Label,
    strands: list[Strand],
    bench: Bench,
    standing: Standing = top_aligned,
    *,
    keep_next: bool = False,
    marker: Line | None = None,
) -> TextBlock | None:
    """A block that stays whole on its own leading; None where nothing prints."""
    role = hand.layout.role(label.role)
    found = settings(hand, strands, role, bench)
    if not found:
        return None
    stand = standing(len(found[0].lines), role, hand.plain_fount(role), hand.layout.grid)
    return _block(hand, label, found[:1], bench, stand, True, keep_next, marker, None, 0.0)


def head_block(
    hand: Hand, label: Label, strands: list[Strand], bench: Bench, *, keep_next: bool = False
) -> TextBlock | None:
    """A subhead: on the grid where its leading is the grid's, else whole."""
    role = hand.layout.role(label.role)
    if fits_grid(role, hand.layout.grid):
        return text_block(hand, label, strands, bench, keep_next=keep_next)
    return solid_block(hand, label, strands, bench, head_on_grid, keep_next=keep_next)


def _block(
    hand: Hand,
    label: Label,
    found: tuple[Setting, ...],
    bench: Bench,
    stand: Stand,
    solid: bool,
    keep_next: bool,
    marker: Line | None,
    initial: Line | None,
    initial_size: float,
) -> TextBlock:
    role = hand.layout.role(label.role)
    return TextBlock(
        id=label.id,
        role=role.name,
        tag=label.tag,
        settings=found,
        measure=bench.measure,
        leading=stand.leading,
        baseline=stand.baseline,
        height=stand.height,
        before=role.before,
        before_max=max(role.before_max, role.before),
        after=role.after,
        solid=solid,
        keep_next=keep_next,
        paragraph=label.paragraph,
        within=label.within,
        marker=marker,
        initial=initial,
        initial_size=initial_size,
        language=hand.language,
        rtl=hand.rtl,
        place=label.place,
    )
