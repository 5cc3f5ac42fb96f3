"""One story as its page shows it: its words, with figures and pull quotes where they belong."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from bulletin_cli.model.copy import (
    Block,
    Figure,
    Heading,
    Item,
    List,
    Paragraph,
    Quotation,
    Sidebar,
    Table,
    plain,
    wholly_strong,
)
from bulletin_cli.model.publication import Article, PullQuote
from bulletin_cli.press.directions import direction
from bulletin_cli.press.web_copy import Scribe
from bulletin_cli.press.web_elements import element
from bulletin_cli.press.web_figures import Album, PictureView, figure_markup
from bulletin_cli.press.web_inlines import Penman

Phrase = Callable[[str], str]
MARKS = {"en": "“”", "uz": "“”", "tk": "“”", "de": "„“", "pl": "„”"}
MARKS |= dict.fromkeys(("ar", "be", "es", "fa", "fr", "it", "kk", "ky", "ru", "tg", "uk"), "«»")
_QUOTED = re.compile(r"^\s*[“„«\"'‘‹]")
_LETTERS = re.compile(r"\w+")


@dataclass(frozen=True)
class StoryText:
    """The written parts of a story."""

    opening: PictureView | None
    """The picture under the head."""
    copy: Markup
    notes: Markup


def written(
    article: Article, language: str, album: Album, pages: Mapping[str, str], phrase: Phrase
) -> StoryText:
    """The story in its language; `pages` are those of the issue's stories by slug."""
    photo = phrase("photo")
    notes = frozenset(note.number for note in article.body.notes if note.number)
    scribe = Scribe(
        Penman(pages, notes),
        lambda figure: _figure(album, figure, photo),
        table_name=phrase("table"),
        back_name=phrase("back_to_text"),
        lead_in=_dateline(article),
    )
    opening = next((figure for figure in article.figures if figure.place_on_page == "top"), None)
    others = [figure for figure in article.figures if figure is not opening]
    slots = _slots(article, others, album, photo, language)
    parts: list[Markup] = []
    for number, block in enumerate(article.body.blocks):
        parts.extend(slots.pop(number, []))
        parts.append(scribe.block(block))
    parts.extend(part for number in sorted(slots) for part in slots[number])
    copy = Markup("\n").join(part for part in parts if part)
    return StoryText(album.view(opening, photo) if opening else None, copy, scribe.notes(article.body.notes))


def _figure(album: Album, figure: Figure, photo: str) -> Markup:
    view = album.view(figure, photo)
    return figure_markup(view) if view else Markup()


def _dateline(article: Article) -> Markup:
    text = article.dateline.strip()
    return element("span", text, class_="role-dateline") + "\u00a0— " if text else Markup()


def _slots(
    article: Article, figures: list[Figure], album: Album, photo: str, language: str
) -> dict[int, list[Markup]]:
    """What stands before each block, by its number; after the last where the number is their count."""
    blocks = article.body.blocks
    slots: dict[int, list[Markup]] = defaultdict(list)
    tops = [figure for figure in figures if figure.place_on_page == "top"]
    for number, figure in enumerate(tops, start=1):
        slots[_free(blocks, round(number * len(blocks) / (len(tops) + 1)))].append(
            _figure(album, figure, photo)
        )
    for figure in figures:
        if figure.place_on_page == "foot":
            slots[len(blocks)].append(_figure(album, figure, photo))
        elif figure.place_on_page != "top":
            slots[_free(blocks, _after(blocks, figure.after))].append(_figure(album, figure, photo))
    for quote in article.pull_quotes:
        slots[_free(blocks, max(_said_in(blocks, quote.text) - 1, 1))].append(_pull_quote(quote, language))
    return slots


def _free(blocks: tuple[Block, ...], slot: int) -> int:
    """The first slot from this one on that does not part a subhead or a question from what follows."""
    while 0 < slot < len(blocks) and _keeps_next(blocks[slot - 1]):
        slot += 1
    return slot


def _keeps_next(block: Block) -> bool:
    return isinstance(block, Heading) or (isinstance(block, Paragraph) and wholly_strong(block))


def _after(blocks: tuple[Block, ...], paragraph: int) -> int:
    """The slot after the block with the paragraph of that number; the last where there are fewer."""
    count = 0
    for number, block in enumerate(blocks, start=1):
        count += _paragraphs(block)
        if count >= paragraph:
            return number
    return len(blocks)


def _paragraphs(block: Block | Item) -> int:
    """Paragraphs of running text in it; a sidebar's are its own."""
    match block:
        case Paragraph():
            return 1
        case List(items=items):
            return sum(_paragraphs(item) for item in items)
        case Item(blocks=inner) | Quotation(blocks=inner):
            return sum(_paragraphs(part) for part in inner)
        case _:
            return 0


def _said_in(blocks: tuple[Block, ...], words: str) -> int:
    """The number of the block in which the words stand; the middle one where none is found."""
    wanted = _letters(words)
    found = (number for number, block in enumerate(blocks) if wanted in _letters(text_of(block)))
    return next(found, len(blocks) // 2)


def _letters(text: str) -> str:
    return "".join(_LETTERS.findall(text.casefold()))


def text_of(block: Block | Item) -> str:
    """The block's words, without marks."""
    match block:
        case Paragraph(inlines=inlines) | Heading(inlines=inlines):
            return plain(inlines)
        case List(items=items):
            return " ".join(text_of(item) for item in items)
        case Item(blocks=inner) | Quotation(blocks=inner) | Sidebar(blocks=inner):
            return " ".join(text_of(part) for part in inner)
        case Table(header=header, rows=rows):
            return " ".join(plain(cell.inlines) for row in (header, *rows) for cell in row)
        case _:
            return ""


def _pull_quote(quote: PullQuote, language: str) -> Markup:
    """An aside that a screen reader passes by: its words stand in the story."""
    marks = "" if _QUOTED.match(quote.text) else MARKS.get(language.lower().split("-", maxsplit=1)[0], "“”")
    words = f"{marks[:1]}{quote.text.strip()}{marks[1:]}"
    said = [element("p", words, class_="role-pull-quote")]
    if quote.by:
        said.append(element("p", quote.by, class_="role-pull-quote-by"))
    return element("aside", *said, class_="pull-quote", aria_hidden="true", dir=direction(language))
