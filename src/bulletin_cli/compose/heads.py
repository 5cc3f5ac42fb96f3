"""What stands over a story, and the head that it wears where it goes on."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.compose.hand import Hand
from bulletin_cli.compose.hanging import hung
from bulletin_cli.compose.pieces import Label, solid_block
from bulletin_cli.compose.settings import Bench
from bulletin_cli.compose.strands import plain_strands
from bulletin_cli.compose.vertical import head_on_grid
from bulletin_cli.model.galley import TextBlock
from bulletin_cli.model.publication import Article

_TAGS = {"headline": "H1"}
CLEAR = 0.3
"""Least white between the letters of two blocks of a head, in lines of the grid."""
CLOSE = 0.4
"""Most white between a kicker's letters and its headline's, in lines of the grid."""


def head(hand: Hand, article: Article, width: float, *, headline: str) -> tuple[TextBlock, ...]:
    """The blocks over a story, set across its width; `headline` is the role of its headline."""
    fields = (
        ("kicker", article.kicker, "kicker"),
        ("headline", article.headline, headline),
        ("standfirst", article.standfirst, "standfirst"),
        ("byline", article.byline, "byline"),
    )
    blocks = list(_blocks(hand, article, fields, width))
    for number in range(len(blocks) - 1):
        if _white(hand, blocks[number], blocks[number + 1]) < CLEAR * hand.layout.grid.leading:
            blocks[number] = blocks[number]._replace(height=blocks[number].height + 1)
    if len(blocks) > 1 and blocks[0].role == "kicker":
        blocks[0] = _lowered(hand, blocks[0], blocks[1])
    return tuple(hung(hand, block, _margin(hand)) for block in blocks)


def _lowered(hand: Hand, kicker: TextBlock, headline: TextBlock) -> TextBlock:
    """The kicker close over its headline, on the grid or not: the two are read as one."""
    leading = hand.layout.grid.leading
    room = (kicker.height - 1) * leading + hand.layout.grid.baseline
    foot = kicker.baseline + (len(kicker.lines) - 1) * kicker.leading
    slack = _white(hand, kicker, headline) + room - foot - CLOSE * leading
    return kicker._replace(baseline=kicker.baseline + max(slack, 0.0))


def _margin(hand: Hand) -> float:
    """pt beside the text in which a mark may hang."""
    page = hand.layout.page
    return min(page.inner, page.outer) - page.safe


def _white(hand: Hand, upper: TextBlock, lower: TextBlock) -> float:
    """pt between the descenders of one block and the ascenders of the next, as they would stand."""
    grid, layout = hand.layout.grid, hand.layout
    _, descent = hand.plain_fount(layout.role(upper.role)).extent
    ascent, _ = hand.plain_fount(layout.role(lower.role)).extent
    return grid.leading - grid.baseline - descent + lower.before * grid.leading + lower.baseline - ascent


def _blocks(
    hand: Hand, article: Article, fields: tuple[tuple[str, str, str], ...], width: float
) -> Iterator[TextBlock]:
    for name, text, role_name in fields:
        role = hand.layout.role(role_name)
        place = article.place(name)
        label = Label(f"{article.slug}.{name}", role_name, _TAGS.get(name, "P"), place, keep_next=True)
        bench = Bench(width, role.inset, role.inset_end, head=name != "byline")
        made = solid_block(hand, label, plain_strands(text, place, role.style), bench, head_on_grid)
        if made is not None:
            yield made


def continuation(hand: Hand, article: Article, width: float) -> TextBlock | None:
    """The running title across the story's width, for the pages on which it goes on."""
    name = "short" if article.short else "headline"
    role = hand.layout.role("continuation")
    place = article.place(name)
    label = Label(f"{article.slug}.continuation", "continuation", "P", place, keep_next=True)
    copy = plain_strands(article.running_title, place, role.style)
    return solid_block(hand, label, copy, Bench(width, head=True), head_on_grid)
