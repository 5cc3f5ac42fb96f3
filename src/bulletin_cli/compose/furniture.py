"""Furniture that is composed: the lines of "in this issue" and the imprint."""

from __future__ import annotations

from dataclasses import replace

from bulletin_cli.compose.hand import Hand
from bulletin_cli.compose.notes import prose
from bulletin_cli.compose.pieces import Label, solid_block
from bulletin_cli.compose.settings import Bench
from bulletin_cli.compose.strands import plain_strands, strands
from bulletin_cli.model.copy import Block, Heading
from bulletin_cli.model.galley import ContentsItem, TextBlock
from bulletin_cli.model.publication import Article


def contents_item(hand: Hand, article: Article) -> ContentsItem | None:
    """The story's running title at the contents' measure; None where it has no title."""
    layout = hand.layout
    measure = layout.measure(layout.furniture.contents_columns) - layout.furniture.contents_number
    place = article.place("short" if article.short else "headline")
    label = Label(f"contents/{article.slug}", "contents", "Span", place)
    copy = plain_strands(article.running_title, place, layout.role("contents").style)
    made = solid_block(hand, label, copy, Bench(measure))
    return ContentsItem(article.slug, made) if made else None


def imprint(hand: Hand, blocks: tuple[Block, ...]) -> tuple[TextBlock, ...]:
    """The imprint's paragraphs and heads at its columns' measure, in order."""
    bench = Bench(hand.layout.measure(hand.layout.furniture.imprint_columns))
    found: list[TextBlock] = []
    for block in prose(blocks):
        head = isinstance(block, Heading)
        name = "imprint-head" if head else "imprint"
        tag = f"H{min(max(block.level, 2), 6)}" if isinstance(block, Heading) else "P"
        label = Label(f"imprint.b{len(found) + 1}", name, tag, block.place, keep_next=head)
        made = solid_block(hand, label, strands(block.inlines, hand.layout.role(name).style), bench)
        if made is not None:
            found.append(made if found else replace(made, before=0, before_max=0))
    return tuple(found)
