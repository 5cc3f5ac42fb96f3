"""Where copy sets words apart as a title or a label: their capitals are no evidence for other places."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from operator import attrgetter

from bulletin_cli.rules.prose import Passage

_START = attrgetter("start")
_BOLD = "**"
_LONG_WORD = 4
_LEAST, _ONE_SMALL_IN = 4, 8
_ENOUGH = 200
"""Words of a sentence that are looked at, more than any has."""


def set_apart(passage: Passage, start: int) -> bool:
    """True in emphasis, in bold, in a link, and in a sentence whose long words have capitals."""
    return (
        passage.emphasised(start)
        or _bold(passage, start)
        or any(first <= start < last for first, last, _ in passage.links)
        or _in_title_case(passage, start)
    )


def _bold(passage: Passage, start: int) -> bool:
    typed, block = passage.source.text, passage.block
    if typed.find(_BOLD, block.start, block.end) < 0:
        return False
    return typed.count(_BOLD, block.start, passage.place(start, start + 1).start) % 2 == 1


def _in_title_case(passage: Passage, start: int) -> bool:
    words, sentence = passage.words, passage.sentence_at(start)
    first, last = (bisect_left(words, at, key=_START) for at in sentence)
    near = words[first : min(last, first + _ENOUGH)]
    in_small = (word for word in near if len(word.text) >= _LONG_WORD and word.text[0].islower())
    if next(islice(in_small, len(near) // _ONE_SMALL_IN, None), None):
        return False  # more than any sentence of so many words may have
    long = [word for word in near if len(word.text) >= _LONG_WORD]
    small = sum(word.text[0].islower() for word in long)
    return len(long) > _LEAST and small <= len(long) // _ONE_SMALL_IN
