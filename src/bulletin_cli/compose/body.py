"""The body of a story: every block of the copy at the column's measure, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from bulletin_cli.compose.figures import figure_block
from bulletin_cli.compose.ground import Ground, Story
from bulletin_cli.compose.initials import opened
from bulletin_cli.compose.listing import list_blocks
from bulletin_cli.compose.pieces import Label, head_block, text_block
from bulletin_cli.compose.sidebars import sidebar_blocks
from bulletin_cli.compose.strands import Strand, strands
from bulletin_cli.compose.tables import table_block
from bulletin_cli.compose.verbatim import verbatim_strands
from bulletin_cli.model import galley
from bulletin_cli.model.copy import (
    Block,
    FigureHere,
    Heading,
    Inline,
    List,
    Paragraph,
    Pause,
    Preformatted,
    Quotation,
    Sidebar,
    Strong,
    Table,
    wholly_strong,
)
from bulletin_cli.model.place import Place

ORNAMENT = "* * *"


@dataclass
class BodySetter:
    """Sets a story's blocks one after another."""

    story: Story
    lead_in: list[Strand] = field(default_factory=list)
    """Runs into the first paragraph: a dateline."""

    def blocks(self, blocks: tuple[Block, ...], ground: Ground) -> Iterator[galley.Block]:
        """All blocks, set."""
        for block in blocks:
            yield from self.block(block, ground)

    def block(self, block: Block, ground: Ground) -> Iterator[galley.Block]:
        """What one block of the copy becomes; nothing where it prints nothing."""
        setters: dict[type, Callable[[Any, Ground], Iterator[galley.Block]]] = {
            Paragraph: self._paragraph,
            Heading: self._heading,
            List: self._list,
            Quotation: self._quotation,
            Sidebar: self._sidebar,
            Table: self._table,
            FigureHere: self._figure,
            Preformatted: self._verbatim,
            Pause: self._pause,
        }
        yield from setters[type(block)](block, ground)
        if not isinstance(block, Paragraph):
            self.story.flush = True

    def _paragraph(self, block: Paragraph, ground: Ground) -> Iterator[galley.Block]:
        story, hand = self.story, self.story.hand
        question = not ground.within and wholly_strong(block)
        name = ground.role("question" if question else ground.paragraphs)
        role = hand.layout.role(name)
        inlines = _weakened(block) if question and "bold" in role.style else block.inlines
        copy = strands(inlines, role.style)
        if story.paragraphs == 0 and not ground.aside:
            copy = [*self.lead_in, *copy]
        indent = 0.0 if story.flush or question else role.indent
        bench = ground.bench._replace(indent=indent, loose=True, head=question)
        number = story.count(ground)
        label = Label(story.name(), name, "P", block.place, ground.within, number, question)
        if number == 1 and role.initial and not question:
            label, copy, bench = opened(hand, label, copy, bench)
        story.flush = question
        if made := text_block(hand, label, copy, bench):
            yield made

    def _heading(self, block: Heading, ground: Ground) -> Iterator[galley.Block]:
        hand = self.story.hand
        name = ground.heads or ("subhead" if block.level <= 2 else "subhead-minor")
        level = min(max(block.level, 3 if ground.aside else 2), 6)
        label = Label(self.story.name(), name, f"H{level}", block.place, ground.within, keep_next=True)
        bench = ground.bench._replace(head=True)
        copy = strands(block.inlines, hand.layout.role(name).style)
        if made := head_block(hand, label, copy, bench):
            yield made

    def _list(self, block: List, ground: Ground) -> Iterator[galley.Block]:
        yield from list_blocks(self, block, ground)

    def _quotation(self, block: Quotation, ground: Ground) -> Iterator[galley.Block]:
        role = self.story.hand.layout.role("quotation")
        bench = ground.bench._replace(
            inset=ground.bench.inset + role.inset,
            inset_end=ground.bench.inset_end + role.inset_end,
        )
        self.story.flush = True
        inner = ground.inside(self.story.container("quotation"))._replace(bench=bench, paragraphs="quotation")
        yield from self.blocks(block.blocks, inner)

    def _sidebar(self, block: Sidebar, ground: Ground) -> Iterator[galley.Block]:
        yield from sidebar_blocks(self, block, ground)

    def _table(self, block: Table, ground: Ground) -> Iterator[galley.Block]:
        story = self.story
        if made := table_block(story.hand, block, story.name(), ground.bench.width, ground.within):
            yield made

    def _figure(self, block: FigureHere, ground: Ground) -> Iterator[galley.Block]:
        width = {"column": ground.column or ground.bench.width}
        story = self.story
        if made := figure_block(story.hand, block.figure, story.issue.pictures, story.name(), width):
            yield made

    def _verbatim(self, block: Preformatted, ground: Ground) -> Iterator[galley.Block]:
        hand = self.story.hand
        label = Label(self.story.name(), "preformatted", "P", block.place, ground.within)
        copy = verbatim_strands(block, hand.layout.role("preformatted").style)
        if made := text_block(hand, label, copy, ground.bench):
            yield made

    def _pause(self, block: Pause, ground: Ground) -> Iterator[galley.Block]:
        hand = self.story.hand
        role = hand.layout.role("pause")
        label = Label(self.story.name(), "pause", "Span", block.place, ground.within)
        nowhere = Place(block.place.start, block.place.start)
        if made := text_block(
            hand, label, [Strand(role.marker or ORNAMENT, nowhere, role.style)], ground.bench
        ):
            yield made


def _weakened(block: Paragraph) -> tuple[Inline, ...]:
    """The inlines of a wholly strong paragraph without their strength, which the role gives."""
    parts: list[Inline] = []
    for part in block.inlines:
        parts.extend(part.children if isinstance(part, Strong) else (part,))
    return tuple(parts)
