"""Inlines as strands: plain stretches of one style, with where they stand in the copy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bulletin_cli.model.copy import Code, Emphasis, Inline, LineBreak, Link, NoteMark, Strong, Text
from bulletin_cli.model.place import Place

SUPERIORS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Strand(NamedTuple):
    """Characters of one style. `hard` ends a line; `role` is another role's, for its face (a credit's)."""

    text: str
    place: Place
    style: str = "roman"
    href: str = ""
    note: int = 0
    code: bool = False
    hard: bool = False
    role: str = ""
    again: bool = False


class _Dress(NamedTuple):
    italic: bool = False
    bold: bool = False
    href: str = ""

    @property
    def style(self) -> str:
        name = "bold-italic" if self.bold and self.italic else "bold" if self.bold else "italic"
        return name if self.bold or self.italic else "roman"


def strands(inlines: tuple[Inline, ...], style: str = "roman") -> list[Strand]:
    """The inlines in a role of this style; emphasis in an italic role is roman, strong stays bold."""
    dress = _Dress(italic="italic" in style, bold="bold" in style)
    return list(_flat(inlines, dress))


def plain_strands(text: str, place: Place, style: str = "roman", *, role: str = "") -> list[Strand]:
    """A field of the front matter as one strand; none where it is empty."""
    return [Strand(text, place, style, role=role)] if text.strip() else []


def _flat(inlines: tuple[Inline, ...], dress: _Dress) -> Iterator[Strand]:
    for inline in inlines:
        match inline:
            case Text(text=text, place=place):
                yield Strand(text, place, dress.style, dress.href)
            case Code(text=text, place=place):
                yield Strand(text, place, dress.style, dress.href, code=True)
            case LineBreak(hard=hard, place=place):
                yield Strand("" if hard else " ", place, dress.style, dress.href, hard=hard)
            case NoteMark(number=number, place=place, again=again):
                sign = str(number).translate(SUPERIORS)
                yield Strand(sign, place, dress.style, note=number, again=again)
            case Emphasis(children=children):
                yield from _flat(children, dress._replace(italic=not dress.italic))
            case Strong(children=children):
                yield from _flat(children, dress._replace(bold=True))
            case Link(href=href, children=children):
                yield from _flat(children, dress._replace(href=href))
