"""Superlatives that want “the”: “it is largest seizure since 2008”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import before
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.word_classes import ANY_NOUN, readings

_SUPERLATIVE_WORDS = """
largest biggest smallest highest lowest longest shortest oldest youngest newest latest greatest busiest
earliest strongest weakest richest poorest widest deepest heaviest fastest safest nearest finest
"""
SUPERLATIVES = frozenset(_SUPERLATIVE_WORDS.split())
_COPULAS = frozenset(["is", "was", "are", "were", "became", "become", "becomes", "remains", "remained"])
_BETWEEN = frozenset(["single", "ever", "known", "such"])


def bare_superlatives(passage: Passage) -> Iterator[tuple[int, int]]:
    """Twice the number of each superlative between a form of “be” and its noun, with no article."""
    lowered = passage.lowered
    for word in passage.having(SUPERLATIVES):
        for number in passage.index[word]:
            copula, noun = before(passage, number), number + 1
            while noun < len(lowered) and lowered[noun] in _BETWEEN:
                noun += 1
            if (
                copula is not None
                and copula.text in _COPULAS
                and noun < len(lowered)
                and before(passage, noun) is not None
                and passage.words[noun].kind == "lower"
                and not ANY_NOUN.isdisjoint(readings[lowered[noun]])
            ):
                yield number, number
