"""Hanging punctuation: a quotation mark that opens large type stands outside its edge, the letters on it."""

from __future__ import annotations

from bulletin_cli.compose.hand import Hand
from bulletin_cli.model.galley import Line, TextBlock

MARKS = "“‘«‹„‚"


def hung(hand: Hand, block: TextBlock, room: float) -> TextBlock:
    """The block with its opening mark outside the start edge where that has `room` pt for it; else as it was.

    Only for type set to the left: in a centred line the mark counts as a letter.
    """
    role = hand.layout.role(block.role)
    if role.align != "left" or block.rtl:
        return block
    return block._replace(
        settings=tuple(
            setting._replace(lines=tuple(_hung(hand, block, line, room) for line in setting.lines))
            for setting in block.settings
        ),
    )


def _hung(hand: Hand, block: TextBlock, line: Line, room: float) -> Line:
    first = line.runs[0] if line.runs else None
    if first is None or first.text[:1] not in MARKS or first.rtl:
        return line
    word = first.text.split(" ", 1)[0]
    fount = hand.fount(hand.layout.role(block.role), hand.layout.face(first.face))
    mark = (fount.width(word) - fount.width(word[1:])) * line.scale if word[1:] else 0.0
    return line._replace(indent=line.indent - mark) if mark <= room else line
