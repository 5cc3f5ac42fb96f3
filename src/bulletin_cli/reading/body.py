"""The Markdown of a file: blocks, notes and silences, with all that is wrong with it."""

from __future__ import annotations

import re

from bulletin_cli.model.copy import Block, Body, Note, Silence
from bulletin_cli.model.diagnostic import Proof, in_order
from bulletin_cli.model.place import Place, Source
from bulletin_cli.reading.markdown_marks import EMPTY_BODY, ENDLESS_WORD, Marks
from bulletin_cli.reading.plain_copy import plain_paragraphs

_BYTE_ORDER_MARK = "\ufeff"
_LONG = 100
_ENDLESS = rf"[^\W\d_]{{{_LONG},}}"


def read_body(source: Source, start: int = 0) -> Proof[Body]:
    """The Markdown of a file from `start` to its end; places count from the file's beginning."""
    if start == 0 and source.text.startswith(_BYTE_ORDER_MARK):
        start = 1
    marks = Marks(source)
    plain = plain_paragraphs(source.text, start)
    blocks, notes, silences = _parsed(marks, start) if plain is None else (plain, (), ())
    if not blocks and not notes:
        marks.add(EMPTY_BODY, Place(start, start), "no text", "write the story, or take the file away")
    for word in re.finditer(_ENDLESS, source.text) if _may_be_endless(source.text) else ():
        said = f"a word of {len(word[0]):,} letters"
        marks.add(ENDLESS_WORD, Place(*word.span()), said, "take it out, or put its spaces back")
    body = Body(blocks, notes, silences, Place(start, len(source.text)))
    return Proof(body, in_order(marks.found))


def _parsed(marks: Marks, start: int) -> tuple[tuple[Block, ...], tuple[Note, ...], tuple[Silence, ...]]:
    # blocks, notes and silences as the parser finds them, which is loaded for the first body with a mark
    from bulletin_cli.reading.markdown_notes import settled  # noqa: PLC0415
    from bulletin_cli.reading.markdown_reader import MarkdownReader  # noqa: PLC0415
    from bulletin_cli.reading.markdown_stack import Stack  # noqa: PLC0415
    from bulletin_cli.reading.markdown_text import Manuscript  # noqa: PLC0415

    stack = Stack(marks, start)
    MarkdownReader(Manuscript(marks.source.text, start), stack).read()
    silences = sorted(stack.silences, key=lambda silence: silence.place)
    return tuple(stack.frames[0].parts), settled(stack.notes, marks), tuple(silences)


def _may_be_endless(text: str) -> bool:
    # true where no space stands in some stretch of the text as long as a word that has no end
    at, last = 0, len(text) - _LONG
    while at <= last:
        space = text.rfind(" ", at, at + _LONG)
        if space < 0:
            return True
        at = space + 1
    return False
