"""Words that a page was read from without their ligatures: “di erent”, “e ect”."""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.agreement.nouns import before
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.words.spelling import Dictionary

_LIGATURES = ("ff", "fi", "fl", "ffi", "ffl")
_LEAST = 5
"""Letters of the whole word: shorter ones are made of anything."""


def lost_ligature(passage: Passage, word: Word, known: Dictionary) -> Mark | None:
    """A mark on a word that no dictionary has and on the piece before it, where a ligature makes one word of
    both.
    """
    if word.kind != "lower" or passage.in_quotation(word.start):
        return None
    numbers = passage.index.get(word.text, ())
    lead = before(passage, numbers[0]) if len(numbers) == 1 else None
    if lead is not None and not _alone(lead.text):
        for letters in _LIGATURES:
            whole = f"{lead.text}{letters}{word.text}"
            if len(whole) >= _LEAST and known.knows(whole):
                return _mark(passage, lead, word, whole, letters)
    return None


def _alone(piece: str) -> bool:
    # words that stand before any other
    return piece in {"a", "the", "of", "to", "an"}


def _mark(passage: Passage, first: Word, last: Word, whole: str, letters: str) -> Mark:
    said = passage.text[first.start : last.end]
    fix = passage.fix(first.start, last.end, whole, safe=False)
    return passage.mark(first.start, last.end, f"“{said}” without its “{letters}”", f"write “{whole}”", fix)
