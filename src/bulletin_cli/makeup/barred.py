"""Stories that may not choose again what they chose: so that what they would choose instead can be told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from bulletin_cli.makeup.arrangement import Arrangement
from bulletin_cli.makeup.castoff import CastOff
from bulletin_cli.makeup.closing import Closing
from bulletin_cli.makeup.legs import Stand
from bulletin_cli.makeup.pieces import Piece
from bulletin_cli.makeup.stories import Story
from bulletin_cli.makeup.strip import Floating
from bulletin_cli.model.galley import Block, FigureBlock, FigureSetting, TextBlock

FORBIDDEN = 1e7
"""More than any page costs."""


@dataclass(frozen=True, slots=True)
class Bars:
    """What a story may not do again."""

    settings: frozenset[tuple[str, int]] = frozenset()
    """Blocks with the number of their setting."""
    heights: tuple[tuple[FigureSetting, int], ...] = ()
    whites: tuple[tuple[FigureSetting, int], ...] = ()
    opened: tuple[tuple[str, int], ...] = ()
    """Blocks with the lines of white more over them."""
    quotes: tuple[tuple[str, int], ...] = ()
    """Pull quotes with the boundary they stand at; -1 where they are left out."""


@dataclass(frozen=True, slots=True)
class BarredCastOff(CastOff):
    """Casts off what is not barred."""

    bars: Bars = field(default_factory=Bars)

    def piece(self, block: Block) -> Piece:
        """The block as a piece; a barred setting costs more than all else, and keeps its number."""
        piece = CastOff.piece(self, block)
        if isinstance(block, TextBlock):
            ways = tuple(
                replace(way, cost=FORBIDDEN) if (block.id, way.choice) in self.bars.settings else way
                for way in piece.ways
            )
            piece = replace(piece, ways=ways)
        most = [lines for name, lines in self.bars.opened if name == block.id]
        return replace(piece, before_max=piece.before + most[0] - 1) if most else piece

    def heights(self, setting: FigureSetting) -> tuple[tuple[int, float], ...]:
        """Heights of a figure, the barred ones dearer than all else."""
        barred = [lines for known, lines in self.bars.heights if known is setting]
        return tuple(
            (lines, FORBIDDEN if lines in barred else cost) for lines, cost in CastOff.heights(self, setting)
        )

    def stands(
        self, block: FigureBlock, setting: FigureSetting, *, top: bool
    ) -> Iterator[tuple[Stand, float]]:
        """Heights of a figure at a leg's end with white that is not barred."""
        barred = [white for known, white in self.bars.whites if known is setting]
        for stand, cost in CastOff.stands(self, block, setting, top=top):
            yield stand, FORBIDDEN if stand.white in barred else cost


@dataclass
class BarredStory(Story):
    """A story with bars."""

    bars: Bars = field(default_factory=Bars)

    @cached_property
    def castoff(self) -> CastOff:
        """What makes its blocks into pieces."""
        return BarredCastOff(self.layout, self.weights, self.galley.notes, self.bars)

    def closing(self, arrangement: Arrangement) -> Closing:
        """The strip of an arrangement, its pull quotes barred."""
        if arrangement not in self._closings and self.bars.quotes:
            strip = Story.closing(self, arrangement).strip
            quotes = tuple(map(self._floating, strip.quotes))
            self._closings[arrangement] = Closing(replace(strip, quotes=quotes), self.layout.grid.lines)
        return Story.closing(self, arrangement)

    def _floating(self, floating: Floating) -> Floating:
        boundaries = [at for name, at in self.bars.quotes if name == floating.block.id]
        if not boundaries:
            return floating
        places = tuple((at, FORBIDDEN if at in boundaries else cost) for at, cost in floating.places)
        block = floating.block._replace(optional=False) if -1 in boundaries else floating.block
        return replace(floating, block=block, places=places)
