"""Pieces: what a leg is filled with, the heights each may have, and where each may be cut."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from bulletin_cli.model.galley import Block, TextBlock


class Mark(NamedTuple):
    """A place where a piece may be cut, in lines of the grid from its top, notes called so far included.

    What stands over the cut reaches to `ends`; what stands under it begins at `starts`.
    """

    ends: int
    starts: int
    rung: int
    """Lines or rows before the cut."""
    cost: float = 0.0
    notes: int = 0
    """Notes called before it."""


class Rung(NamedTuple):
    """A line, a row or a whole block: from top to foot in lines, its notes and their height."""

    top: int
    foot: int
    notes: int = 0
    notes_height: int = 0


@dataclass(frozen=True, slots=True)
class Way:
    """One way to set a piece: whole height, cost, marks (the first at its top, the last at its foot)."""

    height: int
    cost: float
    choice: int
    """Number of the setting, or a figure's lines."""
    marks: tuple[Mark, ...]
    base: int = 0
    """Lines that every slice has besides its rungs: a repeated header, a frame."""
    least: int = 1
    """Fewest rungs of a slice."""
    by_end: Mapping[int, int] = field(default_factory=dict)
    """Marks inside by where they end."""

    @property
    def noted(self) -> bool:
        """Whether the piece calls notes."""
        return self.marks[-1].notes > 0

    def slice(self, start: int, end: int) -> int:
        """Height of what stands between two marks."""
        return self.base + self.marks[end].ends - self.marks[start].starts

    def rest(self, start: int) -> int:
        """Height of what stands after a mark."""
        return self.base + self.marks[-1].ends - self.marks[start].starts

    def rest_noted(self, start: int) -> bool:
        """Whether what stands after a mark calls notes."""
        return self.marks[-1].notes > self.marks[start].notes

    def cut_after(self, start: int, height: int) -> int | None:
        """The mark at which a slice from `start` is so high, or None."""
        end = self.by_end.get(height - self.base + self.marks[start].starts)
        if end is None or end <= start or self.marks[end].rung - self.marks[start].rung < self.least:
            return None
        return end


@dataclass(frozen=True, slots=True)
class Piece:
    """A block of the copy as legs see it; space before and after in lines, dropped at a leg's ends."""

    block: Block
    ways: tuple[Way, ...]
    before: int = 0
    before_max: int = 0
    after: int = 0
    keep_next: bool = False
    paragraph: int = 0
    picture: bool = False

    @property
    def announces(self) -> bool:
        """Whether it ends with a colon: what follows belongs to it."""
        lines = self.block.lines if isinstance(self.block, TextBlock) else ()
        return bool(lines) and lines[-1].text.rstrip().endswith((":", "："))

    @property
    def least(self) -> int:
        """Lines of the lowest way."""
        return min(way.height for way in self.ways)

    @property
    def most(self) -> int:
        """Lines of the highest way."""
        return max(way.height for way in self.ways)


def way_of(
    rungs: tuple[Rung, ...],
    cuts: Iterable[tuple[int, float]],
    *,
    choice: int,
    cost: float = 0.0,
    base: int = 0,
    least: int = 1,
) -> Way:
    """A way of rungs, with marks before those that `cuts` names (rung, cost), in order."""
    notes, height = [0], [0]
    for rung in rungs:
        notes.append(notes[-1] + rung.notes)
        height.append(height[-1] + rung.notes_height)
    marks = [Mark(0, 0, 0)]
    for number, price in cuts:
        ends, starts = rungs[number - 1].foot + height[number], rungs[number].top + height[number]
        marks.append(Mark(ends, starts, number, price, notes[number]))
    foot = rungs[-1].foot + height[-1] if rungs else 0
    marks.append(Mark(foot, foot, len(rungs), 0.0, notes[-1]))
    by_end = {mark.ends: number for number, mark in enumerate(marks) if 0 < number < len(marks) - 1}
    return Way(base + foot, cost, choice, tuple(marks), base, least, by_end)
