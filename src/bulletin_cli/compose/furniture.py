"""Furniture that is composed: the lines of "in this issue" and the imprint."""

from __future__ import annotations

from dataclasses import replace

from bulletin_cli.compose.body import BodySetter, Ground
from bulletin_cli.compose.hand import Hand
from bulletin_cli.compose.pieces import Label, solid_block
from bulletin_cli.compose.settings import Bench
from bulletin_cli.compose.strands import plain_strands, strands
from bulletin_cli.model.copy import Block, Heading, List, Paragraph, Quotation, Sidebar
from bulletin_cli.model.galley import ContentsItem, TextBlock
from bulletin_cli.model.publication import Article

__all__ = ["BodySetter", "Ground", "contents_item", "imprint"]


def contents_item(hand: Hand, article: Article) -> ContentsItem | None:
    """The story's running title at the contents' measure; None where it has no title."""
    layout = hand.layout
    measure = layout.measure(layout.furniture.contents_columns) - layout.furniture.contents_number
    role = layout.role("contents")
    place = article.place("short" if article.short else "headline")
    label = Label(f"contents/{article.slug}", "contents", "Span", place)
    copy = plain_strands(article.running_title, place, role.style)
    made = solid_block(hand, label, copy, Bench(measure))
    return ContentsItem(article.slug, made) if made else None


def imprint(hand: Hand, blocks: tuple[Block, ...]) -> tuple[TextBlock, ...]:
    """The imprint's paragraphs and heads at its columns' measure, in order."""
    bench = Bench(hand.layout.measure(hand.layout.furniture.imprint_columns))
    found: list[TextBlock] = []
    for block in _flat(blocks):
        name = "imprint-head" if isinstance(block, Heading) else "imprint"
        role = hand.layout.role(name)
        tag = f"H{min(max(block.level, 2), 6)}" if isinstance(block, Heading) else "P"
        label = Label(f"imprint.b{len(found) + 1}", name, tag, block.place)
        made = solid_block(hand, label, strands(block.inlines, role.style), bench, keep_next=tag != "P")
        if made is not None:
            found.append(made if found else replace(made, before=0))
    return tuple(found)


def _flat(blocks: tuple[Block, ...]) -> list[Paragraph | Heading]:
    """Paragraphs and heads, those in lists and quotations too."""
    found: list[Paragraph | Heading] = []
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                found.append(block)
            case List(items=items):
                for item in items:
                    found.extend(_flat(item.blocks))
            case Quotation(blocks=inner) | Sidebar(blocks=inner):
                found.extend(_flat(inner))
            case _:
                pass
    return found
