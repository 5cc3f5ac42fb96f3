"""Heads of names in small letters after words with capitals: “Bukhara State university”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.agreement.nouns import side_by_side
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.titles_in_copy import set_apart
from bulletin_cli.rules.words.function_words import BEFORE_ONE

_SEATS_TYPED = "university institute academy college conservatory museum theatre library circus"
_SEATS = frozenset(_SEATS_TYPED.split())
_KINDS_TYPED = """
state national technical medical pedagogical agrarian agricultural polytechnic slavonic technological
"""
_KINDS = frozenset(_KINDS_TYPED.split())
_HEADS = {
    **dict.fromkeys(_SEATS, _KINDS),
    "bank": frozenset(["national", "development", "investment", "central"]),
    "society": frozenset(["crescent", "cross"]),
}
_WORDS = frozenset(_HEADS)
_NO_NAMES = (BEFORE_ONE - {"another"}) | {"one"}
_NO_PLACES = frozenset(["european", "western", "soviet", "ohio", "pennsylvania", "michigan", "florida"])
"""Adjectives and states after which much more of a name may follow."""
_LEAST = 2


def small_heads(passages: Sequence[Passage]) -> Iterator[Mark]:
    """A mark on each such head, with the small words before it that belong to the name."""
    for passage in passages:
        for head in passage.having(_WORDS):
            for number in passage.index[head]:
                first = _first_small(passage, number, _HEADS[head])
                if first is not None:
                    start, end = passage.words[first].start, passage.words[number].end
                    if not passage.in_quotation(start) and not set_apart(passage, start):
                        wanted = passage.text[start:end].title()
                        fix = passage.fix(start, end, wanted, safe=False)
                        message = f"“{passage.text[start:end]}” in small letters in a name"
                        yield Mark(passage.span(start, end), message, f"write “{wanted}”", fix)


def _first_small(passage: Passage, number: int, kinds: frozenset[str]) -> int | None:
    # where small letters begin behind “Bukhara State”, or None
    words, lowered = passage.words, passage.lowered
    if words[number].kind != "lower" or passage.text[words[number].end : words[number].end + 1] in {"-", "’"}:
        return None
    kind = number - 1
    if kind > _LEAST and words[kind].kind == "lower" and lowered[kind] in _KINDS:
        kind -= 1
    named = kind > 0 and words[kind].kind == "capitalised" and lowered[kind] in kinds
    if not named or not side_by_side(passage, kind - 1, number):
        return None
    place = words[kind - 1]
    if place.kind != "capitalised" or lowered[kind - 1] in _NO_NAMES | _NO_PLACES:
        return None
    return kind + 1
