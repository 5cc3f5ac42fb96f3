"""Footnotes: one block each, its number before it."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.compose.hand import Hand
from bulletin_cli.compose.listing import margin, short_line
from bulletin_cli.compose.pieces import Label, solid_block
from bulletin_cli.compose.settings import Bench
from bulletin_cli.compose.strands import Strand, strands
from bulletin_cli.model.copy import Block, Heading, List, Note, Paragraph, Quotation, Sidebar
from bulletin_cli.model.galley import Container, TextBlock


def note_block(hand: Hand, slug: str, note: Note, measure: float) -> TextBlock | None:
    """The note, whole, at a column's measure; None where nothing prints."""
    style = hand.layout.role("note").style
    copy: list[Strand] = []
    for block in prose(note.blocks):
        if copy:
            copy.append(Strand("", block.place, hard=True))
        copy.extend(strands(block.inlines, style))
    number = short_line(hand, f"{note.number}", "note", note.place)
    name = f"{slug}.n{note.number}"
    within = (Container("note", f"{name}.note"),)
    label = Label(name, "note", "Note", note.place, within, marker=number)
    return solid_block(hand, label, copy, Bench(measure, margin(hand, "note", "note", [number])))


def prose(blocks: tuple[Block, ...]) -> Iterator[Paragraph | Heading]:
    """Paragraphs and heads, those in lists and quotations too."""
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield block
            case List(items=items):
                for item in items:
                    yield from prose(item.blocks)
            case Quotation(blocks=inner) | Sidebar(blocks=inner):
                yield from prose(inner)
            case _:
                pass
