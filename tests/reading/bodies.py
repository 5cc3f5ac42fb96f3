"""Bodies for the tests of reading: Markdown in, blocks as a short notation out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bulletin_cli.model.copy import (
    Body,
    Code,
    Emphasis,
    FigureHere,
    Heading,
    Item,
    LineBreak,
    Link,
    List,
    Note,
    NoteMark,
    Paragraph,
    Pause,
    Preformatted,
    Quotation,
    Sidebar,
    Strong,
    Table,
    TableCell,
    Text,
)
from bulletin_cli.model.diagnostic import Proof
from bulletin_cli.model.place import Source
from bulletin_cli.reading.body import read_body


def read(text: str, start: int = 0) -> Proof[Body]:
    """A body of an article a.md."""
    return read_body(Source("a.md", text), start)


def codes(text: str) -> list[str]:
    """The codes of all complaints about a body, in order."""
    return [diagnostic.code for diagnostic in read(text).diagnostics]


def said(text: str) -> list[str]:
    """Complaints as `line:column-line:column CODE message`."""
    return [
        f"{d.span.line}:{d.span.column}-{d.span.end_line}:{d.span.end_column} {d.code} {d.message}"
        for d in read(text).diagnostics
    ]


def sketch(part: Any) -> str:
    """A block or an inline in short: what it is and what is in it."""
    match part:
        case Text(text=text):
            return text
        case LineBreak(hard=hard):
            return "//" if hard else "/"
        case Emphasis(children=children):
            return f"i({sketches(children)})"
        case Strong(children=children):
            return f"b({sketches(children)})"
        case Link(href=href, children=children):
            return f"a({sketches(children)} -> {href})"
        case Code(text=text):
            return f"code({text})"
        case NoteMark(label=label, number=number):
            return f"note({label} {number})"
        case Paragraph(inlines=inlines):
            return f"p({sketches(inlines)})"
        case Heading(level=level, inlines=inlines):
            return f"h{level}({sketches(inlines)})"
        case List(items=items, start=start):
            return f"list{'' if start is None else start}({' '.join(map(sketch, items))})"
        case Item(blocks=blocks):
            return f"item({' '.join(map(sketch, blocks))})"
        case Quotation(blocks=blocks):
            return f"quote({' '.join(map(sketch, blocks))})"
        case Sidebar(blocks=blocks):
            return f"box({' '.join(map(sketch, blocks))})"
        case Table(header=header, rows=rows):
            return f"table({' ; '.join(' | '.join(map(sketch, row)) for row in (header, *rows))})"
        case TableCell(inlines=inlines):
            return sketches(inlines)
        case FigureHere(figure=figure):
            return f"figure({figure.file} {figure.alt!r} {figure.caption!r})"
        case Preformatted(text=text):
            return f"pre({text!r})"
        case Pause():
            return "pause"
        case Note(label=label, number=number, blocks=blocks):
            return f"{label} {number}: {' '.join(map(sketch, blocks))}"
    raise AssertionError(part)


def sketches(inlines: tuple[Any, ...]) -> str:
    """Inlines in short, one after the other."""
    return "".join(map(sketch, inlines))


def blocks(text: str) -> list[str]:
    """The blocks of a body in short."""
    return [sketch(block) for block in read(text).value.blocks]


def inner(part: Any) -> tuple[Any, ...]:
    """What stands in a block or an inline, in order."""
    match part:
        case Emphasis(children=parts) | Strong(children=parts) | Link(children=parts):
            return parts
        case Paragraph(inlines=parts) | Heading(inlines=parts) | TableCell(inlines=parts):
            return parts
        case Item(blocks=parts) | Quotation(blocks=parts) | Sidebar(blocks=parts) | Note(blocks=parts):
            return parts
        case List(items=parts):
            return parts
        case Table(header=header, rows=rows):
            return tuple(cell for row in (header, *rows) for cell in row)
        case Body(blocks=parts):
            return parts
    return ()


def every(part: Any) -> Iterator[Any]:
    """A part and all that stands in it."""
    yield part
    for child in inner(part):
        yield from every(child)
