"""Names of offices with one small letter among their capitals: “the Border liaison Offices”."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.titles_in_copy import set_apart
from bulletin_cli.rules.word_classes import readings

_HEADS_TYPED = """
office offices agency agencies committee committees council councils commission commissions department
departments ministry
"""
_HEADS = frozenset(_HEADS_TYPED.split())
_HALF = lazy(
    r"\b(?:[Tt]he|[Aa]n?) (?P<name>[A-Z][a-z]+ (?P<small>[a-z]{4,}) (?P<head>[A-Z][a-z]+))\b(?! [A-Z])"
)
_NAMES = frozenset("ncj")


def half_names(passages: Iterable[Passage], told: Collection[tuple[int, int]]) -> Iterator[Mark]:
    """A mark on each such name, unless its middle may belong to no name, or it is told of already."""
    for passage in passages:
        for match in passage.finds(_HALF, quotes=False) if passage.holds(_HEADS) else ():
            small, head = match["small"], match["head"].lower()
            if head not in _HEADS or not readings[small] or not _NAMES.issuperset(readings[small]):
                continue
            fresh = (id(passage), match.end()) not in told
            if fresh and not set_apart(passage, match.start("name")):
                start, end = match.span("name")
                wanted = passage.text[start:end].title()
                fix = passage.fix(start, end, wanted, safe=False)
                message = f"“{match['name']}”: one small letter in a name"
                yield Mark(passage.span(start, end), message, f"write “{wanted}”", fix)
