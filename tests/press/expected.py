"""What a listener should hear of a story, told by its copy alone: tags with their words, nested."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from bulletin_cli.model.copy import (
    Block,
    Code,
    FigureHere,
    Heading,
    Inline,
    LineBreak,
    List,
    NoteMark,
    Paragraph,
    Quotation,
    Sidebar,
    Table,
    TableCell,
    Text,
)
from bulletin_cli.model.publication import Article

Heard: TypeAlias = "tuple[str, str | tuple[Heard, ...]]"
"""A tag with its words, or with what it holds."""
SUPERIORS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def said(inlines: tuple[Inline, ...]) -> str:
    """The words of inlines: a line end is a space, a footnote's call a superior figure."""
    return re.sub("[ \n]+", " ", "".join(map(_said, inlines)))


def _said(inline: Inline) -> str:
    match inline:
        case Text(text=text) | Code(text=text):
            return text
        case LineBreak():
            return " "
        case NoteMark(number=number):
            return str(number).translate(SUPERIORS)
        case _:
            return said(inline.children)


@dataclass
class Listener:
    """Goes through one story in the order of its copy."""

    article: Article
    rank: int = 1
    boxed: int = 0
    """1 in a sidebar, whose heads rank below the story's."""
    waiting: str = field(init=False)

    def __post_init__(self) -> None:
        dateline = self.article.dateline.strip()
        self.waiting = f"{dateline}\u00a0— " if dateline else ""

    def story(self) -> tuple[Heard, ...]:
        """Head, body and footnotes; figures left out, which stand where the make-up finds room."""
        article = self.article
        head = (
            ("P", article.kicker),
            ("H1", article.headline),
            ("P", article.standfirst),
            ("P", article.byline),
        )
        notes = sorted((note for note in article.body.notes if note.number), key=lambda note: note.number)
        return (
            *(part for part in head if part[1]),
            *self.blocks(article.body.blocks),
            *(
                ("Note", (("Lbl", f"{note.number}"), ("P", " ".join(self._words(note.blocks)))))
                for note in notes
            ),
        )

    def blocks(self, blocks: tuple[Block, ...]) -> Iterator[Heard]:
        """What is heard of blocks."""
        for block in blocks:
            match block:
                case FigureHere():
                    pass
                case Heading(level=level, inlines=inlines):
                    self.rank = min(level + self.boxed, self.rank + 1)
                    yield f"H{self.rank}", said(inlines)
                case Paragraph(inlines=inlines):
                    begin, self.waiting = self.waiting, ""
                    yield "P", begin + said(inlines)
                case List(items=items, start=start):
                    yield "L", tuple(self._items(items, start))
                case Quotation(blocks=inner):
                    yield "BlockQuote", tuple(self.blocks(inner))
                case Sidebar(blocks=inner):
                    self.boxed = 1
                    yield "Sect", tuple(self.blocks(inner))
                    self.boxed = 0
                case Table(header=header, rows=rows):
                    yield "Table", (_row("TH", header), *(_row("TD", row) for row in rows))
                case _:
                    raise AssertionError(block)

    def _items(self, items, start) -> Iterator[Heard]:
        for number, item in enumerate(items):
            label = "•" if start is None else f"{start + number}."
            yield "LI", (("Lbl", label), ("LBody", tuple(self.blocks(item.blocks))))

    @staticmethod
    def _words(blocks: tuple[Block, ...]) -> Iterator[str]:
        yield from (said(block.inlines) for block in blocks if isinstance(block, Paragraph))


def _row(tag: str, cells: tuple[TableCell, ...]) -> Heard:
    return "TR", tuple((tag, said(cell.inlines)) for cell in cells)
