"""From an article to its passages: fields of the front matter, then the body in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bulletin_cli.model.copy import (
    Block,
    Body,
    Code,
    Emphasis,
    Figure,
    FigureHere,
    Heading,
    Inline,
    LineBreak,
    Link,
    List,
    Paragraph,
    Quotation,
    Sidebar,
    Strong,
    Table,
    Text,
)
from bulletin_cli.model.place import Place, Source
from bulletin_cli.model.publication import Article
from bulletin_cli.rules.prose.passage import BLANK, Passage, Piece
from bulletin_cli.rules.prose.patterns import lazy

_FIELDS = ("headline", "kicker", "standfirst", "short", "byline", "dateline", "summary")
_CYRILLIC = lazy(r"[а-яё]", re.IGNORECASE)
_ANY_CYRILLIC = lazy("[\u0400-\u052f\u1c80-\u1c8f]")
_LATIN = lazy(r"[a-z]", re.IGNORECASE)
_CYRILLIC_LANGUAGES = frozenset(["ru", "kk", "ky", "tg", "uz", "tk", "mn", "uk", "be", "bg", "sr", "mk"])
_TOKEN = lazy(r"\S+")


def passages_of(article: Article, language: str) -> tuple[Passage, ...]:
    """Every passage of an article: front matter first, in the order of its fields, then the body.

    `language` is the issue's; the article's own goes before it.
    """
    tongue = article.language or language
    return (*_front(article, tongue), *passages_of_body(article.body, article.source, tongue))


def passages_of_body(body: Body, source: Source, language: str) -> tuple[Passage, ...]:
    """The passages of a Markdown body: blocks in reading order, then footnotes."""
    reader = _Reader(source, language)
    reader.blocks(body.blocks, "paragraph", (), top=True)
    for note in body.notes:
        reader.blocks(note.blocks, "note", ("note",))
    return tuple(reader.passages)


def tongue_of(text: str, language: str) -> str:
    """The passage's language: Russian where Cyrillic letters outnumber Latin ones in a language
    without them.
    """
    if text.isascii() or not _ANY_CYRILLIC.search(text):
        return language
    if language.split("-", maxsplit=1)[0].lower() in _CYRILLIC_LANGUAGES:
        return language
    cyrillic = len(_CYRILLIC.findall(text))
    return "ru" if cyrillic and cyrillic > len(_LATIN.findall(text)) else language


def pieces_of(value: str, place: Place, source: Source, at: int = 0) -> Sequence[Piece]:
    """The pieces of a text that came from one place; word by word where white space was folded."""
    start, stop = place
    if stop - start == len(value) and source.text.startswith(value, start):  # as of most
        return (Piece(at, at + len(value), place, True),)
    return [*_folded(value, place, source, at)]


def _folded(value: str, place: Place, source: Source, at: int) -> Iterator[Piece]:
    typed = list(_TOKEN.finditer(source.text[place.start : place.end]))
    read = list(_TOKEN.finditer(value))
    if len(typed) != len(read):
        yield Piece(at, at + len(value), place, verbatim=False)
        return
    end, file_end = 0, place.start
    for word, original in zip(read, typed, strict=True):
        start, stop = place.start + original.start(), place.start + original.end()
        if word.start() > end:
            yield Piece(at + end, at + word.start(), Place(file_end, start), verbatim=False)
        same = word.group() == original.group()
        yield Piece(at + word.start(), at + word.end(), Place(start, stop), verbatim=same)
        end, file_end = word.end(), stop


def _front(article: Article, language: str) -> Iterator[Passage]:
    for name in _FIELDS:
        yield from _field(article, name, name, getattr(article, name), language)
    for number, figure in enumerate(article.figures):
        for name in ("alt", "caption", "credit"):
            value = getattr(figure, name) or ""
            yield from _field(article, f"figures.{number}.{name}", name, value, language)
    for number, quote in enumerate(article.pull_quotes):
        yield from _field(article, f"pull_quotes.{number}.text", "pull-quote", quote.text, language)
        yield from _field(article, f"pull_quotes.{number}.by", "speaker", quote.by, language)


def _field(article: Article, path: str, kind: str, value: str, language: str) -> Iterator[Passage]:
    place = article.places.get(path)
    if not value or place is None:
        return
    yield Passage(
        kind,
        value,
        article.source,
        tongue_of(value, language),
        pieces=tuple(pieces_of(value, place, article.source)),
        block=place,
        displayed=kind == "pull-quote",
    )


class _Flat:
    """A passage's text while it is put together."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.parts: list[str] = []
        self.pieces: list[Piece] = []
        self.line_ends: list[int] = []
        self.emphases: list[tuple[int, int]] = []
        self.links: list[tuple[int, int, Link]] = []
        self.length = 0

    def take(self, inlines: tuple[Inline, ...]) -> None:
        """Appends what readers see of the inlines."""
        for inline in inlines:
            match inline:
                case Text(text=text, place=place):
                    self.pieces.extend(pieces_of(text, place, self.source, self.length))
                    self._append(text)
                case Code(place=place):
                    self._single(BLANK, place)
                case LineBreak(place=place):
                    self.line_ends.append(self.length)
                    self._single(" ", place)
                case Emphasis(children=children) | Strong(children=children):
                    start = self.length
                    self.take(children)
                    if isinstance(inline, Emphasis):
                        self.emphases.append((start, self.length))
                case Link(children=children):
                    start = self.length
                    self.take(children)
                    self.links.append((start, self.length, inline))
                case _:
                    pass

    def _single(self, character: str, place: Place) -> None:
        self.pieces.append(Piece(self.length, self.length + 1, place, verbatim=False))
        self._append(character)

    def _append(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)


class _Reader:
    """Walks blocks and keeps the passages it meets."""

    def __init__(self, source: Source, language: str) -> None:
        self.source, self.language = source, language
        self.passages: list[Passage] = []
        self.paragraphs = 0

    def blocks(
        self, blocks: tuple[Block, ...], kind: str, within: tuple[str, ...], *, top: bool = False
    ) -> None:
        """Reads blocks; paragraphs among them become passages of `kind`."""
        for block in blocks:
            match block:
                case Paragraph(inlines=inlines, place=place):
                    self.paragraphs += top
                    self.take(kind, inlines, place, within, number=self.paragraphs if top else 0)
                case Heading(inlines=inlines, place=place, level=level):
                    self.take("heading", inlines, place, within, level=level)
                case List(items=items):
                    for item in items:
                        self.blocks(item.blocks, "note" if kind == "note" else "item", (*within, "list"))
                case Quotation(blocks=inner):
                    self.blocks(inner, "quotation", (*within, "quotation"))
                case Sidebar(blocks=inner):
                    self.blocks(inner, "paragraph", (*within, "sidebar"))
                case Table(header=header, rows=rows):
                    for cell in (*header, *(cell for row in rows for cell in row)):
                        self.take("cell", cell.inlines, cell.place, (*within, "table"))
                case FigureHere(figure=figure, place=place):
                    self.figure(figure, place, within)
                case _:
                    pass

    def take(
        self,
        kind: str,
        inlines: tuple[Inline, ...],
        block: Place,
        within: tuple[str, ...],
        *,
        number: int = 0,
        level: int = 0,
    ) -> None:
        """Appends the passage that these inlines make."""
        flat = _Flat(self.source)
        flat.take(inlines)
        raw = "".join(flat.parts)
        if not raw:
            return
        self.passages.append(
            Passage(
                kind,
                raw,
                self.source,
                tongue_of(raw, self.language),
                pieces=tuple(flat.pieces),
                block=block,
                number=number,
                within=within,
                level=level,
                line_ends=tuple(flat.line_ends),
                emphases=tuple(flat.emphases),
                links=tuple(flat.links),
                displayed="quotation" in within,
            ),
        )

    def figure(self, figure: Figure, block: Place, within: tuple[str, ...]) -> None:
        """Appends the words of a figure that stands in the body."""
        typed = self.source.text[block.start : block.end]
        offset = 0
        for kind, value in (("alt", figure.alt or ""), ("caption", figure.caption)):
            if not value:
                continue
            at = typed.find(value, offset)
            offset = at + len(value) if at >= 0 else offset
            start = block.start + at
            place = Place(start, start + len(value)) if at >= 0 else block
            pieces = tuple(pieces_of(value, place, self.source))
            tongue = tongue_of(value, self.language)
            self.passages.append(
                Passage(kind, value, self.source, tongue, pieces=pieces, block=place, within=within)
            )
