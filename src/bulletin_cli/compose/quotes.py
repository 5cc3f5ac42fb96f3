"""Pull quotes: words of the body set large, with the quotation marks of their language."""

from __future__ import annotations

import re

from bulletin_cli.compose.hand import Hand
from bulletin_cli.compose.hanging import hung
from bulletin_cli.compose.pieces import Label, solid_block
from bulletin_cli.compose.settings import Bench
from bulletin_cli.compose.strands import Strand, plain_strands
from bulletin_cli.compose.vertical import head_on_grid
from bulletin_cli.model.copy import Block, Item, List, Paragraph, Quotation, Sidebar, plain
from bulletin_cli.model.galley import QuoteBlock, TextBlock
from bulletin_cli.model.place import Place
from bulletin_cli.model.publication import Article, PullQuote

MARKS = {"en": "“”", "ru": "«»", "uk": "«»", "be": "«»", "kk": "«»", "ky": "«»", "tg": "«»", "uz": "“”"}
MARKS |= {"fr": "«»", "es": "«»", "it": "«»", "de": "„“", "pl": "„”", "tk": "“”", "fa": "«»", "ar": "«»"}
_QUOTED = re.compile(r"^\s*[“„«\"'‘‹]")
_SPACE = re.compile(r"\s+")
_STRAIGHT = str.maketrans("“”„«»‘’‚‹›\u00a0\u202f", "\"\"\"\"\"'''''  ")


def quote_block(hand: Hand, article: Article, number: int, measure: float) -> QuoteBlock | None:
    """The article's pull quote of that number (from 0) at a measure; None where it is empty."""
    quote = article.pull_quotes[number]
    name = f"{article.slug}.q{number + 1}"
    role = hand.layout.role("pull-quote")
    bench = Bench(measure, role.inset, role.inset_end, head=True)
    label = Label(name, "pull-quote", "P", quote.place)
    words = solid_block(hand, label, _marked(hand, quote, role.style), bench, head_on_grid)
    if words is None:
        return None
    words = hung(hand, words, hand.layout.grid.gutter / 2)
    by_role = hand.layout.role("pull-quote-by")
    by_place = article.places.get(f"pull_quotes.{number}.by", quote.place)
    by_label = Label(f"{name}.by", "pull-quote-by", "P", by_place)
    by = solid_block(hand, by_label, plain_strands(quote.by, by_place, by_role.style), bench, head_on_grid)
    furniture = hand.layout.furniture
    return QuoteBlock(
        name,
        words,
        by,
        words.height + (by.height if by else 0),
        furniture.quote_before,
        furniture.quote_after,
        quote.optional,
        paragraph_of(quote.text, article.body.blocks),
        quote.place,
        _spare(hand, words),
    )


def _spare(hand: Hand, words: TextBlock) -> float:
    """White over the letters of the first line, which the grid leaves."""
    ascent, _ = hand.plain_fount(hand.layout.role(words.role)).extent
    return max(words.baseline - ascent, 0.0)


def _marked(hand: Hand, quote: PullQuote, style: str) -> list[Strand]:
    copy = plain_strands(quote.text.strip(), quote.place, style)
    if not copy or _QUOTED.match(quote.text):
        return copy
    marks = MARKS.get(hand.language.lower().split("-", maxsplit=1)[0], "“”")
    start, end = Place(quote.place.start, quote.place.start), Place(quote.place.end, quote.place.end)
    return [Strand(marks[0], start, style), *copy, Strand(marks[1], end, style)]


def paragraph_of(text: str, blocks: tuple[Block, ...]) -> int:
    """The number of the paragraph that the words stand in, from 1; 0 where none has them."""
    wanted = _folded(text).strip("\"' .")
    for number, paragraph in enumerate(counted(blocks), start=1):
        if wanted and wanted in _folded(plain(paragraph.inlines)):
            return number
    return 0


def counted(blocks: tuple[Block | Item, ...]) -> list[Paragraph]:
    """The paragraphs that carry a number, in the order in which they are set; sidebars' have none."""
    found: list[Paragraph] = []
    for block in blocks:
        match block:
            case Paragraph():
                found.append(block)
            case List(items=items):
                found.extend(counted(items))
            case Item(blocks=inner) | Quotation(blocks=inner):
                found.extend(counted(inner))
            case Sidebar() | _:
                pass
    return found


def _folded(text: str) -> str:
    return _SPACE.sub(" ", text.translate(_STRAIGHT)).casefold().strip()
