"""Where copy sets words apart as a title or a label: their capitals are no evidence for other places."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, islice

from bulletin_cli.rules.prose.passage import Passage, Sentence

_BOLD = "**"
_LONG_WORD = 4
_LEAST, _ONE_SMALL_IN = 4, 8
_ENOUGH = 200
"""Words of a sentence that are looked at, more than any has."""

_WORKS_TYPED = """
journal magazine newspaper book novel film movie play musical opera song single album show series soap
exhibition poem painting tribute piece documentary programme collection memoir
"""
WORKS = frozenset(_WORKS_TYPED.split())
"""What a title without marks stands behind: “in the journal Health Economics”, “her novel, In a Church”."""


def behind_work(passage: Passage, number: int) -> bool:
    """True for a word behind one of what has a title: it may begin that."""
    return number > 0 and passage.lowered[number - 1] in WORKS


def set_apart(passage: Passage, start: int) -> bool:
    """True in emphasis, in bold, in a link, and in a sentence whose long words have capitals."""
    return (
        passage.emphasised(start)
        or _bold(passage, start)
        or (bool(passage.links) and any(first <= start < last for first, last, _ in passage.links))
        or _in_title_case(passage, start)
    )


def _bold(passage: Passage, start: int) -> bool:
    marks = _bold_marks(passage)
    return bool(marks) and bisect_right(marks, passage.place(start, start + 1).start - len(_BOLD)) % 2 == 1


def _bold_marks(passage: Passage) -> Sequence[int]:
    # where in the file the passage's marks for bold stand; every name of a long passage asks for them
    found = passage.memo.get("bold_marks")
    if not isinstance(found, tuple):
        block = passage.block
        between = passage.source.text[block.start : block.end].split(_BOLD)[:-1]
        ends = accumulate(len(plain) + len(_BOLD) for plain in between)
        found = passage.memo["bold_marks"] = tuple([block.start + end - len(_BOLD) for end in ends])
    return found


def _in_title_case(passage: Passage, start: int) -> bool:
    sentence = passage.sentence_at(start)
    key = f"title_case {sentence.start}"
    if key not in passage.memo:
        passage.memo[key] = _has_title_case(passage, sentence)
    return passage.memo[key] is True


def _has_title_case(passage: Passage, sentence: Sentence) -> bool:
    words = passage.words
    first, behind = passage.words_between(*sentence)
    near = words[first : min(behind, first + _ENOUGH)]
    in_small = (word for word in near if len(word.text) >= _LONG_WORD and word.text[0].islower())
    if next(islice(in_small, len(near) // _ONE_SMALL_IN, None), None):
        return False  # more than any sentence of so many words may have
    long = [word for word in near if len(word.text) >= _LONG_WORD]
    small = sum(word.text[0].islower() for word in long)
    return len(long) > _LEAST and small <= len(long) // _ONE_SMALL_IN
