"""Furniture that is composed: the entries of "in this issue" and the imprint."""

from __future__ import annotations

from bulletin_cli.compose.hand import Hand
from bulletin_cli.compose.notes import prose
from bulletin_cli.compose.pieces import Label, solid_block
from bulletin_cli.compose.settings import Bench
from bulletin_cli.compose.strands import plain_strands, strands
from bulletin_cli.model.copy import Block, Heading
from bulletin_cli.model.galley import Container, ContentsItem, TextBlock
from bulletin_cli.model.publication import Article


def contents_item(hand: Hand, article: Article) -> ContentsItem | None:
    """The story's running title at the contents' measure, over its summary where the layout wants that;
    None where it has no title."""
    layout = hand.layout
    measure = layout.measure(layout.furniture.contents_columns) - layout.furniture.contents_number
    place = article.place("short" if article.short else "headline")
    label = Label(f"contents/{article.slug}", "contents", "Span", place)
    copy = plain_strands(article.running_title, place, layout.role("contents").style)
    title = solid_block(hand, label, copy, Bench(measure))
    if title is None:
        return None
    summary = _summary(hand, article, title) if layout.furniture.contents_summaries else None
    if summary is None:
        return ContentsItem(article.slug, title)
    return ContentsItem(article.slug, title._replace(after=0, keep_next=True), summary)


def _summary(hand: Hand, article: Article, title: TextBlock) -> TextBlock | None:
    """The story's summary, close under its title; None where it has none."""
    name = "contents-summary" if "contents-summary" in hand.layout.roles else "contents"
    role, place = hand.layout.role(name), article.place("summary")
    label = Label(f"{title.id}.summary", name, "P", place, (Container("entry", title.id),))
    copy = plain_strands(article.summary, place, role.style)
    made = solid_block(hand, label, copy, Bench(title.measure, role.inset, role.inset_end))
    return made and made._replace(before=0, before_max=0, after=max(title.after, made.after))


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
            found.append(made if found else made._replace(before=0, before_max=0))
    return tuple(found)
