"""Blocks spread over columns in their order, the highest column as low as can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bulletin_cli.model.galley import TextBlock


@dataclass(frozen=True, slots=True)
class Spread:
    """Columns of (line, number of block), at most `across`; `lines` is the highest column's height."""

    columns: tuple[tuple[tuple[int, int], ...], ...] = ()
    lines: int = 0
    across: int = 1


def spread(blocks: Sequence[TextBlock], columns: int) -> Spread:
    """The blocks in so many columns, balanced; a block that must keep with the next stands over it."""
    if not blocks:
        return Spread()
    lines = max(_kept(blocks, number) for number in range(len(blocks)))
    total = sum(block.height + block.before + block.after for block in blocks)
    while lines < total:
        made = _filled(blocks, columns, lines)
        if made is not None:
            return replace(made, across=columns)
        lines += 1
    return _filled(blocks, 1, total) or Spread()


def roomier(blocks: Sequence[TextBlock], columns: range, apart: int) -> tuple[Spread, ...]:
    """Other spreads of the blocks, the lowest first: in fewer columns, with lines between those that need
    not keep together."""
    found: dict[int, Spread] = {}
    for more in range(apart + 1):
        airy = [
            block if before and before.keep_next else replace(block, before=max(block.before, more))
            for before, block in zip((None, *blocks), blocks, strict=False)
        ]
        for across in reversed(columns):
            made = spread(airy, across)
            found.setdefault(made.lines, made)
    return tuple(made for _, made in sorted(found.items()))


def _filled(blocks: Sequence[TextBlock], columns: int, lines: int) -> Spread | None:
    """The blocks in columns of so many lines, or None where they do not fit."""
    made: list[list[tuple[int, int]]] = [[]]
    top, after = 0, 0
    for number, block in enumerate(blocks):
        gap = max(after, block.before) if made[-1] else 0
        if made[-1] and top + gap + _kept(blocks, number) > lines:
            made.append([])
            top, gap = 0, 0
        made[-1].append((top + gap, number))
        top += gap + block.height
        after = block.after
        if top > lines or len(made) > columns:
            return None
    highest = max(column[-1][0] + blocks[column[-1][1]].height for column in made)
    return Spread(tuple(tuple(column) for column in made), highest)


def _kept(blocks: Sequence[TextBlock], number: int) -> int:
    """Height of a block with those that it must stay with."""
    height = blocks[number].height
    while blocks[number].keep_next and number + 1 < len(blocks):
        following = blocks[number + 1]
        height += max(blocks[number].after, following.before) + following.height
        number += 1
    return height
