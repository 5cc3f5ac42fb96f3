"""Paragraphs, and the pictures that stand alone in one."""

from collections.abc import Sequence
from typing import TypeAlias, TypeGuard

from bulletin_cli.model.copy import Block, Figure, FigureHere, Inline, Paragraph, Text, is_blank
from bulletin_cli.model.place import Place
from bulletin_cli.reading.markdown_inlines import hull, is_inline, joined
from bulletin_cli.reading.markdown_marks import STRAY_PICTURE, Marks
from bulletin_cli.reading.markdown_notes import mark_calls
from bulletin_cli.reading.paths import file_meant


class Picture:
    """A picture among inlines, until it is known whether it stands alone."""

    def __init__(self, file: str, alt: str, caption: str, place: Place) -> None:
        self.file, self.alt, self.caption, self.place = file, alt, caption, place


Part: TypeAlias = Inline | Picture


def is_part(part: object) -> TypeGuard[Part]:
    """Whether something belongs into a paragraph."""
    return isinstance(part, Picture) or is_inline(part)


def words(parts: Sequence[Part], marks: Marks) -> tuple[Inline, ...]:
    """The inlines as the model holds them; of a picture among them, its description, and a mark."""
    text = marks.source.text
    found = joined([_said(part, marks) if isinstance(part, Picture) else part for part in parts], text)
    if marks.calls:
        mark_calls(found, text, marks)
    return found


def paragraphs(parts: Sequence[Part], place: Place, marks: Marks, *, figures: bool) -> tuple[Block, ...]:
    """A paragraph; figures where only pictures stand in it; nothing where nothing does."""
    if len(parts) == 1 and type(parts[0]) is Text and not marks.calls:  # as in most copy
        return () if is_blank(parts[0]) else (Paragraph((parts[0],), hull(place, (parts[0],))),)
    said = [part for part in parts if not is_blank(part)]
    pictures = [part for part in said if isinstance(part, Picture) and part.file]
    if figures and pictures and len(pictures) == len(said):
        return tuple(FigureHere(_figure(picture), picture.place) for picture in pictures)
    inlines = words(parts, marks)
    if all(is_blank(inline) for inline in inlines):
        return ()
    return (Paragraph(inlines, hull(place, inlines)),)


def _figure(picture: Picture) -> Figure:
    return Figure(file_meant(picture.file), picture.place, picture.alt, picture.caption, place_on_page="here")


def _said(picture: Picture, marks: Marks) -> Text:
    if picture.file:
        message = "a picture in running text, where none can stand"
        hint = "give it a paragraph of its own, outside lists, quotations and notes"
    else:
        message, hint = "a picture without a file", "write ![what it shows](images/file.jpg)"
    marks.add(STRAY_PICTURE, picture.place, message, hint)
    return Text(picture.alt, picture.place)
