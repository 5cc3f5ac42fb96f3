"""The Markdown of a file: blocks, notes and silences, with all that is wrong with it."""

from __future__ import annotations

import re

from bulletin_cli.model.copy import Body
from bulletin_cli.model.diagnostic import Proof, in_order
from bulletin_cli.model.place import Place, Source
from bulletin_cli.reading.markdown_marks import EMPTY_BODY, ENDLESS_WORD, Marks
from bulletin_cli.reading.markdown_notes import settled
from bulletin_cli.reading.markdown_reader import MarkdownReader
from bulletin_cli.reading.markdown_stack import Stack
from bulletin_cli.reading.markdown_text import Manuscript

_BYTE_ORDER_MARK = "\ufeff"
_LONG = 100
_HALF = _LONG // 2
_ENDLESS = rf"[^\W\d_]{{{_LONG},}}"


def read_body(source: Source, start: int = 0) -> Proof[Body]:
    """The Markdown of a file from `start` to its end; places count from the file's beginning."""
    if start == 0 and source.text.startswith(_BYTE_ORDER_MARK):
        start = 1
    marks = Marks(source)
    stack = Stack(marks, start)
    MarkdownReader(Manuscript(source.text, start), stack).read()
    blocks, notes = tuple(stack.frames[0].parts), settled(stack.notes, marks)
    if not blocks and not notes:
        marks.add(EMPTY_BODY, Place(start, start), "no text", "write the story, or take the file away")
    for word in re.finditer(_ENDLESS, source.text) if _may_be_endless(source.text) else ():
        said = f"a word of {len(word[0]):,} letters"
        marks.add(ENDLESS_WORD, Place(*word.span()), said, "take it out, or put its spaces back")
    silences = tuple(sorted(stack.silences, key=lambda silence: silence.place))
    body = Body(blocks, notes, silences, Place(start, len(source.text)))
    return Proof(body, in_order(marks.found))


def _may_be_endless(text: str) -> bool:
    # true where no space stands in some stretch of the text, each half as long as a word that has no end
    return any(" " not in text[at : at + _HALF] for at in range(0, len(text) - _HALF, _HALF))
