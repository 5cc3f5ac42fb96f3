"""Blocks spread over columns in their order: the first as low as can be, then the next of those left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from bulletin_cli.model.galley import TextBlock


@dataclass(frozen=True, slots=True)
class Spread:
    """Columns of (line, number of block), at most `across`; `lines` is the highest column's height.

    `apart` is the white between blocks, in lines begun.
    """

    columns: tuple[tuple[tuple[float, int], ...], ...] = ()
    lines: int = 0
    across: int = 1
    apart: int = 0


def spread(blocks: Sequence[TextBlock], columns: int) -> Spread:
    """The blocks in so many columns, balanced; a block that must keep with the next stands over it."""
    if not blocks:
        return Spread()
    made = _lowest(blocks, columns)
    numbers = iter(range(len(blocks)))
    evened = tuple(_column(blocks, list(islice(numbers, count))) for count in _counts(blocks, made))
    return replace(made, columns=evened, across=columns)


def _counts(blocks: Sequence[TextBlock], made: Spread) -> Iterator[int]:
    """How many blocks stand in each column: the first as in a spread, those after it as low as may be."""
    first = len(made.columns[0])
    yield first
    if first < len(blocks):
        rest = blocks[first:]
        yield from _counts(rest, _lowest(rest, len(made.columns) - 1))


def _lowest(blocks: Sequence[TextBlock], columns: int) -> Spread:
    """The blocks in at most so many columns, the highest as low as can be, filled from the first."""
    lines = max(_kept(blocks, number) for number in range(len(blocks)))
    total = sum(block.height + block.before + block.after for block in blocks)
    while lines < total:
        made = _filled(blocks, columns, lines)
        if made is not None:
            return made
        lines += 1
    return _filled(blocks, 1, total) or Spread()


def roomier(blocks: Sequence[TextBlock], columns: range, apart: int) -> tuple[Spread, ...]:
    """Other spreads of the blocks, the lowest first: in fewer columns, with white between those that need not
    keep together, alike everywhere."""
    found: dict[int, Spread] = {}
    for more in range(apart + 1):
        airy, closer = _aired(blocks, more), _aired(blocks, max(more - 1, 0))
        for across in reversed(columns):
            made = replace(spread(airy, across), apart=more)
            for way in _between(_again(made, closer), made):
                found.setdefault(way.lines, way)
    return tuple(made for _, made in sorted(found.items()))


def _aired(blocks: Sequence[TextBlock], more: int) -> list[TextBlock]:
    """The blocks with at least so many lines over each that need not keep with the one before."""
    return [
        block if before and before.keep_next else block._replace(before=max(block.before, more))
        for before, block in zip((None, *blocks), blocks, strict=False)
    ]


def _again(made: Spread, blocks: Sequence[TextBlock]) -> Spread:
    """The same columns, of blocks that stand closer."""
    columns = [_column(blocks, [number for _, number in column]) for column in made.columns]
    return Spread(tuple(columns), _height(columns, blocks), made.across, made.apart)


def _between(low: Spread, high: Spread) -> Iterator[Spread]:
    """Spreads of every height from one to another of the same columns, the higher one last."""
    for lines in range(low.lines + 1, high.lines):
        share = (lines - low.lines) / (high.lines - low.lines)
        columns = (
            tuple(
                (line + share * (far - line), number) for (line, number), (far, _) in zip(*both, strict=True)
            )
            for both in zip(low.columns, high.columns, strict=True)
        )
        yield replace(high, columns=tuple(columns), lines=lines)
    yield high


def _column(blocks: Sequence[TextBlock], numbers: Sequence[int]) -> tuple[tuple[float, int], ...]:
    """Those blocks from the top of a column."""
    found: list[tuple[float, int]] = []
    top, after = 0, 0
    for number in numbers:
        top += max(after, blocks[number].before) if found else 0
        found.append((top, number))
        top, after = top + blocks[number].height, blocks[number].after
    return tuple(found)


def _height(columns: Sequence[Sequence[tuple[float, int]]], blocks: Sequence[TextBlock]) -> int:
    return max((round(c[-1][0]) + blocks[c[-1][1]].height for c in columns), default=0)


def _filled(blocks: Sequence[TextBlock], columns: int, lines: int) -> Spread | None:
    """The blocks in columns of so many lines, or None where they do not fit."""
    made: list[list[int]] = [[]]
    top, after = 0, 0
    for number, block in enumerate(blocks):
        gap = max(after, block.before) if made[-1] else 0
        if made[-1] and top + gap + _kept(blocks, number) > lines:
            made.append([])
            top, gap = 0, 0
        made[-1].append(number)
        top += gap + block.height
        after = block.after
        if top > lines or len(made) > columns:
            return None
    found = tuple(_column(blocks, numbers) for numbers in made)
    return Spread(found, _height(found, blocks))


def _kept(blocks: Sequence[TextBlock], number: int) -> int:
    """Height of a block with those that it must stay with."""
    height = blocks[number].height
    while blocks[number].keep_next and number + 1 < len(blocks):
        following = blocks[number + 1]
        height += max(blocks[number].after, following.before) + following.height
        number += 1
    return height
